/// Puts the items of a segment into a clause; joins verbs with their separated prefixes.
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
        if isAdverbialParticiple(word) {
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
  func isAdverbialParticiple(_ word: Int) -> Bool {
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

  /// The separated prefix at the end of a main clause joins its verb.
  mutating func separateParticle(_ index: Int) {
    joinSeparated(index)
    guard let finite = clauses[index].finite,
      clauses[index].kind == .main || clauses[index].kind == .question || clauses[index].kind == .verbFirst
    else { return }
    guard
      let last = clauses[index].units.indices.last(where: { position in
        switch clauses[index].units[position] {
        case .clause: false
        default: true
        }
      })
    else { return }
    let particle: Int
    switch clauses[index].units[last] {
    case .adverb(let word), .word(let word), .pronominalAdverb(let word): particle = word
    case .adjective(let word, let adverbs) where adverbs.isEmpty: particle = word
    case .phrase(let phrase)
    where !phrase.isPrepositional && phrase.determiner == nil && phrase.modifiers.isEmpty && phrase.genitives.isEmpty:
      particle = phrase.head
    default: return
    }
    guard particle > finite else { return }
    let prefix = words[particle].lower
    let matching = words[finite].readings.filter {
      $0.wordClass == .verb && (frames?.frames(ofVerb: "\(prefix)|\($0.key)").isEmpty == false)
    }
    guard !matching.isEmpty else { return }
    clauses[index].units.remove(at: last)
    clauses[index].verbs.append(particle)
    var reading = Reading(lemma: prefix, key: prefix, wordClass: .verbParticle)
    reading.info = "sep"
    words[particle].readings = [reading]
    words[finite].readings = matching.map {
      var reading = $0
      reading.key = "\(prefix)|\($0.key)"
      reading.lemma = prefix + $0.lemma
      return reading
    }
  }

  /// „bekannt geben“, „zurecht kommen“: a prefix written apart right before the infinitive or participle.
  mutating func joinSeparated(_ index: Int) {
    for verb in clauses[index].verbs where verb > 0 && verb != clauses[index].finite {
      guard
        let position = clauses[index].units.indices.last(where: { position in
          switch clauses[index].units[position] {
          case .adverb(let word), .adjective(let word, _): word == verb - 1
          default: false
          }
        })
      else { continue }
      let prefix = words[verb - 1].lower
      let matching = words[verb].readings.filter {
        $0.wordClass == .verb && (frames?.frames(ofVerb: "\(prefix)|\($0.key)").isEmpty == false)
      }
      guard !matching.isEmpty, !words[verb - 1].lower.isEmpty else { continue }
      clauses[index].units.remove(at: position)
      clauses[index].verbs.insert(verb - 1, at: clauses[index].verbs.firstIndex(of: verb) ?? 0)
      words[verb - 1].readings = [Reading(lemma: prefix, key: prefix, wordClass: .verbParticle)]
      words[verb].readings = matching.map {
        var reading = $0
        reading.key = "\(prefix)|\($0.key)"
        reading.lemma = prefix + $0.lemma
        return reading
      }
    }
  }

  /// „dem Bericht zufolge“, „drei Jahre lang“: the word behind governs the phrase before it.
  private mutating func placePostposition(_ index: Int, in clause: Int) -> Bool {
    guard case .phrase(var phrase)? = clauses[clause].units.last, !phrase.isPrepositional, phrase.lastWord == index - 1
    else { return false }
    let isTime = words[phrase.head].reading.info == "t" && phrase.agreement.allows(.accusative)
    switch words[index].lower {
    case "zufolge" where phrase.agreement.allows(.dative), "zuliebe" where phrase.agreement.allows(.dative),
      "lang" where isTime, "hindurch" where isTime:
      break
    default: return false
    }
    phrase.postposition = index
    if words[index].lower != "zufolge" && words[index].lower != "zuliebe" || words[index].has(.postposition) {
      words[index].keep { $0.wordClass == .postposition }
    }
    clauses[clause].units[clauses[clause].units.count - 1] = .phrase(phrase)
    return true
  }

  mutating func place(_ item: Item, in clause: Int) {
    switch item {
    case .phrase(let phrase, _): clauses[clause].units.append(.phrase(phrase))
    case .word(let index):
      if placePostposition(index, in: clause) { return }
      if words[index].lower == "aber", words[index].reading.wordClass == .coordinator {
        // „Das Gesetz ist aber umstritten“: But the law is controversial.
        if clauses[clause].kind == .main, clauses[clause].parent == nil, clauses[clause].coordinator == nil {
          clauses[clause].coordinator = index
          return
        }
        var however = Reading(lemma: "aber", key: "aber", wordClass: .adverb)
        however.info = "c"
        words[index].readings = [however]
      }
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
    // „völlig absurd“, „schwer verletzt“: of two adjectives side by side the first says how.
    if case .adjective(let first, let inner)? = clauses[clause].units.last, first == index - 1 {
      clauses[clause].units.removeLast()
      clauses[clause].units.append(.adjective(index, adverbs: inner + [first]))
      return
    }
    while case .adverb(let adverb)? = clauses[clause].units.last, adverb == index - 1 - adverbs.count,
      words[adverb].reading.info == "d" || words[adverb].reading.wordClass == .am
        || words[adverb].lower.hasSuffix("mal") && !adverbs.isEmpty
        || ["immer", "noch"].contains(words[adverb].lower) && words[index].reading.degree == .comparative
    {
      adverbs.insert(adverb, at: 0)
      clauses[clause].units.removeLast()
    }
    // „doppelt so hoch“, „halb so breit“
    if !adverbs.isEmpty, case .adjective(let times, let inner)? = clauses[clause].units.last, inner.isEmpty,
      times == index - 1 - adverbs.count, ["doppelt", "halb"].contains(words[times].lower)
    {
      adverbs.insert(times, at: 0)
      clauses[clause].units.removeLast()
    }
    clauses[clause].units.append(.adjective(index, adverbs: adverbs))
  }
}
