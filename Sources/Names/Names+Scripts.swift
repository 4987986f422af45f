import Text

extension Names {
  /// Words in other scripts within a text, spelt for English readers: names that the authority knows as a whole, all
  /// others word by word. What stands in Latin letters stays.
  /// - Parameter language: of the words, if known; else their letters tell.
  func romanizeScripts(in line: String, language: String?, authority: Bool) -> String {
    // Below U+0370 there is nothing to do.
    guard line.utf8.contains(where: { $0 >= 0xCD && $0 != 0xE2 }) else { return line }
    var words: [(text: Substring, script: NameFold.Script?)] = []
    var rest = line[...]
    while let first = rest.unicodeScalars.first {
      let isWord = Self.isWordScalar(first)
      let run = rest.unicodeScalars.prefix { Self.isWordScalar($0) == isWord }
      let text = rest[..<run.endIndex]
      words.append((text, isWord ? Self.script(of: text) : nil))
      rest = rest[run.endIndex...]
    }
    var result = ""
    var at = 0
    while at < words.count {
      guard let script = words[at].script, script != .latin else {
        result += words[at].text
        at += 1
        continue
      }
      let (length, target) = known(words[at...].prefix(7).map(\.text), script, language, authority)
      result += target
      at += length
    }
    return result
  }

  /// The longest run of words from the first on that is a known name (words and the spaces between them are counted), or
  /// the first word romanized.
  private func known(
    _ run: [Substring], _ script: NameFold.Script, _ language: String?, _ authority: Bool
  ) -> (length: Int, target: String) {
    let language = language ?? script.language(of: String(run[0]))
    if authority {
      var length = run.count - (1 - run.count % 2)
      while length > 0 {
        let name = run[..<length].joined()
        if let row = originals[name] {
          return (length, entry(row, .person).target(in: style))
        }
        length -= 2
      }
    }
    let word = String(run[0])
    guard let language, let (target, _) = respelling.romanized(word, from: language, kind: .person) else {
      return (1, word)
    }
    return (1, target)
  }

  /// The script of a word of two letters or more that are all of it; nil for signs (`Ω`) and mixtures.
  private static func script(of word: Substring) -> NameFold.Script? {
    var script: NameFold.Script?
    var count = 0
    for scalar in word.unicodeScalars where scalar.properties.isAlphabetic {
      let other = NameFold.Script(scalar.value)
      if let script, script != other { return nil }
      script = other
      count += 1
    }
    return count > 1 ? script : nil
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark || scalar == "-"
      || scalar == "’" || scalar == "'"
  }
}

extension NameFold.Script {
  /// The language that a word in this script is most likely of.
  func language(of word: String) -> String? {
    switch self {
    case .cyrillic: ScriptLanguage.ofCyrillic(word)
    case .greek: "el"
    case .armenian: "hy"
    case .georgian: "ka"
    case .arabic: word.unicodeScalars.contains { "پچژگکی".unicodeScalars.contains($0) } ? "fa" : "ar"
    case .hebrew: "he"
    case .kana: "ja"
    case .hangul: "ko"
    case .latin, .ideographs, .other: nil
    }
  }
}
