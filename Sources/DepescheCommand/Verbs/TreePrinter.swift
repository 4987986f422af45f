import Depesche
import Formats

/// Prints analyzed sentences as CoNLL-U, straight into bytes: most of what an analysis does beside thinking.
struct TreePrinter {
  private(set) var bytes: [UInt8] = []
  private var count = 0

  mutating func print(_ sentence: AnalyzedSentence) {
    count += 1
    append("# sent_id = ")
    append(String(count))
    append("\n# text = ")
    appendFolded(sentence.text, to: &bytes)
    append("\n")
    let last = sentence.tokens.count - 1
    for (index, token) in sentence.tokens.enumerated() {
      let isJoined = index < last && !sentence.tokens[index + 1].token.spaceBefore
      append(
        token, id: String(index + 1), form: token.token.text, misc: isJoined ? TreePrinter.spaceAfter : [])
      append("\n")
    }
    append("\n")
  }

  /// The ten columns of a token.
  static func columns(_ token: AnalyzedToken, id: String, form: String, misc: [String]) -> [String] {
    var printer = TreePrinter()
    printer.append(token, id: id, form: form, misc: misc)
    return printer.bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static let spaceAfter = ["SpaceAfter=No"]

  /// A line without its end.
  private mutating func append(_ token: AnalyzedToken, id: String, form: String, misc: [String]) {
    append(id)
    appendColumn(form)
    appendColumn(token.lemma)
    appendColumn(token.partOfSpeech)
    appendColumn(token.tag)
    append("\t")
    appendList(token.features, isEmpty: token.features.isEmpty)
    appendColumn(String((token.head ?? -1) + 1))
    appendColumn(token.relation)
    append("\t_\t")
    appendList(misc, isEmpty: misc.isEmpty && token.parts.isEmpty && !token.isGuess)
    if !token.parts.isEmpty {
      append(misc.isEmpty ? "Compound=" : "|Compound=")
      append(token.parts.joined(separator: "+"))
    }
    if token.isGuess { append(misc.isEmpty && token.parts.isEmpty ? "Guess=Yes" : "|Guess=Yes") }
  }

  private mutating func appendColumn(_ text: String) {
    append("\t")
    append(text)
  }

  /// What is joined by `|`, or `_` if the column is empty.
  private mutating func appendList(_ items: [String], isEmpty: Bool) {
    if isEmpty { append("_") }
    for (index, item) in items.enumerated() {
      if index > 0 { append("|") }
      append(item)
    }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }
}
