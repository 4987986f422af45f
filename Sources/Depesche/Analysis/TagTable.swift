import German
import Lexicon
import Text

/// Tags of word classes and of single function words (`de/tags.tsv`), read once.
final class TagTable: Sendable {
  final class Tags: Sendable {
    /// Which line of the table says so; tells apart lists of features that are made of it.
    let number: Int
    let upos: String
    let xpos: String
    /// In the order of Universal Dependencies.
    let features: [String]
    /// `-` for that of the reading, `=` for the form in small letters.
    private let lemma: String

    init(number: Int, upos: String, xpos: String, lemma: String, features: [String]) {
      self.number = number
      self.upos = upos
      self.xpos = xpos
      self.lemma = lemma
      self.features = features
    }

    func lemma(of reading: Reading, form: String) -> String {
      switch lemma {
      case "-": reading.lemma
      case "=": form.inSmallLetters
      default: lemma
      }
    }
  }

  let features = FeatureLists()
  /// By the number of the class.
  private let ofClasses: [Tags?]
  /// Of single words, by the number of their class and then by key.
  private let ofWords: [Words?]

  /// In a box, so that to ask it is to hold one reference.
  private final class Words: Sendable {
    let tags: FormIndex<Tags>

    init(_ tags: FormIndex<Tags>) { self.tags = tags }
  }

  init(_ lexicons: Lexicons) {
    var ofClasses: [Tags?] = Array(repeating: nil, count: 64)
    var ofWords: [FormIndex<Tags>?] = Array(repeating: nil, count: 64)
    for (number, row) in lexicons.table("de/tags.tsv").rows.enumerated() {
      let features = row.field(4)
      let tags = Tags(
        number: number + 1, upos: row.field(1), xpos: row.field(2), lemma: row.field(3),
        features: features == "-" ? [] : features.split(separator: "|").map(String.init).sortedAsFeatures())
      let key = row.key
      let stop = key.lastIndex(of: ".")
      guard let wordClass = WordClass(rawValue: String(stop.map { key[key.index(after: $0)...] } ?? key[...])) else {
        continue
      }
      if let stop {
        var word = String(key[..<stop])
        var words = ofWords[wordClass.number] ?? FormIndex(expecting: 16)
        word.withUTF8 { words.add($0, tags) }
        ofWords[wordClass.number] = words
      } else {
        ofClasses[wordClass.number] = tags
      }
    }
    self.ofClasses = ofClasses
    self.ofWords = ofWords.map { $0.map(Words.init) }
  }

  func tags(of reading: Reading) -> Tags {
    let number = reading.wordClass.number
    return ofWords[number]?.tags.first(reading.key) ?? ofClasses[number] ?? unknown
  }

  private let unknown = Tags(number: 0, upos: "X", xpos: "XY", lemma: "-", features: [])
}
