import Lexicon
import Text

/// Whether what a source knows is meant where it stands: „Die Welt“ is a newspaper, „die Welt“ mostly not.
extension WordBuilder {
  /// Whether the group of words or the name is what its parts say here.
  func accepts(_ match: LexicalMatch, _ tokens: [Token], _ initial: Bool) -> Bool {
    // „Das hat *Kurz gesagt*“: inside a sentence a capital is no beginning of a group of small words.
    if !initial, match.tokens.count > 1, [.adverb, .conjunction, .adjective].contains(match.kind),
      match.lemma.first?.isLowercase ?? false, tokens[match.tokens.lowerBound].text.isCapitalized
    {
      return false
    }
    switch match.kind {
    case .preposition: return match.tokens.count == 1 || acceptsPreposition(match, tokens)
    case .adverb:
      if ["sei es", "zum anderen", "zum einen"].contains(match.lemma) { return opensAlternative(match, tokens) }
      // „wann er kommt *und wie oft*“: a question of its own only at the end, and behind another one
      if match.lemma.hasPrefix("und wie ") { return endsQuestion(match, tokens) }
      if match.lemma == "nicht selten", isPredicate(match, tokens) { return false }
      if numbersMore(match, tokens) { return false }
      return !belongsToNoun(match, tokens) && !opensComparison(match, tokens) && !belongsToNext(match, tokens, initial)
        && !deniesAmount(match, tokens) && !ranksNoun(match, tokens)
    case .conjunction: return acceptsConjunction(match, tokens)
    case .noun: return acceptsNoun(match, tokens) && !isShaded(match, tokens)
    case .organization: return acceptsOrganization(match, tokens, initial)
    case .person: return acceptsPerson(match, tokens, initial)
    case .placeAdjective: return acceptsInhabitants(match, tokens)
    default: return true
    }
  }

  /// „*auf Platz zwei* und drei“, „*auf den Rängen* vier und fünf“: more numbers, or a number of its own, behind the group.
  private func numbersMore(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let end = match.tokens.upperBound
    guard match.tokens.count > 2, end + 1 < tokens.count, match.lemma.hasPrefix("auf ") else { return false }
    let numbers = { (index: Int) in index < tokens.count && isNumber(tokens[index]) }
    return isNumber(tokens[end - 1])
      ? tokens[end].text.isOne(of: "und", "oder") && numbers(end + 1)
      : numbers(end) && tokens[end + 1].text.isOne(of: "und", "bis")
  }

  /// „Die *letzte Woche* war hart“: behind an article that opens the sentence and before the verb it is what is spoken of.
  private func isSubjectInFront(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let span = match.tokens
    guard span.lowerBound == 1, span.count == 2, span.upperBound < tokens.count, tokens[2].text.isCapitalized,
      morphology.readings(of: tokens[0].text.lowercased()).contains(where: { $0.wordClass == .article })
    else { return false }
    let next = morphology.readings(of: tokens[span.upperBound].text)
    return next.contains { $0.wordClass == .verb } && !next.contains { $0.wordClass == .adjective }
  }

  /// A finite verb stands before the next mark.
  private func endsInVerb(behind start: Int, _ tokens: [Token]) -> Bool {
    let part = tokens[start...].prefix { $0.kind != .punctuation }
    guard part.count > 2, let last = part.last, !last.text.isCapitalized else { return false }
    let readings = morphology.readings(of: last.text)
    return readings.contains {
      $0.wordClass == .verb && !$0.verb.isDisjoint(with: .finite) && !$0.verb.contains(.infinitive)
    }
  }

  private func endsQuestion(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    (match.tokens.upperBound >= tokens.count || tokens[match.tokens.upperBound].kind == .punctuation)
      && tokens[..<match.tokens.lowerBound].contains { token in
        morphology.readings(of: token.text.lowercased()).contains {
          [.interrogative, .interrogativeAdverb].contains($0.wordClass) || $0.key == "ob"
        }
      }
  }

  private func acceptsPreposition(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    // „*genau wie* diese Woche ein Bus *explodierte*“: a clause
    if match.lemma == "genau wie", endsInVerb(behind: match.tokens.upperBound, tokens) { return false }
    // „der Weg von Bonn“: the noun, and no „weg von“
    let first = match.tokens.lowerBound
    if first > 0, tokens[first].text.isCapitalized, match.lemma.first?.isLowercase ?? false,
      morphology.readings(of: tokens[first - 1].text.lowercased()).contains(where: {
        WordClasses.determining.contains($0.wordClass) || $0.wordClass == .prepositionArticle
      })
    {
      return false
    }
    // „bis *zum Abschluss* des Verfahrens“: until the end, and not at the end
    if first > 0, tokens[first - 1].text.lowercased() == "bis",
      match.lemma.hasPrefix("zum ") || match.lemma.hasPrefix("zur ")
    {
      return false
    }
    return !likensDeed(match, tokens) && hasObject(match, tokens)
  }

  /// „aus privaten und *aus beruflichen Gründen*“: behind an attribute under the same preposition, which has the same noun.
  private func sharesNoun(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let span = match.tokens
    guard span.count > 2, span.lowerBound > 2, tokens[span.upperBound - 1].text.isCapitalized,
      Self.joints.contains(tokens[span.lowerBound - 1].text)
    else { return false }
    var before = span.lowerBound - 2
    while before > 1, tokens[before].text == "," || Self.joints.contains(tokens[before].text) { before -= 1 }
    return before > 0 && tokens[before - 1].text.lowercased() == tokens[span.lowerBound].text
      && !tokens[before].text.isCapitalized
      && morphology.readings(of: tokens[before].text).contains {
        $0.wordClass == .adjective && !$0.agreement.isEmpty
      }
  }

  static let joints: FormSet = [
    "und", "oder", "sowie", "aber", "auch", "als", "wie", "sondern", "noch", "nicht", "teils",
  ]

  /// A group of words that is an adverb elsewhere: here a part of it is an attribute of the noun behind it or the noun of what
  /// stands before it.
  private func belongsToNoun(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    // „im *folgenden Jahr*“, „im *allgemeinen* Tumult“: the attribute of a noun
    if match.tokens.count == 2, match.lemma.hasPrefix("im "), match.lemma.hasSuffix("en"),
      match.tokens.upperBound < tokens.count, tokens[match.tokens.upperBound].text.isCapitalized,
      !tokens[match.tokens.upperBound - 1].text.isCapitalized
    {
      return true
    }
    if sharesNoun(match, tokens) || isSubjectInFront(match, tokens) || hasOwner(match, tokens) { return true }
    // „mit *möglichst wenig* Aufwand“
    if match.lemma == "möglichst wenig" || match.lemma == "möglichst viel", match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].text.isCapitalized
    {
      return true
    }
    // „*unbestätigten* Medienberichten zufolge“: the noun has an attribute.
    if match.lemma.hasSuffix(" zufolge"), match.tokens.lowerBound > 0,
      case let before = tokens[match.tokens.lowerBound - 1].text, before.hasSuffix("en"),
      morphology.readings(of: before.lowercased()).contains(where: {
        $0.wordClass == .adjective && !$0.agreement.isEmpty && $0.origin != .guess
      })
    {
      return true
    }
    // „schneller als jeder andere *Läufer*“, „wie kein anderer *Spieler*“: the attribute of a noun
    if match.tokens.count > 2, match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].kind == .word, tokens[match.tokens.upperBound].text.isCapitalized,
      ["andere", "anderer", "anderes"].contains(tokens[match.tokens.upperBound - 1].text)
    {
      return true
    }
    // „das Recht so ernst“: behind its article a noun is no adverb.
    if match.lemma.utf8.first.map({ $0 > 0x60 }) ?? false, match.tokens.lowerBound > 0,
      tokens[match.tokens.lowerBound].text.isCapitalized, match.tokens.count > 1,
      isArticle(tokens[match.tokens.lowerBound - 1])
    {
      return true
    }
    // „als erstes Land“: the attribute of a noun
    if match.lemma.hasPrefix("als "), match.tokens.upperBound < tokens.count,
      ["als erstes", "als letztes", "als nächstes"].contains(match.lemma),
      tokens[match.tokens.upperBound].kind == .word, tokens[match.tokens.upperBound].text.isCapitalized
    {
      return true
    }
    // „laut Polizeisprecher Wolf“: the office has a holder.
    if match.lemma.hasPrefix("laut "), match.tokens.count == 2,
      match.tokens.upperBound < tokens.count, tokens[match.tokens.upperBound].kind == .word,
      tokens[match.tokens.upperBound].text.isCapitalized,
      morphology.readings(of: tokens[match.tokens.lowerBound + 1].text).contains(where: { $0.means(.person) })
    {
      return true
    }
    // „am letzten Freitag im November“: of that month, and no days ago.
    if match.tokens.upperBound < tokens.count, match.lemma.hasPrefix("am letzten "),
      ["im", "des", "vor", "in", "der"].contains(tokens[match.tokens.upperBound].text)
    {
      return true
    }
    // „bis zur Mitte des Jahres“: behind a preposition the noun is its object.
    if match.tokens.lowerBound > 0, tokens[match.tokens.lowerBound].text.isCapitalized,
      match.tokens.count > 2 || match.lemma.hasPrefix("Mitte "), match.lemma.first?.isUppercase ?? false,
      ["zur", "zum", "am", "vom", "im", "bis", "seit", "ab", "vor", "nach", "gegen", "von", "der", "die", "dieser"]
        .contains(tokens[match.tokens.lowerBound - 1].text.lowercased())
    {
      return true
    }
    // „den Experten zufolge“: with the article that is not in the group
    if match.tokens.count == 2, match.tokens.lowerBound > 0, match.lemma.hasSuffix(" zufolge"),
      ["den", "dem", "der"].contains(tokens[match.tokens.lowerBound - 1].text)
    {
      return true
    }
    // „eine lange Zeit“, „sehr lange Zeit“: a noun with its attribute.
    if (2...3).contains(match.tokens.count), match.tokens.lowerBound > 0,
      tokens[match.tokens.upperBound - 1].text.isCapitalized, !tokens[match.tokens.lowerBound].text.isCapitalized,
      WordBuilder.opensPhrase.contains(tokens[match.tokens.lowerBound - 1].text.lowercased()),
      morphology.readings(of: tokens[match.tokens.upperBound - 2].text).contains(where: {
        $0.wordClass == .adjective && !$0.agreement.isEmpty
      })
    {
      return true
    }
    return false
  }

  /// „mehr als“, „so gut wie“ and their like: here they compare with what follows.
  private func opensComparison(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    // „so gut wie sie“: a pronoun or „wie die Eltern“ at the end is compared; „so gut wie die ganze Stadt“ is virtually all of it.
    if match.lemma == "so gut wie", compares(behind: match.tokens.upperBound, tokens) {
      return true
    }
    // „verdienen weniger als Männer“: no number follows.
    if ["weniger als", "mehr als"].contains(match.lemma),
      match.tokens.lowerBound > 0, match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].kind == .word, tokens[match.tokens.upperBound].text.isCapitalized,
      morphology.readings(of: tokens[match.tokens.upperBound].text).allSatisfy({ $0.wordClass != .numeral }),
      // „verdienen *deutlich* weniger als Männer“
      morphology.readings(of: tokens[match.tokens.lowerBound - 1].text).contains(where: {
        $0.wordClass == .verb || $0.modifierGroups.contains(.margin)
      })
    {
      return true
    }
    if comparesWithThen(match, tokens) || comparesByTime(match, tokens) || comparesByMargin(match, tokens) {
      return true
    }
    // „zehn Prozent mehr als im Vorjahr“, „sind deutlich mehr als im Vorjahr“, but „mehr als in zwei Jahren“
    if ["weniger als", "mehr als"].contains(match.lemma), match.tokens.lowerBound > 0,
      match.tokens.upperBound < tokens.count,
      tokens[match.tokens.lowerBound - 1].text.isCapitalized || isNumber(tokens[match.tokens.lowerBound - 1])
        || tokens[match.tokens.lowerBound - 1].kind == .word && match.tokens.upperBound + 1 < tokens.count
          && !isNumber(tokens[match.tokens.upperBound + 1]),
      morphology.readings(of: tokens[match.tokens.upperBound].text).contains(where: {
        [.preposition, .prepositionArticle].contains($0.wordClass)
      })
    {
      return true
    }
    // „verdient mehr als *jeder Trainer*“: a comparison; but „mehr als jeder Dritte“
    if ["weniger als", "mehr als"].contains(match.lemma),
      match.tokens.upperBound + 1 < tokens.count,
      ["jeder", "jede", "jedes", "irgendein", "irgendeine", "jemand"].contains(tokens[match.tokens.upperBound].text),
      !morphology.readings(of: tokens[match.tokens.upperBound + 1].text).contains(where: {
        $0.isOrdinal || $0.wordClass == .numeral
      })
    {
      return true
    }
    // „verdient mehr als noch im Mai“: a comparison with then
    if ["weniger als", "mehr als"].contains(match.lemma),
      match.tokens.upperBound + 1 < tokens.count, tokens[match.tokens.upperBound].text == "noch"
    {
      return true
    }
    // „verdient viel mehr Geld“: more than a noun before it.
    // „geht um viel mehr als Geld“: behind a preposition it is a noun itself.
    if WordBuilder.moreByHow.contains(match.lemma),
      match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].kind == .word && tokens[match.tokens.upperBound].text.isCapitalized
        || match.tokens.lowerBound > 0
          && morphology.readings(of: tokens[match.tokens.lowerBound - 1].text).first?.wordClass == .preposition
    {
      return true
    }
    // „besser als solche, die warten“: those about whom something is told, rather than „as such“.
    if match.lemma.hasPrefix("als solche"), match.tokens.upperBound + 1 < tokens.count,
      tokens[match.tokens.upperBound].text == ",",
      morphology.readings(of: tokens[match.tokens.upperBound + 1].text).contains(where: { $0.wordClass == .relative })
    {
      return true
    }
    // „ist nicht länger geblieben als erwartet“: a comparison, but „gilt nicht länger *als* Feind“
    if match.lemma == "nicht länger", !leadsToRole(behind: match.tokens.upperBound, tokens),
      tokens[match.tokens.upperBound...].prefix(6).prefix(while: { $0.kind != .punctuation }).contains(where: {
        $0.text == "als"
      })
    {
      return true
    }
    // „so viele Bäume, wie *sonst* fallen“: the clause of a comparison begins.
    if match.lemma == "wie sonst", match.tokens.lowerBound > 1,
      tokens[match.tokens.lowerBound - 1].text == ",",
      tokens[..<match.tokens.lowerBound].contains(where: { $0.text == "so" }),
      match.tokens.upperBound < tokens.count, tokens[match.tokens.upperBound].kind == .word
    {
      return true
    }
    return false
  }

  /// A group of particles that ends in a word which belongs to what follows.
  private func belongsToNext(_ match: LexicalMatch, _ tokens: [Token], _ initial: Bool) -> Bool {
    // „auch *noch kein* Vertrag“: not yet
    if match.lemma == "auch noch", match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].text.hasPrefix("kein") || tokens[match.tokens.upperBound].text == "nicht"
    {
      return true
    }
    // „verkauft es *zu sehr günstigen* Preisen“: the adverb belongs to the adjective.
    if match.lemma == "zu sehr", match.tokens.upperBound + 1 < tokens.count,
      tokens[match.tokens.upperBound].text.hasSuffix("en"), tokens[match.tokens.upperBound + 1].text.isCapitalized
    {
      return true
    }
    // „nicht *immer gleich lang*“: equally long
    if match.lemma == "immer gleich", match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].kind == .word,
      !tokens[match.tokens.upperBound].text.isCapitalized,
      morphology.readings(of: tokens[match.tokens.upperBound].text).first?.wordClass == .adjective
    {
      return true
    }
    // „viel zu tun“: zu belongs to the infinitive.
    if tokens[match.tokens.upperBound - 1].text == "zu", match.tokens.upperBound < tokens.count,
      morphology.readings(of: tokens[match.tokens.upperBound].text).contains(where: {
        $0.wordClass == .verb && $0.verb.contains(.infinitive)
      })
    {
      return true
    }
    // „*In etwa 40 Orten* leben Flüchtlinge“: in front where, but „Das kostet in etwa 40 Euro“
    if initial, match.lemma == "in etwa", match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].kind == .number
        || morphology.readings(of: tokens[match.tokens.upperBound].text).contains(where: { $0.wordClass == .numeral })
    {
      return true
    }
    // „Bleibt die Frage: Wer zahlt?“, but „Offen *bleibt die Frage*, wer zahlt“
    if match.tokens.count > 2, match.lemma.hasPrefix("bleibt "), match.tokens.lowerBound > 0,
      tokens[match.tokens.lowerBound - 1].kind == .word
    {
      return true
    }
    // „Das heißt, dass …“ means that.
    if match.lemma == "das heißt", match.tokens.upperBound + 1 < tokens.count,
      tokens[match.tokens.upperBound].text == ",", tokens[match.tokens.upperBound + 1].text == "dass"
    {
      return true
    }
    // „gar nicht so viele Sorgen“: so many
    if match.lemma.hasSuffix(" so"), match.tokens.upperBound < tokens.count,
      ["viel", "viele", "vielen", "wenig", "wenige", "wenigen", "weit", "lange"].contains(
        tokens[match.tokens.upperBound].text)
    {
      return true
    }
    // „weder *heute noch* gestern“, „weder gestern *noch heute*“: noch belongs to weder.
    if match.tokens.count == 2, match.tokens.lowerBound > 0,
      match.lemma.hasSuffix(" noch") || match.lemma.hasPrefix("noch "),
      tokens[max(0, match.tokens.lowerBound - 2)..<match.tokens.lowerBound].contains(where: {
        $0.text.lowercased() == "weder"
      })
    {
      return true
    }
    // „So falsch das ist, *so richtig* ist jenes“: the second half of a pair
    if match.tokens.count == 2, match.lemma.hasPrefix("so "), match.tokens.lowerBound > 4,
      tokens[match.tokens.lowerBound - 1].text == ",", tokens[0].text == "So"
    {
      return true
    }
    // „So richtig die Analyse ist, …“, „So sehr er sich bemüht, …“: at the start before a subject it concedes.
    if match.tokens.lowerBound == 0, match.tokens.count == 2, match.lemma.hasPrefix("so "),
      match.tokens.upperBound < tokens.count,
      morphology.readings(of: tokens[match.tokens.upperBound].text).contains(where: {
        $0.wordClass == .article || $0.wordClass == .possessive || $0.wordClass == .pronoun
      })
    {
      return true
    }
    // „nur so anbringen, dass niemand gefährdet wird“: in such a way.
    if match.lemma == "nur so",
      tokens[match.tokens.upperBound...].indices.dropFirst().contains(where: {
        tokens[$0].text == "dass" && tokens[$0 - 1].text == ","
      })
    {
      return true
    }
    return false
  }

  private func acceptsConjunction(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    // „hat *erst* als drittes Team gewonnen“: no clause begins there.
    if match.lemma == "erst als", match.tokens.upperBound < tokens.count,
      morphology.readings(of: tokens[match.tokens.upperBound].text).contains(where: \.isOrdinal)
    {
      return false
    }
    // „steht noch bevor“: at the end of a clause there is nothing to join.
    if match.tokens.upperBound >= tokens.count
      || tokens[match.tokens.upperBound].kind == .punctuation && tokens[match.tokens.upperBound].text != ","
    {
      return false
    }
    return true
  }

  private func acceptsNoun(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    // „kaum etwas *Schöneres*“: the pronoun has a quality behind it.
    if match.tokens.count == 2, match.lemma.hasSuffix(" etwas"),
      match.tokens.upperBound < tokens.count, tokens[match.tokens.upperBound].text.isCapitalized,
      morphology.readings(of: tokens[match.tokens.upperBound].text).contains(where: { $0.derivation == .nominalized })
    {
      return false
    }
    if match.tokens.count == 2, closesAttribute(match.tokens.lowerBound, tokens) { return false }
    // „ein Bett *und sonst nichts*“; but „weil sonst nichts hilft“
    if match.lemma.hasPrefix("sonst n"),
      match.tokens.lowerBound == 0 || !["und", "aber"].contains(tokens[match.tokens.lowerBound - 1].text)
    {
      return false
    }
    return true
  }

  private func acceptsOrganization(_ match: LexicalMatch, _ tokens: [Token], _ initial: Bool) -> Bool {
    if namesMembers(match, tokens) || namesMember(match, tokens) { return false }
    // „eine deutsche Bank“: in small letters it is no name.
    if match.tokens.count > 1, match.lemma.first?.isUppercase ?? false,
      tokens[match.tokens.lowerBound].text.first?.isLowercase ?? false
    {
      return false
    }
    // „Die Welt blickt nach Rom“ is no newspaper, unless it says something.
    if initial, match.detail == "media", match.tokens.count == 2,
      ["Die", "Der", "Das"].contains(
        tokens[match.tokens.lowerBound].text),
      morphology.readings(of: tokens[match.tokens.lowerBound + 1].text).contains(where: {
        $0.wordClass == .noun && $0.origin == .lexicon
      })
    {
      guard match.tokens.upperBound < tokens.count else { return false }
      let next = tokens[match.tokens.upperBound]
      return next.text == "“" || next.text == "("
        || morphology.readings(of: next.text).contains { reading in
          reading.wordClass == .verb
            && !reading.verbGroups.isDisjoint(with: [.says, .publishes])
        }
    }
    return true
  }

  /// What needs a noun behind it and is no pronoun before an adjective.
  private static let opensPhrase: FormSet = [
    "ein", "eine", "einer", "eines", "einen", "einem", "keine", "keiner", "keinen", "sehr",
  ]

  /// „viel mehr“, „desto mehr“: before a noun they count it.
  private static let moreByHow: FormSet = [
    "viel mehr", "weit mehr", "viel weniger", "weit weniger", "umso mehr", "umso weniger", "desto mehr",
    "desto weniger",
  ]

  private static let persons: FormSet = ["ich", "du", "er", "sie", "wir", "ihr", "man"]

  /// „die von der Stadt *geleistete* Arbeit“: a participle behind who did it is no part of a fixed group.
  private func closesAttribute(_ participle: Int, _ tokens: [Token]) -> Bool {
    guard participle > 2, tokens[participle].text.first?.isLowercase ?? false,
      let agent = tokens[max(1, participle - 6)..<participle].lastIndex(where: {
        WordBuilder.openersOfComplements.contains($0.text)
      }),
      agent + 1 < participle, ["der", "die", "das", "den", "dem", "des"].contains(tokens[agent - 1].text.lowercased()),
      tokens[agent..<participle].allSatisfy({ $0.kind != .punctuation })
    else { return false }
    return morphology.readings(of: tokens[participle].text).contains { $0.derivation == .pastParticiple }
  }

  /// Prepositions that stand between an article and its participle: „der *wegen* der Verspätung entstandene Schaden“.
  private static let openersOfComplements: FormSet = [
    "von", "vom", "durch", "wegen", "in", "im", "an", "am", "auf", "bei", "beim", "mit", "nach", "vor", "seit", "aus",
    "für", "gegen", "über", "unter", "zwischen", "während",
  ]

  func isArticle(_ token: Token) -> Bool {
    morphology.readings(of: token.text).contains { WordClasses.determining.contains($0.wordClass) }
  }

  func isNumber(_ token: Token) -> Bool {
    token.kind == .number || morphology.readings(of: token.text).contains { $0.wordClass == .numeral }
  }

  /// „so gut wie *er*“, „so gut wie *die Eltern*“: somebody who does it as well, before a mark.
  private func compares(behind end: Int, _ tokens: [Token]) -> Bool {
    guard end < tokens.count else { return false }
    let isLast = { (index: Int) in index >= tokens.count || tokens[index].kind == .punctuation }
    if isLast(end + 1) { return Self.persons.contains(tokens[end].text) }
    guard isArticle(tokens[end]), isLast(end + 2) else { return false }
    return !morphology.readings(of: tokens[end].text).contains { $0.wordClass == .determiner }
  }

  private static let comings: FormSet = ["kam", "kommt", "komme", "käme", "gekommen", "kommen"]

  private static let beforeOne: FormSet = ["ein", "einem", "einen", "dem", "kein", "keinem", "keinen"]

  /// „*der Republikaner* Wolf“, „ein paar Republikaner“: one or some who belong to what all of them together give
  /// the name.
  private func namesMember(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let (start, end) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard match.kind == .organization, match.number == .plural, end == start + 1, start > 0,
      morphology.readings(of: tokens[start].text).contains(where: { $0.wordClass == .noun && $0.means(.person) })
    else { return false }
    let isBeforeName = end < tokens.count && tokens[end].kind == .word && tokens[end].text.isCapitalized
    switch tokens[start - 1].text.lowercased() {
    case "die": return false
    // „der Chef der Republikaner“
    case "der": return isBeforeName || start < 2 || !tokens[start - 2].text.isCapitalized
    // „den Republikanern“
    case "den": return isBeforeName || !tokens[start].text.hasSuffix("n")
    case let before:
      return WordBuilder.beforeOne.contains(before)
        || morphology.readings(of: tokens[start - 1].text).first.map {
          [.adjective, .numeral, .determiner, .noun].contains($0.wordClass)
        } ?? false
    }
  }

  /// „am Ufer der Elbe“, but „am Ufer“: a group that governs needs something that it governs.
  private func hasObject(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    guard match.tokens.upperBound < tokens.count else { return false }
    // „bis zur Sanierung der Brücke“, „kam es zur Schließung“: the end of what stands before, and no purpose.
    if tokens[match.tokens.lowerBound].text == "zur",
      match.tokens.lowerBound > 0 && tokens[match.tokens.lowerBound - 1].text == "bis"
        || tokens[..<match.tokens.lowerBound].contains(where: { $0.text == "es" || $0.text == "Es" })
          && tokens.contains(where: { WordBuilder.comings.contains($0.text) })
    {
      return false
    }
    let next = tokens[match.tokens.upperBound]
    let isGenitive = match.detail.hasPrefix("g")
    // „tötete im Norden *20 Menschen*“: what is counted shows no genitive, but „im Verlauf 2012“.
    if isGenitive, next.kind == .number, next.text.utf8.count != 4 { return false }
    if next.kind == .number || Marks.opening.contains(next.text) { return true }
    // „in ganz Europa“, but „in ganz normalen Zeiten“
    if tokens[match.tokens.upperBound - 1].text == "ganz", !next.text.isCapitalized { return false }
    guard next.kind == .word || next.kind == .abbreviation else { return false }
    let nominal: [WordClass] = [
      .article, .determiner, .possessive, .adjective, .noun, .name, .numeral, .pronoun, .relative,
    ]
    let readings = morphology.readings(of: next.text)
    if ["von", "vom", "dessen", "deren"].contains(next.text) { return true }
    return readings.contains {
      nominal.contains($0.wordClass)
        && !(isGenitive && $0.wordClass == .adjective && $0.agreement.isEmpty)
        // „tötete im Norden *drei Menschen*“, „fand im Norden *Menschen*“
        && !(isGenitive && $0.wordClass == .numeral && !next.text.hasSuffix("er"))
        && !(isGenitive && $0.wordClass == .noun && $0.agreement.isPluralOnly && !$0.agreement.isEmpty)
        && (!isGenitive || $0.agreement.isEmpty || $0.agreement.allows(.genitive) || $0.wordClass == .name)
    }
  }

  /// „neue Jobs“: behind an inflected adjective a form that is a noun of the lexicon is no surname.
  func isNoun(at index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0, tokens[index - 1].text.first?.isLowercase ?? false,
      morphology.readings(of: tokens[index - 1].text).contains(where: {
        $0.wordClass == .adjective && !$0.agreement.isEmpty && $0.origin == .lexicon
      })
    else { return false }
    return morphology.readings(of: tokens[index].text).contains { $0.wordClass == .noun && $0.origin == .lexicon }
  }

  /// „Der Republikaner sagte“, „ein Republikaner“, „viele Republikaner“: some of its members rather than the party, which
  /// stands behind „die“ or, as an owner, behind a noun and „der“.
  private func namesMembers(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    guard match.tokens.count == 1, match.number == .plural, case let index = match.tokens.lowerBound,
      let noun = morphology.readings(of: tokens[index].text).first(where: {
        $0.wordClass == .noun && $0.means(.person) && $0.origin == .lexicon && $0.derivation == nil
      })
    else { return false }
    guard index > 0 else { return true }
    switch tokens[index - 1].text.lowercased() {
    case "die": return false
    // „den Republikaner“ is one of them.
    case "den": return noun.agreement.intersection(.plural).intersection(.with(.dative)).isEmpty
    case "der": return index < 2 || !tokens[index - 2].text.isCapitalized
    default: return true
    }
  }
}
