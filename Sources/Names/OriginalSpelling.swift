import Lexicon
import Text
import Transliteration

/// Takes the German press spelling of a name back to its own script. German letters are ambiguous (s for с or з, sch for
/// ш or ж), so all that they may stand for is tried, and a model of how names are spelt in the language decides.
struct OriginalSpelling: Sendable {
  private struct Option: Sendable {
    var letters: [UInt64]
    var text: [UInt32]
    var cost: Int32
  }

  /// Rules by first letter, the longest sources first.
  private struct Choice: Sendable {
    var source: [UInt32]
    /// Options in order, each with the rules that may give it, the most special first.
    var options: [(option: Option, rules: [ContextRule])]
  }

  private var choices: [UInt32: [Choice]] = [:]
  private let model: SpellingModel

  /// - Returns: nil if there are no data for the language.
  /// - Throws: `invalidLexicon` with the line that cannot be read.
  init?(_ language: String, lexicons: Lexicons) throws(DepescheError) {
    let path = "names/original-\(language).rules"
    guard let text = lexicons.text(path) else { return nil }
    model = SpellingModel(lexicons.table("names/spelling-\(language).tsv"))
    guard !model.isEmpty else { return nil }
    var groups: [[UInt32]: [ContextRule]] = [:]
    for rule in try ContextRule.read(text, file: path) { groups[rule.source, default: []].append(rule) }
    for (source, rules) in groups {
      var options: [(option: Option, rules: [ContextRule])] = []
      for rule in rules {
        let (target, _) = Self.parted(rule.target)
        if let known = options.firstIndex(where: { $0.option.text == target }) {
          options[known].rules.append(rule)
        } else {
          let option = Option(letters: target.map(model.code), text: target, cost: 0)
          options.append((option, [rule]))
        }
      }
      for index in options.indices { options[index].rules.sort { $0.contextLength > $1.contextLength } }
      choices[source[0], default: []].append(Choice(source: source, options: options))
    }
  }

  /// `з : 30` is з at the cost of 30.
  private static func parted(_ target: [UInt32]) -> (text: [UInt32], cost: Int32) {
    let colon = UInt32(UInt8(ascii: ":"))
    guard let place = target.firstIndex(of: colon) else { return (target, 0) }
    let digits = target[(place + 1)...].reduce(Int32(0)) { sum, digit in
      digit >= 0x30 && digit <= 0x39 ? sum * 10 + Int32(digit - 0x30) : sum
    }
    return (target[..<place].filter { $0 != 0x20 }, digits)
  }

  private struct Hypothesis {
    var cost: Int32
    var history: UInt64
    /// Index of the hypothesis before, and what was added to it.
    var back: Int32
    var text: [UInt32]
  }

  /// Hypotheses that are followed at each place.
  private static let beam = 12

  /// Originals of one word, the likeliest first, in small letters; none if a letter is unknown.
  func originals(of word: String, count: Int = 3) -> [String] {
    let letters = word.lowercased().unicodeScalars.map(\.value)
    guard !letters.isEmpty, letters.count < 64 else { return [] }
    var all: [Hypothesis] = [Hypothesis(cost: 0, history: model.start, back: -1, text: [])]
    var places: [[Int32]] = Array(repeating: [], count: letters.count + 1)
    places[0] = [0]
    for at in letters.indices {
      let here = best(places[at], all)
      guard !here.isEmpty, let choices = choices[letters[at]] else { continue }
      for choice in choices where letters[at...].starts(with: choice.source) {
        let end = at + choice.source.count
        for (option, rules) in choice.options {
          guard let rule = rules.first(where: { $0.holds(in: letters, at: at) }) else { continue }
          let extra = Self.parted(rule.target).cost
          for index in here {
            var cost = all[Int(index)].cost + extra
            var history = all[Int(index)].history
            for letter in option.letters {
              cost += model.cost(letter, after: history)
              history = SpellingModel.next(history, letter)
            }
            places[end].append(Int32(all.count))
            all.append(Hypothesis(cost: cost, history: history, back: index, text: option.text))
          }
        }
      }
    }
    let end = model.code(UInt32(UInt8(ascii: "$")))
    let finished = places[letters.count].map { index in
      (index: index, cost: all[Int(index)].cost + model.cost(end, after: all[Int(index)].history))
    }.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }
    var result: [String] = []
    for (index, _) in finished {
      let text = text(of: index, all)
      if !result.contains(text) { result.append(text) }
      if result.count == count { break }
    }
    return result
  }

  /// The likeliest hypotheses of a place, one for each history.
  private func best(_ indices: [Int32], _ all: [Hypothesis]) -> [Int32] {
    let sorted = indices.sorted { (all[Int($0)].cost, $0) < (all[Int($1)].cost, $1) }
    var result: [Int32] = []
    for index in sorted where !result.contains(where: { all[Int($0)].history == all[Int(index)].history }) {
      result.append(index)
      if result.count == Self.beam { break }
    }
    return result
  }

  private func text(of index: Int32, _ all: [Hypothesis]) -> String {
    var parts: [[UInt32]] = []
    var at = index
    while at > 0 {
      parts.append(all[Int(at)].text)
      at = all[Int(at)].back
    }
    var result = String.UnicodeScalarView()
    for value in parts.reversed().joined() { if let scalar = Unicode.Scalar(value) { result.append(scalar) } }
    return String(result)
  }
}
