// Learns `lexicons/de-en/confidence.tsv`: a ridge regression of the chrF2 of single sentences (Popović 2015: letter
// groups of one to six, recall twice as heavy as precision) on the signals of `ConfidenceModel`. The shipped weights
// come from the WMT news tests of 2014 to 2017, which are read from where the user has them.
//
//   swift run -c release TrainConfidence 2014.de 2014.en 2015.de 2015.en … > lexicons/de-en/confidence.tsv

import Lexicon
import Names
import Text
import Translation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@main
enum TrainConfidence {
  static func main() throws {
    let files = Array(CommandLine.arguments.dropFirst())
    guard files.count >= 2, files.count.isMultiple(of: 2) else {
      throw DepescheError(.usage, "TrainConfidence GERMAN ENGLISH [GERMAN ENGLISH …]")
    }
    let lexicons = try Lexicons()
    let translator = try Translator(lexicons: lexicons, names: [Names(lexicons: lexicons)])
    var regression = Regression(count: ConfidenceModel.Signal.allCases.count + 1)
    for pair in stride(from: 0, to: files.count, by: 2) {
      let (german, english) = (try lines(files[pair]), try lines(files[pair + 1]))
      for (source, reference) in zip(german, english) {
        let sentences = translator.translate(source).sentences
        guard sentences.count == 1, let sentence = sentences.first else { continue }
        let signals = ConfidenceModel.signals(
          source: sentence.source, target: sentence.target, alignment: sentence.alignment,
          soundness: sentence.soundness)
        regression.add(
          ConfidenceModel.Signal.allCases.map { signals[$0] ?? 0 } + [1],
          value: characterF(sentence.target, reference))
      }
    }
    let weights = regression.weights(ridge: 0.001)
    // What an average sentence scores, the constant taken off.
    let average = regression.meanValue - (weights.last ?? 0)
    var rows = zip(ConfidenceModel.Signal.allCases.map(\.rawValue), weights).map { ($0, $1) }
    rows.append(("average", average))
    print("# Weights of the signals of a translated sentence, in thousandths of a point of chrF2; see ../README.md")
    for row in rows.sorted(by: { $0.0 < $1.0 }) { print("\(row.0)\t\(Int((row.1 * 1000).rounded()))") }
  }

  static func lines(_ path: String) throws -> [String] {
    guard let file = fopen(path, "rb") else {
      throw DepescheError(.missingInput, "no such file", at: .init(file: path))
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  /// chrF2 of one sentence, 0…100.
  static func characterF(_ candidate: String, _ reference: String) -> Double {
    var (precision, recall, orders) = (0.0, 0.0, 0.0)
    for order in 1...6 {
      let (found, wanted) = (groups(candidate, order), groups(reference, order))
      let (foundCount, wantedCount) = (found.values.reduce(0, +), wanted.values.reduce(0, +))
      guard foundCount > 0, wantedCount > 0 else { continue }
      let common = found.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) }
      precision += Double(common) / Double(foundCount)
      recall += Double(common) / Double(wantedCount)
      orders += 1
    }
    guard orders > 0, precision + recall > 0 else { return 0 }
    (precision, recall) = (precision / orders, recall / orders)
    return 100 * 5 * precision * recall / (4 * precision + recall)
  }

  private static func groups(_ text: String, _ order: Int) -> [[Character]: Int] {
    let letters = text.filter { $0 != " " }.map { $0 }
    guard letters.count >= order else { return [:] }
    var result: [[Character]: Int] = [:]
    for start in 0...(letters.count - order) { result[Array(letters[start..<start + order]), default: 0] += 1 }
    return result
  }
}

/// Least squares with a small ridge, by the normal equations.
struct Regression {
  private var matrix: [[Double]]
  private var right: [Double]
  private var sum = 0.0
  private var rows = 0.0
  var meanValue: Double { rows > 0 ? sum / rows : 0 }

  init(count: Int) {
    matrix = Array(repeating: Array(repeating: 0, count: count), count: count)
    right = Array(repeating: 0, count: count)
  }

  mutating func add(_ values: [Double], value: Double) {
    for row in values.indices {
      for column in values.indices { matrix[row][column] += values[row] * values[column] }
      right[row] += values[row] * value
    }
    sum += value
    rows += 1
  }

  /// Gaussian elimination with pivots.
  func weights(ridge: Double) -> [Double] {
    var (left, right) = (matrix, right)
    for index in left.indices { left[index][index] += ridge }
    for column in left.indices {
      let pivot = (column..<left.count).max { abs(left[$0][column]) < abs(left[$1][column]) } ?? column
      left.swapAt(column, pivot)
      right.swapAt(column, pivot)
      for row in left.indices where row != column && left[column][column] != 0 {
        let factor = left[row][column] / left[column][column]
        for other in left.indices { left[row][other] -= factor * left[column][other] }
        right[row] -= factor * right[column]
      }
    }
    return left.indices.map { left[$0][$0] == 0 ? 0 : right[$0] / left[$0][$0] }
  }
}
