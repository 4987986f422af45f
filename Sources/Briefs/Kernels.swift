import German
import Lexicon
import Text

/// What a headline can be made of: the main clause of a German sentence, step by step without what it can be told without.
///
/// What limits or denies the statement stays, and so does who says it: a sentence of which nothing can go gives no kernel.
struct Kernels {
  /// Words with what they do in a headline (`de/headlines.tsv`).
  struct Words: Sendable {
    fileprivate enum Kind: String {
      case leads, limits, condition, former
    }

    private let table: LexiconTable

    init(_ lexicons: Lexicons) { table = lexicons.table("de/headlines.tsv") }

    fileprivate func kind(_ word: String) -> Kind? { table.row(word).flatMap { Kind(rawValue: $0.field(1)) } }
  }

  private let analysis: SentenceAnalysis
  private let known: Words
  /// Words that lead over from sentence to sentence.
  private let connectors: Set<Int>
  private let clause: Clause
  private let finite: Int
  private let roles: ClauseRoles
  /// Slots of the readings of the verb: `auf+a`, `dass`.
  private let slots: Set<String>

  /// How easily a part of the clause goes: the lowest first.
  private enum Ease: Int {
    case never
    /// When it was, what leads over from the sentence before, why and after what it came about.
    case circumstance
    /// How, with what, in view of what.
    case detail
    case place
    /// Where it was, in front of the verb: the setting of all the rest.
    case setting
    /// What hangs on an object: „Gespräche *zur Beendigung des Krieges*“.
    case attribute

    static let steps = [circumstance, detail, place, setting, attribute]
  }

  /// Nil where the sentence has no main clause of its own, tells what was before, or does not name who it speaks of.
  /// - Parameter isLead: whether the report begins with the sentence; any other has to be news and understood by itself.
  init?(
    _ analysis: SentenceAnalysis, frames: any FrameSource, words: Words, without compression: Compression,
    isLead: Bool
  ) {
    guard let root = analysis.roots.first(where: { analysis.clauses[$0].finite != nil }) else { return nil }
    let clause = analysis.clauses[root]
    guard clause.kind == .main, clause.reported.isEmpty, let finite = clause.finite,
      // „Mit einer Verletzung – *das Opfer war 16* – endete …“
      !analysis.words[..<clause.words.lowerBound].contains(where: { ["–", "—", "-"].contains($0.text) }),
      // „kommentierte den Fall mit den Worten: …“
      !analysis.words.contains(where: { $0.text == ":" }),
      // „nicht A, sondern B“: half of it says what is not.
      !analysis.clauses.contains(where: { other in
        other.coordinatedWith == root && other.coordinator.map { analysis.words[$0].lower == "sondern" } ?? false
      })
    else { return nil }
    let (complex, roles) = analysis.functions(of: root, frames: frames)
    // What had happened before is no news.
    if complex?.tenseMood == .preterite, complex?.steps.first?.operation == .perfect { return nil }
    guard let subject = roles.subject, case .phrase(let actor) = clause.units[subject],
      !Kernels.isVague(analysis.words[actor.head]) || Kernels.isEvent(analysis.words[actor.head], complex)
    else { return nil }
    if !isLead {
      guard !Kernels.isKnown(actor, analysis), !Kernels.isHistory(clause, complex, analysis, words) else { return nil }
    }
    self.analysis = analysis
    known = words
    connectors = compression.connectors(analysis)
    self.clause = clause
    self.finite = finite
    self.roles = roles
    slots = Set((complex?.readings ?? []).flatMap { frames.frames(ofVerb: $0.key) }.flatMap { $0 })
  }

  /// „er“, „das“, „dieser“: who or what that is stands in another sentence.
  private static func isVague(_ head: Word) -> Bool {
    head.reading.wordClass == .pronoun || head.reading.wordClass == .reflexive
  }

  /// „Es kam zu einem Zusammenstoß“, „es gab …“: what follows tells what happened.
  private static func isEvent(_ head: Word, _ complex: VerbComplex?) -> Bool {
    head.lower == "es" && (complex?.readings ?? []).contains { ["kommen", "geben"].contains($0.key) }
  }

  /// „die Suche“, „ihr Nachfolger“: which one or whose was told before.
  private static func isKnown(_ actor: NounPhrase, _ analysis: SentenceAnalysis) -> Bool {
    guard let determiner = actor.determiner else { return false }
    if analysis.words[determiner].reading.wordClass == .possessive { return true }
    let head = analysis.words[actor.head]
    return actor.isBare && ["der", "dieser"].contains(analysis.words[determiner].reading.key)
      && head.reading.wordClass == .noun && head.match == nil && !head.reading.means([.group, .place, .time])
  }

  /// „2009 starben dort 28 Menschen“, „Ursprünglich wollte die Firma …“: what was once is not what the article reports.
  private static func isHistory(
    _ clause: Clause, _ complex: VerbComplex?, _ analysis: SentenceAnalysis, _ known: Words
  ) -> Bool {
    let words = analysis.words[clause.words]
    if words.contains(where: { known.kind($0.lower) == .former }) { return true }
    let isPast = complex?.tenseMood == .preterite || complex?.steps.first?.operation == .perfect
    return isPast
      && words.contains { $0.kind == .number && $0.text.count == 4 && (Int($0.text).map(years.contains) ?? false) }
  }

  private static let years = 1000...2100

  /// German texts, the longest first; each tells the same with less.
  var texts: [String] {
    var result: [String] = []
    for step in Ease.steps {
      guard let text = text(without: step), text != result.last else { continue }
      result.append(text)
    }
    return result
  }

  /// Whether some name says who or where.
  var hasName: Bool {
    (clause.words.lowerBound..<clause.words.upperBound).contains { analysis.words[$0].reading.wordClass == .name }
  }

  private func text(without step: Ease) -> String? {
    var kept = Set(clause.verbs)
    var front: Set<Int> = []
    /// Last word of the part that was just left out.
    var gone: Int?
    /// That part.
    var held: Unit?
    for (position, unit) in clause.units.enumerated() {
      // „… zur Beendigung des Krieges *gegen die Nachbarn*“, „nach 40 Jahren *an der Macht*“, „mit zwölf Menschen *an
      // Bord*“: what hangs on something goes with it.
      if let end = gone, unit.firstWord == end + 1, isLimit(unit) || hangs(unit, on: held) {
        (gone, held) = (isLimit(unit) ? unit.lastWord : nil, nil)
        continue
      }
      // „die Stärkung *von Bürgerrechten*“: whose or of what it is
      let belongs = isOwner(unit) && kept.contains(unit.firstWord - 1)
      guard let words = words(of: unit, at: position, without: belongs ? nil : step) else { return nil }
      gone = words.isEmpty ? unit.lastWord : nil
      held = words.isEmpty ? unit : nil
      // „der Chef *von Celle*“: right behind the subject, of which it is mostly a part.
      if position == roles.subject || position - 1 == roles.subject && isLoose(unit) { front.formUnion(words) }
      kept.formUnion(words)
    }
    let opens = clause.units.prefix(clause.prefield).contains { kept.contains($0.firstWord) }
    kept = balanced(kept.subtracting(connectors))
    // The mark that closes a quotation or an apposition in the subject goes with it.
    if let last = front.max(), kept.contains(last + 1), analysis.words[last + 1].isPunctuation {
      front.insert(last + 1)
    }
    // Subject first where what stood in front is gone.
    let order =
      opens
      ? kept.sorted()
      : kept.intersection(front).sorted() + [finite] + kept.subtracting(front).subtracting([finite]).sorted()
    guard order.count >= 4, order.count > clause.verbs.count + front.count else { return nil }
    return joined(order)
  }

  /// „nach dem Erdbeben *in der Region*“, „nach 40 Jahren *an der Macht*“, „mit zwölf Menschen *an Bord*“: a place on a
  /// phrase that is no mere date, as „am Montag“ and „im März“ are.
  private func hangs(_ unit: Unit, on held: Unit?) -> Bool {
    guard case .phrase(let phrase)? = held, let preposition = phrase.preposition else { return false }
    let isTime = analysis.words[phrase.head].reading.means(.time) || analysis.isYear(phrase)
    if isTime, ["an", "in"].contains(analysis.words[preposition].reading.key) { return false }
    if isGroup(unit) { return true }
    guard isLoose(unit), case .phrase(let place) = unit, let link = place.preposition else { return false }
    return ease(of: place) == .place || isTime && ["an", "in"].contains(analysis.words[link].reading.key)
  }

  /// „an Bord“: a phrase that is known as one word.
  private func isGroup(_ unit: Unit) -> Bool {
    guard case .adverb(let word) = unit else { return false }
    return analysis.words[word].tokens.count > 1 && !analysis.words[word].reading.means(.time)
  }

  /// A prepositional phrase that the verb does not ask for.
  private func isLoose(_ unit: Unit) -> Bool {
    if case .phrase(let phrase) = unit { phrase.isPrepositional && !isGoverned(phrase) } else { false }
  }

  /// Whether a phrase on a noun can go: not what somebody is from or of.
  private func mayGo(_ preposition: Int) -> Bool {
    let key = analysis.words[preposition].reading.key
    return key != "von" && known.kind(key) != .condition
  }

  private func isOwner(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
    return analysis.words[preposition].reading.key == "von"
  }

  /// A prepositional phrase that stays by what its preposition says, whatever verb there is.
  private func isLimit(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
    return known.kind(analysis.words[preposition].reading.key) == .limits
  }

  /// The words of a unit that stay; nil where nothing can be told without it, nor with it.
  private func words(of unit: Unit, at position: Int, without step: Ease?) -> [Int]? {
    if case .clause(let index) = unit { return words(ofClause: index) }
    guard let ease = ease(of: unit, at: position) else { return nil }
    if let step, ease != .never, ease.rawValue <= step.rawValue { return [] }
    var last = unit.lastWord
    if step == .attribute, position != roles.subject, case .phrase(let phrase) = unit,
      let attribute = phrase.prepositionals.lazy.compactMap(\.preposition).first(where: mayGo),
      attribute > phrase.head
    {
      last = attribute - 1
    }
    guard let content = content(of: unit) else { return nil }
    return words(in: unit.firstWord...last).map { $0 + content }
  }

  /// „Aufrufe, *für Frieden zu demonstrieren*“: what a noun announces belongs to it; nil where that is long.
  private func content(of unit: Unit) -> [Int]? {
    guard case .phrase(let phrase) = unit else { return [] }
    var result: [Int] = []
    for index in phrase.clauses where [.infinitive, .subordinate].contains(analysis.clauses[index].kind) {
      let extent = analysis.extent(of: index)
      guard extent.count <= Kernels.longestContent, extent.lowerBound > 0 else { return nil }
      result += (analysis.words[extent.lowerBound - 1].isComma ? [extent.lowerBound - 1] : []) + Array(extent)
    }
    return result
  }

  /// Nil where the sentence cannot be understood so far.
  private func ease(of unit: Unit, at position: Int) -> Ease? {
    switch unit {
    case .phrase(let phrase):
      if [roles.subject, roles.predicate].contains(position) { return .never }
      if roles.accusative.contains(position) || roles.dative.contains(position) || roles.genitive.contains(position) {
        return .never
      }
      let ease = ease(of: phrase)
      // „*In der Debatte um Autos* bringt die Ministerin eine Abgabe *ins Gespräch*“: the verb takes the second one.
      if ease == .never, position < clause.prefield, isGoverned(phrase), repeatsBehind(phrase, position) {
        return .detail
      }
      return ease == .place && position < clause.prefield ? .setting : ease
    case .adverb(let word):
      let reading = analysis.words[word].reading
      return reading.means(.time) || known.kind(analysis.words[word].lower) == .leads ? .circumstance : .never
    case .adjective, .negation: return .never
    case .pronominalAdverb(let word):
      return position < clause.prefield || !isGoverned(analysis.words[word].lower) ? .circumstance : .never
    case .mark(let mark): return analysis.words[mark].isComma ? .circumstance : nil
    // „Und“ at the beginning leads over; inside it joins two halves.
    case .word(let word): return analysis.words[word].has(.coordinator) && position == 0 ? .circumstance : nil
    case .clause: return .never
    }
  }

  private func repeatsBehind(_ phrase: NounPhrase, _ position: Int) -> Bool {
    guard let link = phrase.preposition else { return false }
    return clause.units.dropFirst(clause.prefield).contains { unit in
      guard case .phrase(let other) = unit, let second = other.preposition else { return false }
      return analysis.words[second].reading.key == analysis.words[link].reading.key
    }
  }

  private func ease(of phrase: NounPhrase) -> Ease {
    guard let link = phrase.preposition ?? phrase.postposition else {
      return analysis.isTime(phrase) ? .circumstance : .never
    }
    let key = analysis.words[link].reading.key
    let head = analysis.words[phrase.head].reading
    // „weist für das vergangene Jahr einen Gewinn aus“, but „für zwei Jahre gesperrt“
    if key == "für", head.means(.time), phrase.determiner.map({ analysis.words[$0].reading.key == "der" }) ?? false {
      return .circumstance
    }
    if let kind = known.kind(key), kind != .leads { return .never }
    if Kernels.ofTimes.contains(key), head.means(.time) || analysis.isYear(phrase) { return .circumstance }
    // „auf diesem Gebiet“: which one was told before
    if !isGoverned(phrase), phrase.determiner.map({ analysis.words[$0].reading.key == "dieser" }) ?? false {
      return .circumstance
    }
    // „nach Angaben der Polizei“: who says so
    if isGoverned(phrase) || key == "nach" && head.nounGroups.contains(.utterance) { return .never }
    return head.means(.place) || head.wordClass == .name ? .place : .detail
  }

  /// Whether the verb takes a phrase with this preposition.
  private func isGoverned(_ phrase: NounPhrase) -> Bool {
    guard let link = phrase.preposition ?? phrase.postposition else { return false }
    return slots.contains { slot in
      let parts = slot.split(separator: "+")
      let wanted = parts.count < 2 ? nil : parts[1].first.flatMap(GrammaticalCase.init(code:))
      return parts.first.map(String.init) == analysis.words[link].reading.key
        && (wanted.map(phrase.agreement.allows) ?? true)
    }
  }

  /// A clause that says what is said, known or wanted stays if it is whole; a condition does; a reason may go.
  private func words(ofClause index: Int) -> [Int]? {
    let inner = analysis.clauses[index]
    let introducer = inner.introducer.last.map { analysis.words[$0].lower } ?? ""
    let extent = analysis.extent(of: index)
    let isCondition = known.kind(introducer) == .condition
    // „Wie die BBC berichtet, …“: who says so
    if introducer == "wie", extent.lowerBound == 0, extent.upperBound < finite, extent.count <= 6 {
      return Array(extent) + [extent.upperBound]
    }
    guard extent.lowerBound > 0 else { return isCondition || introducer.isEmpty ? nil : [] }
    let isContent =
      introducer == "dass" || introducer == "ob" || inner.kind == .infinitive && introducer != "um"
      || inner.kind == .indirectQuestion
    guard isContent || isCondition else { return inner.kind == .main ? nil : [] }
    // Half of what somebody said misleads.
    guard extent.count <= Kernels.longestContent,
      !analysis.clauses.contains(where: { $0.coordinatedWith == index })
    else { return nil }
    let comma = extent.lowerBound - 1
    return (analysis.words[comma].isComma ? [comma] : []) + Array(extent)
  }

  /// Longest clause in words that a headline holds.
  private static let longestContent = 12

  /// Without relative clauses and without appositions that are no name.
  private func words(in extent: ClosedRange<Int>) -> [Int]? {
    guard extent.lowerBound >= 0 else { return [] }
    var gone: Set<Int> = []
    for (index, inner) in analysis.clauses.enumerated() where inner.kind == .relative {
      guard let antecedent = inner.antecedent, extent.contains(antecedent) else { continue }
      // „alle, die …“, „derjenige, der …“
      if analysis.words[antecedent].reading.wordClass == .pronoun { return nil }
      // „die einzige Provinz, in der …“ is not the only province.
      if extent.contains(where: { $0 <= antecedent && isSingledOut(analysis.words[$0]) }) { return nil }
      let range = analysis.extent(ofClausesFrom: index)
      gone.formUnion(range)
      for mark in [range.lowerBound - 1, range.upperBound]
      where analysis.words.indices.contains(mark) && analysis.words[mark].isComma { gone.insert(mark) }
    }
    // „der Präsident, Anna Ahl*,* hat …“
    let comma = extent.upperBound + 1
    let closes = comma < analysis.words.count && analysis.words[comma].isComma
    let words = extent.filter { !gone.contains($0) }
    return closes && words.contains { analysis.words[$0].isComma } ? words + [comma] : words
  }

  /// „einzig“, „erst“, „größt“, „jener“: what tells one from all others leads to the clause that says among which.
  private func isSingledOut(_ word: Word) -> Bool {
    let reading = word.reading
    return reading.wordClass == .adjective && (reading.degree == .superlative || reading.key == "einzig")
      || reading.wordClass == .determiner && ["derjenige", "jener", "solcher"].contains(reading.key)
  }

  /// Quotation marks only in pairs, and of a motto or title all or nothing („unter dem Motto „Freiheit statt Angst““).
  private func balanced(_ words: Set<Int>) -> Set<Int> {
    let marks = words.filter { Kernels.marks.contains(analysis.words[$0].text) }
    var result = words.subtracting(marks)
    for quotation in analysis.quotations {
      if quotation.allSatisfy(words.contains) {
        let (opening, closing) = (quotation.lowerBound - 1, quotation.upperBound)
        guard opening >= 0, closing < analysis.words.count else { continue }
        result.formUnion([opening, closing])
      } else if !quotation.contains(finite) {
        result.subtract(quotation)
      }
    }
    return result
  }

  private func joined(_ order: [Int]) -> String {
    var text = ""
    var last: Int?
    for index in order {
      let word = analysis.words[index]
      // Nothing ends or begins with a comma, nor do two follow one another.
      if word.isComma, last == nil || index == order.last || last.map({ analysis.words[$0].isComma }) ?? false {
        continue
      }
      let isClose = last == index - 1 ? !word.spaceBefore : word.isPunctuation && !Kernels.opening.contains(word.text)
      text += text.isEmpty || isClose ? word.text : " " + word.text
      last = index
    }
    return text
  }

  /// Whether the verb takes the preposition of a pronominal adverb.
  private func isGoverned(_ adverb: String) -> Bool {
    slots.contains { $0.split(separator: "+").first == adverb.announcedPreposition }
  }

  /// „am Montag“, „seit Mai“, but „zu zwei Jahren Haft“
  private static let ofTimes: Set<String> = ["an", "in", "seit", "vor", "nach", "bis", "ab", "während", "gegen", "bei"]

  private static let marks: Set<String> = ["„", "“", "\"", "»", "«", "”", "‚", "‘"]
  private static let opening: Set<String> = ["„", "»", "‚"]
}
