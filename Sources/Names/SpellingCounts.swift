import Lexicon

/// How often groups of letters stand in the names of one language, in its own script: what `SpellingModel` is made from.
///
/// `Tools/TrainSpelling` writes the counts to `lexicons/names/spelling-XX.tsv`; a test compares the two.
public enum SpellingCounts {
  /// Letters of a group. The beginning of a name is filled up with `^`, its end is `$`.
  static let order = 5

  /// Groups and their counts, from `originals.tsv`, `persons.tsv` and the endings of women's names.
  public static func count(_ language: String, in lexicons: Lexicons, without left: Set<String> = []) -> [String: Int] {
    var words: Set<String> = []
    for row in lexicons.table("names/originals.tsv").rows
    where row.field(1).split(separator: ",").contains(language[...]) {
      add(row.key, to: &words)
    }
    for row in lexicons.table("names/persons.tsv").rows where row.field(3) == language { add(row.field(4), to: &words) }
    for word in words {
      for ending in feminine where word.hasSuffix(ending.0) {
        words.insert(word.dropLast(ending.0.count) + ending.1)
      }
    }
    words.subtract(left)
    var counts: [String: Int] = [:]
    for word in words {
      let letters = Array(repeating: "^", count: order - 1) + word.map(String.init) + ["$"]
      for end in order...letters.count { counts[letters[(end - order)..<end].joined(), default: 0] += 1 }
    }
    return counts
  }

  private static let feminine = [
    ("ов", "ова"), ("ев", "ева"), ("ёв", "ёва"), ("ин", "ина"), ("ын", "ына"), ("ський", "ська"), ("цький", "цька"),
    ("ський", "ська"), ("аў", "ава"), ("еў", "ева"),
  ]

  private static func add(_ name: String, to words: inout Set<String>) {
    for word in name.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }) where word.count > 1 {
      words.insert(String(word))
    }
  }
}
