import English
import Lexicon
import Testing

@Suite("Inflection by tables")
struct MorphologyTests {
  let us: EnglishMorphology
  let uk: EnglishMorphology

  init() throws {
    us = EnglishMorphology(lexicons: try Lexicons())
    uk = EnglishMorphology(lexicons: try Lexicons(), variety: .uk)
  }

  /// `noun  plural`
  @Test func plurals() {
    for (line, fields) in EnglishTests.table("plurals.tsv") {
      #expect(us.plural(of: fields[0]) == fields[1], "plurals.tsv:\(line)")
    }
  }

  /// `verb  third person  past  participle  gerund`, and a second line with `uk:` where British differs.
  @Test func verbs() {
    for (line, fields) in EnglishTests.table("verb-forms.tsv") {
      let isBritish = fields[0].hasPrefix("uk:")
      let verb = isBritish ? String(fields[0].dropFirst(3)) : fields[0]
      let forms = (isBritish ? uk : us).verbForms(verb)
      #expect(
        [forms.thirdPerson, forms.past, forms.participle, forms.gerund] == Array(fields.dropFirst()),
        "verb-forms.tsv:\(line)")
    }
  }

  /// `adjective  comparative  superlative  adverb`
  @Test func adjectives() {
    for (line, fields) in EnglishTests.table("adjective-forms.tsv") {
      let forms = [us.comparative(fields[0]), us.superlative(fields[0]), us.adverb(from: fields[0])]
      #expect(forms == Array(fields.dropFirst()), "adjective-forms.tsv:\(line)")
    }
  }

  @Test func countability() {
    for noun in ["information", "advice", "news", "furniture", "drinking water", "crude oil"] {
      #expect(us.isMass(noun), "\(noun)")
    }
    for noun in ["police", "scissors", "peace talks", "armed forces"] { #expect(us.isPluralOnly(noun), "\(noun)") }
    for noun in ["police officer", "information technology", "power", "order", "attack"] {
      #expect(!us.isMass(noun), "\(noun)")
      #expect(!us.isPluralOnly(noun), "\(noun)")
    }
    for noun in ["minister", "prime minister", "police officer", "journalist", "woman", "member* of parliament"] {
      #expect(us.isPerson(noun), "\(noun)")
    }
    for noun in ["government", "letter", "power", "list", "center"] { #expect(!us.isPerson(noun), "\(noun)") }
  }
}
