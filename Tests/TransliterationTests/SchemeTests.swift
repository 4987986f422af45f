import Lexicon
import TestSupport
import Testing
import Text

@testable import Transliteration

@Suite struct SchemeTests {
  let lexicons: Lexicons

  init() throws { lexicons = try Lexicons() }

  @Test func systemsGiveWhatTheirStandardsSay() throws {
    for fields in tableRows("cases/schemes.tsv", beside: #filePath) {
      let scheme = try Scheme(fields[0], lexicons: lexicons)
      #expect(scheme.apply(to: fields[1]) == fields[2], "\(fields[0]): \(fields[1])")
      if fields.count > 3, fields[3] == "<" {
        let back = try Scheme(fields[0], reverse: true, lexicons: lexicons)
        #expect(back.apply(to: fields[2]) == fields[1], "\(fields[0]) reversed: \(fields[2])")
      }
    }
  }

  @Test func everySystemCanBeOpenedAndLeavesOtherTextAlone() throws {
    let ids = Scheme.list(lexicons)
    #expect(ids.count > 100)
    for entry in ids {
      let scheme = try Scheme(entry.id, lexicons: lexicons)
      #expect(scheme.apply(to: "") == "")
      #expect(scheme.apply(to: "123, 45%") == "123, 45%", "\(entry.id)")
      if entry.isReversible { _ = try Scheme(entry.id, reverse: true, lexicons: lexicons) }
    }
  }

  @Test func decomposedTextGivesTheSame() throws {
    let scheme = try Scheme("ua-ukr-cyrl-latn-2010", lexicons: lexicons)
    #expect(scheme.apply(to: "Ки\u{456}\u{308}в") == scheme.apply(to: "Київ"))
  }

  @Test func unknownIdsAndMissingWaysBackAreSaid() {
    #expect(throws: DepescheError.self) { try Scheme("iso-9", lexicons: lexicons) }
    #expect(throws: DepescheError.self) { try Scheme("ua-ukr-Cyrl-Latn-2010", reverse: true, lexicons: lexicons) }
  }
}
