import Lexicon
import Text

/// Words put together from others, with a hyphen or without.
extension Morphology {
  /// „Innen-“ before „und Außenpolitik“: the word that is meant, `Innenpolitik`. A last part behind a hyphen keeps it.
  func completion(of fragment: String, by form: String, _ compound: Reading) -> String? {
    var rest = form[...]
    for part in compound.modifiers {
      if rest.hasPrefix("-") { rest.removeFirst() }
      guard rest.prefix(part.text.count).lowercased() == part.text.lowercased() else { return nil }
      rest = rest.dropFirst(part.text.count)
    }
    let head = fragment.dropLast()
    return rest.isEmpty ? nil : rest.hasPrefix("-") ? "\(head)\(rest)" : "\(head)\(rest.lowercased())"
  }

  /// A completed word as the lexicon has it, or the fragment as a modifier of the last part of the compound behind.
  func ellipsis(_ fragment: String, _ completed: String, completedBy compound: Reading) -> Reading? {
    let known = readings(of: completed).filter { $0.origin == .lexicon && $0.wordClass == .noun }
    if let own = known.first(where: { !$0.agreement.intersection(compound.agreement).isEmpty }) { return own }
    let head = String(fragment.dropLast())
    guard !head.isEmpty, !compound.modifiers.isEmpty else { return nil }
    // „EU-Grenz- und Küstenwache“
    if head.contains("-"), let own = hyphenated(completed, initial: false).first(where: { $0.wordClass == .noun }) {
      return own
    }
    var result = compound
    result.modifiers =
      splitter.modifiers(head.lowercased()) ?? [CompoundPart(text: head, key: head, wordClass: .name)]
    result.lemma = head + LexiconKeys.bare(compound.key).lowercased()
    result.origin = .compound
    return result
  }

  /// A noun of the lexicon taken apart: „Außenpolitik“.
  func partsOfNoun(_ form: String) -> Reading? {
    form.contains("-")
      ? hyphenated(form, initial: false, takesApart: true).first { $0.wordClass == .noun } : compounds(form)?.first
  }

  func compounds(_ form: String) -> [Reading]? {
    if looksLikeSurname(form) || hasInnerCapital(form) || namesStreet(form) { return nil }
    let split = splitter.split(
      form, leastTailCost: 0,
      tailCost: { !Morphology.bareTails.contains($0) && !self.nounReadings($0.capitalized).isEmpty ? 0 : nil },
      rareTail: (6, { !Morphology.bareTails.contains($0) && !self.derivedTail($0.capitalized).isEmpty }))
    guard let split else { return nil }
    if isPlace(split) { return nil }
    // „Wahlkampfende“, but no end of a verb: „Lieferende“
    if split.tail == "ende", split.modifiers.last?.wordClass != .noun { return nil }
    let tail = split.tail.capitalizedFirst
    let lastLemmaOffset = form.count - split.tail.count
    let inLexicon = nounReadings(String(tail))
    let readings = (inLexicon.isEmpty ? derivedTail(String(tail)) : inLexicon).map { reading in
      var reading = reading
      reading.lemma = String(form.prefix(lastLemmaOffset)) + reading.lemma.lowercased()
      reading.modifiers = split.modifiers
      reading.origin = .compound
      return reading
    }
    return readings
  }

  /// „Kaltenhof“, „Schönenberg“: an adjective with an ending stands in names of places, but „Krankenhof“ has people in it.
  private func isPlace(_ split: CompoundSplitter.Split) -> Bool {
    guard split.modifiers.count == 1, let adjective = split.modifiers.first, adjective.wordClass == .adjective,
      adjective.text.utf8.count == adjective.key.utf8.count + 2, adjective.key.utf8.count < 7
    else { return false }
    return endings.endsAsName(split.tail, behind: 0)
  }

  /// A last part that is derived itself: „Sonnen-anbeter“, „Kaffee-trinken“.
  private func derivedTail(_ form: String) -> [Reading] {
    guard form.count > 5 else { return [] }
    let suffixed = DerivedWords(self).suffixed(form)
    return suffixed.isEmpty
      ? nominalizedInfinitives(form, form.inSmallLetters) : suffixed
  }

  /// „SuperCamps“, but „BürgerInnen“: no German compound has a capital inside.
  private func hasInnerCapital(_ form: String) -> Bool {
    var before: UInt8 = 0
    var place = 0
    var found: Int?
    for byte in form.utf8 {
      if byte >= 0x41, byte <= 0x5A, before >= 0x61, before <= 0x7A, found == nil { found = place }
      before = byte
      place += 1
    }
    guard let found else { return false }
    let rest = form.utf8.dropFirst(found)
    // „WeitereVerhandlungen“: a space has been lost.
    if form.utf8.dropFirst(found - 1).first == UInt8(ascii: "e"),
      !adjectives.readings(of: String(form.prefix(found)).lowercased()).isEmpty
    {
      return false
    }
    return !rest.elementsEqual("In".utf8) && !rest.elementsEqual("Innen".utf8)
  }

  /// „Holzbartstraße“, „Domgasse“: a street that the lexicon lacks is called so.
  private func namesStreet(_ form: String) -> Bool {
    let lower = form.inSmallLetters
    return !form.utf8.contains(UInt8(ascii: "-"))
      && endings.ofStreets.contains { $0.gender == .feminine && lower.ends(in: $0.text) }
  }

  /// „Lanzmann“, „Urbach“: a short first part before an ending that surnames and villages have.
  private func looksLikeSurname(_ form: String) -> Bool {
    endings.endsAsName(form.inSmallLetters, behind: 5)
  }

  /// Tails that are words but hardly ever the last part of a compound that the lexicon lacks.
  private static let bareTails: Set<String> = ["ei", "ehe", "tor", "ion", "rat", "art", "eren", "ern", "ungen"]

  func adjectiveCompounds(_ form: String) -> [Reading] {
    let split = splitter.split(
      form, minimumTail: 4, leastTailCost: 4, tailCost: { self.adjectives.readings(of: $0).isEmpty ? nil : 4 },
      rareTail: (4, { !self.participles($0, known: []).isEmpty }))
    guard let split else { return [] }
    return (adjectives.readings(of: split.tail) + participles(split.tail, known: [])).map { reading in
      var reading = reading
      reading.lemma = String(form.dropLast(split.tail.count)) + reading.lemma
      reading.modifiers = split.modifiers
      reading.origin = .compound
      return reading
    }
  }

  /// „Golden-Globe-Gewinner“, „Pol-Pot-Regime“: before a piece that is no German a noun or adjective is none either.
  private func keepForeign(_ parts: inout [CompoundPart]) {
    for index in parts.indices.dropLast() where parts[index].wordClass == .noun || parts[index].wordClass == .adjective
    {
      let next = parts[index + 1]
      guard next.wordClass == .name, next.text.isCapitalized,
        next.text.utf8.contains(where: { (0x61...0x7a).contains($0) }),
        !splitter.isName(next.text), !isGivenName(next.text)
      else { continue }
      parts[index] = CompoundPart(text: parts[index].text, key: parts[index].text, wordClass: .name)
    }
  }

  /// „Wall-Street-Gala“: pieces that are a known name together are one.
  private func joinNamed(_ pieces: inout [String]) {
    for count in stride(from: pieces.count, to: 1, by: -1) {
      let name = pieces[..<count].joined(separator: " ")
      if splitter.isName(name) { return pieces.replaceSubrange(..<count, with: [name]) }
    }
  }

  /// „Finanz-Minister“, „Doping-Mittel“: a compound of the lexicon that is only spelt with hyphens.
  private func closedCompound(_ pieces: [String], _ last: String) -> [Reading]? {
    guard last.isCapitalized, pieces.allSatisfy({ $0.isCapitalized && $0.utf8.count > 2 && !hasInnerCapital($0) }),
      last.utf8.count > 2, !hasInnerCapital(last), let first = pieces.first
    else { return nil }
    let rest = pieces.dropFirst() + [last]
    let closed = nounReadings(first + rest.map { $0.lowercased() }.joined())
    let readings = closed.filter { $0.origin == .lexicon || $0.origin == .derived }
    guard !readings.isEmpty else { return nil }
    let head = pieces.joined(separator: "-") + "-"
    return readings.map { reading in
      var reading = reading
      let tail = reading.lemma.dropFirst(head.count - pieces.count)
      reading.lemma = head + tail.capitalizedFirst
      return reading
    }
  }

  /// `US-Präsident`, `Nato-Beitritt`, `Kreml-Sprecher`: the last part decides, what stands before modifies.
  ///
  /// - Parameter takesApart: also what the lexicon knows as one word.
  func hyphenated(_ form: String, initial: Bool, takesApart: Bool = false) -> [Reading] {
    var pieces = form.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 1, let last = pieces.popLast(), !last.isEmpty, pieces.allSatisfy({ !$0.isEmpty }) else {
      return []
    }
    if !takesApart, let closed = closedCompound(pieces, last) { return closed }
    joinNamed(&pieces)
    let lastIsCapital = last.first?.isUppercase ?? false
    var tails = lastIsCapital ? nounReadings(last) : lowerReadings(last)
    if tails.isEmpty, lastIsCapital { tails = nominalizations(last, last.lowercased()) }
    if tails.isEmpty, lastIsCapital { tails = compounds(last) ?? [] }
    if tails.isEmpty, !lastIsCapital { tails = adjectiveCompounds(last) }
    return tails.filter { $0.wordClass == .noun || $0.wordClass == .adjective }.map { reading in
      var reading = reading
      // „Hans-Thoma-Schule“
      let isNamed = pieces.count > 1 && isGivenName(pieces[0])
      var heads = pieces.indices.map { index -> CompoundPart in
        let piece = pieces[index]
        // „NoRa-Film“: no German word has a capital inside.
        if isNamed || hasInnerCapital(piece) { return CompoundPart(text: piece, key: piece, wordClass: .name) }
        // „10-Zoll-Monitor“: behind a number it is the unit.
        if index > 0, pieces[index - 1].utf8.first.map({ (0x30...0x39).contains($0) }) ?? false,
          let unit = nounReadings(piece).first(where: { $0.means(.unit) })
        {
          return CompoundPart(text: piece, key: unit.key, wordClass: .noun)
        }
        if let value = NumberWords.value(of: piece.lowercased()) {
          return CompoundPart(text: String(value), key: String(value), wordClass: .numeral)
        }
        if adjectives.adjectives.contains(piece) { return CompoundPart(text: piece, key: piece, wordClass: .adjective) }
        // „nicht-staatlich“
        if piece == "nicht" { return CompoundPart(text: piece, key: piece, wordClass: .adverb) }
        if let part = splitter.modifier(piece.lowercased()), piece.first?.isUppercase ?? false,
          piece != piece.uppercased()
        {
          return CompoundPart(text: piece, key: part.key, wordClass: part.wordClass)
        }
        return CompoundPart(text: piece, key: piece, wordClass: .name)
      }
      keepForeign(&heads)
      reading.modifiers = heads + reading.modifiers
      reading.lemma = pieces.joined(separator: "-") + "-" + reading.lemma
      reading.origin = .compound
      return reading
    }
  }
}
