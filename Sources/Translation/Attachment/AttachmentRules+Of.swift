import German

/// „von“: “of” the noun, from where, or by whom.
extension AttachmentSite {
  /// „deren Häuser *vom Sturm* zerstört wurden“: whose they are is said.
  func ownerKnown() -> AttachmentVerdict? {
    guard key == "von", let owner = before.determiner, ["dessen", "deren"].contains(words[owner].lower) else {
      return nil
    }
    return .verb
  }

  /// „wusch den Staub *von sich*“: off whoever does it; but „ein Bild von sich“.
  func offOneself() -> AttachmentVerdict? {
    key == "von" && words[phrase.head].wordClass == .reflexive && phrase.conjuncts.isEmpty && !isInFront && !nounTakesOf
      && !noun.nounGroups.contains(.titled) && !noun.means([.event, .abstract])
      ? .verb : nil
  }

  /// „Mann *von Hund* gebissen“: who or what did something to somebody, in a headline: a noun by itself, which the other
  /// does not ask for.
  func doerInHeadline() -> AttachmentVerdict? {
    clause.isParticiple && key == "von" && rest.isEmpty && phrase.determiner == nil && phrase.modifiers.isEmpty
      && phrase.agreement.allows(.dative) && !phrase.agreement.isPluralOnly && words[phrase.head].wordClass == .noun
      && !before.isPrepositional && noun.means(.person) && !nounTakesOf
      ? .verb : nil
  }

  /// „gegen ein Auto *vom Typ VW Golf* geprallt“, „trugen die gleiche Art *von Westen*“: of what make something is, or of what
  /// the kind, right behind it.
  func make() -> AttachmentVerdict? {
    guard key == "von", before.lastWord == preposition - 1, noun.wordClass == .noun else { return nil }
    let isKind = noun.nounGroups.contains(.manner) && phrase.determiner == nil && words[phrase.head].wordClass == .noun
    let isType = head.key == "Typ" && head.modifiers.isEmpty && !phrase.close.isEmpty
    return isType || isKind ? .noun(inner) : nil
  }

  /// „eine Gruppe *von sechs Leuten*“, „jeder *von ihnen*“: what is counted or measured stands in the plural behind its
  /// quantity, whatever the verb takes.
  func counted() -> AttachmentVerdict? {
    guard key == "von", !before.isPrepositional || !clause.isPassive else { return nil }
    // „weil *Tausende von Menschen* hier leben“, but „weil Tausende von Ärzten behandelt wurden“
    if !clause.isPassive, before.head == inner, before.determiner == nil, before.agreement.isPluralOnly,
      phrase.determiner == nil, !phrase.agreement.intersection(.plural).isEmpty,
      !noun.nounGroups.isDisjoint(with: [.power, .measures])
    {
      return toNoun
    }
    guard phrase.agreement.isPluralOnly else { return nil }
    // „*die ersten von ihnen* wurden befreit“
    if before.isPickedOut(words), before.head == preposition - 1, words[phrase.head].wordClass == .pronoun {
      return toNoun
    }
    // „weil *viele von ihnen* leben“, „drei *von uns*“
    if words[before.head].reading.wordClass == .pronoun || words[before.head].reading.wordClass == .numeral {
      return
        (words[before.head].wordClass == .numeral
        || ["ein", "kein", "jeder", "mehrere", "beide", "einige", "viel", "wenig", "niemand"].contains(
          words[before.head].reading.key))
        && before.head == inner && words[phrase.head].wordClass == .pronoun ? toNoun : nil
    }
    return before.determiner.map { words[$0].reading.key == "ein" } ?? false && phrase.determiner == nil
      && (!noun.nounGroups.isDisjoint(with: [.count, .plurality])
        || noun.means(.group) && transfer.isQuantified(phrase))
      ? toNoun : nil
  }

  /// „wurden *von der Polizei* gesucht“, „sind in Hamburg *von einem Gerüst* gestürzt“: where something comes from or who
  /// did it, rather than whose or what the noun before it is.
  func source() -> AttachmentVerdict? { key == "von" && isSource && !isOfReason ? .verb : nil }

  /// „ein Kleid *von ihr*“, „in die Filialen *von ValueMax*“ beside a verb of motion: a source is named with a goal („von A
  /// nach B“).
  func ofNoun() -> AttachmentVerdict? {
    guard key == "von" || key == "zwischen" else { return nil }
    // „fühlen sich viele Menschen *von der Politik* vergessen“: by whom, right before what was done.
    if key == "von", case .adjective(let state, let adverbs)? = rest.first, adverbs.isEmpty,
      state == phrase.lastWord + 1, words[state].reading.derivation == .pastParticiple
    {
      return .verb
    }
    // „gab dem Ort *etwas von seinem Glanz* zurück“, „sah *nichts von der Stadt*“
    if key == "von", words[inner].wordClass == .pronoun, Self.indefinites.contains(words[inner].lower) {
      return !verbGoverns && !clause.isPassive && phrase.determiner != nil && !head.means([.person, .group])
        ? toNoun : .verb
    }
    // „1928 *von einem Schüler* entworfen“: nothing is of a year.
    if key == "von", words[inner].wordClass == .numeral, words[inner].year != nil { return .verb }
    // „Heute unterscheidet das Gesetz *zwischen Arm und Reich*“: what the verb takes is not of who does it.
    if key == "zwischen", verbGoverns, clause.subject == inner { return .verb }
    // „Heute kostet die Karte *zwischen 20 und 30 Euro*“: what it costs, but „die Zahl der Preise zwischen 20 und 30 Euro“.
    if key == "zwischen", clause.subject == inner, before.determiner != nil, transfer.isAmount(phrase),
      rest.isEmpty || phrase.lastWord + 1 < words.count && words[phrase.lastWord + 1].isComma
    {
      return .verb
    }
    // „entfernt sich um vier Zentimeter *von der Erde*“: by how much, and from where.
    if key == "von", verbGoverns, noun.means(.unit), keyBefore == "um", !transfer.isAmount(phrase) { return .verb }
    // „trennt sich nach nur vier Spielen *von seinem Trainer*“: so many are of nobody where the verb needs it.
    if key == "von", verbGoverns, rest.isEmpty, before.isPrepositional, before.determiner == nil,
      before.modifiers.contains(where: { $0.numberWord != nil })
    {
      return .verb
    }
    if key == "von", isOfWhatChanges || isOfWhatIsAsked { return toNoun }
    return !verbGoverns || key == "zwischen" || transfer.isAmount(phrase)
      // but „Gestern sprach der Chef von einem guten Tag“: nobody has a length.
      || isTime && transfer.isQuantified(phrase) && !noun.means(.person)
      // „Gestern holte die Liste von Müller zehn Sitze“: what is called after its head
      || noun.nounGroups.contains(.led) && words[phrase.head].isPersonName
      // „einen Auftrag zur Lieferung von Bussen nach Polen“
      || (before.isPrepositional || !before.prepositionals.isEmpty && noun.wordClass == .noun) && !noun.means(.time)
        && !(hasGoal && (head.means(.place) || transfer.isQuantified(phrase)))
      ? toNoun : .verb
  }

  /// „Im Mai stieg der Absatz *von Autos* auf 3000“, „… um drei Prozent“: of which things it is so much, which no amount begins
  /// at; but „stieg von Platz drei auf Platz eins“.
  private var isOfWhatChanges: Bool {
    guard phrase.determiner == nil, phrase.modifiers.isEmpty, head.wordClass == .noun,
      head.means([.thing, .substance])
        || phrase.agreement.isPluralOnly, !transfer.isAmount(phrase), noun.wordClass == .noun, !before.isPrepositional
    else { return false }
    return rest.contains { unit in
      switch unit {
      case .phrase(let end):
        prepositionName(unit).map { $0 == "auf" || $0 == "um" } ?? false && transfer.isAmount(end)
          && words[end.head].reading.key != head.key
      case .adverb(let word): words[word].lower.hasPrefix("auf das ") || words[word].lower.hasPrefix("um das ")
      default: false
      }
    }
  }

  /// „forderten die Freilassung *von fünf Geiseln*“: right behind the one thing that is asked for, of whom, since it would be
  /// asked of somebody before it: „forderte von zwei Firmen die Zahlung“.
  private var isOfWhatIsAsked: Bool {
    noun.wordClass == .noun && noun.means([.event, .abstract]) && before.head == inner && !before.isPrepositional
      && before.lastWord == preposition - 1 && before.determiner.map { words[$0].reading.key == "der" } ?? false
      && phrase.determiner == nil && phrase.agreement.isPluralOnly && words[phrase.head].wordClass == .noun
      && clause.verbs.contains { transfer.lexicon.needs(ofVerb: $0).mayHave(.zu) }
  }

  private static let indefinites: Set<String> = ["etwas", "nichts", "vieles", "einiges"]

  private var nounTakesOf: Bool { transfer.lexicon.noun(noun.key, governs: "von") }

  /// „von“ tells who did it, or where something comes from.
  var isSource: Bool {
    // „wurde beim Essen mit ihrem Chef *von Fans* belagert“: whose he is has been said.
    if clause.isPassive, isActor, before.isPrepositional, noun.means(.person),
      case let last = before.prepositionals.last ?? before, last.head == inner,
      last.determiner.map({ words[$0].reading.wordClass == .possessive }) ?? false
    {
      return true
    }
    // „wenn das Ziel *von 500 Teilnehmern* erreicht ist“: how high it is
    if noun.nounGroups.contains(.portion), phrase.determiner == nil, before.head == preposition - 1,
      phrase.modifiers.contains(where: { $0.numberWord != nil })
    {
      return false
    }
    // „Unterstützt wurde der Streik *von Gewerkschaften*“: what stands last is told of what was done, though the noun could
    // have it.
    if clause.isPassive, clause.hasPredicateInFront, rest.isEmpty, isActor, before.mayBeNominative,
      transfer.lexicon.governed(.nouns, noun.key, "von") == "by"
    {
      return true
    }
    if clause.isPassive, rest.isEmpty, !isTime, isDoerOfPassive || isDoerBehindSubject { return true }
    if isDoerToKnown || isBehindDay || isBehindRole { return true }
    // „Dort wurde Wolf *von einem Auto* angefahren“: nobody who is told by name is of a thing.
    if clause.isPassive, !isTime, before.head == inner, noun.wordClass == .name, before.mayBeNominative,
      words[inner].isPersonName || before.head == clause.subject, !transfer.isPlaceName(phrase)
    {
      return true
    }
    // „sind in Hamburg von einem Gerüst gestürzt“
    if before.isPrepositional, noun.wordClass == .name, noun.means(.place) { return true }
    // „begleitete die Fans vom Bahnhof zum Stadion“
    if head.means(.place), noun.means(.person), hasGoal { return true }
    // „drängte die Menge vom Rathaus weg“
    if head.means(.place), noun.means([.person, .group]), clause.verbs.contains(where: transfer.leadsAway) {
      return true
    }
    // „Er kam, als der Mann von der Arbeit nach Hause ging“
    if noun.means(.person), before.mayBeNominative, case .adverb(let home)? = rest.first,
      ["nach hause", "heim", "zurück"].contains(words[home].lower)
    {
      return true
    }
    // „wurde bei dem Besuch von zwei Reportern begleitet“
    // but „wenn die Bilder von Miller auch gezeigt werden“: „auch“ would stand before who shows them.
    // and „dass Tausende von Kindern gerettet wurden“
    // „wurde vom Museum gekauft“: „vom“ has an article.
    let isKnown = phrase.determiner != nil || words[preposition].wordClass == .prepositionArticle
    if clause.isPassive, isActor || head.nounGroups.contains(.acting) && isKnown,
      noun.means(.time) || noun.nounGroups.isDisjoint(with: [.power, .plurality]) || phrase.determiner != nil,
      !noun.nounGroups.contains(.round), !nounTakesOf, !showsActor, !isOfSomebodyNamed
    {
      if case .adverb(let also)? = rest.first, rest.count == 1, noun.means(.thing), words[also].lower == "auch" {
        return false
      }
      return true
    }
    // „machte sich ein Bild von der Lage“
    if groupTakesIt { return true }
    // „zieht am Nachmittag *vom Rathaus* durch den Ort“, „am Freitag *von 18 Uhr* bis 20 Uhr“: no time is of a place or hour.
    if before.isPrepositional, noun.means(.time) || noun.key == "Uhr", head.means(.place) || head.key == "Uhr",
      words[inner].wordClass == .noun
    {
      return true
    }
    // „ist die Brücke *von 18 Uhr* bis 20 Uhr gesperrt“
    if head.key == "Uhr", let next = rest.first, prepositionName(next) == "bis" { return true }
    // „senkte die Steuer von 19 auf 16 Prozent“
    if transfer.isAmount(phrase), case .phrase(let next)? = rest.first, transfer.isAmount(next) {
      return next.preposition.map { words[$0].reading.key == "auf" } ?? false
    }
    return false
  }

  /// „Bezahlt wird das Gutachten *von der Stadt*“: with the participle in front, who did it is told last, behind something
  /// known; but „Gezeigt wird die Sinfonie vom …“ may tell whose it is.
  private var isDoerBehindSubject: Bool {
    guard clause.hasPredicateInFront, before.head == clause.subject, !before.isPrepositional, !nounTakesOf,
      before.genitives.isEmpty, before.prepositionals.isEmpty, before.conjuncts.isEmpty, noun.wordClass == .noun,
      let determiner = before.determiner,
      words[determiner].reading.key == "der"
        || words[determiner].wordClass == .possessive
    else { return false }
    return (phrase.determiner != nil || words[preposition].wordClass == .prepositionArticle)
      && !noun.nounGroups.contains(.titled) && head.means([.person, .group, .place])
  }

  /// What did something to somebody, right before the participle.
  private var isDoerOfPassive: Bool {
    // „beim Überqueren der Gleise von einer Bahn erfasst“, „im Tal von einer Lawine verschüttet“
    if before.isPrepositional {
      // „auf dem Weg zur Schule von Autos erfasst“
      if head.means(.thing), phrase.agreement.isPluralOnly, noun.means(.place), noun.wordClass == .noun { return true }
      return phrase.determiner != nil && phrase.agreement.isSingularOnly && noun.nounGroups.isDisjoint(with: [.count])
    }
    // „dass alles von Angst beherrscht wird“
    if noun.wordClass == .pronoun { return ["alles", "nichts", "vieles", "es"].contains(words[inner].lower) }
    // „wurden Menschen von Splittern getroffen“: nobody is of things
    if noun.wordClass == .noun, noun.means(.person), head.means(.thing), head.wordClass == .noun,
      phrase.determiner == nil,
      phrase.agreement.isPluralOnly, !nounTakesOf
    {
      return true
    }
    guard noun.wordClass == .noun, !nounTakesOf, let determiner = phrase.determiner else { return false }
    // „wurde ein Bauer von einer Kugel getroffen“: what something unnamed did to somebody
    if words[determiner].reading.key == "ein", phrase.agreement.isSingularOnly, noun.means([.person, .thing, .place]),
      noun.nounGroups.isDisjoint(with: [.count, .measures, .plurality])
    {
      return true
    }
    // „dass Häuser von der Flut zerstört wurden“: what somebody or something known did to what is not
    if before.determiner.map({ words[$0].wordClass != .article && words[$0].wordClass != .possessive }) ?? true,
      before.genitives.isEmpty, words[determiner].reading.key == "der",
      noun.means([.person, .thing, .place]), !head.means(.place),
      noun.nounGroups.isDisjoint(with: [.count, .measures, .plurality, .titled, .power])
    {
      return true
    }
    // „wurde die Wut der Leute von den Ereignissen überholt“: whose it is has been said.
    return !before.genitives.isEmpty
  }

  /// „wird die Lage *von Müller* erschwert“, „wurde als Nachfolger *von Müller* gehandelt“: what somebody has or is to
  /// somebody else, before a bare name, is of that person; but „wurde der Spieler von Müller gelobt“.
  private var isOfSomebodyNamed: Bool {
    guard head.wordClass == .name, phrase.determiner == nil, before.head == inner, before.genitives.isEmpty,
      before.determiner.map({ words[$0].wordClass != .possessive }) ?? true
    else { return false }
    if !before.isPrepositional { return !noun.nounGroups.isDisjoint(with: [.owned, .situated]) }
    return noun.means(.person) && !noun.nounGroups.isDisjoint(with: [.part, .personal])
      && before.preposition.map { words[$0].wordClass == .comparison || words[$0].reading.key == "zu" } ?? false
  }
}

extension SentenceTransfer {
  /// „die Abhängigkeit des Landes *von Importen*“: the noun before the genitive takes „von“, which is no “of” then.
  func dependsElsewhere(_ before: German.NounPhrase) -> Bool {
    guard !before.genitives.isEmpty, before.prepositionals.isEmpty, before.conjuncts.isEmpty else { return false }
    let key = words[before.head].reading.key
    // „das Verbot des Verkaufs *von Alkohol*“: the genitive tells already of what it is.
    if lexicon.governed(.nouns, key, "g") != nil { return false }
    // „die Unabhängigkeit der Ukraine *von Russland*“
    return ["on", "from"].contains(lexicon.governed(.nouns, key, "von"))
  }

  /// „viele von uns“, „die in Bonn“: quantities and demonstratives take what stands right behind them.
  func isQuantity(_ phrase: German.NounPhrase, _ preposition: Int) -> Bool {
    let reading = words[phrase.head].reading
    // „die meisten von ihnen“
    if reading.wordClass == .adjective, words[phrase.head].lower == "meisten" {
      return words[preposition].reading.key == "von"
    }
    guard reading.wordClass == .pronoun || reading.wordClass == .numeral else { return false }
    // „nach dem 4:1 gegen Freiburg“, „nach dem 0:2 in Köln“; but „trotz des 0:3 in der Liga bleiben“
    if reading.wordClass == .numeral, reading.means(.event) {
      return words[preposition].reading.key == "gegen"
        || preposition + 1 < words.count && words[preposition + 1].wordClass == .name
    }
    if reading.key == "der", ["die", "das", "der", "denen", "dem"].contains(words[phrase.head].lower) {
      return phrase.preposition.map { words[$0].wordClass == .comparison } ?? false
    }
    return words[preposition].reading.key == "von"
      && [
        "viel", "wenig", "einige", "kein", "ein", "jeder", "mehrere", "beide", "niemand", "wer", "all", "etwas",
        "nichts",
      ].contains(reading.key)
      || reading.wordClass == .numeral && words[preposition].reading.key == "von"
  }
}
