import Testing

@testable import Names

@Suite struct NormalizeTests {
  @Test func namesAreSpeltAsTheTableSays() throws {
    let names = try Shared.names.get()
    for (line, fields) in try rows("normalize.tsv") {
      let origin = fields.count > 2 && !fields[2].isEmpty ? fields[2] : nil
      let result = names.normalize(fields[0], from: fields.count > 3 ? fields[3] : "de", origin: origin)
      #expect(result.target == fields[1], "normalize.tsv:\(line): \(result.evidence) \(result.explanation)")
    }
  }

  @Test func runningTextKeepsEverythingElse() throws {
    let names = try Shared.names.get()
    for (line, fields) in try rows("running-text.tsv") {
      #expect(names.normalizeText(fields[0]) == fields[1], "running-text.tsv:\(line)")
    }
  }
}
