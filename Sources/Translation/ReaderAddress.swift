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
    guard opensOpenly(sentences[position]) else { return false }
    return [position + 1, position - 1].contains { other in
      sentences.indices.contains(other) && sentences[other].block == sentences[position].block && asks(sentences[other])
    }
  }

  private func opensOpenly(_ sentence: Sentence) -> Bool {
    let words = text.slice(sentence.range)
    return words.hasPrefix("Sie ") || words.hasPrefix("Ihr")
  }

  /// „Was meinen *Sie* damit?“
  private func asks(_ sentence: Sentence) -> Bool {
    let words = text.slice(sentence.range)
    return words.hasSuffix("?")
      && [" Sie ", " Sie?", " Sie,", " Ihnen ", " Ihnen?", " Ihr ", " Ihre", " Ihrem ", " Ihren "].contains(
        where: words.contains)
  }
}
