import Lexicon
import Testing
import Text

@testable import Names

/// What every table of `lexicons/names/` must keep to.
@Suite struct DataTests {
  private static let tables = [
    "persons", "places", "organizations", "given-names", "titles", "surnames-s", "place-adjectives", "origins", "cues",
  ]

  @Test func tablesAreSortedWithUniqueKeysAndNoStraySpace() throws {
    let lexicons = try Lexicons()
    for name in Self.tables {
      let path = "names/\(name).tsv"
      let text = try #require(lexicons.text(path), "\(path) is not embedded")
      var last = ""
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if line.isEmpty || line.hasPrefix("# ") { continue }
        let key = String(line.prefix { $0 != "\t" })
        let ascends = last.utf8.lexicographicallyPrecedes(key.utf8)
        #expect(ascends, "\(path):\(index + 1): \(key) after \(last)")
        #expect(!line.contains("  ") && !line.contains(" \t") && !line.contains("\t "), "\(path):\(index + 1): space")
        last = key
      }
    }
  }

  @Test func columnsHoldWhatTheyShould() throws {
    let lexicons = try Lexicons()
    let genders: Set<String> = ["", "m", "f", "n"]
    for name in ["persons", "places", "organizations"] {
      let table = lexicons.table("names/\(name).tsv")
      for row in table.rows {
        let target = row.field(1)
        #expect(!target.isEmpty, "\(row.place): \(row.key) has no English form")
        if target.hasPrefix("@") {
          let other = table.row(String(target.dropFirst()))
          #expect(other?.field(1).hasPrefix("@") == false, "\(row.place): \(target) leads nowhere")
        } else if name == "persons" {
          #expect(genders.contains(row.field(2)), "\(row.place): gender \(row.field(2))")
          #expect(row.field(3).utf8.count == 2, "\(row.place): language \(row.field(3))")
        } else {
          #expect(!row.field(2).isEmpty, "\(row.place): \(row.key) has no kind")
        }
      }
    }
    for row in lexicons.table("names/given-names.tsv").rows {
      #expect(row.field(2) == "m" || row.field(2) == "f", "\(row.place): gender \(row.field(2))")
      #expect(!row.field(3).isEmpty, "\(row.place): \(row.key) has no language")
    }
  }

  @Test func everyRuleFileCanBeRead() throws {
    let lexicons = try Lexicons()
    let respelling = Respelling(lexicons: lexicons, style: .press)
    for path in Lexicons.embeddedPaths where path.hasSuffix(".rules") {
      #expect(respelling.rules([path]) != nil, "\(path)")
    }
  }

  /// The original in its own script, romanized, is never far from the English form, so that a slip in either shows.
  @Test func originalsAgreeWithTheirGermanForm() throws {
    let names = try Shared.names.get()
    let lexicons = try Lexicons()
    var total = 0
    var agreeing = 0
    for row in lexicons.table("names/persons.tsv").rows where ["ru", "uk"].contains(row.field(3)) {
      guard let first = row.field(4).split(separator: " ").last, !row.field(1).hasPrefix("@") else { continue }
      guard let surname = row.key.split(separator: " ").last else { continue }
      total += 1
      let from = names.normalize(String(first), from: row.field(3), authority: false).target
      let back = names.normalize(String(surname), origin: row.field(3), authority: false).target
      if from == back { agreeing += 1 }
    }
    #expect(total > 300 && agreeing * 100 >= total * 85, "\(agreeing) of \(total) surnames")
  }
}
