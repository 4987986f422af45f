// Counts groups of letters in the names of a language in its own script, for `SpellingModel`. With a second argument the
// names in that file (one a line) are left out, to measure what becomes of names that were never seen.
//
//   swift run -c release TrainSpelling ru > lexicons/names/spelling-ru.tsv

import Lexicon
import Names

let language = CommandLine.arguments.dropFirst().first ?? "ru"
var left: Set<String> = []
if CommandLine.arguments.count > 2 {
  let table = try LexiconTable(files: [CommandLine.arguments[2]])
  left = Set(table.rows.map { $0.key.lowercased() })
}
print(
  "# Counted by Tools/TrainSpelling from originals.tsv and persons.tsv; do not edit: five letters (^ before the name,")
print("# $ its end), how often")
let counts = SpellingCounts.count(language, in: try Lexicons(), without: left)
for (group, count) in counts.sorted(by: { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }) {
  print("\(group)\t\(count)")
}
