import Lexicon

/// What looks like a part of a phrase and is one of the clause.
extension ClauseBuilder {
  /// „Über 100 Leute kamen“, „Zwischen 20 und 30 Häuser brannten ab“: the preposition only shades the number, where a
  /// plural verb has no other subject.
  mutating func releaseMeasure(_ index: Int) {
    guard clauses[index].kind == .main || clauses[index].kind == .subordinate, let finite = clauses[index].finite,
      clauses[index].coordinatedWith == nil, case let clause = clauses[index],
      // „Es gab über 60 Verfahren“
      case let isThere = clause.hasEs(words) && words[finite].readings.contains(where: { $0.key == "geben" }),
      isThere || words[finite].readings.contains(where: { $0.verb.isPluralOnly || $0.verb.allowsThird(plural: true) }),
      !clause.units.contains(where: { $0.nominative.map { !isThere || words[$0.head].lower != "es" } ?? false }),
      let position = clause.units.firstIndex(where: { unit in
        guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
          ["über", "unter", "zwischen"].contains(words[preposition].lower),
          !phrase.agreement.intersection(.plural).isEmpty
        else { return false }
        return words[phrase.head].reading.wordClass == .numeral
          || phrase.determiner == nil
            && phrase.modifiers.contains {
              if case .number(let word) = $0 { words[word].wordClass == .numeral } else { false }
            }
      }), case .phrase(var measure) = clause.units[position], let preposition = measure.preposition
    else { return }
    measure.preposition = nil
    measure.focus.insert(preposition, at: 0)
    measure.agreement = Agreement.plural
    clauses[index].units[position] = .phrase(measure)
  }

  /// One of the verbs may take the preposition, by any of its frames.
  func governs(_ preposition: String, _ verbs: [Int]) -> Bool {
    verbs.contains { verb in
      words[verb].readings.contains { reading in
        frames?.needs(ofVerb: reading.key).mayHave(opener: preposition) ?? false
      }
    }
  }

  /// „Darum kaufte er das Haus“: that is why, where no verb takes „um“.
  mutating func releaseReason(_ index: Int) {
    guard clauses[index].prefield == 1, case .pronominalAdverb(let word)? = clauses[index].units.first,
      words[word].lower == "darum", words[word].has(.adverb),
      !governs("um", clauses[index].verbs) || isGoing(index)
    else { return }
    words[word].keep(.adverb)
    clauses[index].units[0] = .adverb(word)
  }

  /// „Darum ging sie aus dem Haus“: without an es „gehen“ is about nothing.
  private func isGoing(_ index: Int) -> Bool {
    !clauses[index].hasEs(words) && clauses[index].verbs.allSatisfy { words[$0].verbKeys == ["gehen"] }
  }

  /// „*Mehr Zuschauer als je zuvor* kamen“, „*So viele Tote wie lange nicht* …“: a fixed group tells what they are more than.
  func exceeds(_ group: Int, _ noun: NounPhrase) -> Bool {
    guard let more = noun.determiner, words[group].lower.utf8.contains(UInt8(ascii: " ")) else { return false }
    return words[more].lower.isOne(of: "mehr", "weniger")
      && words[group].lower.isOne(of: "als je zuvor", "als jemals zuvor")
      || noun.focus.contains { words[$0].lower == "so" } && words[group].lower.hasPrefix("wie ")
  }

  /// „…, von denen *zwei Ärzte* wurden“: how many of those who were named, and beside them what they are.
  mutating func releaseShare(_ index: Int) {
    let clause = clauses[index]
    guard clause.kind == .relative, clause.introducer.count == 2, words[clause.introducer[0]].reading.key == "von",
      words[clause.introducer[1]].lower == "denen", clause.verbs.count == 1, let finite = clause.finite,
      words[finite].readings.contains(where: { AuxiliaryVerbs.linking.contains($0.key) }),
      let position = clause.units.firstIndex(where: { $0.nominative != nil }),
      clause.units.nominatives.dropFirst().allSatisfy({ _ in false }),
      case .phrase(var predicate) = clause.units[position],
      words[predicate.head].wordClass == .noun, predicate.firstWord == clause.introducer[1] + 1,
      !clause.units.contains(where: { if case .adjective = $0 { true } else { false } })
    else { return }
    var share: NounPhrase
    switch (predicate.determiner, predicate.modifiers.first) {
    case (nil, .number(let number)?):
      share = NounPhrase(head: number, agreement: .plural)
    case (let article?, .attribute(let attribute)?) where words[attribute.word].lower == "meisten":
      share = NounPhrase(head: attribute.word, agreement: .plural)
      share.determiner = article
    default: return
    }
    predicate.determiner = nil
    predicate.modifiers.removeFirst()
    share.focus = predicate.focus
    predicate.focus = []
    share.agreement.formIntersection(.with(.nominative))
    clauses[index].units[position] = .phrase(predicate)
    clauses[index].units.insert(.phrase(share), at: position)
  }

  /// „Von den 300 Läden bieten *nur 20 Brot* an“: how many of those in front do it, and what they do it to, where nobody else
  /// is named who could.
  mutating func releaseCounted(_ index: Int) {
    let clause = clauses[index]
    guard clause.kind == .main, clause.prefield == 1, case .phrase(let whole)? = clause.units.first,
      let of = whole.preposition, words[of].reading.key == "von", whole.agreement.isPluralOnly, let frames,
      let finite = clause.finite, words[finite].verbForms.allowsThird(plural: true),
      !words[finite].verbForms.allowsThird(plural: false), !words[finite].verbKeys.contains("werden"),
      let position = clause.units.indices.dropFirst().first(where: { clause.units[$0].nominative != nil }),
      case .phrase(var object) = clause.units[position], object.determiner == nil, object.conjuncts.isEmpty,
      words[object.head].wordClass == .noun, !words[object.head].reading.means([.unit, .person]),
      let number = object.modifiers.first?.numberWord, words[number].wordClass == .numeral,
      !clause.units[(position + 1)...].contains(where: { unit in
        if case .phrase(let other) = unit { !other.isPrepositional } else { false }
      }),
      case let keys = clause.verbs.flatMap({ words[$0].verbKeys }), frames.takes(.accusative, keys),
      object.agreement.intersection(.plural).isEmpty
        || keys.contains(where: { frames.needs(ofVerb: $0).mustHave(oneOf: .accusative) })
    else { return }
    object.modifiers.removeFirst()
    var share = NounPhrase(head: number, agreement: .with(.nominative).intersection(.plural))
    share.focus = object.focus
    object.focus = []
    object.agreement = words[object.head].reading.agreement.intersection(.with(.accusative))
    clauses[index].units[position] = .phrase(object)
    clauses[index].units.insert(.phrase(share), at: position)
  }

  /// „um die 200 Menschen“, „an die 200 Menschen“: about so many, where nothing governs the preposition.
  mutating func releaseRoughNumber(_ index: Int) {
    for (position, unit) in clauses[index].units.enumerated() {
      guard case .phrase(var phrase) = unit, let around = phrase.preposition,
        words[around].lower.isOne(of: "um", "an"), let article = phrase.determiner,
        article == around + 1, words[article].lower == "die",
        words[min(article + 1, words.count - 1)].wordClass == .numeral, phrase.agreement.isPluralOnly,
        !governs(words[around].lower, clauses[index].verbs), around == 0 || !words[around - 1].isNominal
      else { continue }
      var reading = Reading(lemma: "rund", key: "rund", wordClass: .adverb)
      reading.info = AdverbType.degree
      words[around].readings = [reading]
      phrase.preposition = nil
      phrase.determiner = nil
      phrase.focus.append(around)
      phrase.agreement = .plural
      clauses[index].units[position] = .phrase(phrase)
    }
  }

  /// „Gewonnen hat am Ende der Außenseiter“: what looks like a genitive is the subject if there is no other.
  mutating func releaseSubject(_ index: Int) {
    guard clauses[index].kind == .main, let finite = clauses[index].finite, clauses[index].coordinatedWith == nil,
      words[finite].readings.contains(where: { $0.verb.allowsThird(plural: false) }),
      !words[finite].readings.contains(where: { $0.verb.isPluralOnly }), case let clause = clauses[index],
      !clause.units.contains(where: { unit in
        switch unit {
        case .phrase(let phrase): phrase.mayBeNominative
        case .clause: true
        default: false
        }
      }),
      let last = clause.units.indices.last, case .phrase(var phrase) = clause.units[last], phrase.isPrepositional,
      phrase.genitives.count == 1, let owner = phrase.genitives.first, let article = owner.determiner,
      words[article].lower == "der", owner.conjuncts.isEmpty, owner.modifiers.isEmpty, article > finite
    else { return }
    let nominative = words[owner.head].readings.filter { $0.wordClass == .noun }.reduce(into: Agreement.none) {
      $0.formUnion($1.agreement.intersection(.with(.nominative)).intersection(.with(.masculine)))
    }
    guard !nominative.isEmpty else { return }
    var subject = owner
    subject.agreement = nominative
    phrase.genitives = []
    clauses[index].units[last] = .phrase(phrase)
    clauses[index].units.append(.phrase(subject))
  }

  /// „unklar, welche Rolle *der Minister* spielte“, „mit welchem Ziel *der Täter* handelte“: what looks like the owner of what is
  /// asked for acts, if nothing else in the clause can.
  mutating func releaseAskedSubject(_ index: Int) {
    let clause = clauses[index]
    guard clause.kind == .indirectQuestion, let finite = clause.finite,
      words[finite].verbForms.allowsThird(plural: false),
      !words[finite].verbForms.allowsThird(plural: true), case .phrase(var asked)? = clause.units.first,
      asked.genitives.count == 1, asked.conjuncts.isEmpty, asked.isPrepositional || asked.agreement.allows(.accusative),
      let which = asked.determiner, words[which].wordClass == .interrogative, words[which].lower.hasPrefix("welch"),
      case var subject = asked.genitives[0], let article = subject.determiner, words[article].lower == "der",
      words[subject.head].reading.means(.person),
      // but „welche Forderung der Arbeiter erfüllt wird“
      !words[finite].verbKeys.contains(where: AuxiliaryVerbs.linking.contains)
        || words[finite].verbKeys.contains("werden") && clause.verbs.count == 2 && words[clause.verbs[0]].hasInfinitive,
      clause.units.dropFirst().nominatives.allSatisfy({ words[$0.head].reading.means(.time) })
    else { return }
    let nominative = words[subject.head].readings.filter { $0.wordClass == .noun }.reduce(into: Agreement.none) {
      $0.formUnion($1.agreement.intersection(.with(.nominative)).intersection(.with(.masculine)))
    }
    guard !nominative.isEmpty else { return }
    subject.agreement = nominative
    asked.genitives = []
    clauses[index].units[0] = .phrase(asked)
    clauses[index].units.insert(.phrase(subject), at: 1)
  }
}
