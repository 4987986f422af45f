import Segmentation
import Text

extension GermanAnalyzer {
  /// „Ich bin“, sagte er, „nicht schuldig.“ → „Ich bin nicht schuldig“, sagte er. What interrupts quoted words to say who
  /// speaks is put behind them; marks at the seam are left out. Other sentences stay as they are.
  public static func joiningQuotation(_ tokens: [Token]) -> [Token] {
    guard let seam = seam(tokens) else { return tokens }
    var result = Array(tokens[..<seam.closing])
    let rest = tokens[(seam.opening + 1)...seam.lastInside]
    if let first = rest.first, joins.contains(first.text), seam.comma < tokens.count {
      result.append(tokens[seam.comma])
    }
    result += rest
    result += [tokens[seam.closing], tokens[seam.comma]]
    result += tokens[(seam.comma + 1)..<seam.secondComma]
    if let mark = seam.mark { result.append(tokens[mark]) }
    return result
  }

  private struct Seam {
    /// The mark that closes the first part, the comma behind it, the comma before the second part, the mark that opens it.
    var closing: Int
    var comma: Int
    var secondComma: Int
    var opening: Int
    var lastInside: Int
    var mark: Int?
  }

  /// Conjunctions before which the second part keeps a comma.
  private static let joins: Set<String> = [
    "aber", "denn", "sondern", "weil", "dass", "wenn", "doch", "damit", "obwohl",
  ]

  private static func seam(_ tokens: [Token]) -> Seam? {
    let quotes = tokens.indices.filter { tokens[$0].kind == .punctuation && Marks.isQuote(tokens[$0].text) }
    guard quotes.count == 4, quotes[0] == 0, Marks.opening.contains(tokens[quotes[2]].text) else { return nil }
    let (closing, opening, end) = (quotes[1], quotes[2], quotes[3])
    // A comma stands behind the first part, or inside at its end in American fashion.
    guard tokens[closing + 1].text == ",", tokens[opening - 1].text == ",", opening - closing > 3,
      opening - closing < 16,
      end > opening + 1
    else { return nil }
    let behind = tokens[(end + 1)...]
    guard behind.allSatisfy({ $0.kind == .punctuation }) else { return nil }
    var lastInside = end - 1
    var mark = behind.first.map { _ in end + 1 }
    if tokens[lastInside].kind == .punctuation, [".", "!", "?"].contains(tokens[lastInside].text),
      lastInside > opening + 1
    {
      mark = mark ?? lastInside
      lastInside -= 1
    }
    return Seam(
      closing: closing, comma: closing + 1, secondComma: opening - 1, opening: opening, lastInside: lastInside,
      mark: mark)
  }
}
