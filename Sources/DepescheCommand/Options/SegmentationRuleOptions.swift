import ArgumentParser
import Depesche
import Formats
import Streams

struct SegmentationRuleOptions: ParsableArguments, DataSource {
  @Option(
    help: ArgumentHelp("Rules in SRX 2.0, for the languages that the file maps.", valueName: "file"),
    completion: .file())
  var srx: String?

  var files: [String] { srx.map { [$0] } ?? [] }

  /// - Throws: `missingInput`, `invalidData` with the line of what is damaged.
  func add(to configuration: inout Depesche.Configuration) throws {
    guard let srx else { return }
    configuration.segmentationRules = try PatternRules(SRXDocument(InputFile(path: srx).readAll(), file: srx))
  }
}
