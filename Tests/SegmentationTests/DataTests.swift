import Lexicon
import Testing

@testable import Segmentation

/// What is checked of a language's data only where something of the user's own is laid over them.
struct DataTests {
  @Test func kindsAndClassesAreKnown() throws {
    let lexicons = try Lexicons()
    for path in Lexicons.embeddedPaths where path.hasSuffix("/abbreviations.tsv") {
      for row in lexicons.table(path).rows {
        #expect(SegmentationData.Abbreviation(name: row.field(1)) != nil, "\(path): \(row.key)")
      }
    }
    for path in Lexicons.embeddedPaths where path.hasSuffix("/sentences.tsv") {
      for row in lexicons.table(path).rows where row.key != "*" {
        for name in row.field(1).split(separator: " ") {
          #expect(SegmentationData.classNames[String(name)] != nil, "\(path): \(row.key)")
        }
      }
    }
  }
}
