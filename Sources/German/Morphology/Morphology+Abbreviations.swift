import Lexicon
import Text

/// Abbreviations with a full stop that stand for a word („inkl.“ for „inklusive“): they are read as it, by the third field
/// of `de/abbreviations.tsv`.
extension Morphology {
  /// The readings of the word that an abbreviation stands for, or nil. Since its ending is not written, it agrees with
  /// whatever stands beside it.
  func abbreviated(_ form: String) -> [Reading]? {
    guard form.lastByte == UInt8(ascii: "."), form.utf8.count > 2 else { return nil }
    guard let row = abbreviations.row(form) ?? abbreviations.row(form.inSmallLetters) else { return nil }
    let word = row.field(2)
    guard !word.isEmpty else { return nil }
    return readings(of: word).map { reading in
      var reading = reading
      switch reading.wordClass {
      case .adjective: reading.agreement = .all
      case .noun: reading.agreement = reading.gender.map { .with($0).union(.plural) } ?? .all
      default: break
      }
      return reading
    }
  }
}
