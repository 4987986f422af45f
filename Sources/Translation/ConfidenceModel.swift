import English
import Lexicon
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How good a translated sentence is likely to be, from what can be seen of it without a reference.
///
/// A linear model over a few readable signals; its integers stand in `de-en/confidence.tsv`, its trainer in
/// `Tools/TrainConfidence`. 0.8 is a sentence of average quality on news; 0.1 above it are about 3 points of chrF2.
public struct ConfidenceModel: Sendable {
  /// What is looked at, in the order of the table.
  public enum Signal: String, CaseIterable, Sendable {
    /// 1 where the transfer guessed nothing, towards 0 with what it guessed.
    case soundness
    /// Natural logarithm of the number of words plus one.
    case length
    /// Commas, quotation marks, numbers, names and nouns, „und“ and „oder“ per word.
    case commas, quotes, numbers, capitals, coordinators
    /// Characters per word.
    case wordLength = "word-length"
    /// English words per German word.
    case ratio
    /// Share of English words that come from before the word before them.
    case inversions
  }

  private let weights: [Signal: Double]
  private let average: Double

  public init(lexicons: Lexicons) {
    var weights: [Signal: Double] = [:]
    var average = 0.0
    let table = lexicons.table("de-en/confidence.tsv")
    for signal in Signal.allCases {
      weights[signal] = table.row(signal.rawValue).flatMap { Double($0.field(1)) }.map { $0 / 1000 }
    }
    if let row = table.row("average") { average = Double(row.field(1)) ?? 0 }
    self.weights = weights
    self.average = average / 1000
  }

  /// 0.01…1.
  public func confidence(_ signals: [Signal: Double]) -> Double {
    // In one order, so that the sum is the same every time to the last bit.
    let expected = Signal.allCases.reduce(0.0) { $0 + (weights[$1] ?? 0) * (signals[$1] ?? 0) }
    return min(1, max(0.01, 0.8 + 0.03 * (expected - average)))
  }

  /// The signals of a sentence.
  ///
  /// - Parameters:
  ///   - soundness: what the transfer thinks of itself.
  ///   - alignment: in the order of the English text.
  public static func signals(
    source: String, target: String, alignment: [AlignedRange], soundness: Double
  ) -> [Signal: Double] {
    var count = SourceCounts(source)
    count.words = max(1, count.words)
    let words = Double(count.words)
    let targetWords = SourceCounts.words(of: target)
    let starts = alignment.compactMap { $0.source.first?.lowerBound }
    let inversions = zip(starts, starts.dropFirst()).count { $1 < $0 }
    return [
      .soundness: soundness, .length: log(words + 1), .commas: Double(count.commas) / words,
      .quotes: Double(count.quotes) / words, .numbers: Double(count.numbers) / words,
      .capitals: Double(count.capitals) / words, .coordinators: Double(count.coordinators) / words,
      .wordLength: Double(count.characters) / words, .ratio: Double(targetWords) / words,
      .inversions: Double(inversions) / Double(max(1, starts.count)),
    ]
  }
}

/// What one pass over the German sentence counts.
private struct SourceCounts {
  var words = 0
  var characters = 0
  var commas = 0
  var quotes = 0
  var numbers = 0
  var capitals = 0
  var coordinators = 0

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || SourceCounts.isSpace(bytes[end]) {
        if start < end { add(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = end + 1
      }
    }
    characters += max(0, words - 1)
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    var wasDigit = false
    for (place, byte) in word.enumerated() where byte & 0xc0 != 0x80 {
      characters += 1
      switch byte {
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: "\""): quotes += 1
      // „ and “
      case 0xe2: if word[place + 1] == 0x80, word[place + 2] == 0x9e || word[place + 2] == 0x9c { quotes += 1 }
      default: break
      }
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      if isDigit, !wasDigit { numbers += 1 }
      wasDigit = isDigit
    }
    if words > 0, isCapital(word) { capitals += 1 }
    if word.elementsEqual("und".utf8) || word.elementsEqual("oder".utf8) { coordinators += 1 }
    words += 1
  }

  static func words(of text: String) -> Int {
    var isInside = false
    return text.utf8.reduce(0) { count, byte in
      defer { isInside = !isSpace(byte) }
      return !isInside && !isSpace(byte) ? count + 1 : count
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a }

  /// Whether the first letter of a word is a capital, whatever marks stand before it.
  private func isCapital(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if let first = word.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7a { return first < 0x61 }
    return String(decoding: word, as: UTF8.self).first(where: \.isLetter)?.isUppercase ?? false
  }
}
