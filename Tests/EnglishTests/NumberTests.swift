import English
import Lexicon
import Testing

@Suite("Numbers, dates and amounts")
struct NumberTests {
  let us: EnglishNumbers
  let uk: EnglishNumbers

  init() throws {
    us = EnglishNumbers(lexicons: try Lexicons())
    uk = EnglishNumbers(lexicons: try Lexicons(), variety: .uk)
  }

  /// `function  input  US  UK`; `-` where nothing comes out.
  @Test func table() {
    for (line, fields) in EnglishTests.table("numbers.tsv") {
      guard fields.count >= 3 else {
        Issue.record("numbers.tsv:\(line): three fields are wanted")
        continue
      }
      #expect(apply(fields[0], fields[1], us) ?? "-" == fields[2], "numbers.tsv:\(line)")
      #expect(apply(fields[0], fields[1], uk) ?? "-" == fields[fields.count > 3 ? 3 : 2], "numbers.tsv:\(line)")
    }
  }

  private func apply(_ function: String, _ input: String, _ numbers: EnglishNumbers) -> String? {
    let words = input.split(separator: " ").map(String.init)
    let values = words.map { Int($0) }
    switch function {
    case "number": return numbers.number(input)
    case "percent": return numbers.percent(input)
    case "score": return numbers.score(input)
    case "time": return numbers.time(input)
    case "date": return numbers.date(input)
    case "day":
      guard values.count == 4, let month = values[1] else { return nil }
      return numbers.date(day: values[0], month: month, year: values[2], weekday: values[3])
    case "cardinal": return (values.first ?? nil).map(numbers.cardinal)
    case "ordinal": return (values.first ?? nil).map(numbers.ordinal)
    case "ordinal-word": return (values.first ?? nil).map(numbers.ordinalWord)
    case "century": return (values.first ?? nil).map(numbers.century)
    case "decade": return (values.first ?? nil).map(numbers.decade)
    case "amount", "amount-sign":
      return numbers.amount(
        words[0], scale: words.count > 2 ? EnglishNumbers.Scale(rawValue: words[1]) : nil,
        currency: words.last ?? "", style: function == "amount" ? .automatic : .sign)
    default: return "unknown function"
    }
  }
}
