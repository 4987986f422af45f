import German
import Lexicon

/// Tags of word classes and of single function words (`de/tags.tsv`), read once.
final class TagTable: Sendable {
  struct Tags: Sendable {
    /// Which line of the table says so; tells apart lists of features that are made of it.
    var number: Int
    var upos: String
    var xpos: String
    var lemma: String
    /// In the order of Universal Dependencies.
    var features: [String]
  }

  let features = FeatureLists()
  /// By the number of the class.
  private let ofClasses: [Tags?]
  /// Of single words, by the number of their class and then by key.
  private let ofWords: [[String: Tags]]

  init(_ lexicons: Lexicons) {
    var ofClasses: [Tags?] = Array(repeating: nil, count: 64)
    var ofWords: [[String: Tags]] = Array(repeating: [:], count: 64)
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
        ofWords[wordClass.number][String(key[..<stop])] = tags
      } else {
        ofClasses[wordClass.number] = tags
      }
    }
    self.ofClasses = ofClasses
    self.ofWords = ofWords
  }

  func tags(of reading: Reading, form: String) -> Tags {
    let number = reading.wordClass.number
    let own = ofWords[number].isEmpty ? nil : ofWords[number][reading.key]
    guard var tags = own ?? ofClasses[number] else {
      return Tags(number: 0, upos: "X", xpos: "XY", lemma: reading.lemma, features: [])
    }
    switch tags.lemma {
    case "-": tags.lemma = reading.lemma
    case "=": tags.lemma = form.lowercased()
    default: break
    }
    return tags
  }
}
