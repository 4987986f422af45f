import English
import German

/// „*Nur diese Frage* beantwortete er nicht“: he answered all others. Behind not English would say that there is more that he
/// did not answer, so that what is excepted stays in front and the subject goes behind its auxiliary: only this question did
/// he not answer.
extension SentenceTransfer {
  private static let excepting: Set<String> = ["nur", "lediglich", "einzig", "bloß"]

  /// Gives the phrase in front the word that excepts it, where the clause is denied.
  func joinException(_ work: inout ClauseAssembly) {
    guard work.kind == .declarative, work.clause.kind == .main, let subject = work.subject,
      let (word, phrase) = exception(work.front), phrase.head != subject.head,
      words[subject.head].reading.key != "man", !work.isFormalIt, !work.complex.isCopula, !analysis.isTime(phrase),
      words[subject.head].reading.key == "niemand" || work.field.contains(where: isPlainNot)
    else { return }
    var excepted = phrase
    excepted.focus = [word]
    work.front = [.phrase(excepted)]
    work.isExcepting = true
  }

  private func exception(_ front: [German.Unit]) -> (word: Int, phrase: German.NounPhrase)? {
    guard case .phrase(let phrase)? = front.last, phrase.clauses.isEmpty,
      phrase.isPrepositional || words[phrase.head].wordClass != .pronoun
        || ["das", "dies", "dieses"].contains(words[phrase.head].lower)
    else { return nil }
    let word: Int
    if front.count == 2, phrase.focus.isEmpty, case .adverb(let adverb) = front[0] {
      word = adverb
    } else if front.count == 1, phrase.focus.count == 1 {
      word = phrase.focus[0]
    } else {
      return nil
    }
    guard Self.excepting.contains(words[word].lower), (phrase.preposition ?? firstWord(of: phrase)) == word + 1 else {
      return nil
    }
    return (word, phrase)
  }

  private static let alsoOthers: Set<String> = ["nur", "allein", "bloß", "sondern"]

  private static let denials: Set<String> = ["nicht mehr", "noch nicht", "bisher nicht", "bislang nicht"]

  /// „nicht“, but not „nicht nur“, „nicht allein“
  private func isPlainNot(_ unit: German.Unit) -> Bool {
    switch unit {
    case .negation(let word):
      words[word].lower == "nicht"
        && !(word + 1 < words.count && Self.alsoOthers.contains(words[word + 1].lower))
    case .adverb(let word): Self.denials.contains(words[word].lower)
    default: false
    }
  }

  /// Puts the phrase that is excepted before the verb, wherever a slot or an adverbial has taken it.
  func putExceptedFirst(_ work: inout ClauseAssembly) {
    guard work.isExcepting, work.verb.negation != nil || work.subject.map({ words[$0.head].reading.key }) == "niemand"
    else { return }
    let excepted: Phrase
    if let index = work.complements.firstIndex(where: startsWithOnly) {
      excepted = work.complements.remove(at: index)
    } else if let index = work.adverbials.firstIndex(where: { startsWithOnly($0.phrase) }) {
      excepted = work.adverbials.remove(at: index).phrase
    } else {
      return
    }
    work.adverbials.append(Adverbial(excepted, at: .front, comma: .never))
    work.isInverted = true
  }

  private func startsWithOnly(_ phrase: Phrase) -> Bool {
    let first: Phrase?
    switch phrase {
    case .noun(let noun): first = noun.predeterminers.first
    case .prepositional(let inner): first = inner.modifiers.first
    case .sequence(let pieces): first = pieces.first
    default: first = nil
    }
    return switch first {
    case .adverb(let adverb)?: adverb.lemma == "only"
    case .literal(let literal)?: literal.text == "only"
    default: false
    }
  }
}
