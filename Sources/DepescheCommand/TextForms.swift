import ArgumentParser

enum TextOrJSON: String, ExpressibleByArgument, CaseIterable { case text, json }

/// Each run of white space as one space, none at the ends: what makes a sentence one line.
func foldedWhiteSpace(of text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Columns of equal width, two spaces apart; the last one is not padded.
func alignedTable(_ rows: [[String]]) -> String {
  var widths: [Int] = []
  for row in rows {
    for (index, cell) in row.enumerated() {
      if index == widths.count { widths.append(0) }
      widths[index] = max(widths[index], cell.count)
    }
  }
  return rows.map { row in
    var line = ""
    for (index, cell) in row.enumerated() {
      line += cell
      if index < row.count - 1 { line += String(repeating: " ", count: widths[index] - cell.count + 2) }
    }
    return line + "\n"
  }.joined()
}
