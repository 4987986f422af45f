import Segmentation
import Text

/// Interviews: „*Sie* waren Minister. Haben *Sie* gelogen?“
///
/// At the start of a sentence a capital says nothing, so that „Sie“ and „Ihr“ may speak of others or to somebody. Beside a
/// question that speaks to somebody they do so as well.
struct ReaderAddress {
  let text: String
  let sentences: [Sentence]

  /// Whether what opens a sentence with „Sie“ or „Ihr“ is said to somebody, by the sentences around it in its block.
  func speaksToSomebody(_ position: Int) -> Bool {
    let words = text.slice(sentences[position].range)
    // „*Zeitung:* Sie waren Minister.“: who asks elsewhere as well
    if let label = label(of: words), opensOpenly(words.dropFirst(label.count + 2)) {
      return sentences.contains { other in text.slice(other.range).hasPrefix(label + ": ") && asks(other) }
    }
    guard opensOpenly(words[...]) else { return false }
    return [position + 1, position - 1].contains { other in
      sentences.indices.contains(other) && sentences[other].block == sentences[position].block && asks(sentences[other])
    }
  }

  private func opensOpenly(_ words: Substring) -> Bool { words.hasPrefix("Sie ") || words.hasPrefix("Ihr") }

  /// Who speaks, in front of what is said: at most three words and a colon.
  private func label(of words: String) -> String? {
    guard let colon = words.firstIndex(of: ":"), words[colon...].hasPrefix(": ") else { return nil }
    let label = words[..<colon]
    return label.count(where: { $0 == " " }) < 3 && label.first?.isUppercase ?? false ? String(label) : nil
  }

  /// „Was meinen *Sie* damit?“
  private func asks(_ sentence: Sentence) -> Bool {
    let words = text.slice(sentence.range)
    return words.hasSuffix("?")
      && [" Sie ", " Sie?", " Sie,", " Ihnen ", " Ihnen?", " Ihr ", " Ihre", " Ihrem ", " Ihren "].contains(
        where: words.contains)
  }
}
