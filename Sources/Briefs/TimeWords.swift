import English
import German
import Lexicon
import Text

/// Words for a day that only the day of publication tells („gestern“, „am Sonntag“): resolved by it, or counted.
struct TimeWords: Sendable {
  private let table: LexiconTable

  init(_ lexicons: Lexicons) { table = lexicons.table("de/deixis.tsv") }

  struct Result {
    /// German bytes of the document and the English date that stands for them.
    var dates: [(source: ByteRange, date: String)] = []
    /// Days that cannot be told.
    var unresolved = 0
    /// „dort“ without a place before it.
    var pointsAtPlace = false
  }

  /// - Parameters:
  ///   - date: of publication, ISO 8601, if known.
  func read(_ analysis: SentenceAnalysis, date: String?, numbers: EnglishNumbers) -> Result {
    var result = Result()
    let today = date.flatMap(CivilDay.init)
    for (index, word) in analysis.words.enumerated() {
      guard let row = table.row(word.lower), word.kind == .word else { continue }
      switch row.field(1) {
      case "place":
        let isAnswered = analysis.words[..<index].contains {
          $0.match?.kind == .place || $0.reading.nounClass == "p" && $0.isNominal
        }
        if !isAnswered { result.pointsAtPlace = true }
      case "time":
        // „zwei Tage zuvor“ leans as well, but „2008 … damals“ tells the year.
        if !analysis.words[..<index].contains(where: { $0.kind == .number && $0.text.count == 4 }) {
          result.unresolved += 1
        }
      case "day":
        guard let shift = Int(row.field(2)), word.reading.wordClass == .adverb || !word.isCapitalized else { continue }
        let isExact = !isPartOfLonger(index, analysis)
        guard let today, isExact, let text = english(today.adding(shift), numbers) else {
          result.unresolved += shift == 0 ? 0 : 1
          continue
        }
        if shift != 0 { result.dates.append((word.range, "on \(text)")) }
      case "weekday":
        guard let weekday = Int(row.field(2)), index > 0, analysis.words[index - 1].lower == "am",
          !isDated(index, analysis)
        else { continue }
        guard let today, isPast(index, analysis), let text = english(today.last(weekday), numbers) else {
          result.unresolved += today == nil ? 1 : 0
          continue
        }
        result.dates.append((word.range, text))
      default: continue
      }
    }
    return result
  }

  private func english(_ day: CivilDay, _ numbers: EnglishNumbers) -> String? {
    numbers.date(day: day.day, month: day.month)
  }

  /// „gestern Abend“, „bis gestern“
  private func isPartOfLonger(_ index: Int, _ analysis: SentenceAnalysis) -> Bool {
    let next = index + 1 < analysis.words.count ? analysis.words[index + 1] : nil
    if let next, next.reading.means(.time) && next.isNominal { return true }
    let before = index > 0 ? analysis.words[index - 1].reading.wordClass : nil
    return before == .preposition
  }

  /// „am Samstag, den 14. April“
  private func isDated(_ index: Int, _ analysis: SentenceAnalysis) -> Bool {
    let next = analysis.words[(index + 1)...].prefix(3)
    guard let comma = next.first, comma.isComma || comma.text == "(" else { return false }
    return next.dropFirst().contains { $0.text.first?.isNumber ?? false }
  }

  /// Whether what the word belongs to is told as past.
  private func isPast(_ index: Int, _ analysis: SentenceAnalysis) -> Bool {
    guard
      let clause = analysis.clauses.filter({ $0.words.contains(index) }).min(by: { $0.words.count < $1.words.count }),
      let complex = analysis.verbComplex(of: clause)
    else { return false }
    if complex.tenseMood == .preterite {
      // „sollte am Mittwoch beschlossen werden“ may lie ahead.
      return !complex.steps.contains { if case .modal = $0.operation { true } else { false } }
    }
    return complex.tenseMood == .present && complex.steps.first?.operation == .perfect
  }
}

/// A day of the Gregorian calendar.
struct CivilDay: Equatable {
  var year: Int
  var month: Int
  var day: Int

  /// `2025-02-13`, and whatever follows.
  init?(_ iso: String) {
    let parts = iso.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01 (H. Hinnant, chrono-compatible low-level date algorithms).
  private var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private init(number: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let ofEra = z - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted + (shifted < 10 ? 3 : -9)
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: ofYear - (153 * shifted + 2) / 5 + 1)
  }

  func adding(_ days: Int) -> CivilDay { CivilDay(number: number + days) }

  /// 1 (Monday) to 7.
  var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The latest such weekday up to this day.
  func last(_ weekday: Int) -> CivilDay { adding(-((self.weekday - weekday + 7) % 7)) }
}
