// Learns `lexicons/names/cues.tsv` from our own tables of names: how strongly groups of letters speak for a language
// whose names German transcribes. Softmax regression over letter groups of two to four letters (with the edges of the
// word), weights rounded to tenths of a logit; „no such language“ has weight 0 throughout, so a score above 0 means
// that the language is likelier than none. Deterministic: fixed order, fixed rate, no random numbers.
//
//   swift run -c release TrainOriginCues > lexicons/names/cues.tsv
//
// With an argument the originals in that file (one a line) are left out, to measure what becomes of unseen names.

import Lexicon
import Names
import Transliteration

let labels = ["ru", "uk", "be", "bg", "kk", "ka", "hy"]
let byCountry = [
  "RU": "ru", "UA": "uk", "BY": "be", "BG": "bg", "KZ": "kk", "KG": "kk", "UZ": "kk", "TJ": "kk", "TM": "kk",
  "AZ": "kk", "MN": "kk", "GE": "ka", "AM": "hy",
]
let byLanguage = [
  "ru": "ru", "uk": "uk", "be": "be", "bg": "bg", "kk": "kk", "ky": "kk", "uz": "kk", "tg": "kk", "tk": "kk",
  "az": "kk", "ka": "ka", "hy": "hy",
]

struct Example {
  var features: [Int]
  var label: Int
}

func letterGroups(_ word: String) -> Set<String> {
  let letters = Array("^" + word.lowercased() + "$")
  var result: Set<String> = []
  for start in letters.indices {
    for length in 2...4 where start + length <= letters.count {
      result.insert(String(letters[start..<(start + length)]))
    }
  }
  return result
}

let left: Set<String> =
  CommandLine.arguments.count > 1
  ? Set(try LexiconTable(files: [CommandLine.arguments[1]]).rows.map { $0.key.lowercased() }) : []

/// Words and the index of their language, or -1 for none.
func examples(_ lexicons: Lexicons) -> [String: Int] {
  var result: [String: Int] = [:]
  func add(_ key: String, _ target: String, _ language: String?) {
    let kept = Set(target.split { $0 == " " || $0 == "-" })
    for word in key.split(whereSeparator: { $0 == " " || $0 == "-" }) where word.utf8.count > 2 {
      if kept.contains(word) {
        if result[String(word)] == nil { result[String(word)] = -1 }
      } else if let language, let label = labels.firstIndex(of: language) {
        result[String(word)] = label
      } else if language == nil, result[String(word)] == nil {
        result[String(word)] = -1
      }
    }
  }
  for row in lexicons.table("names/places.tsv").rows {
    let target = row.field(1) == "=" ? row.key : row.field(1)
    if target.hasPrefix("@") || ["sea", "lake", "mountain"].contains(row.field(2)) { continue }
    add(row.key, target, byCountry[row.field(3)])
  }
  for row in lexicons.table("names/persons.tsv").rows {
    let target = row.field(1) == "=" ? row.key : row.field(1)
    if target.hasPrefix("@") { continue }
    add(row.key, target, byLanguage[row.field(3)])
  }
  for row in lexicons.table("names/given-names.tsv").rows {
    let target = row.field(1) == "=" ? row.key : row.field(1)
    let origin = row.field(3).split(separator: ",").first.map(String.init) ?? ""
    add(row.key, target, byLanguage[origin])
  }
  for row in lexicons.table("names/organizations.tsv").rows where !row.field(3).contains("spell") {
    add(row.key, row.key, nil)
  }
  for row in lexicons.table("names/surnames-s.tsv").rows { add(row.key, row.key, nil) }
  for language in ["ru", "uk", "be", "bg"] {
    let path = "transliteration/\(language)-de.rules"
    guard let text = lexicons.text(path), let rules = try? RewriteRules(text, file: path) else { continue }
    for row in lexicons.table("names/originals.tsv").rows {
      guard row.field(1).hasPrefix(language), !left.contains(row.key.lowercased()) else { continue }
      for word in rules.apply(to: row.key).split(separator: "-") where word.utf8.count > 2 {
        // Forms that German and the language share (`Perm`) say nothing.
        if result[String(word)] == nil { result[String(word)] = labels.firstIndex(of: language) }
      }
    }
  }
  for row in lexicons.table("names/origins.tsv").rows {
    result[row.key] = labels.firstIndex(of: row.field(1)) ?? -1
  }
  return result
}

func train(_ data: [Example], features count: Int) -> [[Double]] {
  // One column of weights a language; AdaGrad with decay towards zero.
  var weights = [[Double]](repeating: [Double](repeating: 0, count: labels.count), count: count)
  var squares = [[Double]](repeating: [Double](repeating: 1e-6, count: labels.count), count: count)
  let decay = 2e-5
  for round in 0..<60 {
    // Groups that say little are dropped for good, and the others learn to do without them.
    if round == 20 || round == 30 {
      for feature in weights.indices {
        for label in labels.indices where abs(weights[feature][label]) < 0.25 { weights[feature][label] = 0 }
      }
    }
    for example in data {
      var scores = [Double](repeating: 0, count: labels.count)
      for feature in example.features {
        for label in labels.indices { scores[label] += weights[feature][label] }
      }
      let top = max(0, scores.max() ?? 0)
      let total = exponential(-top) + scores.reduce(0) { $0 + exponential($1 - top) }
      for label in labels.indices {
        let gradient = exponential(scores[label] - top) / total - (example.label == label ? 1 : 0)
        for feature in example.features where round < 20 || weights[feature][label] != 0 {
          let slope = gradient + decay * weights[feature][label] * Double(data.count) / 10
          squares[feature][label] += slope * slope
          weights[feature][label] -= 0.1 * slope / squares[feature][label].squareRoot()
        }
      }
    }
  }
  return weights
}

/// e to the power of x, for x ≤ 0 or small (the standard library has none without a C library).
func exponential(_ x: Double) -> Double {
  if x < -40 { return 0 }
  var result = 1.0
  var term = 1.0
  let reduced = x / 64
  for index in 1...8 {
    term *= reduced / Double(index)
    result += term
  }
  for _ in 0..<6 { result *= result }
  return result
}

let words = examples(try Lexicons()).sorted { $0.key < $1.key }
var seen: [String: Int] = [:]
for (word, _) in words { for group in letterGroups(word) { seen[group, default: 0] += 1 } }
let kept = seen.filter { $0.value >= 4 }.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
let ids = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
// A fixed shuffle: every 7919th word, so that neighbours in the alphabet do not follow each other.
let order = words.indices.map { $0 * 7919 % words.count }
let data = order.map {
  Example(features: letterGroups(words[$0].key).compactMap { ids[$0] }.sorted(), label: words[$0].value)
}
let weights = train(data, features: kept.count)

print(
  "# Learned by Tools/TrainOriginCues from the tables of names; do not edit: letters (^ beginning, $ end of the word),")
print("# then weights by language in tenths of a logit against „no transcribed name“")
for (index, group) in kept.enumerated() {
  let columns = labels.indices.compactMap { label -> String? in
    let weight = Int((weights[index][label] * 10).rounded())
    return abs(weight) >= 1 ? "\(labels[label]):\(weight)" : nil
  }
  if !columns.isEmpty { print("\(group)\t\(columns.joined(separator: " "))") }
}
