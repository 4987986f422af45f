import English
import Text

/// The brackets in which a whole sentence stands: „(Er lachte.)“. Where several sentences share a pair, the first has the
/// opening one and the last the closing one. They are taken off before the analysis, which knows insertions only.
struct OuterBrackets {
  private let opening: Token?
  private let closing: Token?

  init(of tokens: [Token]) {
    let pairs = ["(": ")", "[": "]"]
    guard tokens.count > 2, let first = tokens.first, let closer = pairs[first.text] else {
      opening = nil
      closing = tokens.last.flatMap { last in
        pairs.values.contains(last.text) && tokens.count > 2
          && !tokens.contains { pairs[$0.text] == last.text } ? last : nil
      }
      return
    }
    let end = tokens.firstIndex { $0.text == closer }
    // „(dpa) Die Polizei …“: an insertion at the beginning.
    opening = end == nil || end == tokens.count - 1 ? first : nil
    closing = end == tokens.count - 1 ? tokens.last : nil
  }

  func inner(_ tokens: [Token]) -> [Token] {
    Array(tokens.dropFirst(opening == nil ? 0 : 1).dropLast(closing == nil ? 0 : 1))
  }

  func place(in words: inout [GeneratedWord]) {
    guard !words.isEmpty else { return }
    if let opening {
      words[0].spaceBefore = false
      words.insert(GeneratedWord(opening.text, kind: .punctuation, spaceBefore: true), at: 0)
    }
    if let closing { words.append(GeneratedWord(closing.text, kind: .punctuation, spaceBefore: false)) }
  }
}
