/// In which order documents are told: the newest first, those without a date behind, otherwise as given.
public enum DocumentOrder {
  /// The place of each document.
  static func ranks(_ days: [Int?]) -> [Int] {
    let order = days.indices.sorted { a, b in
      let (first, second) = (days[a] ?? .min, days[b] ?? .min)
      return first != second ? first > second : a < b
    }
    var ranks = [Int](repeating: 0, count: days.count)
    for (rank, document) in order.enumerated() { ranks[document] = rank }
    return ranks
  }

  /// The place of each document by its date (ISO 8601), or nil.
  public static func ranks(dates: [String?]) -> [Int] { ranks(dates.map { $0.flatMap(day) }) }

  /// „2025-02-13“ (and what may follow) as a number that grows with time.
  static func day(_ date: String) -> Int? {
    let parts = date.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    return (year * 12 + month) * 31 + day
  }
}
