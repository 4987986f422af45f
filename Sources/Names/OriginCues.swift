import Lexicon

/// Tells from its spelling where a name comes from: a sum of weights of its letter groups, as
/// `lexicons/names/cues.tsv` lists them (learned by `Tools/TrainOriginCues` from the tables of names).
struct OriginCues: Sendable {
  struct Verdict: Sendable, Equatable {
    /// The likeliest language whose names German transcribes.
    var origin: String?
    /// How much likelier it is than none, in tenths of a logit: 22 means nine to one.
    var score: Int
  }

  /// Lengths of the letter groups, the edges of the word (`^`, `$`) included.
  static let lengths = 2...4

  private let lexicons: Lexicons

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func verdict(_ word: String) -> Verdict {
    let bytes = Array("^\(word.lowercased())$".utf8)
    // Where letters begin: continuation bytes do not.
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    let table = lexicons.table("names/cues.tsv")
    var scores: [String: Int] = [:]
    bytes.withUnsafeBytes { raw in
      for (index, start) in starts.enumerated() {
        for length in Self.lengths where index + length < starts.count {
          let group = UnsafeRawBufferPointer(rebasing: raw[start..<starts[index + length]])
          guard let row = table.row(group) else { continue }
          for weight in row.field(1).split(separator: " ") {
            guard let colon = weight.firstIndex(of: ":"), let value = Int(weight[weight.index(after: colon)...]) else {
              continue
            }
            scores[String(weight[..<colon]), default: 0] += value
          }
        }
      }
    }
    // Central Asian names in -ow are mostly borne by Russians' neighbours: in doubt the Russian rules serve them too.
    if let other = scores["kk"], let russian = scores["ru"], other - russian < 8 { scores["kk"] = nil }
    let best = scores.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return Verdict(origin: best?.key, score: best?.value ?? 0)
  }
}
