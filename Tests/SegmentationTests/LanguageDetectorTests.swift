import Lexicon
import Segmentation
import Testing

@Suite struct LanguageDetectorTests {
  @Test func languages() throws {
    let detector = try LanguageDetector(lexicons: Lexicons())
    for (number, line) in table("languages.tsv") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let result = detector.detect(String(fields[1]))
      #expect(result.language ?? "und" == fields[0], "languages.tsv:\(number), confidence \(result.confidence)")
      #expect((0...1).contains(result.confidence))
    }
  }

  @Test func longTextsAreSure() throws {
    let detector = try LanguageDetector(lexicons: Lexicons())
    let text = Array(repeating: "Die Regierung hat das Gesetz gestern nicht beschlossen.", count: 2000)
    #expect(detector.detect(text.joined(separator: " ")).confidence > 0.99)
  }
}
