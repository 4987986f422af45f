import German
import TestSupport
import Testing
import Text

@testable import Translation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Paragraphs of news with what each stage makes of them, so that a change names the stage that it touches.
///
/// `DEPESCHE_RECORD=1` writes the files anew; read the difference before it is committed.
struct GoldenTests {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/golden"

  /// Every `.txt` in the folder.
  private static let names: [String] = {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if file.hasSuffix(".txt") { names.append(String(file.dropLast(4))) }
    }
    return names.sorted()
  }()

  @Test(arguments: names)
  func stages(_ name: String) throws {
    let german = String(decoding: try #require(readFile("\(GoldenTests.folder)/\(name).txt")), as: UTF8.self)
    let translator = try TranslationEngines.translator.get()
    let sentences = try TranslationEngines.segmenter.get().sentences(in: german)
    let tokens = try sentences.map { try TranslationEngines.tokenizer.get().tokens(in: german, range: $0.range) }
    try compare(tokens.map(lines), "\(name).tokens")

    let sources: [any LexicalSource] = [
      try TranslationEngines.names.get(), PhraseSource(index: translator.lexicon.phrases),
    ]
    try compare(
      tokens.map { translator.analyzer.analyzeWithInsertions($0, sources: sources).explanation }, "\(name).analysis")
    try compare(translator.translate(german).sentences.map(\.target), "\(name).english")
  }

  private func lines(_ tokens: [Token]) -> String {
    tokens.map { "\($0.text)\t\($0.kind)\t\($0.range.lowerBound)" }.joined(separator: "\n")
  }

  /// Compares one stage, sentence by sentence; the file has an empty line between two.
  private func compare(_ found: [String], _ file: String) throws {
    let path = "\(GoldenTests.folder)/\(file)"
    let text = found.joined(separator: "\n\n") + "\n"
    if getenv("DEPESCHE_RECORD") != nil {
      let handle = try #require(fopen(path, "wb"))
      fputs(text, handle)
      fclose(handle)
      return
    }
    let recorded = String(decoding: readFile(path) ?? [], as: UTF8.self)
    if recorded == text { return }
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(expected, lines).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(file):\(line + 1): “\(lines.dropFirst(line).first ?? "")”, not “\(expected.dropFirst(line).first ?? "")”; \
      \(expected.count) lines before, \(lines.count) now
      """)
  }
}
