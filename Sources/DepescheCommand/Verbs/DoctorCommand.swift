import ArgumentParser
import Depesche
import Lexicon
import Streams
import Text

struct DoctorCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "What is installed and embedded, and whether it is sound.",
    discussion: """
      Exits with 1 if something is not.

      EXAMPLE
        $ depesche doctor
        depesche   0.1.0
        ICU        72.1
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration())
    let embedded = try Lexicons()
    let checker = LexiconChecker(embedded, generatesForms: false)
    var problems = 0
    var bytes = 0
    for path in Lexicons.embeddedPaths {
      let text = embedded.text(path) ?? ""
      bytes += text.utf8.count
      problems += checker.check(path: path, file: path, text: text).filter { $0.severity == .error }.count
    }
    let entries = Lexicons.embeddedPaths.filter { $0.hasSuffix(".tsv") }.reduce(0) { sum, path in
      sum + depesche.lexicons.table(path).count
    }
    let probe = "Um 10.30 Uhr sprach Dr. Maier. Dann ging er."
    let isCut = try depesche.segment(probe, language: "de").sentences.count == 2
    let folders = data.lexicons + data.overlay
    let glossaries = try depesche.defaultGlossaries()
    let rows = [
      ["depesche", Depesche.version], ["ICU", Depesche.icuVersion],
      ["processors", "\(OrderedRunner.availableProcessors)"],
      ["lexicons", "\(Lexicons.embeddedPaths.count) files, \(entries) entries, \(bytes / 1024) KiB"],
      ["glossaries", DoctorCommand.list(glossaries.map { "\($0.name) (\($0.concepts.count))" })],
      ["overlays", DoctorCommand.list(folders)],
      ["data", problems == 0 ? "sound" : "\(problems) errors; see depesche lexicon check"],
      ["segmentation", isCut ? "sound" : "not sound: a probe is cut wrongly"],
    ]
    let output = OutputWriter()
    try output.write(alignedTable(rows))
    try output.finish()
    return problems == 0 && isCut ? .done : .findings
  }

  private static func list(_ items: [String]) -> String { items.isEmpty ? "none" : items.joined(separator: ", ") }
}
