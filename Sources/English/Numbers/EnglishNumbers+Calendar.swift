extension EnglishNumbers {
  /// 14, 30 → 2:30 p.m. (UK: 2.30pm); full hours without minutes, noon and midnight in words.
  ///
  /// - Returns: nil if it is not a time of the day (24:00 is midnight).
  public func time(hour: Int, minute: Int = 0) -> String? {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
    if minute == 0, hour == 12 { return "noon" }
    if minute == 0, hour % 24 == 0 { return "midnight" }
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
    switch variety {
    case .us: return (minute == 0 ? "\(twelve)" : "\(twelve):\(minutes)") + (hour % 24 < 12 ? " a.m." : " p.m.")
    case .uk: return (minute == 0 ? "\(twelve)" : "\(twelve).\(minutes)") + (hour % 24 < 12 ? "am" : "pm")
    }
  }

  /// `14.30`, `14:30` or `14` as a time.
  public func time(_ german: String) -> String? {
    let parts = german.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard parts.count <= 2, parts.allSatisfy({ $0.utf8.count <= 2 }), let hour = parts.first.flatMap({ Int($0) }) else {
      return nil
    }
    if parts.count == 1 { return time(hour: hour) }
    guard parts[1].utf8.count == 2, let minute = Int(parts[1]) else { return nil }
    return time(hour: hour, minute: minute)
  }

  /// August 6, 2024 (UK: 6 August 2024), as far as given: August 6, August 2024. With a weekday (1 is Monday): Tuesday,
  /// August 6.
  ///
  /// - Returns: nil if month, day or weekday do not exist.
  public func date(day: Int?, month: Int, year: Int? = nil, weekday: Int? = nil) -> String? {
    guard let name = self.month(month) else { return nil }
    if let day, !(1...31).contains(day) { return nil }
    var text = name
    if let day { text = variety == .us ? "\(name) \(day)" : "\(day) \(name)" }
    if let year { text += (day != nil && variety == .us ? ", " : " ") + "\(year)" }
    guard let weekday else { return text }
    guard let dayName = self.weekday(weekday) else { return nil }
    return dayName + (variety == .us ? ", " : " ") + text
  }

  /// `6.8.2024`, `06.08.24` or `6.8.` as a date; two digits from 70 on are of the last century.
  public func date(_ german: String) -> String? {
    let parts = german.split(separator: ".", omittingEmptySubsequences: true)
    guard parts.count == 3 || (parts.count == 2 && german.hasSuffix(".")), parts.allSatisfy({ $0.utf8.count <= 4 }),
      let day = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    guard parts.count == 3 else { return date(day: day, month: month) }
    guard var year = Int(parts[2]) else { return nil }
    if parts[2].utf8.count == 2 { year += year >= 70 ? 1900 : 2000 }
    return date(day: day, month: month, year: year)
  }

  /// The name of a month, 1 to 12.
  public func month(_ number: Int) -> String? { calendar.row("month \(number)")?.field(1) }

  /// The name of a weekday, 1 (Monday) to 7.
  public func weekday(_ number: Int) -> String? { calendar.row("weekday \(number)")?.field(1) }

  public func isMonth(_ name: String) -> Bool { calendar.row("name \(name)")?.field(1) == "month" }

  public func isWeekday(_ name: String) -> Bool { calendar.row("name \(name)")?.field(1) == "weekday" }
}
