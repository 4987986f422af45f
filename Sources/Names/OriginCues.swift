import Lexicon
import Synchronization

/// Tells from its spelling where a name comes from: a sum of weights of its letter groups, as
/// `lexicons/names/cues.tsv` lists them (learned by `Tools/TrainOriginCues` from the tables of names).
///
/// The table is read when it is first needed (2–3 ms); a verdict costs some 0.3 µs.
final class OriginCues: Sendable {
  struct Verdict: Sendable, Equatable {
    /// The likeliest language whose names German transcribes.
    var origin: String?
    /// How much likelier it is than none, in tenths of a logit: 22 means nine to one.
    var score: Int
  }

  /// Lengths of the letter groups, the edges of the word (`^`, `$`) included.
  static let lengths = 2...4

  private let lexicons: Lexicons
  private let cached = Mutex<Weights?>(nil)

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Letter groups by hash, with a weight for each language.
  private struct Weights: Sendable {
    var languages: [String] = []
    /// Hashes of groups; 0 is an empty place.
    var keys: [UInt64]
    /// Weights of the group at a place begin at `place * languages.count`.
    var values: [Int16]
    let mask: Int

    init(_ table: LexiconTable) {
      let rows = table.rows
      var hashes: [UInt64] = []
      hashes.reserveCapacity(rows.count)
      var weights: [(row: Int, language: Int, value: Int16)] = []
      weights.reserveCapacity(rows.count * 6)
      // A language is told by its letters as one number.
      var codes: [UInt64] = []
      for (number, row) in rows.enumerated() {
        hashes.append(row.withKeyBytes { NameHash.of($0) })
        row.withBytes(ofField: 1) { field in
          var place = 0
          while let weight = Weights.weight(field, &place) {
            guard weight.isRead else { continue }
            var language = 0
            while language < codes.count, codes[language] != weight.language { language += 1 }
            if language == codes.count { codes.append(weight.language) }
            weights.append((number, language, weight.value))
          }
        }
      }
      var capacity = 1024
      while capacity < rows.count * 2 { capacity *= 2 }
      mask = capacity - 1
      keys = [UInt64](repeating: 0, count: capacity)
      values = [Int16](repeating: 0, count: capacity * codes.count)
      languages = codes.map(Weights.name)
      let places = hashes.map { hash in
        var place = Int(truncatingIfNeeded: hash) & mask
        while keys[place] != 0 { place = (place + 1) & mask }
        keys[place] = hash
        return place
      }
      for weight in weights { values[places[weight.row] * codes.count + weight.language] = weight.value }
    }

    /// Reads `ru:-12` and moves behind it and the space that follows; nil at the end, and not read if it is none such.
    private static func weight(
      _ field: UnsafeBufferPointer<UInt8>, _ place: inout Int
    ) -> (language: UInt64, value: Int16, isRead: Bool)? {
      guard place < field.count else { return nil }
      var language: UInt64 = 0
      var letters = 0
      while place < field.count, field[place] != UInt8(ascii: ":"), field[place] != UInt8(ascii: " ") {
        language = language << 8 | UInt64(field[place])
        letters += 1
        place += 1
      }
      var isRead = place < field.count && field[place] == UInt8(ascii: ":") && letters <= 8
      if place < field.count, field[place] == UInt8(ascii: ":") { place += 1 }
      let isNegative = place < field.count && field[place] == UInt8(ascii: "-")
      if isNegative { place += 1 }
      var value: Int16 = 0
      var digits = 0
      while place < field.count, field[place] != UInt8(ascii: " ") {
        let digit = field[place] &- 0x30
        if digit > 9 { isRead = false }
        digits += 1
        if digits < 5 { value = value * 10 + Int16(digit % 10) }
        place += 1
      }
      place += 1
      return (language, isNegative ? -value : value, isRead && digits > 0 && digits < 5)
    }

    private static func name(_ code: UInt64) -> String {
      let letters = (0..<8).map { UInt8(truncatingIfNeeded: code >> (56 - 8 * UInt64($0))) }
      return String(decoding: letters.drop { $0 == 0 }, as: UTF8.self)
    }

    func add(_ hash: UInt64, to scores: inout [Int]) {
      var place = Int(truncatingIfNeeded: hash) & mask
      while keys[place] != hash {
        if keys[place] == 0 { return }
        place = (place + 1) & mask
      }
      for index in scores.indices { scores[index] += Int(values[place * scores.count + index]) }
    }
  }

  private var weights: Weights {
    cached.withLock { cached in
      if let cached { return cached }
      let weights = Weights(lexicons.table("names/cues.tsv"))
      cached = weights
      return weights
    }
  }

  func verdict(_ word: String) -> Verdict {
    var bytes = [UInt8(ascii: "^")]
    bytes += NameWord.lowered(word).utf8
    bytes.append(UInt8(ascii: "$"))
    let weights = self.weights
    var scores = [Int](repeating: 0, count: weights.languages.count)
    for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
      var hash = NameHash.basis
      var letters = 0
      var at = start
      while at < bytes.count {
        hash = NameHash.extended(hash, by: bytes[at])
        at += 1
        // A letter ends where the next one begins.
        if at < bytes.count, bytes[at] & 0xC0 == 0x80 { continue }
        letters += 1
        if letters >= Self.lengths.lowerBound { weights.add(NameHash.finished(hash), to: &scores) }
        if letters == Self.lengths.upperBound { break }
      }
    }
    // Central Asian names in -ow are mostly borne by Russians' neighbours: in doubt the Russian rules serve them too.
    if let asian = weights.languages.firstIndex(of: "kk"), let russian = weights.languages.firstIndex(of: "ru"),
      scores[asian] - scores[russian] < 15
    {
      scores[asian] = min(scores[asian], scores[russian] - 1)
    }
    var best: Int?
    for index in scores.indices {
      guard let other = best else {
        best = index
        continue
      }
      if (scores[index], weights.languages[other]) > (scores[other], weights.languages[index]) { best = index }
    }
    return Verdict(origin: best.map { weights.languages[$0] }, score: best.map { scores[$0] } ?? 0)
  }
}
