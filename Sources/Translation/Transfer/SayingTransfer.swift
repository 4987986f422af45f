import English
import German

/// What somebody is reported to have said beside a deed of his.
extension SentenceTransfer {
  /// „Die Firma lehnte den Plan ab, er sei zu teuer“ → the company rejected the plan, saying it was too expensive: a report
  /// that the verb beside it has no room for.
  func saying(_ index: Int) -> Phrase? {
    let clause = analysis.clauses[index]
    guard clause.kind == .main, clause.coordinatedWith == nil, clause.antecedent == nil, let finite = clause.finite,
      words[finite].onlyReports || words[finite].isUnreal, let parent = clause.parent.map({ analysis.clauses[$0] }),
      parent.kind == .main,
      let main = parent.finite, main < finite, let complex = analysis.verbComplex(of: parent), !complex.isCopula,
      !complex.isPassive, let speaker = subject(of: parent, complex: complex)?.phrase, canSpeak(speaker),
      !parent.units.contains(where: isSure), !continuesStatement(finite, parent),
      !tells(complex) || complex.readings.contains(where: { isSaidBeside(index, verb: $0.key) })
        || hasObject(parent, besides: speaker.head), case .clause(let said)? = subordinate(index)
    else { return nil }
    return .parenthetical(
      Parenthetical(.clause(Clause(.participial(.present), verb: VerbPhrase("say"), complements: [.clause(said)]))))
  }

  /// „wies die Kritik zurück, die Zahlen seien falsch“: what a noun right before has in it.
  private func continuesStatement(_ finite: Int, _ parent: German.Clause) -> Bool {
    let before = parent.units.last { unit in
      if case .phrase = unit { unit.lastWord < finite } else { false }
    }
    guard case .phrase(let phrase)? = before else { return false }
    let noun = words[phrase.head].reading
    return !noun.nounGroups.isDisjoint(with: [.statement, .standpoint, .holding])
      || lexicon.noun(noun.key, governs: "dass")
  }

  /// „hofft, einen Käufer zu finden, *die Schließung sei abgewendet*“, „warnt vor den Folgen, *viele stünden vor dem Aus*“: the
  /// place of what is said is taken.
  func isSaidBeside(_ index: Int, verb: String) -> Bool {
    guard let parent = analysis.clauses[index].parent.map({ analysis.clauses[$0] }),
      let place = parent.units.firstIndex(where: { if case .clause(index) = $0 { true } else { false } }), place > 0
    else { return false }
    switch parent.units[place - 1] {
    case .clause(let other):
      return analysis.clauses[other].kind == .infinitive && analysis.clauses[other].introducer.isEmpty
    case .phrase(let phrase):
      guard let preposition = phrase.preposition, place > parent.prefield else { return false }
      let key = words[preposition].reading.key
      let beside = lexicon.readings(.verbs, verb).filter { reading in
        reading.frame.contains { $0 == key || $0 == key + "+d" || $0 == key + "+a" }
      }
      // „sagte gegenüber der Zeitung, *die Lage sei gut*“: the verb has room for both.
      return !beside.isEmpty && !beside.contains { $0.frame.contains("dass") }
    default: return false
    }
  }

  private func tells(_ complex: VerbComplex) -> Bool {
    complex.readings.contains {
      !$0.verbGroups.isDisjoint(with: [.says, .tells]) || lexicon.needs(ofVerb: $0.key).mayHave(.dass)
    }
  }

  private func hasObject(_ clause: German.Clause, besides subject: Int) -> Bool {
    clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject else { return false }
      // „erzählte dem Sender, …“: who is told is none.
      return phrase.agreement.allows(.accusative) && !phrase.agreement.allows(.dative) && !analysis.isTime(phrase)
    }
  }

  /// Somebody, or a group that has a voice.
  func canSpeak(_ speaker: German.NounPhrase) -> Bool {
    let head = words[speaker.head]
    switch head.wordClass {
    case .name: return true
    case .pronoun: return ["er", "sie", "wir", "ich", "man"].contains(head.reading.key)
    default: return head.reading.means([.person, .group])
    }
  }

  /// „zeigte sich überzeugt, die Firma werde wachsen“: what the predicate is about.
  private func isSure(_ unit: German.Unit) -> Bool {
    guard case .adjective(let word, _) = unit else { return false }
    return words[word].isOf([.certain, .hopeful])
      || lexicon.readings(.adjectives, words[word].reading.key).contains { $0.governed["dass"] != nil }
  }
}
