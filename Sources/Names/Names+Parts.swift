import Lexicon
import Synchronization
import Text

/// Words that are known from names, whoever or whatever bears them.
extension Names {
  /// Whether a word, or what stands before its genitive -s, occurs in the tables of names: `Ferrell`, `Georgs`, `New`.
  ///
  /// The first call reads all tables (a few milliseconds).
  public func knows(part word: String) -> Bool {
    guard word.utf8.count > 1 else { return false }
    let parts = parts
    if contains(word, parts) { return true }
    return word.utf8.count > 3 && word.hasSuffix("s") && contains(String(word.dropLast()), parts)
  }

  /// A word of another language that stands in names, by `names/parts.tsv`.
  public func namePart(_ word: String) -> NamePart? { namePartMemo.value(word) { findNamePart(word) } }

  public func isSurname(_ word: String) -> Bool {
    surnameMemo.value(word) {
      tables.parts.row(word)?.field(1) == "surname" || tables.surnamesInS.contains(word) || isSurname(word, index)
    }
  }

  private func findNamePart(_ word: String) -> NamePart? {
    let table = tables.parts
    let small = word.lowercased()
    guard let kind = table.row(small)?.field(1) else {
      // „Sounds“
      let isPlural = small.utf8.count > 4 && small.hasSuffix("s")
      return isPlural && table.row(String(small.dropLast())).map { $0.field(1) != "surname" } ?? false ? .word : nil
    }
    return switch kind {
    case "word": .word
    case "head": .head
    case "place": .place
    case "front": .front
    default: nil
    }
  }

  private func contains(_ word: String, _ parts: Set<UInt64>) -> Bool {
    parts.contains(NameHash.of(word.utf8)) || tables.parts.contains(word.lowercased())
  }

  private var parts: Set<UInt64> {
    cachedParts.withLock { cached in
      if let cached { return cached }
      var hashes: Set<UInt64> = []
      for file in ["persons", "places", "organizations", "given-names", "origins", "parts"] {
        for row in lexicons.table("names/\(file).tsv").rows {
          for word in row.key.utf8.split(whereSeparator: { $0 == 0x20 }) { hashes.insert(NameHash.of(word)) }
        }
      }
      cached = hashes
      return hashes
    }
  }
}
