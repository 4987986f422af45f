/// What a segment without a verb is to the clauses before it.
enum VerblessPiece {
  /// The rest of a clause that waits for its last word: „Er reist, wie er sagt, *morgen ab*“.
  case rest(of: Int)
  /// A clause of its own with the verb of the one before: „er gewann Gold, *sie Silber*“ (`repeatsVerb`), „er blieb, *aber
  /// sie nicht*“ (`excludes`, `limits`), or an afterthought: „– *und das zu Recht*“ (`saysMore`). Where no segment was cut off,
  /// a `GappedClause` is found later.
  case gapped
  /// A question with the verbs of the one before: „weiß, wer kommt *und wer nicht*“.
  case question(beside: Int)
  /// An infinitive clause whose verb is still to come: „zu lesen *und den Kindern*, die …, vorzulesen“.
  case infinitive(beside: Int, in: Int)
  /// Another predicate: „ist teuer, *aber schön*“.
  case predicate
  /// One more item of a phrase, over a clause that hangs on it.
  case conjunct(NounPhrase, of: Place)
  /// Another name of the phrase before: „Rom, *die Hauptstadt*“.
  case apposition(NounPhrase)
  /// The same behind the verb that closes the clause: „starb in Bonn, *der Hauptstadt*“.
  case lateApposition(NounPhrase, of: Place)
  /// Some of those before: „*darunter* zwei Kinder“.
  case inclusion(NounPhrase, of: Place)
  /// Prepositional phrases that belong together: „…, *nach 8,7 Prozent im Februar*“.
  case addition(NounPhrase)
  /// Parts of the clause that is open.
  case parts

  /// A phrase among the units of a clause.
  struct Place {
    var clause: Int
    var unit: Int
  }
}
