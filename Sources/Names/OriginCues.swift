import Lexicon
import Synchronization

/// Tells from its spelling where a name comes from: beginnings, endings and letter groups with weights, as
/// `lexicons/names/cues.tsv` lists them.
final class OriginCues: Sendable {
  struct Verdict: Sendable, Equatable {
    /// The likeliest language, if any cue was found.
    var origin: String?
    /// Sum of its weights; below zero if the spelling speaks against a transcription.
    var score: Int
  }

  private struct Cue: Sendable {
    var bytes: [UInt8]
    var atStart: Bool
    var atEnd: Bool
    var weights: [(origin: String, weight: Int)]
  }

  private let lexicons: Lexicons
  private let cached = Mutex<[UInt8: [Cue]]?>(nil)

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func verdict(_ word: String) -> Verdict {
    let bytes = Array(word.lowercased().utf8)
    var scores: [String: Int] = [:]
    var general = 0
    let cues = table
    for start in bytes.indices {
      for cue in cues[bytes[start]] ?? [] {
        let end = start + cue.bytes.count
        guard end <= bytes.count, !cue.atEnd || end == bytes.count, !cue.atStart || start == 0,
          bytes[start..<end].elementsEqual(cue.bytes)
        else { continue }
        for (origin, weight) in cue.weights {
          if origin == "*" { general += weight } else { scores[origin, default: 0] += weight }
        }
      }
    }
    let best = scores.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return Verdict(origin: best?.key, score: (best?.value ?? 0) + general)
  }

  private var table: [UInt8: [Cue]] {
    cached.withLock { cached in
      if let cached { return cached }
      var result: [UInt8: [Cue]] = [:]
      for row in lexicons.table("names/cues.tsv").rows {
        var key = Array(row.key.utf8)
        let atStart = key.first == UInt8(ascii: "^")
        if atStart { key.removeFirst() }
        let atEnd = key.last == UInt8(ascii: "$")
        if atEnd { key.removeLast() }
        guard let first = key.first else { continue }
        let weights = row.field(1).split(separator: " ").compactMap { part -> (origin: String, weight: Int)? in
          let pair = part.split(separator: ":")
          guard pair.count == 2, let weight = Int(pair[1]) else { return nil }
          return (String(pair[0]), weight)
        }
        result[first, default: []].append(Cue(bytes: key, atStart: atStart, atEnd: atEnd, weights: weights))
      }
      cached = result
      return result
    }
  }
}
