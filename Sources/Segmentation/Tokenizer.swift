import Lexicon
import Text

/// Cuts sentences into tokens. Runs at tens of MB/s; a value that nothing changes, hence shared freely.
///
/// Tokens never overlap; between two there is white space at most, so that tokens and gaps give the text again.
public struct Tokenizer: Sendable {
  let data: SegmentationData

  /// - Parameter language: a BCP 47 code; a language without data of its own is served by the general rules.
  /// - Throws: `invalidLexicon` if the data of the language are damaged.
  public init(lexicons: Lexicons, language: String) throws {
    data = try SegmentationData(lexicons: lexicons, language: language)
  }

  /// With the data of a segmenter of the same language, which are read once for both.
  public init(sharing segmenter: Segmenter) { data = segmenter.data }

  /// The tokens of one sentence.
  /// - Parameter range: the bytes of the sentence: its last full stop is told from that of an abbreviation by its place.
  public func tokens(in text: String, range: ByteRange) -> [Token] {
    var text = text
    return text.withUTF8 { buffer in
      let limits = range.clamped(to: 0..<buffer.count)
      var scan = TokenScan(text: ByteText(bytes: buffer), range: limits, data: data)
      var result: [Token] = []
      result.reserveCapacity(limits.count / 6 + 2)
      while let token = scan.next() { result.append(token) }
      return result
    }
  }

  /// The tokens of a text that is one sentence.
  public func tokens(in text: String) -> [Token] { tokens(in: text, range: 0..<text.utf8.count) }
}
