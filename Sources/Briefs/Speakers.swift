import German
import Text
import Translation

/// Who says what a sentence tells.
struct Speakers {
  let frames: any FrameSource

  /// How far back the speaker of reported speech may have been named.
  private static let reach = 3

  /// The person whose words a sentence reports: „sagte Peskow“, „laut Peskow“, „so Peskow“, „Peskow erklärte, dass …“.
  func speaker(in analysis: SentenceAnalysis) -> LexicalMatch? {
    for clause in analysis.clauses where !clause.reported.isEmpty || speaks(clause, analysis) {
      if let person = person(subjectOf: clause, analysis) { return person }
    }
    for (index, word) in analysis.words.enumerated() {
      let isSource = word.lower == "laut" || word.lower == "so" && index > 0 && analysis.words[index - 1].isComma
      guard isSource else { continue }
      // „so Kremlsprecher Dmitri Peskow“
      let next = analysis.words[(index + 1)...].prefix(3).prefix { !$0.isPunctuation }
      if let person = next.compactMap(\.match).first(where: { $0.kind == .person }) { return person }
    }
    return nil
  }

  /// The speaker of a sentence that names none, from the sentences before it, the nearest first; nil if uncertain.
  /// - Parameter before: gives the sentence before another, as far as the paragraph goes.
  func speaker(before: (Int) -> SentenceAnalysis?) -> LexicalMatch? {
    for distance in 1...Speakers.reach {
      guard let analysis = before(distance) else { return nil }
      if let speaker = speaker(in: analysis) {
        // Two people of whom one speaks of the other leave no doubt; two speakers do.
        return others(than: speaker, in: analysis).isEmpty ? speaker : nil
      }
      let standing = Standing(analysis: analysis)
      guard standing.lacksSpeaker || standing.isBareQuotation || standing.mayGoOnReporting else { return nil }
    }
    return nil
  }

  /// Who „er“ in „…“, sagte er is, from the sentences before, the nearest first; nil if uncertain.
  func person(_ gender: LexicalMatch.Gender, before: (Int) -> SentenceAnalysis?) -> LexicalMatch? {
    for distance in 1...Speakers.reach {
      guard let analysis = before(distance) else { return nil }
      if let person = speaker(in: analysis) ?? PronounNaming.person(gender, in: analysis) {
        let fits = person.gender == nil || person.gender == gender
        return fits && others(than: person, in: analysis).isEmpty ? person : nil
      }
      let standing = Standing(analysis: analysis)
      guard standing.lacksSpeaker || standing.isBareQuotation || standing.speakingPronoun != nil else { return nil }
    }
    return nil
  }

  /// Whether „Sie hat mehrere Standorte“ has become “She”, with nobody in the two sentences before who could be her.
  func isNobody(_ analysis: SentenceAnalysis, _ target: String, before: (Int) -> SentenceAnalysis?) -> Bool {
    guard let first = analysis.words.first, ["er", "sie"].contains(first.lower),
      target.hasPrefix("He ") || target.hasPrefix("She "), before(1) != nil
    else { return false }
    return !(1...2).contains { distance in
      before(distance)?.words.contains { word in
        word.match?.kind == .person || word.reading.wordClass == .noun && word.reading.means(.person)
          || word.reading.wordClass == .pronoun && ["er", "sie"].contains(word.reading.key)
      } ?? false
    }
  }

  /// „Das berichten Medien“ tells nothing but who said the sentence before.
  func isMereAttribution(_ analysis: SentenceAnalysis) -> Bool {
    guard let first = analysis.words.first, ["das", "dies"].contains(first.lower), let root = analysis.roots.first,
      analysis.roots.count == 1, analysis.words.count <= 20
    else { return false }
    let clause = analysis.clauses[root]
    guard let complex = analysis.verbComplex(of: clause) else { return false }
    // What „das“ is may not be the subject: „Das bestätigt die Lage“ is no saying.
    let subject = analysis.subject(of: clause, complex: complex)
    return subject?.unit != 0
      && complex.readings.contains { frames.needs(ofVerb: $0.key).mayHave(.dass) }
  }

  /// Other persons who say something in a sentence.
  private func others(than speaker: LexicalMatch, in analysis: SentenceAnalysis) -> [LexicalMatch] {
    analysis.clauses.filter { !$0.reported.isEmpty || speaks($0, analysis) }
      .compactMap { person(subjectOf: $0, analysis) }.filter { $0.lemma != speaker.lemma }
  }

  /// A clause whose verb takes what is said: „erklärte, dass …“.
  private func speaks(_ clause: Clause, _ analysis: SentenceAnalysis) -> Bool {
    guard clause.kind == .main, let complex = analysis.verbComplex(of: clause) else { return false }
    let hasContent = clause.units.contains { unit in
      guard case .clause(let index) = unit else { return false }
      let introducer = analysis.clauses[index].introducer.last.map { analysis.words[$0].lower }
      return introducer == "dass" || introducer == nil && analysis.clauses[index].kind == .main
    }
    return hasContent && complex.readings.contains { frames.needs(ofVerb: $0.key).mayHave(.dass) }
  }

  private func person(subjectOf clause: Clause, _ analysis: SentenceAnalysis) -> LexicalMatch? {
    analysis.subjectPhrase(of: clause).flatMap { $0.conjuncts.isEmpty ? analysis.person(in: $0) : nil }
  }

  /// „…, Peskov said.“ behind a sentence.
  static func attributed(_ text: String, to speaker: LexicalMatch) -> String {
    let name = PronounNaming.bySurname(speaker).target
    for (end, joined) in [(".”", ",”"), (".\"", ",\"")] where text.hasSuffix(end) {
      return "\(text.dropLast(2))\(joined) \(name) said."
    }
    for end in ["?”", "!”", "?\"", "!\""] where text.hasSuffix(end) { return "\(text) \(name) said." }
    for end in ["”.", "\"."] where text.hasSuffix(end) {
      return "\(text.dropLast(2)),\(end.first ?? "”") \(name) said."
    }
    return "\(text.last == "." ? String(text.dropLast()) : text), \(name) said."
  }
}
