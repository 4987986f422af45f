import Segmentation
import Text

/// What stands in brackets or between a pair of dashes: it interrupts the sentence without being a part of it.
public struct Insertion: Sendable {
  /// The word of the sentence behind which it stands.
  public var anchor: Int
  /// The marks around it, as they are in the text.
  public var marks: (opening: String, closing: String)
  public var analysis: SentenceAnalysis
}

extension GermanAnalyzer {
  /// Analyzes one sentence with what is inserted taken out and analyzed by itself, so that it tears nothing apart.
  ///
  /// Every token that is no bracket is in exactly one word of the result or of its insertions.
  public func analyzeWithInsertions(_ tokens: [Token], sources: [any LexicalSource] = []) -> SentenceAnalysis {
    let spans = insertedSpans(tokens)
    guard !spans.isEmpty else { return analyze(tokens, sources: sources) }
    var main: [Token] = []
    var position = 0
    /// Number of tokens of the main sentence before each span.
    var before: [Int] = []
    for span in spans {
      main += tokens[position..<span.lowerBound]
      before.append(main.count)
      position = span.upperBound
    }
    main += tokens[position...]
    let inserted = zip(spans, before).map { span, count in (count, tokens[(span.lowerBound + 1)..<span.upperBound]) }
    let scorers = scorers(main, inserted, sources)
    var result = analyze(main, sources: (scorers.map { [$0] } ?? []) + sources)
    for (span, count) in zip(spans, before) {
      guard let anchor = result.words.lastIndex(where: { $0.tokens.lowerBound < count }) else { continue }
      let opening = tokens[span.lowerBound].text
      let closing = tokens[span.upperBound - 1]
      let end = closing.kind == .punctuation ? span.upperBound - 1 : span.upperBound
      let inner = Array(tokens[(span.lowerBound + 1)..<end])
      let relative =
        opening == "," ? nil : insertedRelative(inner, before: tokens[span.lowerBound], main, count, sources)
      result.insertions.append(
        Insertion(
          anchor: anchor, marks: (opening, opening == "," ? "," : closing.text),
          analysis: relative ?? analyzeWithInsertions(inner, sources: sources)))
    }
    return result
  }

  /// The noun right before that agrees with the pronoun; „meine Brüder Paul und Max (*die* groß *sind*)“: of a plural verb the
  /// last noun that can be plural.
  private func antecedent(of pronoun: Token, before verb: Token, _ main: ArraySlice<Token>) -> Token? {
    guard let last = main.last, last.kind == .word, last.text.isCapitalized else { return nil }
    let verbs = morphology.readings(of: verb.text).filter { $0.wordClass == .verb }
    let isPlural = pronoun.text == "die" && !verbs.contains { $0.verb.allowsThird(plural: false) }
    let isSingular = pronoun.text == "die" && !verbs.contains { $0.verb.allowsThird(plural: true) }
    guard let genders = Self.genders[pronoun.text] else { return last }
    func nouns(_ token: Token) -> [Reading] {
      morphology.readings(of: token.text).filter { $0.wordClass == .noun && $0.origin == .lexicon }
    }
    func agrees(_ noun: Reading) -> Bool {
      if Self.plurals.contains(pronoun.text), !isSingular, !noun.agreement.intersection(.plural).isEmpty { return true }
      return !isPlural && !noun.agreement.intersection(.singular).isEmpty
        && noun.gender.map { genders.contains($0) } ?? true
    }
    return main.suffix(6).last { token in
      guard token.kind == .word, token.text.isCapitalized else { return false }
      let nouns = nouns(token)
      return nouns.isEmpty ? !isPlural && token.range == last.range : nouns.contains(where: agrees)
    }
  }

  /// What a relative pronoun can stand for in the singular, and those that can stand for several.
  private static let genders: [String: Set<Gender>] = [
    "der": [.masculine, .feminine], "die": [.feminine], "das": [.neuter], "den": [.masculine],
    "dem": [.masculine, .neuter], "denen": [], "dessen": [.masculine, .neuter], "deren": [.feminine],
  ]
  private static let plurals: Set<String> = ["die", "denen", "deren"]

  /// „Die Läden (*die hier kaum jemand kennt*) schließen“: a relative clause by itself, read behind the noun that it hangs on;
  /// nil for all else.
  private func insertedRelative(
    _ inner: [Token], before opening: Token, _ main: [Token], _ count: Int, _ sources: [any LexicalSource]
  ) -> SentenceAnalysis? {
    // „(die groß waren, als er kam)“: its verb stands before the first comma, unless that is one of a list.
    guard inner.count > 2,
      let last = [inner.prefix { $0.text != "," }, inner[...]].lazy.compactMap({ part in
        part.last { $0.kind == .word }.flatMap { self.isFinite($0) ? $0 : nil }
      }).first
    else { return nil }
    let pronoun = Self.relatives.contains(inner[0].text) ? 0 : 1
    guard Self.relatives.contains(inner[pronoun].text), !isFinite(inner[pronoun + 1]),
      pronoun == 0 || morphology.readings(of: inner[0].text).contains(where: { $0.wordClass == .preposition }),
      let antecedent = antecedent(of: inner[pronoun], before: last, main[..<count])
    else { return nil }
    var comma = opening
    comma.text = ","
    var result = analyze([antecedent, comma] + inner, sources: sources)
    guard result.clauses.contains(where: { $0.kind == .relative && $0.antecedent == 0 }), result.roots.count == 1
    else { return nil }
    result.repeatsAntecedent = true
    return result
  }

  /// Bracketed stretches behind the first word, and the stretch between the only two dashes; marks included.
  private func insertedSpans(_ tokens: [Token]) -> [Range<Int>] {
    let brackets = ["(": ")", "[": "]"]
    var result: [Range<Int>] = []
    var index = 1
    while index < tokens.count {
      if tokens[index].kind == .punctuation, let closing = brackets[tokens[index].text],
        let end = tokens[(index + 1)...].firstIndex(where: { $0.text == closing }), end > index + 1,
        !tokens[(index + 1)..<end].contains(where: { brackets[$0.text] != nil }),
        hasBalancedQuotes(tokens[index..<end]),
        !tellsPlace(index..<end, tokens), !tellsTieBreak(index..<end, tokens)
      {
        result.append(index..<end + 1)
        index = end + 1
      } else {
        index += 1
      }
    }
    for index in tokens.indices.dropLast() {
      if let span = age(at: index, tokens) ?? aside(behind: index, tokens) ?? reservation(behind: index, tokens)
        ?? comment(behind: index, tokens),
        !result.contains(where: { $0.overlaps(span) })
      {
        result.append(span)
      }
    }
    let dashes = tokens.indices.filter { index in
      index > 0 && ["–", "—", "-"].contains(tokens[index].text) && tokens[index].spaceBefore
        && !result.contains { $0.contains(index) }
    }
    if dashes.count == 2, let last = tokens.indices.last, dashes[1] < last - 1, dashes[1] > dashes[0] + 1,
      tokens[dashes[1] + 1].spaceBefore, !isTicker(tokens, from: dashes[1] + 1), !isList(tokens, dashes),
      hasBalancedQuotes(tokens[dashes[0]..<dashes[1]]),
      // „einer zweiten – humanitären – Katastrophe“
      !morphology.setsOffAttributes(
        behind: tokens[dashes[0] - 1].text, endingIn: tokens[dashes[1] - 1].text, before: tokens[dashes[1] + 1].text),
      !result.contains(where: { $0.overlaps(dashes[0]..<dashes[1]) })
    {
      result.append(dashes[0]..<dashes[1] + 1)
    }
    return result.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// „Frankfurt (Oder)“: which of two places of the name is meant belongs to the name.
  private func tellsPlace(_ bracket: Range<Int>, _ tokens: [Token]) -> Bool {
    bracket.count == 2 && tokens[bracket.lowerBound + 1].text.isCapitalized
      && morphology.isPlace("\(tokens[bracket.lowerBound - 1].text) (\(tokens[bracket.lowerBound + 1].text))")
  }

  /// „7:6 (7:4), 4:6“: how a set was decided belongs to its result.
  private func tellsTieBreak(_ bracket: Range<Int>, _ tokens: [Token]) -> Bool {
    guard bracket.count == 2, case let inner = tokens[bracket.lowerBound + 1], inner.kind == .number,
      inner.text.utf8.contains(UInt8(ascii: ":"))
    else { return false }
    return tokens[bracket.lowerBound - 1].text.isOne(of: "7:6", "6:7")
  }

  /// „Brand in Bonn - Frau verletzt - Mehrere Tote“: what follows begins anew, and no full stop ends it.
  private func isTicker(_ tokens: [Token], from start: Int) -> Bool {
    guard let last = tokens.last, last.kind != .punctuation else { return false }
    return tokens[start].text.first?.isUppercase ?? false
  }

  /// „Krieg – Hunger – *leere Versprechen*“, „Bonn – Paris – *Rom: wer zahlt?*“: three short pieces without a verb.
  private func isList(_ tokens: [Token], _ dashes: [Int]) -> Bool {
    let end =
      tokens[dashes[1]...].firstIndex { $0.kind == .punctuation && $0.text != tokens[dashes[1]].text } ?? tokens.count
    guard end == tokens.count || tokens[end].text == ":" else { return false }
    return [tokens[..<dashes[0]], tokens[(dashes[0] + 1)..<dashes[1]], tokens[(dashes[1] + 1)..<end]].allSatisfy {
      piece in
      (1...3).contains(piece.count) && piece.last?.text.isCapitalized ?? false
        && !piece.contains { $0.kind == .punctuation || !$0.text.isCapitalized && isOnlyFinite($0) }
    }
  }

  /// „Anna Müller, 25, arbeitet …“: the number behind a name. Its second comma stays where a clause or an apposition
  /// follows that needs it.
  private func age(at comma: Int, _ tokens: [Token]) -> Range<Int>? {
    guard comma > 0, comma + 2 < tokens.count, tokens[comma].text == ",", tokens[comma - 1].kind == .word,
      tokens[comma - 1].text.first?.isUppercase ?? false, let years = Int(tokens[comma + 1].text), years < 120
    else { return nil }
    let next = tokens[comma + 2]
    if comma + 3 == tokens.count || next.text != "," {
      return next.kind == .punctuation && comma + 3 >= tokens.count ? comma..<comma + 2 : nil
    }
    let behind = tokens[comma + 3]
    let needsComma =
      (behind.text.first?.isUppercase ?? false || Self.openings.contains(behind.text)) && !goesOn(behind: comma, tokens)
      || closesApposition(comma, tokens) && !["und", "oder", "sowie"].contains(behind.text)
    return comma..<(needsComma ? comma + 2 : comma + 3)
  }

  /// „während Anna Müller, 25, *das Haus verließ*“: between a subordinator with nothing but the name behind it and the next
  /// mark the clause goes on with an object and ends in its verb.
  private func goesOn(behind comma: Int, _ tokens: [Token]) -> Bool {
    let start = (tokens[..<comma].lastIndex { $0.kind == .punctuation } ?? -1) + 1
    guard comma - start < 6, comma - start > 1, Self.subordinators.contains(tokens[start].text.lowercased()),
      tokens[(start + 1)..<comma].allSatisfy({ $0.text.first?.isUppercase ?? false }),
      case let behind = comma + 3, let end = tokens[behind...].firstIndex(where: { $0.kind == .punctuation }),
      end > behind + 1, tokens[end - 1].text.first?.isLowercase ?? false
    else { return false }
    return tokens[behind].text.first?.isUppercase ?? false || tokens[behind + 1].text.first?.isUppercase ?? false
  }

  private static let subordinators: Set<String> = [
    "während", "weil", "dass", "nachdem", "als", "wenn", "ob", "obwohl", "bevor", "damit", "da", "wie", "sodass",
    "falls",
  ]

  /// „seine Frau, Anna Müller, 25, sagte …“: the name stands between commas itself, behind what it is another name of.
  private func closesApposition(_ comma: Int, _ tokens: [Token]) -> Bool {
    guard
      let before = tokens[..<comma].lastIndex(where: { token in
        token.kind != .word || !(token.text.first?.isUppercase ?? false)
      }), before > 0, tokens[before].text == ","
    else { return false }
    return tokens[before - 1].kind == .word && Int(tokens[before - 1].text) == nil
  }

  /// „Öl, Gas und, *noch wichtiger*, Wasser“: between a coordinator and the item that it joins. A clause that goes on behind
  /// the second comma begins with something else than an item.
  private func aside(behind coordinator: Int, _ tokens: [Token]) -> Range<Int>? {
    guard coordinator > 0, coordinator + 4 < tokens.count, ["und", "oder"].contains(tokens[coordinator].text),
      tokens[coordinator + 1].text == ",", tokens[coordinator + 2].text != "so",
      let end = tokens[(coordinator + 2)...].prefix(10).firstIndex(where: { $0.kind == .punctuation }),
      tokens[end].text == ",", end + 1 < tokens.count
    else { return nil }
    let item = tokens[end + 1].text
    guard item.first?.isUppercase ?? false || Self.items.contains(item) else { return nil }
    return (coordinator + 1)..<(end + 1)
  }

  /// „die Sitzungen, die*, mit einer Ausnahme,* kurz waren“, „dass*, nach Angaben der Polizei,* …“: a preposition and what it
  /// governs, set off right behind the word that opens a clause.
  private func reservation(behind opening: Int, _ tokens: [Token]) -> Range<Int>? {
    guard opening > 0, opening + 5 < tokens.count, tokens[opening + 1].text == ",", tokens[opening - 1].text == ",",
      tokens[opening].text == "dass" || Self.genders[tokens[opening].text] != nil,
      morphology.readings(of: tokens[opening + 2].text).contains(where: { $0.wordClass == .preposition }),
      let end = tokens[(opening + 3)...].prefix(8).firstIndex(where: { $0.kind == .punctuation }),
      tokens[end].text == ",", end > opening + 3, end + 2 < tokens.count,
      !tokens[(opening + 3)..<end].contains(where: { !$0.text.isCapitalized && isFinite($0) })
    else { return nil }
    return (opening + 1)..<(end + 1)
  }

  /// What an item begins with that is no noun.
  private static let items: Set<String> = [
    "auch", "sogar", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "mit", "in", "von",
    "für", "auf", "zu",
  ]

  /// What opens a relative clause or an apposition behind an age.
  private static let openings: Set<String> = [
    "der", "die", "das", "dem", "den", "dessen", "deren", "denen", "ein", "eine", "einer", "einem", "einen", "wo",
  ]

  private func hasBalancedQuotes(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count { $0.kind == .punctuation && Marks.isQuote($0.text) }.isMultiple(of: 2)
  }
}
