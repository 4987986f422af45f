import Lexicon
import Testing
import Text

@testable import Names

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct HouseNamesTests {
  private func write(_ text: String, _ name: String) throws -> String {
    let path = "/tmp/depesche-names-\(getpid())-\(name).tsv"
    guard let file = fopen(path, "wb") else { throw DepescheError(.inputOutput, "cannot write", at: Place(file: path)) }
    defer { fclose(file) }
    for byte in text.utf8 { fputc(Int32(byte), file) }
    return path
  }

  @Test func theHouseWinsOverTheAuthorityAndTheFirstFileOverTheSecond() throws {
    let first = try write("Kiew\tKiev\tplace\n", "first")
    let second = try write("Kiew\tKyiw\tplace\nRudi Rüssel\tRudy Snout\tperson\tm\n", "second")
    defer {
      unlink(first)
      unlink(second)
    }
    let names = try Names(lexicons: Lexicons(), files: [first, second])
    #expect(names.normalize("Kiew").target == "Kiev")
    #expect(names.normalize("Kiew").evidence == .house)
    #expect(names.normalize("Rudi Rüssel").target == "Rudy Snout")
    #expect(names.normalizeText("Rudi Rüssels Reise nach Kiew") == "Rudy Snouts Reise nach Kiev")
  }

  @Test func aLineWithoutEnglishFormIsNamed() throws {
    let file = try write("Kiew\tKyiv\nLemberg\n", "bad")
    defer { unlink(file) }
    #expect {
      _ = try Names(lexicons: Lexicons(), files: [file])
    } throws: { error in
      let error = error as? DepescheError
      return error?.code == .invalidData && error?.place?.line == 2
    }
  }

  @Test func aMissingFileIsAnError() {
    #expect(throws: DepescheError.self) { try Names(lexicons: Lexicons(), files: ["/nowhere/names.tsv"]) }
  }
}
