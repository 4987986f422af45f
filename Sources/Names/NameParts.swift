import Lexicon
import Text

/// A name cut into parts that can be compared, each with what it is.
struct NameParts: Sendable {
  enum Class: Sendable {
    case word, initial, number, particle, title, legal, common, stop
  }

  struct Part: Sendable {
    /// As it is written.
    var text: String
    /// Small letters without marks, in its own script.
    var plain: String
    /// In Latin letters, or empty where the script cannot be romanized.
    var latin: String
    var script: NameFold.Script
    var kind: Class
    /// What the word stands for: the number, the kind of company, the full first name.
    var standsFor: String
    var english: [UInt8] = []
    var german: [UInt8] = []

    /// How much the part says about who is meant.
    var weight: Double {
      switch kind {
      case .word, .initial: 1
      case .number: 0.4
      case .common: 0.6
      case .particle: 0.2
      case .title, .legal, .stop: 0
      }
    }
  }

  var parts: [Part]

  var isOrganization: Bool { parts.contains { $0.kind == .legal || $0.kind == .common } }

  /// All letters together, for names whose words are parted otherwise (`vander bilt`).
  var joined: String {
    parts.filter { $0.kind != .stop && $0.kind != .title }.map { $0.latin.isEmpty ? $0.plain : $0.latin }.joined()
  }
}

extension Names {
  /// The parts of a name as users write it: `Putin, Vladimir`, `Dr. Olaf Scholz`, `H&M Hennes & Mauritz AB`.
  func parts(of name: String) -> NameParts {
    var words = Self.words(of: name)
    let table = lexicons.table("names/matching.tsv")
    var parts: [NameParts.Part] = []
    while !words.isEmpty {
      // Legal forms of several words.
      var taken = 1
      for count in stride(from: min(5, words.count), to: 1, by: -1) {
        let phrase = words[..<count].map(NameFold.plain).joined(separator: " ")
        if let row = table.row(phrase), row.field(1) == "legal" {
          taken = count
          break
        }
      }
      let text = words[..<taken].joined(separator: " ")
      words.removeFirst(taken)
      add(text, table, to: &parts)
    }
    joinNumbers(&parts)
    // Where nothing else is left, titles and the like are the name.
    if !parts.contains(where: { $0.weight > 0.3 }) {
      for index in parts.indices where parts[index].kind != .stop { parts[index].kind = .word }
    }
    // `Fund V`, but `V. Putin`.
    if parts.contains(where: { $0.kind == .common || $0.kind == .legal }) {
      for index in parts.indices.dropFirst() where parts[index].kind == .initial {
        guard let value = ["i": "1", "v": "5", "x": "10"][parts[index].plain] else { continue }
        parts[index].kind = .number
        parts[index].standsFor = value
      }
    }
    let hasLegal = parts.contains { $0.kind == .legal && $0.plain.utf8.count > 1 }
    if !hasLegal, parts.filter({ $0.kind == .common }).count < 2, parts.filter({ $0.kind == .word }).isEmpty {
      for index in parts.indices where parts[index].kind == .common { parts[index].kind = .word }
    }
    return NameParts(parts: parts)
  }

  private func add(_ text: String, _ table: LexiconTable, to parts: inout [NameParts.Part]) {
    let plain = NameFold.plain(text)
    guard !plain.isEmpty else { return }
    let script = NameFold.script(of: plain)
    let row = table.row(plain)
    let kind: NameParts.Class
    if plain.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      kind = .number
    } else {
      switch row?.field(1) {
      case "particle": kind = .particle
      case "title": kind = .title
      case "legal": kind = .legal
      case "common": kind = .common
      case "stop": kind = .stop
      case "number": kind = .number
      default: kind = plain.unicodeScalars.count == 1 && script == .latin ? .initial : .word
      }
    }
    let latin = romanizedForMatching(plain, script: script) ?? ""
    let canonical = row?.field(2) ?? "-"
    let standsFor = kind == .number && row == nil ? plain : canonical
    var part = NameParts.Part(
      text: text, plain: plain, latin: NameFold.plain(latin), script: script, kind: kind, standsFor: standsFor)
    part.english = NameFold.sounds(part.latin, german: false)
    part.german = NameFold.sounds(part.latin, german: true)
    parts.append(part)
  }

  /// `Forty 4` is 44.
  private func joinNumbers(_ parts: inout [NameParts.Part]) {
    var index = 0
    while index + 1 < parts.count {
      if parts[index].kind == .number, parts[index + 1].kind == .number, let tens = Int(parts[index].standsFor),
        let unit = Int(parts[index + 1].standsFor), tens >= 20, tens < 100, tens % 10 == 0, (1..<10).contains(unit)
      {
        parts[index].text += " " + parts[index + 1].text
        parts[index].standsFor = String(tens + unit)
        parts.remove(at: index + 1)
      }
      index += 1
    }
  }

  /// Words, cut at white space, hyphens and marks. Letters with full stops between them are one word (`p.l.c.`).
  static func words(of name: String) -> [String] {
    var result: [String] = []
    var word = ""
    let scalars = Array(name.unicodeScalars)
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isDiacritic
        || scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
        || scalar == "'" || scalar == "’" || scalar == "‘" || scalar == "`"
    }
    func close() {
      if !word.isEmpty { result.append(word) }
      word = ""
    }
    for (index, scalar) in scalars.enumerated() {
      if scalar == "&" {
        close()
        result.append("and")
      } else if scalar == "%" {
        close()
        result.append("percent")
      } else if scalar == "." {
        // Between single letters of an abbreviation.
        let before = index >= 2 ? scalars[index - 2] : " "
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        let afterNext = index + 2 < scalars.count ? scalars[index + 2] : " "
        if isWord(next), afterNext == "." || !isWord(afterNext), before == "." || before == " " || index == 1 {
          continue
        }
        close()
      } else if isWord(scalar) {
        if let last = word.unicodeScalars.last, last.properties.numericType != nil, scalar.properties.isAlphabetic {
          close()
        }
        word.unicodeScalars.append(scalar)
      } else {
        close()
      }
    }
    close()
    return result
  }
}
