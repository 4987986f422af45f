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
      weights.reserveCapacity(rows.count * 4)
      var languages: [[UInt8]] = []
      for (number, row) in rows.enumerated() {
        hashes.append(row.withKeyBytes { NameHash.of($0) })
        row.withBytes(ofField: 1) { field in
          var start = 0
          while start < field.count {
            var end = start
            while end < field.count, field[end] != UInt8(ascii: " ") { end += 1 }
            let item = field[start..<end]
            start = end + 1
            guard let weight = Weights.weight(item) else { continue }
            let language = languages.firstIndex { $0.elementsEqual(weight.language) } ?? languages.count
            if language == languages.count { languages.append(Array(weight.language)) }
            weights.append((number, language, weight.value))
          }
        }
      }
      var capacity = 1024
      while capacity < rows.count * 2 { capacity *= 2 }
      mask = capacity - 1
      keys = [UInt64](repeating: 0, count: capacity)
      values = [Int16](repeating: 0, count: capacity * languages.count)
      self.languages = languages.map { String(decoding: $0, as: UTF8.self) }
      let places = hashes.map { hash in
        var place = Int(truncatingIfNeeded: hash) & mask
        while keys[place] != 0 { place = (place + 1) & mask }
        keys[place] = hash
        return place
      }
      for weight in weights { values[places[weight.row] * languages.count + weight.language] = weight.value }
    }

    /// Reads `ru:-12`.
    private static func weight(
      _ item: Slice<UnsafeBufferPointer<UInt8>>
    ) -> (language: Slice<UnsafeBufferPointer<UInt8>>, value: Int16)? {
      let bytes = item.base
      var colon = item.startIndex
      while colon < item.endIndex, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
      guard colon < item.endIndex else { return nil }
      var place = colon + 1
      let isNegative = place < item.endIndex && bytes[place] == UInt8(ascii: "-")
      if isNegative { place += 1 }
      guard place < item.endIndex, item.endIndex - place < 5 else { return nil }
      var value: Int16 = 0
      while place < item.endIndex {
        let digit = bytes[place]
        place += 1
        guard digit >= 0x30, digit <= 0x39 else { return nil }
        value = value * 10 + Int16(digit - 0x30)
      }
      return (item[..<colon], isNegative ? -value : value)
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
