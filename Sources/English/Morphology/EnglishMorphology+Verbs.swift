import Text

/// The five forms of a verb, each with the words that belong to it (`takes off`).
public struct VerbForms: Sendable, Equatable {
  public var base: String
  public var thirdPerson: String
  public var past: String
  public var participle: String
  public var gerund: String
}

extension EnglishMorphology {
  public func thirdPerson(_ verb: String) -> String { inflect(verb, thirdPersonOfWord) }
  public func past(_ verb: String) -> String { inflect(verb, pastOfWord) }
  public func participle(_ verb: String) -> String { inflect(verb, participleOfWord) }
  public func gerund(_ verb: String) -> String { inflect(verb, gerundOfWord) }

  public func verbForms(_ verb: String) -> VerbForms {
    VerbForms(
      base: inflect(verb, spelled), thirdPerson: thirdPerson(verb), past: past(verb), participle: participle(verb),
      gerund: gerund(verb))
  }

  private func inflect(_ verb: String, _ form: (String) -> String) -> String {
    let headed = Headed(verb, last: false)
    guard !headed.head.isEmpty else { return "" }
    return (headed.before.map(spelled) + [form(headed.head)] + headed.after.map(spelled)).joined(separator: " ")
  }

  func thirdPersonOfWord(_ verb: String) -> String {
    switch verb {
    case "be": return "is"
    case "have": return "has"
    default: break
    }
    let verb = spelled(verb)
    if Orthography.endsInSibilant(verb) || verb.hasSuffix("o") {
      // quiz, whiz double their consonant.
      if verb.hasSuffix("z"), Orthography.isShortClosed(verb) { return Orthography.doublingLast(verb) + "es" }
      return verb + "es"
    }
    if Orthography.endsInConsonantY(verb) { return verb.dropLast() + "ies" }
    return verb + "s"
  }

  func pastOfWord(_ verb: String) -> String { entry(verbs.row(verb), 1).map(spelled) ?? regularPast(verb) }

  func participleOfWord(_ verb: String) -> String {
    let row = verbs.row(verb)
    return (entry(row, 2) ?? entry(row, 1)).map(spelled) ?? regularPast(verb)
  }

  private func regularPast(_ verb: String) -> String {
    let text = spelled(verb)
    if text.hasSuffix("e") { return text + "d" }
    if Orthography.endsInConsonantY(text) { return text.dropLast() + "ied" }
    return stemBeforeVowel(verb) + "ed"
  }

  func gerundOfWord(_ verb: String) -> String {
    let text = spelled(verb)
    if text == "be" { return "being" }
    if verbFlags(verb).contains("e") { return text + "ing" }
    if text.hasSuffix("ie") { return text.dropLast(2) + "ying" }
    if text.hasSuffix("e"), text.utf8.count > 2, !["ee", "oe", "ye"].contains(where: { text.hasSuffix($0) }) {
      return text.dropLast() + "ing"
    }
    return stemBeforeVowel(verb) + "ing"
  }

  /// Doubles the last consonant where it must be, and puts k behind c.
  private func stemBeforeVowel(_ verb: String) -> String {
    let text = spelled(verb)
    let flags = verbFlags(verb)
    if flags.contains("d") || (variety == .uk && flags.contains("l")) { return Orthography.doublingLast(text) }
    if text.hasSuffix("c") { return text + "k" }
    if Orthography.isShortClosed(text), !flags.contains("n") { return Orthography.doublingLast(text) }
    return text
  }

  /// Whether a verb names something that goes on for a while, so that its present is progressive (is investigating).
  public func isActivity(_ verb: String) -> Bool { hasFlag("a", verb) }

  /// Likewise, unless what is made is told in general (is building a house, but builds cars).
  public func isMaking(_ verb: String) -> Bool { hasFlag("m", verb) }

  /// Whether a verb without an object tells how something changes bit by bit (prices are rising).
  public func isChange(_ verb: String) -> Bool { hasFlag("v", verb) }

  /// Whether a verb without an object tells what has come out in the end (the minister has resigned).
  public func isOutcome(_ verb: String) -> Bool { hasFlag("f", verb) }

  /// Whether somebody may be in the middle of it when something happens (was sleeping when the fire broke out), though its
  /// present tells as well what one does as a rule.
  public func isPastime(_ verb: String) -> Bool { hasFlag("u", verb) }

  /// A flag of the verb, or of its first word where it has several.
  private func hasFlag(_ flag: Unicode.Scalar, _ verb: String) -> Bool {
    if verbFlags(verb).contains(flag) { return true }
    guard verb.contains(" ") else { return false }
    let head = Headed(verb, last: false).head
    return verbs.contains(head) && verbFlags(head).contains(flag)
  }

  /// The flags of a verb; see `en/verbs.tsv` in `lexicons/README.md`.
  func verbFlags(_ verb: String) -> FlagSet { flags(verb, in: verbs, field: 3) }

  /// Whether a verb is better said in the active (`have`, `want`).
  public func lacksPassive(_ verb: String) -> Bool { verbFlags(verb).contains("o") }

  /// Whether an adverb of manner tells how it goes (`go well`), where others have an adjective (`seem good`).
  public func takesManner(_ verb: String) -> Bool { verbFlags(verb).contains("w") }

  /// Whether its clause comments on another without as (`…, the agency reported`).
  public func comments(_ verb: String) -> Bool { verbFlags(verb).contains("c") }

  /// Whether a clause behind it is what somebody says, so that an infinitive of German is one (`said that he was innocent`).
  public func reports(_ verb: String) -> Bool { verbFlags(verb).contains("r") }

  /// Whether it tells how things stand, like a state, though it has a progressive (`lie`, `live in`).
  public func tellsState(_ verb: String) -> Bool { verbFlags(String(verb.prefix { $0 != " " })).contains("h") }

  /// Whether its clause may follow without that (`said he would come`).
  func omitsThat(_ verb: String) -> Bool { verbFlags(verb.replacingStars).contains("t") }

  /// Whether the verb takes the gerund where others take an infinitive (`avoid doing`).
  public func takesGerund(_ verb: String) -> Bool { verbFlags(verb.replacingStars).contains("g") }

  /// Whether a verb is not used in the progressive (`know`, `consist`).
  public func isStative(_ verb: String) -> Bool {
    if verbs.contains(verb) { return verbFlags(verb).contains("s") }
    return verbFlags(Headed(verb, last: false).head).contains("s")
  }

  /// Whether a verb of two words ends in the preposition of what follows it (`live in`, `talk about`, but `take off`).
  func governsByPreposition(_ verb: String) -> Bool {
    let words = verb.spacedWords
    return words.count == 2 && Headed.isPreposition(words[1]) && !isSeparable(verb)
  }

  /// Whether a pronoun as object stands before the particle (`take it off`, but `look after it`).
  func isSeparable(_ verb: String) -> Bool {
    let words = verb.split(separator: " ")
    guard words.count == 2 else { return false }
    let flags = verbFlags(verb)
    if flags.contains("p") || flags.contains("x") { return flags.contains("p") }
    return ["up", "off", "out", "down", "away", "back", "aside", "apart", "together"].contains(String(words[1]))
  }
}
