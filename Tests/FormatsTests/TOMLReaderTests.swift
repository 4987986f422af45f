import Testing
import Text

@testable import Formats

struct TOMLReaderTests {
  @Test func readsWhatSettingsNeed() throws {
    let text = """
      a = "x \\"y\\" \\u00e4" # comment
      b.c = 'C:\\raw'
      n = 1_000
      flag=true

      [ names . "normalize" ]
      list = [ 'p', # one
        "q",
      ]
      """
    let entries = try TOMLReader.entries(of: text, file: "f")
    #expect(entries.map(\.key) == ["a", "b.c", "n", "flag", "list"])
    #expect(entries.map(\.values) == [["x \"y\" ä"], ["C:\\raw"], ["1000"], ["true"], ["p", "q"]])
    #expect(entries.map(\.table) == ["", "", "", "", "names.normalize"])
    #expect(entries.last?.place.line == 7)
  }

  @Test(arguments: [
    "a", "a =", "= 1", "a = 'x", "a = \"\\q\"", "a = \"\\u12\"", "[t", "[[t]]", "a = [1", "a = [1 2]", "a = 1 b = 2",
    "a = yes", "a = 2020-01-01", "a = 1\na = 1", "\u{1}",
  ])
  func refusesTheRest(text: String) {
    #expect(throws: DepescheError.self) { try TOMLReader.entries(of: text, file: "f") }
  }
}
