import Lexicon

/// „Den Führerschein hat er verloren, *den Humor nicht*“: gapping behind an object in front, whose like opens the second part.
extension ClauseBuilder {
  /// Another object like the one in front, and what is otherwise for it: „Der Mutter schenkt er Blumen, *dem Vater ein Buch*“,
  /// „Die Stadt kennt er gut, *das Umland kaum*“.
  func goesOnWithObject(_ phrase: NounPhrase, _ segment: Segment, _ main: Int) -> Bool {
    guard segment.items.count == 2, !phrase.isPrepositional, clauses[main].prefield == 1,
      case .phrase(let front) = clauses[main].units[0], !front.isPrepositional, isLikeFront(phrase, front),
      case let rest = clauses[main].units.dropFirst(), hasObjectInFront(clauses[main])
    else { return false }
    let shared = front.agreement.sharedCases(with: phrase.agreement)
    switch segment.items[1] {
    case .word(let word):
      guard shared.allows(.accusative) || shared.allows(.dative) else { return false }
      // „Den einen ist er zu laut, *den anderen zu leise*“
      if words[word].wordClass == .adjective, isLinked(main), case .adjective? = clauses[main].units.last {
        return true
      }
      return (words[word].wordClass == .negation || words[word].lower.isOne(of: "kaum", "selten", "auch", "schon"))
    case .phrase(let other, _):
      // „Den einen gilt er als Held, *den anderen als Verräter*“
      if let own = other.preposition, case .phrase(let like)? = clauses[main].units.last, let joint = like.preposition {
        return words[own].reading.key == words[joint].reading.key && like.lastWord == phrase.firstWord - 2
      }
      return shared.allows(.dative) && !front.agreement.allows(.accusative) && !other.isPrepositional
        && other.agreement.allows(.accusative)
        && rest.contains { unit in
          if case .phrase(let object) = unit {
            !object.isPrepositional && object.agreement.allows(.accusative)
          } else {
            false
          }
        }
    }
  }

  /// „*Den Beruf* hat er gewählt“, „*Ihre Jugend* beschreibt sie“: a phrase that cannot be the subject, or a thing before somebody
  /// by a pronoun.
  func hasObjectInFront(_ clause: Clause) -> Bool {
    guard clause.prefield == 1, case .phrase(let front)? = clause.units.first, !front.isPrepositional else {
      return false
    }
    return clause.units.dropFirst().contains { unit in
      guard let other = unit.nominative, words[other.head].wordClass != .reflexive else { return false }
      if !front.mayBeNominative || other.agreement.onlyCase == .nominative { return true }
      return words[other.head].lower == "sie" && other.firstWord == clause.finite.map { $0 + 1 }
        && words[front.head].wordClass == .noun && !words[front.head].reading.means([.person, .group])
    }
  }

  /// Both are pronouns, or both nouns with or without an article.
  private func isLikeFront(_ phrase: NounPhrase, _ front: NounPhrase) -> Bool {
    (words[phrase.head].wordClass == .pronoun) == (words[front.head].wordClass == .pronoun)
      && ((phrase.determiner == nil) == (front.determiner == nil) || words[phrase.head].lower == "anderen")
  }

  /// „Niemand wusste, wo er war, *nicht einmal seine Frau*“, „Er trinkt nie, *zumindest nicht vor Gästen*“: whom or what a denied
  /// clause does not hold for either, or holds for at least.
  func restrictsDenial(_ segment: Segment) -> Bool {
    guard segment.items.count > 1, case .word(let first) = segment.items[0] else { return false }
    if words[first].lower.isOne(of: "nicht einmal", "schon gar nicht", "erst recht nicht") { return true }
    guard words[first].lower.isOne(of: "jedenfalls", "zumindest", "wenigstens") || words[first].lower == "erst recht"
    else { return false }
    return segment.items.count > 2 && isDenial(segment.items[1])
  }

  /// „Niemand glaubte an ihn, *am wenigsten er selbst*“: of whom it is true more or less than of the others.
  func ranksBehind(_ segment: Segment) -> Bool {
    guard segment.items.count < 4, case .word(let rank)? = segment.items.first, words[rank].wordClass == .adverb,
      words[rank].isMatched, words[rank].lower.isOne(of: "am wenigsten", "am meisten", "am allerwenigsten"),
      segment.items.count > 1, let subject = segment.items[1].nominative
    else { return false }
    return subject.determiner != nil || [.pronoun, .name].contains(words[subject.head].wordClass)
  }

  /// „Mit Geld kann er nicht umgehen, *mit Menschen schon*“, „Heute regnet es, *gestern nicht*“: of something or some time like
  /// one of the clause the opposite is true.
  func answersOtherwise(_ segment: Segment, _ main: Int) -> Bool {
    guard segment.items.count == 2, case .word(let answer) = segment.items[1],
      words[answer].lower == "schon" ? denies(main) : words[answer].lower == "nicht" && !denies(main)
    else { return false }
    switch segment.items[0] {
    case .word(let word):
      guard words[word].wordClass == .adverb, case .adverb(let other)? = clauses[main].units.first else { return false }
      return words[word].reading.info == words[other].reading.info && words[word].reading.means([.time, .place])
    case .phrase(let phrase, _):
      guard let own = phrase.preposition else {
        // „Sie hat ihren Mann verloren, *ihren Humor nicht*“
        return !phrase.mayBeNominative && phrase.determiner != nil && isComplete(main)
          && clauses[main].units.contains { unit in
            guard case .phrase(let like) = unit, !like.isPrepositional, !like.mayBeNominative else { return false }
            return words[like.head].wordClass == .noun && !like.agreement.sharedCases(with: phrase.agreement).isEmpty
          }
      }
      return clauses[main].units.contains { unit in
        guard case .phrase(let like) = unit, let preposition = like.preposition else { return false }
        return words[preposition].reading.key == words[own].reading.key
      }
    }
  }

  private func denies(_ main: Int) -> Bool {
    clauses[main].units.contains { if case .negation = $0 { true } else { false } }
  }
}
