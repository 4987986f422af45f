import German
import Lexicon

/// Tags of word classes and of single function words (`de/tags.tsv`), read once.
final class TagTable: Sendable {
  struct Tags: Sendable {
    var upos: String
    var xpos: String
    var lemma: String
    var features: [String]
  }

  private let ofClasses: [String: Tags]
  /// Of single words, by key and then by class.
  private let ofWords: [String: [String: Tags]]

  init(_ lexicons: Lexicons) {
    var ofClasses: [String: Tags] = [:]
    var ofWords: [String: [String: Tags]] = [:]
    for row in lexicons.table("de/tags.tsv").rows {
      let features = row.field(4)
      let tags = Tags(
        upos: row.field(1), xpos: row.field(2), lemma: row.field(3),
        features: features == "-" ? [] : features.split(separator: "|").map(String.init))
      let key = row.key
      if let stop = key.lastIndex(of: ".") {
        ofWords[String(key[..<stop]), default: [:]][String(key[key.index(after: stop)...])] = tags
      } else {
        ofClasses[key] = tags
      }
    }
    self.ofClasses = ofClasses
    self.ofWords = ofWords
  }

  func tags(of reading: Reading, form: String) -> Tags {
    let wordClass = reading.wordClass.rawValue
    guard var tags = ofWords[reading.key]?[wordClass] ?? ofClasses[wordClass] else {
      return Tags(upos: "X", xpos: "XY", lemma: reading.lemma, features: [])
    }
    switch tags.lemma {
    case "-": tags.lemma = reading.lemma
    case "=": tags.lemma = form.lowercased()
    default: break
    }
    return tags
  }
}
