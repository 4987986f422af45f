/// Puts the items of a segment into a clause.
extension ClauseBuilder {
  mutating func fill(_ index: Int, _ segment: Segment, verbFinal: Bool, hasFinite: Bool = true) {
    clauses[index].words =
      min(
        clauses[index].words.lowerBound, range(segment).lowerBound)..<max(
        clauses[index].words.upperBound, range(segment).upperBound)
    var finiteVerb: Int?
    if hasFinite, clauses[index].finite == nil, clauses[index].kind != .infinitive {
      finiteVerb = finite(segment, verbFinal: verbFinal)
    }
    for item in segment.items {
      if case .word(let word) = item {
        if word == finiteVerb {
          clauses[index].finite = word
          clauses[index].verbs.append(word)
          if !verbFinal { clauses[index].prefield = clauses[index].units.count }
          words[word].keep { $0.wordClass == .verb && $0.verb.isFinite }
          continue
        }
        if isAdverbialParticiple(word, before: finiteVerb) {
          words[word].readings = [participleReading(word)]
          placeAdjective(word, in: index)
          continue
        }
        if words[word].reading.wordClass == .verb || words[word].reading.wordClass == .zu
          || words[word].reading.wordClass == .verbParticle
        {
          clauses[index].verbs.append(word)
          continue
        }
      }
      place(item, in: index)
    }
    separateParticle(index)
  }

  /// „verspätet angepfiffen“: a participle right before that of a full verb says how.
  func isAdverbialParticiple(_ word: Int, before finite: Int?) -> Bool {
    // „Verschärft stellen sich die Probleme …“
    if let finite, finite == word + 1, words[word].hasParticiple, !words[word].hasInfinitive {
      return !words[finite].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
    }
    guard words[word].reading.wordClass == .verb, words[word].hasParticiple, !words[word].hasInfinitive,
      !words[word].hasFinite, word + 1 < words.count,
      words[word + 1].reading.wordClass == .verb, words[word + 1].hasParticiple, !words[word + 1].hasInfinitive
    else { return false }
    return !words[word + 1].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
  }

  func participleReading(_ word: Int) -> Reading {
    var reading = words[word].reading
    reading.wordClass = .adjective
    reading.derivation = .pastParticiple
    reading.agreement = .none
    return reading
  }

  mutating func place(_ item: Item, in clause: Int) {
    switch item {
    case .phrase(let phrase, _): clauses[clause].units.append(.phrase(phrase))
    case .word(let index):
      let reading = words[index].reading
      switch reading.wordClass {
      case .adverb, .interrogativeAdverb, .am: clauses[clause].units.append(.adverb(index))
      case .negation: clauses[clause].units.append(.negation(index))
      case .pronominalAdverb, .interrogativePronominalAdverb: clauses[clause].units.append(.pronominalAdverb(index))
      case .adjective: placeAdjective(index, in: clause)
      default:
        if words[index].has(.adverb) {
          clauses[clause].units.append(.adverb(index))
        } else {
          clauses[clause].units.append(.word(index))
        }
      }
    }
  }

  /// Adverbs of degree right before an adjective belong to it.
  mutating func placeAdjective(_ index: Int, in clause: Int) {
    // Without a noun the form without an ending is meant („flacher“: flatter).
    words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
    var adverbs: [Int] = []
    while case .adverb(let adverb)? = clauses[clause].units.last, adverb == index - 1 - adverbs.count,
      words[adverb].reading.info == "d" || words[adverb].reading.wordClass == .am
    {
      adverbs.insert(adverb, at: 0)
      clauses[clause].units.removeLast()
    }
    clauses[clause].units.append(.adjective(index, adverbs: adverbs))
  }
}
