import Lexicon

/// Words that open clauses of a special kind: proportions, unreal comparisons, questions.
extension Disambiguator {
  /// „…, wie die Täter vorgingen *und welche* Fehler die Polizei machte“, „Warum Katzen schnurren – *und was* sie damit sagen“:
  /// one more question behind a clause that ends in its verb.
  func joinsQuestion(_ index: Int, from start: Int) -> Bool {
    // The flag first: this is asked at every word.
    guard index + 2 < words.count, index > start + 1,
      case let verb = Marks.dashes.contains(words[index - 1].text) ? index - 2 : index - 1, words[verb].hasFinite,
      WordSets.listing.contains(words[index].lower),
      words[index + 1].isOf(.asking) || words[index + 1].lower == "dass"
        // „… und *mit welchem* Zug er kommt“
        || words[index + 2].lower.hasPrefix("welch") && words[index + 1].has(.preposition),
      words[verb].isOnlyFinite
        // „wie viele *kommen* und wie lange sie bleiben“
        || !words[verb].isCapitalized
          && !words[start..<verb].contains(where: { $0.hasFinite && !$0.isCapitalized })
    else { return false }
    // „die Stadt, die leer ist *und wo* …“
    if words[index + 1].lower == "wo", words[start].readings.first?.wordClass == .relative { return true }
    return words[start].readings.contains {
      [.subordinator, .interrogative, .interrogativeAdverb, .interrogativePronominalAdverb].contains($0.wordClass)
    }
  }

  /// „…, ohne Zeit zu verlieren *und ohne* Gewalt anzuwenden“: one more of the kind behind an infinitive.
  func joinsInfinitive(_ index: Int, from start: Int) -> Bool {
    guard index + 2 < words.count, index > start + 1, words[index].has(.coordinator),
      words[index + 1].has(.infinitiveSubordinator),
      words[Marks.isQuote(words[start].text) ? start + 1 : start].has(.infinitiveSubordinator)
    else { return false }
    return words[index - 1].hasZuInfinitive || words[index - 2].lower == "zu" && words[index - 1].hasInfinitive
  }

  /// „je höher …, desto besser“, „…, je näher die Wahl rückt“: the word before the comparative asks by how much, as „wie“ does;
  /// „ob er *je* wieder spielt“: before what nothing is counted by it is no preposition.
  mutating func proportions() {
    for index in words.indices where words[index].lower == "je" && index + 1 < words.count {
      let next = words[index + 1]
      if isComparative(index + 1), index == 0 || words[index - 1].isPunctuation || words[index - 1].has(.coordinator),
        words[(index + 2)...].contains(where: { $0.lower.hasPrefix("desto") || $0.lower.hasPrefix("umso") })
          || index > 1 && words[index - 1].isComma && (closesInVerb(behind: index) || isProportional(before: index))
      {
        words[index].readings = [Reading(lemma: "je", key: "je", wordClass: .interrogativeAdverb)]
      } else if words[index].has(.preposition), words[index].has(.adverb), !next.isNominal, !next.isCapitalized,
        !next.has(.numeral), next.kind != .number, !next.has(.determiner), !next.isInflectedAdjective,
        next.has(.adverb) || next.has(.verb)
      {
        words[index].keep(.adverb)
      } else if index > 0, words[index].has(.adverb), next.has(.article), isEver(index) {
        words[index].keep(.adverb)
      }
    }
  }

  /// „ohne *je* eine Rolle zu spielen“, „weder Geld noch *je* eine Wohnung“, „der Beste, der *je* das Trikot trug“; but „bekamen
  /// je eine Medaille“, „je die Hälfte“.
  private func isEver(_ je: Int) -> Bool {
    let before = words[je - 1]
    if words[je + 1].lower.hasPrefix("ein") {
      return before.lower.isOne(of: "ohne", "noch", "ob", "kaum") || before.has(.relative)
    }
    return before.has(.relative) || before.lower.isOne(of: "ohne", "noch", "ob")
  }

  /// „Die Gefahr ist *umso größer*, je höher die Temperatur“: the half with the verb stands in front.
  private func isProportional(before je: Int) -> Bool {
    words[..<(je - 1)].suffix(4).contains { $0.lower.isOne(of: "umso", "desto") }
  }

  /// What stands between a word and the next mark ends in its only finite verb.
  private func closesInVerb(behind index: Int) -> Bool {
    let rest = words[(index + 2)...].prefix { !$0.isPunctuation || Marks.isQuote($0.text) }
    guard rest.count > 1, let last = rest.last, last.hasFinite, !last.isCapitalized else { return false }
    return !rest.dropLast().contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „So wichtig die Reform *auch* ist, …“, „Wie gut er auch spielt, …“: however much it is so, which „auch“ only helps to say.
  mutating func concessions() {
    for index in words.indices.dropLast(4)
    where words[index].lower == "so" && (index == 0 || words[index - 1].isComma)
      || index == 0 && words[index].lower == "wie"
    {
      let end = words[index...].firstIndex(where: \.isPunctuation) ?? words.endIndex
      guard end < words.count, words[end].isComma, end > index + 3, isQuality(index + 1),
        words[(index + 1)..<end].firstIndex(where: { $0.hasFinite && !$0.isCapitalized }) == end - 1
      else { continue }
      let also = words[(index + 2)..<end].firstIndex { $0.lower == "auch" }
      if let also {
        guard also > index + 2, end > index + 4 else { continue }
        // „Wie gut er auch kocht, weiß niemand“: a question
        if words[index].lower == "wie", end + 1 < words.count, words[end + 1].hasFinite { continue }
        words[also].readings = [Reading(lemma: "auch", key: "auch", wordClass: .correlative)]
      } else if !concedes(index, before: end) {
        continue
      }
      words[index].readings = [Reading(lemma: words[index].lower, key: "wie auch", wordClass: .interrogativeAdverb)]
      // „So groß die Not auch ist, *die Leute bleiben*“: what it does not change, where no clause goes on behind that.
      if also != nil, end + 1 < words.count, words[end + 1].has(.relative), words[end + 1].has(.article),
        words.endOfPart(from: end + 1) + 1 >= words.count || !words[words.endOfPart(from: end + 1)].isComma
          || !words[words.endOfPart(from: end + 1) + 1].hasFinite
      {
        words[end + 1].drop(.relative)
      }
      // „So richtig das ist, *so* falsch ist jenes“
      if end + 2 < words.count, words[end + 1].lower == "so", isQuality(end + 2) {
        var likewise = Reading(lemma: "genauso", key: "genauso", wordClass: .adverb)
        likewise.info = "d"
        words[end + 1].readings = [likewise]
      }
    }
  }

  /// „lesen *deutlich besser*“: by how much, before the comparative of „gut“.
  mutating func marginsBefore() {
    for index in words.indices.dropFirst()
    where words[index].lower == "besser" && words[index].has(.adjective) && words[index - 1].isOf(.margin)
      && !words[index - 1].isNominal
    {
      words[index].keep(.adjective)
    }
  }

  /// „So richtig das ist, *so falsch ist* jenes“, „So schwer es fällt, *wir müssen* gehen“: without „auch“ the main clause
  /// behind it begins with what is so, too, or with somebody; but „So gut er konnte, *half* er“.
  private func concedes(_ so: Int, before end: Int) -> Bool {
    guard so == 0, words[so].lower == "so", end + 3 < words.count else { return false }
    if words[end + 1].lower == "so" { return isQuality(end + 2) }
    let rest = words[(end + 1)...].prefix { !$0.isPunctuation }
    guard let verb = rest.firstIndex(where: { $0.hasFinite && !$0.isCapitalized }) else { return false }
    return verb > end + 1 && verb < end + 5 && !words[end + 1].has(.subordinator) && !words[end + 1].isOf(.asking)
  }

  /// An adjective without an ending, or how much.
  private func isQuality(_ index: Int) -> Bool {
    guard index < words.count, !words[index].isCapitalized else { return false }
    return words[index].readings.contains { $0.wordClass == .adjective && $0.agreement.isEmpty }
      || words[index].lower.isOne(of: "sehr", "oft")
  }

  /// „Vorausgesetzt, das Wetter hält, …“: a participle that opens a condition; „weniger“ as the comparative.
  mutating func assumptions() {
    if words.count > 3, ["Vorausgesetzt", "Angenommen"].contains(words[0].text), words[1].isComma {
      words[0].readings = [Reading(lemma: words[0].lower, key: words[0].lower, wordClass: .subordinator)]
    }
    // „Der Wald wächst, vorausgesetzt, es regnet“
    if words.count > 5,
      let index = words.indices.dropFirst(2).dropLast(2).first(where: {
        words[$0].lower == "vorausgesetzt" && words[$0 - 1].isComma && words[$0 + 1].isComma
      })
    {
      words[index].readings = [Reading(lemma: words[index].lower, key: words[index].lower, wordClass: .subordinator)]
    }
    // „Achten Sie auf die Schilder“
    if words.count > 2, words[1].text == "Sie", words[0].hasInfinitive || words[0].lower == "seien",
      words[0].has(.verb), !asks
    {
      words[0].keep(.verb)
    }
    // „Mal gewinnt er, mal verliert er“
    if words.count > 4, words[0].text == "Mal", words[1].isOnlyFinite,
      words.indices.dropFirst(2).dropLast().contains(where: { words[$0].lower == "mal" && words[$0 - 1].isComma })
    {
      words[0].keep(.adverb)
    }
    // „Elf Menschen starben“
    if words.count > 2, words[0].text == "Elf",
      words[1].readings.contains(where: { $0.wordClass == .noun && !$0.agreement.intersection(.plural).isEmpty })
        || words[1].isInflectedAdjective
    {
      words[0].keep(.numeral)
    }
    // „All diese Probleme“
    if words.count > 2, words[0].text == "All",
      words[1].has(oneOf: .determining) || words[1].lower == "dies"
    {
      words[0].keep { $0.key == "all" }
    }
    // „Morgen wird es regnen“, „Montags bleibt …“, „Bitte bleiben Sie“
    let first = words.first.map { Marks.isQuote($0.text) } ?? false ? 1 : 0
    if words.count > first + 2, words[first].has(.adverb), words[first].isNominal,
      words[first + 1].isOnlyFinite
        && words[first].readings.contains(where: { $0.wordClass == .adverb && $0.means(.time) })
        || words[first].lower == "bitte" && (words[first + 1].has(.verb) || words[first + 1].has(.negation))
    {
      words[first].keep(.adverb)
    }
    // „Fest steht, dass …“
    if words.count > 3, words[0].text == "Fest", ["steht", "stand", "stehe", "stünde"].contains(words[1].lower) {
      words[0].readings = [Reading(lemma: "fest", key: "fest", wordClass: .adjective)]
    }
    for index in words.indices where words[index].lower == "weniger" {
      // „innerhalb weniger Tage“
      let isGenitive =
        index > 0
        && words[index - 1].readings.contains {
          $0.wordClass == .preposition && $0.governedCases.contains(.genitive)
        }
      if !isGenitive { words[index].keep { $0.key != "wenig" } }
    }
  }

  /// „kein Geld, *wohl aber* Ideen“: sets right what was denied, as „sondern“ does.
  mutating func correctsDenial() {
    for index in words.indices.dropFirst(2).dropLast()
    where words[index].isMatched && words[index].lower == "wohl aber" && words[index - 1].isComma {
      let instead = Reading(lemma: "sondern", key: "sondern", wordClass: .coordinator)
      WordBuilder.join(index...index, as: "sondern", .word, [instead], in: &words)
    }
  }

  /// „Teurer als geplant: …“: a comparative at the start is no person.
  mutating func comparisonInFront() {
    // „Gefährlicher ist die Lage im Süden“
    // „Wichtiger aber ist die Frage“, „Schlimmer noch ist das Wetter“
    let verb = words.count > 4 && words[1].lower.isOne(of: "aber", "jedoch", "noch", "hingegen") ? 2 : 1
    let isPredicate =
      words.count > verb + 2 && words[verb].isOnlyFinite && !words[0].has(.adverb)
      && words[verb].readings.contains { AuxiliaryVerbs.linking.contains($0.key) }
    guard words.count > 2, words[1].lower == "als" || isPredicate && !namesRole(0), words[0].isCapitalized,
      words[0].readings.contains(where: { $0.wordClass == .adjective && $0.degree == .comparative })
    else { return }
    words[0].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// „*Gut* möglich, dass …“, „*Gut* beraten ist, wer …“: without an article the noun would not stand before an adjective.
  mutating func qualityInFront() {
    guard words.count > 3, words[0].isCapitalized, words[0].has(.noun), words[0].kind == .word,
      words[0].readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty }),
      words[0].readings.allSatisfy({ $0.wordClass != .noun || $0.agreement.isSingularOnly && $0.gender == .neuter }),
      !words[1].isCapitalized, !words[1].isOnlyFinite,
      words[1].hasParticiple
        || words[1].readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty })
    else { return }
    words[0].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// „nicht, wer regiert, *sondern wie*“, „ohne zu sagen, *wie*“: by itself at the end it asks.
  mutating func asksAtEnd() {
    guard words.count > 3, let last = words.lastIndex(where: { !$0.isPunctuation }), last > 1,
      words[last].lower == "wie",
      WordSets.opposing.contains(words[last - 1].lower) || words[last - 1].isComma
    else { return }
    words[last].readings = [Reading(lemma: "wie", key: "wie", wordClass: .interrogativeAdverb)]
  }

  /// „kam *weder heute noch gestern*“: two times or places under one negation.
  mutating func neitherTimes() {
    guard words.count > 5 else { return }
    for first in words.indices.dropFirst().dropLast(4)
    where words[first].lower == "weder" && words[first + 2].lower == "noch" {
      guard words[first + 1].has(.adverb), words[first + 3].has(.adverb), !words[first + 1].isNominal,
        !words[first + 3].isNominal, words[first + 4].isPunctuation || words[first + 4].has(.verb)
      else { continue }
      words[first].readings = [Reading(lemma: "weder", key: "nicht", wordClass: .negation)]
      words[first + 2].readings = [Reading(lemma: "oder", key: "oder", wordClass: .coordinator)]
    }
  }

  /// „weder Gewinn gemacht noch Schulden abgebaut“: two verbs under one negation.
  mutating func neitherVerbs() {
    guard let first = words.firstIndex(where: { $0.lower == "weder" }),
      let second = words[(first + 1)...].firstIndex(where: { $0.lower == "noch" }), second > first + 1
    else { return }
    let before = words[second - 1]
    // „dass er weder gelobt wurde *noch Geld bekam*“: each half ends in a finite verb.
    if before.isOnlyFinite, first + 1 < second - 1,
      let last = words[(second + 1)...].prefix(while: { !$0.isPunctuation }).last, last.hasFinite, !last.isCapitalized,
      // but „noch Tore erzielt *wurden*“: it has another subject.
      !last.readings.contains(where: { $0.key == "werden" || $0.key == "sein" }),
      let comma = words[..<first].lastIndex(where: \.isPunctuation), words[comma + 1].has(oneOf: .opening)
    {
      words[first].readings = [Reading(lemma: "weder", key: "nicht", wordClass: .negation)]
      words[second].readings = [Reading(lemma: "noch", key: "noch", wordClass: .coordinator)]
      return
    }
    if neitherOverClause(first, second) {
      words[first].readings = [Reading(lemma: "weder", key: "nicht", wordClass: .negation)]
      words[second].rewrite("oder")
      words[second].readings = [Reading(lemma: "oder", key: "oder", wordClass: .coordinator)]
      return
    }
    let isPair =
      before.hasParticiple && !before.isOnlyFinite && second + 1 < words.count
      && (words[second + 1].hasParticiple || endsInParticiple(behind: second))
    guard !before.isCapitalized, before.hasParticiple || before.hasInfinitive,
      before.readings.first?.wordClass == .verb || isPair
    else { return }
    if isPair { words[second - 1].keep(.verb) }
    words[first].readings = [Reading(lemma: "weder", key: "nicht", wordClass: .negation)]
    words[second].readings = [Reading(lemma: "noch", key: "noch", wordClass: .coordinator)]
  }

  /// „hat weder gesehen, *wer schoss*, noch den Schuss gehört“: the clause that the first verb takes stands between the two.
  private func neitherOverClause(_ first: Int, _ second: Int) -> Bool {
    guard second > first + 4, second + 2 < words.count, words[second - 1].isComma, words[second - 2].hasFinite,
      let comma = words[first..<(second - 2)].firstIndex(where: \.isComma), comma > first + 1,
      case let verb = words[comma - 1], !verb.isCapitalized, verb.hasParticiple || verb.hasInfinitive,
      words[comma + 1].has(.subordinator) || words[comma + 1].has(oneOf: .opening) || words[comma + 1].isOf(.asking),
      !words[second + 1].isOnlyFinite,
      let last = words[(second + 1)...].prefix(while: { !$0.isPunctuation }).last, !last.isCapitalized
    else { return false }
    return verb.hasParticiple && last.hasParticiple || verb.hasInfinitive && last.hasInfinitive
  }

  /// „will sowohl sparen als auch die Steuern senken“: two verbs under one auxiliary.
  mutating func bothVerbs() {
    guard let first = words.firstIndex(where: { $0.lower == "sowohl" }),
      let second = words[(first + 1)...].firstIndex(where: { $0.lower == "als" }), second > first + 1,
      second + 2 < words.count, words[second + 1].lower == "auch", !words[second - 1].isCapitalized,
      words[second - 1].hasInfinitive || words[second - 1].hasParticiple, !words[second - 1].isOnlyFinite,
      words[second - 1].has(.verb),
      let last = words[(second + 2)...].prefix(while: { !$0.isPunctuation }).last, !last.isCapitalized,
      last.hasInfinitive && words[second - 1].hasInfinitive || last.hasParticiple && words[second - 1].hasParticiple
    else { return }
    words[second - 1].keep(.verb)
    words[second].readings = [Reading(lemma: "und", key: "und", wordClass: .coordinator)]
  }

  /// „wurde bedroht, *geschlagen und getötet*“, „gepackt, *ins Auto gezerrt und geschlagen*“: participles under one auxiliary
  /// are no adjectives.
  mutating func listedParticiples() {
    guard words.count > 6 else { return }
    func isParticiple(_ index: Int) -> Bool { words[index].hasParticiple && !words[index].isCapitalized }
    // „*ins Auto* gezerrt“, „*2005* erweitert“, „*im vergangenen Jahr* geschlossen“: the participle, or when, where and how before it
    func leads(_ start: Int, to participle: Int) -> Bool {
      guard start <= participle, isParticiple(participle) else { return false }
      let first = words[start]
      return start == participle
        || !words[start..<participle].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
          && (first.has(.preposition) || first.has(.prepositionArticle) || first.year != nil || first.has(.adverb))
    }
    for comma in words.indices.dropFirst(2).dropLast(4) where words[comma].isComma && isParticiple(comma - 1) {
      let limit = min(words.count - 2, comma + 8)
      // The second joint behind the second participle, and the third participle behind it
      guard
        let joint = words[(comma + 2)..<max(comma + 2, limit)].firstIndex(where: { $0.lower == "und" || $0.isComma }),
        leads(comma + 1, to: joint - 1),
        let end = words[(joint + 1)...].firstIndex(where: { $0.isPunctuation || $0.lower == "und" }),
        leads(joint + 1, to: end - 1)
      else { continue }
      let start = words[..<comma].lastIndex(where: \.isComma) ?? 0
      guard
        words[start..<(comma - 1)].contains(where: { word in
          word.isOnlyFinite && word.readings.contains { $0.key == "werden" || $0.key == "haben" }
        })
      else { continue }
      for listed in [comma - 1, joint - 1, end - 1] {
        words[listed].keep { $0.wordClass == .verb && $0.verb.contains(.pastParticiple) }
      }
    }
  }

  /// „haben ein Dorf überfallen, *Häuser zerstört und Bewohner verschleppt*“, „wurden Häuser zerstört, *Autos beschädigt
  /// und Menschen verletzt*“: participles with objects or subjects of their own under one auxiliary are no adjectives.
  mutating func listedDeeds() {
    guard words.count > 8 else { return }
    func isParticiple(_ index: Int) -> Bool { words[index].hasParticiple && !words[index].isCapitalized }
    for comma in words.indices.dropFirst(3).dropLast(5) where words[comma].isComma && isParticiple(comma - 1) {
      let end = words[(comma + 1)...].firstIndex { $0.isPunctuation } ?? words.count
      guard end - comma > 5, end - comma < 16, isParticiple(end - 1),
        let and = words[(comma + 2)..<(end - 2)].firstIndex(where: { $0.lower == "und" && $0.has(.coordinator) }),
        isParticiple(and - 1), and > comma + 2, words[comma + 1..<and].contains(where: \.isNominal),
        words[and..<end].contains(where: \.isNominal),
        !words[(comma + 1)..<(end - 1)].contains(where: { word in
          word.isOnlyFinite && !word.hasParticiple && !word.isCapitalized
        })
      else { continue }
      let start = words[..<comma].lastIndex(where: { $0.isComma || $0.isPunctuation && !Marks.isQuote($0.text) }) ?? 0
      guard
        words[start..<(comma - 1)].contains(where: { word in
          word.hasFinite && word.readings.contains { $0.key == "werden" || $0.key == "haben" }
        })
      else { continue }
      for listed in [comma - 1, and - 1, end - 1] {
        words[listed].keep { $0.wordClass == .verb && $0.verb.contains(.pastParticiple) }
      }
    }
  }

  /// „… noch Schulden *abgebaut*“: the last word before the next mark.
  private func endsInParticiple(behind index: Int) -> Bool {
    guard let last = words[(index + 1)...].prefix(while: { !$0.isPunctuation }).last else { return false }
    return !last.isCapitalized && last.hasParticiple && !last.isOnlyFinite
  }

  func isComparative(_ index: Int) -> Bool {
    words[index].readings.contains { $0.degree == .comparative }
      || ["mehr", "weniger", "eher"].contains(words[index].lower)
      || words[index].lower == "früher"
  }

  /// „als wäre nichts geschehen“, „als hätte er …“.
  func startsUnreal(_ index: Int, _ segment: Range<Int>) -> Bool {
    words[index].lower == "als" && index + 1 < segment.upperBound
      && words[index + 1].isOnlyFinite
      && words[index + 1].readings.contains { $0.verb.allows(.subjunctive2) || $0.verb.allows(.subjunctive1) }
  }

  /// „Wie oft hat …?“, and „Wie Städte die Hitze bekämpfen“ where no other clause follows.
  func opensQuestion(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard words[index].lower == "wie", words[index].has(.interrogativeAdverb) else { return false }
    guard
      index == 0 || Marks.isQuote(words[index - 1].text) || words[index - 1].text == ":"
        || index == 1 && words[0].has(.coordinator)
    else { return false }
    if asks, !words[segment.upperBound...].contains(where: { $0.hasFinite }) { return true }
    // „Wie der Minister gestern sagte:“
    if index == 0, segment.upperBound < words.count, words[segment.upperBound].text == ":",
      segment.last.map({ verb in words[verb].readings.contains { $0.verbGroups.contains(.says) } }) ?? false
    {
      return false
    }
    // „Das sind – *wie der Chef gesagt hat* – die Fakten“: a remark between dashes, and nothing asked.
    if index == 0, words[index].text == "wie",
      segment.suffix(2).contains(where: { verb in words[verb].readings.contains { $0.verbGroups.contains(.says) } })
    {
      return false
    }
    guard endsInFiniteVerb(segment) else { return false }
    // „*Wie die Wissenschaft reagiert* – das ist die Frage“
    let behind = words[segment.upperBound...].prefix(2)
    if behind.count == 2, Marks.dashes.contains(words[segment.upperBound].text),
      words[segment.upperBound + 1].lower.isOne(of: "das", "dies")
    {
      return true
    }
    return !words[segment.upperBound...].contains { $0.kind == .word }
  }

  /// „Wie in den meisten Ländern steigen die Preise“: a phrase before the finite verb, and no question.
  func comparesInFront(_ index: Int, _ segment: Range<Int>, _ isFinal: Bool) -> Bool {
    if likensToMany(index, segment) { return true }
    guard index == 0 || Marks.isQuote(words[index - 1].text), !asks, !isFinal, !endsInFiniteVerb(segment),
      let verb = segment.first(where: {
        $0 > index && words[$0].hasFinite && !words[$0].isCapitalized && words[$0].readings.first?.wordClass == .verb
      }),
      // „Wie Anna Weber glaubt der Chef, …“: a full name is one word.
      verb > index + 2 || words[index + 1].wordClass == .name && words[index + 1].tokens.count > 1
        // „Wie Merkel lehnt *auch* Scholz den Plan ab“
        || verb == index + 2 && verb + 2 < segment.upperBound && words[verb + 1].lower == "auch",
      verb + 1 < segment.upperBound, !words[verb + 1].isPunctuation
    else { return false }
    let next = words[index + 1]
    if next.has(.preposition) || next.has(.prepositionArticle) || next.isNominal || next.has(oneOf: .determining) {
      return true
    }
    // „Wie *so viele* Künstler zog sie nach Berlin“, „Wie *fast alle* …“
    if words[index + 2].has(oneOf: .determining), next.lower == "so" || next.isOf(.almost) { return true }
    return ["schon", "bereits", "auch"].contains(next.lower)
      && (words[index + 2].has(.preposition) || words[index + 2].has(.prepositionArticle))
      || next.match != nil && next.wordClass == .adverb
  }

  /// „*Wie viele* kam er aus Polen“, „…, wie viele blieb sie stumm“: the verb is of one, whose pronoun follows.
  private func likensToMany(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard !asks, index + 3 < segment.upperBound, words[index + 1].lower == "viele",
      words[index + 2].isOnlyFinite, !words[index + 2].verbForms.allowsThird(plural: true)
    else { return false }
    return words[index + 3].lower.isOne(of: "er", "sie", "es", "ich")
  }

  /// „etwas, worauf er stolz ist“
  static let somethings: FormSet = ["etwas", "nichts", "alles", "vieles", "einiges", "manches"]

  /// „kehrte zur Aussage zurück, wonach …“: the prefix of the verb stands between the noun and the comma.
  func endsSaying(_ index: Int, _ first: Int) -> Bool {
    guard words[index].lower == "wonach", first > 2, !words[first - 2].isNominal else { return false }
    if !words[first - 2].has(.verb), words[first - 3].isNominal, words[first - 2].kind == .word { return true }
    // „wies Berichte als falsch zurück, wonach …“, „hat Berichte dementiert, wonach …“: of what was said before.
    return words[..<(first - 1)].suffix(12).contains { word in
      word.isNominal && word.readings.contains { $0.nounGroups.contains(.statement) }
    }
  }

  /// Whether behind a phrase in another case an inflected participle and a noun that agree follow.
  func participleAttribute(from start: Int, _ segment: Range<Int>, _ agreement: Agreement) -> Bool {
    for index in (start + 1)..<max(start + 1, segment.upperBound - 1) {
      // „dass die als Diebe *bezeichneten* Männer kommen“: the verb is still to come.
      if words[index].isOnlyFinite,
        !words[index].has(.adjective) || !segment.contains(where: { $0 > index + 1 && words[$0].hasFinite })
      {
        return false
      }
      guard
        words[index].readings.contains(where: {
          $0.wordClass == .adjective
            && ($0.derivation == .pastParticiple || $0.derivation == .presentParticiple || $0.key.hasSuffix("end")
              // „auf dem als Dschungel *bekannten* Gelände“
              || $0.key == "bekannt")
            && !$0.agreement.intersection(agreement).isEmpty
        }), words[index + 1].isNominal || words[index + 1].reading.derivation == .inhabitant
      else { continue }
      // „in dem als sicher geltenden *Wiener* Bezirk“
      let head =
        index + 2 < segment.upperBound && words[index + 1].reading.derivation == .inhabitant ? index + 2 : index + 1
      return words[head].readings.contains { !$0.agreement.intersection(agreement).isEmpty }
    }
    return false
  }

  /// „Wenn das stimmt, *welche Folgen hat* es?“, „Wenn er geht, *was wird* aus ihr?“: behind a clause in front, before the
  /// finite verb of what is asked.
  func asksBehindCondition(_ opening: Opening) -> Bool {
    let (pronoun, segment) = (opening.pronoun, opening.segment)
    guard opening.afterComma, opening.index == opening.first, words[pronoun].has(.interrogative), asks,
      words[segment.upperBound...].allSatisfy(\.isPunctuation),
      case let comma = opening.first - 1, case let front = part(endingAt: comma), opensSubordinate(front),
      front.lowerBound == 0 || !words[front.lowerBound - 1].isComma
    else { return false }
    var asked = pronoun
    if opening.lower.hasPrefix("welch") {
      while asked + 1 < segment.upperBound, words[asked + 1].isInflectedAdjective, !words[asked + 1].isCapitalized {
        asked += 1
      }
      asked += 1
      guard asked < segment.upperBound, words[asked].isNominal, words[asked].isCapitalized else { return false }
    } else if opening.lower != "was" {
      return false
    }
    return asked + 2 < segment.upperBound && words[asked + 1].isOnlyFinite && !words[asked + 1].isCapitalized
  }

  /// „Egal, *was passiert*, er bleibt“: a question behind the adjective that opens the sentence, and no relative clause.
  func makesNoDifference(_ opening: Opening) -> Bool {
    opening.lower == "was" && opening.first == 2 && opening.afterComma && opening.isFinal
      && (words[0].lower == "ganz gleich"
        || words[0].readings.contains { $0.wordClass == .adjective && $0.modifierGroups.contains(.open) })
  }
}
