/// A sentence in CoNLL-U (universaldependencies.org/format.html): lines of ten columns, comments, and lines for
/// multiword tokens and empty nodes, which are kept as they are.
public struct CoNLLUSentence: Sendable, Equatable {
  public enum Line: Sendable, Equatable {
    /// A comment, a multiword token (`3-4`) or an empty node (`5.1`).
    case other(String)
    case word(Word)
  }

  public struct Word: Sendable, Equatable {
    /// ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC.
    public var columns: [String]

    public init(columns: [String]) { self.columns = columns }

    public var form: String { columns[1] }
    public var misc: String { columns[9] }
  }

  public var lines: [Line]

  public init(lines: [Line]) { self.lines = lines }

  public var words: [Word] {
    lines.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// All lines and the empty line behind them.
  public var text: String {
    var text = ""
    for line in lines {
      switch line {
      case .other(let line): text += line + "\n"
      case .word(let word): text += word.columns.joined(separator: "\t") + "\n"
      }
    }
    return text + "\n"
  }
}

/// Why a line is no CoNLL-U.
public struct CoNLLUProblem: Error, Sendable, Equatable {
  public var message: String
  /// From 1.
  public var line: Int
}

extension CoNLLUSentence {
  /// Reads sentences.
  /// - Throws: the first line that has not ten columns or a number out of order.
  public static func sentences(in text: String) throws(CoNLLUProblem) -> [CoNLLUSentence] {
    var result: [CoNLLUSentence] = []
    var current = CoNLLUSentence(lines: [])
    var count = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.last == "\r" ? line.dropLast() : line
      if line.allSatisfy(\.isWhitespace) {
        if !current.lines.isEmpty { result.append(current) }
        (current, count) = (CoNLLUSentence(lines: []), 0)
        continue
      }
      if line.first == "#" {
        current.lines.append(.other(String(line)))
        continue
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 10 else {
        throw CoNLLUProblem(message: "\(columns.count) columns instead of 10", line: number + 1)
      }
      if columns[0].contains("-") || columns[0].contains(".") {
        current.lines.append(.other(String(line)))
        continue
      }
      count += 1
      guard Int(columns[0]) == count else {
        throw CoNLLUProblem(message: "word “\(columns[0])” where \(count) is due", line: number + 1)
      }
      current.lines.append(.word(Word(columns: columns)))
    }
    if !current.lines.isEmpty { result.append(current) }
    return result
  }
}
