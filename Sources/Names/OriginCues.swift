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
      var entries: [(hash: UInt64, weights: [(language: Int, value: Int16)])] = []
      var languages: [String] = []
      for row in table.rows {
        let hash = row.withKeyBytes { NameHash.of($0) }
        var weights: [(language: Int, value: Int16)] = []
        for weight in row.field(1).utf8.split(separator: UInt8(ascii: " ")) {
          guard let colon = weight.firstIndex(of: UInt8(ascii: ":")),
            let value = Int16(Substring(weight[weight.index(after: colon)...]))
          else { continue }
          let language = String(Substring(weight[..<colon]))
          let index = languages.firstIndex(of: language) ?? languages.count
          if index == languages.count { languages.append(language) }
          weights.append((index, value))
        }
        entries.append((hash, weights))
      }
      var capacity = 1024
      while capacity < entries.count * 2 { capacity *= 2 }
      mask = capacity - 1
      keys = [UInt64](repeating: 0, count: capacity)
      values = [Int16](repeating: 0, count: capacity * languages.count)
      self.languages = languages
      for (hash, weights) in entries {
        var place = Int(truncatingIfNeeded: hash) & mask
        while keys[place] != 0 { place = (place + 1) & mask }
        keys[place] = hash
        for (language, value) in weights { values[place * languages.count + language] = value }
      }
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
