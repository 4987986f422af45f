import Text

/// Words that follow from others by rule: `-ung`, `-bar`, `un-`, `-weise`, `-jährig`, and guesses for the rest.
struct DerivedWords {
  let morphology: Morphology

  init(_ morphology: Morphology) { self.morphology = morphology }

  func readings(of form: String) -> [Reading] {
    let isCapitalized = form.first?.isUppercase ?? false
    if let attribute = attributeOfName(form) { return [attribute] }
    let derived = isCapitalized ? nouns(form) + properNames(form) : adjectives(form) + separableVerbs(form)
    return derived.isEmpty ? guess(form, isCapitalized) : derived
  }

  // MARK: Adjectives and adverbs

  private func adjectives(_ form: String) -> [Reading] {
    if form.hasPrefix("un"), form.count > 5 {
      let positive = morphology.lowerReadings(String(form.dropFirst(2))).filter { $0.wordClass == .adjective }
      if !positive.isEmpty {
        return positive.map { reading in
          var reading = reading
          reading.lemma = "un" + reading.lemma
          // A participle keeps its own derivation; the prefix is read off the lemma.
          if reading.derivation == nil { reading.derivation = .negated }
          reading.modifiers = [CompoundPart(text: "un", key: "un", wordClass: .negation)]
          reading.origin = .derived
          return reading
        }
      }
    }
    if let adverb = adverbInWeise(form) { return [adverb] }
    for (text, stem) in AdjectiveAnalysis.stems(of: form) {
      if text.ends(in: "bar"), text.count > 6 {
        let base = String(text.dropLast(3))
        for infinitive in [base + "en", base + "n"] where morphology.verbs.verbs.contains(infinitive) {
          return [adjective(text, stem, key: infinitive, .possibility)]
        }
      }
      if let bound = bound(text, stem) { return [bound] }
      if let formed = formed(text, stem) { return [formed] }
    }
    return []
  }

  /// „möglicherweise“ from an adjective, „stückweise“ from a noun.
  private func adverbInWeise(_ form: String) -> Reading? {
    guard form.ends(in: "weise"), form.count > 8 else { return nil }
    let key: String?
    if form.ends(in: "erweise") {
      key =
        morphology.lowerReadings(String(form.dropLast(7)))
        .first { $0.wordClass == .adjective || $0.wordClass == .verb }?.key
    } else {
      key = morphology.modifier(String(form.dropLast(5)))?.key
    }
    guard let key else { return nil }
    var reading = Reading(lemma: form, key: key, wordClass: .adverb)
    reading.info = AdverbType.comment
    reading.derivation = .adverbial
    reading.origin = .derived
    return reading
  }

  /// „fünfjährig“, „dreifach“: a number before an ending that is no word of its own.
  private func bound(_ text: String, _ stem: AdjectiveAnalysis.Stem) -> Reading? {
    guard let suffix = morphology.endings.ending(of: text, in: morphology.endings.afterNumbers) else { return nil }
    var reading = adjective(text, stem, key: suffix, .bound)
    let head = String(text.dropLast(suffix.count)).trimmingHyphens
    reading.modifiers = [CompoundPart(text: head, key: head, wordClass: .numeral)]
    if suffix == "mal" {
      reading.wordClass = .adverb
      reading.info = AdverbType.time
    }
    return reading
  }

  /// „musiklastig“, „geräuschlos“: a part of a compound before an ending that makes adjectives.
  private func formed(_ text: String, _ stem: AdjectiveAnalysis.Stem) -> Reading? {
    guard let suffix = morphology.endings.ending(of: text, in: morphology.endings.afterWords),
      let part = morphology.modifier(String(text.dropLast(suffix.count)))
    else { return nil }
    var reading = adjective(text, stem, key: suffix, .bound)
    reading.modifiers = [part]
    return reading
  }

  /// „das Pauli’sche Prinzip“, „die Grimm'schen Märchen“: a name before -sch is set off by an apostrophe.
  private func attributeOfName(_ form: String) -> Reading? {
    // The bytes first: next to no word has such a mark.
    guard form.holds(UInt8(ascii: "'")) || form.holds(0x99),
      let mark = form.lastIndex(where: { $0 == "'" || $0 == "’" }), mark > form.startIndex,
      case let tail = form[form.index(after: mark)...], tail.hasPrefix("sche")
    else { return nil }
    let ending = tail.dropFirst(3)
    guard let item = Agreement.adjectiveEndings.first(where: { $0.ending == ending }) else { return nil }
    let name = String(form[..<mark].prefix(1)).uppercased() + form[..<mark].dropFirst()
    var reading = Reading(lemma: name, key: name, wordClass: .adjective)
    reading.agreement = item.agreement
    reading.info = DerivedNames.ofName
    reading.origin = .derived
    return reading
  }

  private func adjective(
    _ text: String, _ stem: AdjectiveAnalysis.Stem, key: String, _ derivation: Derivation
  ) -> Reading {
    var reading = Reading(lemma: text, key: key, wordClass: .adjective)
    reading.agreement = stem.agreement
    reading.derivation = derivation
    reading.origin = .derived
    return reading
  }

  // MARK: Verbs

  /// Forms of a separable verb that the lexicon lacks although it has verb and prefix: „hinabstürzt“, „zurückgebaut“,
  /// „anzuwählen“, „aufgeklebte“. They rest on the verb without the prefix.
  private func separableVerbs(_ form: String) -> [Reading] {
    let verbs = separable(form)
    if !verbs.isEmpty { return verbs }
    for (text, stem) in AdjectiveAnalysis.stems(of: form) where stem.hasEnding {
      guard let participle = separable(text).first(where: { $0.verb.contains(.pastParticiple) }) else { continue }
      return [adjective(text, stem, key: participle.key, .pastParticiple)]
    }
    return []
  }

  private func separable(_ form: String) -> [Reading] {
    let cuts = Array(form.indices)
    guard cuts.count > 5 else { return [] }
    for cut in cuts[2..<min(cuts.count - 3, 10)].reversed() {
      let prefix = String(form[..<cut])
      guard morphology.separates(prefix) else { continue }
      let tail = String(form[cut...])
      var result = simpleVerbs(tail)
      if tail.hasPrefix("zu") {
        result += simpleVerbs(String(tail.dropFirst(2))).filter { $0.verb.contains(.infinitive) }.map {
          var reading = $0
          reading.verb = .zuInfinitive
          return reading
        }
      }
      if result.isEmpty { continue }
      return result.map { reading in
        var reading = reading
        reading.lemma = prefix + reading.lemma
        reading.origin = .derived
        return reading
      }
    }
    return []
  }

  private func simpleVerbs(_ form: String) -> [Reading] {
    morphology.verbs.readings(of: form).filter {
      !$0.key.contains("|") && !AuxiliaryVerbs.all.contains($0.key) && $0.verb != .imperativeSingular
    }
  }

  // MARK: Guesses

  private func guess(_ form: String, _ isCapitalized: Bool) -> [Reading] {
    // „iCloud“, „eBike“
    let isName =
      isCapitalized || form.utf8.dropFirst().first.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 } ?? false
    var reading = Reading(lemma: form, key: form, wordClass: isName ? .name : .adjective)
    reading.origin = .guess
    if isName { return guessedNames(form, reading) }
    var result: [Reading] = []
    if let (text, stem) = AdjectiveAnalysis.stems(of: form).first(where: { $0.stem.hasEnding }) {
      reading.lemma = text
      reading.key = text
      reading.agreement = stem.agreement
    }
    result.append(reading)
    for (infinitive, forms) in RegularVerbForms.infinitives(of: form)
    where !forms.intersection([
      .infinitive, .pastParticiple, VerbForms(.present, person: 3), VerbForms(.preterite, person: 3),
    ]).isEmpty {
      var verb = Reading(lemma: infinitive, key: infinitive, wordClass: .verb)
      verb.verb = forms
      verb.info = PerfectAuxiliary.haben
      verb.origin = .guess
      result.append(verb)
    }
    return result
  }

  private func guessedNames(_ form: String, _ name: Reading) -> [Reading] {
    var reading = name
    reading.agreement = .all
    if morphology.isGivenName(form) { reading.info = NounClass.person }
    if form.ends(in: "s"), form.count > 3, form != form.uppercased() {
      // A name with a genitive ending is possible, but not sure.
      var genitive = reading
      genitive.lemma = String(form.dropLast())
      genitive.key = genitive.lemma
      genitive.agreement = .with(.genitive).intersection(.singular)
      return [reading, genitive]
    }
    if ["ungen", "heiten", "keiten", "tionen"].contains(where: form.hasSuffix) {
      reading.wordClass = .noun
      reading.agreement = .plural(GrammaticalCase.allCases)
      reading.gender = .feminine
    }
    return [reading]
  }
}

/// How a reading tells that it is a name with an ending.
public enum DerivedNames {
  public static let ofName = "name"
}

extension String {
  var trimmingHyphens: String {
    var text = Substring(self)
    while text.last == "-" { text.removeLast() }
    return String(text)
  }
}
