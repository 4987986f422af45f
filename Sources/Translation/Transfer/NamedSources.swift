import English
import German

/// Sources of what a sentence tells, who go on to speak in the sentences behind: „*Laut Polizei* war niemand im Haus. Der Mann
/// sei verreist.“ → The man was away, the police said.
extension SentenceTransfer {
  private static let according = "according to "
  private static let openers: Set<String> = ["according to", "in the view of", "in the opinion of"]

  /// „laut Polizei“, „nach Unternehmensangaben“: a group with its English.
  func noteSource(group english: String) {
    guard notesSources, english.hasPrefix(Self.according) else { return }
    var name = english.dropFirst(Self.according.count)
    for article in ["the ", "a ", "an "] where name.hasPrefix(article) { name = name.dropFirst(article.count) }
    guard let first = name.first else { return }
    note(
      first.isUppercase && english.hasPrefix(Self.according + String(first))
        ? .name(String(name)) : English.NounPhrase(.definite, String(name)))
  }

  /// „nach Angaben *eines Sprechers*“, „nach Ansicht von Wolf“, „so *der Minister*“: under the preposition that names a source,
  /// or before what says that somebody said it.
  func noteSource(_ phrase: German.NounPhrase, _ english: Phrase, under preposition: String? = nil) {
    guard notesSources, preposition.map({ Self.openers.contains($0) }) ?? true,
      // „den Angaben zufolge“: nobody who goes on to speak; „laut Apple Insider“: more than its head
      !words[phrase.head].reading.nounGroups.contains(.statement),
      phrase.close.isEmpty || words[phrase.head].reading.means(.person) || words[phrase.head].isPersonName,
      let speaker = speaker(phrase, english)
    else { return }
    note(speaker)
  }

  private var notesSources: Bool { discourse.keepsSpeakers && !isInserted }

  private func note(_ speaker: English.NounPhrase) {
    let speech = Speech(speaker: speaker, isPast: true, isNamedSource: true)
    if !voices.contains(speech) { voices.append(speech) }
  }
}
