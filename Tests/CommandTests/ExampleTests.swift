import TestSupport
import Testing

/// The example programs run, and say what they are for.
struct ExampleTests {
  let folder = TemporaryFolder()

  @Test(arguments: [
    ("Brief", "Coalition agrees on"), ("NameNormalization", "Juri Uschakow → Yuri Ushakov"),
    ("GlossaryLookup", "59..<69: Leitzinses = benchmark rate"),
    ("Batch", "de: 2 sentences\nen: 2 sentences\nfr: 2 sentences"),
  ])
  func exampleRuns(name: String, expected: String) {
    let outcome = Shell(in: folder.path).run("\"$(dirname \"$depesche\")/\(name)\"")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(expected), "\(outcome.output)")
  }
}
