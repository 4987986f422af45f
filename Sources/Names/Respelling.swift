import Lexicon
import Synchronization
import Text
import Transliteration

/// Respelling by rule: a German press spelling taken back to the original, and that romanized for English readers.
final class Respelling: Sendable {
  /// Languages whose names German newspapers transcribe.
  static let languages: Set<String> = [
    "ru", "uk", "be", "bg", "sr", "mk", "ka", "hy", "az", "kk", "ky", "uz", "tg", "tk", "mn", "ar", "fa", "he", "el",
  ]
  /// Languages whose names newspapers spell bearer by bearer.
  static let withoutStandard: Set<String> = ["ar", "fa", "he", "el"]
  /// Languages whose German spelling is taken back to Cyrillic first.
  private static let viaCyrillic: Set<String> = ["ru", "uk", "be", "bg", "sr", "mk"]

  enum Kind: Sendable { case person, place }

  let lexicons: Lexicons
  private let style: NameStyle

  /// Whether a standard is wanted, letter by letter, not what newspapers print.
  var usesStandard: Bool { style == .bgn || style == .official }
  private let cache = Mutex<[String: RewriteRules]>([:])
  private let cues: OriginCues
  private let spellings = Mutex<[String: OriginalSpelling?]>([:])

  init(lexicons: Lexicons, style: NameStyle) {
    self.lexicons = lexicons
    self.style = style
    cues = OriginCues(lexicons: lexicons)
  }

  struct Result: Sendable {
    var target: String
    /// The reconstructed original in its own script, or nil where the rules go without it.
    var original: String?
    var rules: String
    /// What the next best originals give.
    var alternatives: [String] = []
  }

  /// Respells a name from German; nil if there are no rules for the language.
  func german(_ name: String, origin: String, kind: Kind) -> Result? {
    let language = Self.rulesLanguage(origin)
    if let spelling = spelling(language) {
      return german(name, kind: kind, language: language, originals: Self.originals(of: name, by: spelling))
    }
    guard let back = rules(["names/respelling-\(language).rules"]) else { return nil }
    guard Self.viaCyrillic.contains(language) else {
      return Result(target: back.apply(to: name), original: nil, rules: "respelling-\(language)")
    }
    let original = back.apply(to: name)
    guard let target = romanized(original, language: language, kind: kind) else { return nil }
    return Result(target: target, original: original, rules: "respelling-\(language)")
  }

  private func german(_ name: String, kind: Kind, language: String, originals: [String]) -> Result? {
    let targets = originals.compactMap { romanized($0, language: language, kind: kind) }
    guard let target = targets.first else { return nil }
    var others: [String] = []
    for other in targets.dropFirst() where other != target && !others.contains(other) { others.append(other) }
    return Result(
      target: target, original: originals[0], rules: "original-\(language)", alternatives: others)
  }

  /// Originals of a name of one or more words, the likeliest first; none if one word has letters that no transcription
  /// uses. Of further words only the best is taken.
  static func originals(of name: String, by spelling: OriginalSpelling) -> [String] {
    var result: [String] = [""]
    var word = ""
    func close() {
      guard !word.isEmpty else { return }
      let found = spelling.originals(of: word).map { NameWord.inCase(of: word, $0) }
      guard let best = found.first else {
        result = []
        return
      }
      result = result.count == 1 ? found.map { result[0] + $0 } : result.map { $0 + best }
      word = ""
    }
    for character in name {
      if character == " " || character == "-" {
        close()
        result = result.map { $0 + String(character) }
      } else {
        word.append(character)
      }
    }
    close()
    return result
  }

  /// A name in German spelling taken back to its own script; nil if there are no data for the language.
  func original(_ name: String, language: String) -> String? {
    if let spelling = spelling(language) { return Self.originals(of: name, by: spelling).first }
    guard Self.viaCyrillic.contains(language) else { return nil }
    return rules(["names/respelling-\(language).rules"])?.apply(to: name)
  }

  /// The model of a language, made when it is first asked for (2–5 ms).
  private func spelling(_ language: String) -> OriginalSpelling? {
    spellings.withLock { cache in
      if let known = cache[language] { return known }
      let spelling = (try? OriginalSpelling(language, lexicons: lexicons)) ?? nil
      cache[language] = .some(spelling)
      return spelling
    }
  }

  /// Romanizes a name from its own script as the style wants it; nil if there are no rules for the language.
  func romanized(_ name: String, language: String, kind: Kind) -> String? {
    var files: [String] = []
    if usesStandard, let row = lexicons.table("names/styles.tsv").row("\(style.rawValue)-\(language)") {
      files = [row.field(1)]
    } else {
      if kind == .place { files.append("transliteration/\(language)-en-places.rules") }
      files.append("transliteration/\(language)-en.rules")
    }
    guard let result = rules(files)?.apply(to: name) else { return nil }
    // Georgian has no capitals.
    return language == "ka" ? Self.capitalized(result) : result
  }

  private static func capitalized(_ name: String) -> String {
    var result = ""
    var opens = true
    for character in name {
      result += opens ? character.uppercased() : String(character)
      opens = character == " " || character == "-"
    }
    return result
  }

  /// Which of our languages a spelling speaks for, and how strongly.
  func origin(of word: String) -> OriginCues.Verdict { cues.verdict(word) }

  /// Central Asian names are written as their Russian forms were.
  private static func rulesLanguage(_ origin: String) -> String {
    switch origin {
    case "ky", "uz", "tg", "tk", "az", "mn": "kk"
    case "mk": "sr"
    default: origin
    }
  }

  /// The rules of those files that exist, read once; nil if none does or one cannot be read.
  func rules(_ paths: [String]) -> RewriteRules? {
    let name = paths.joined(separator: "+")
    return cache.withLock { cache in
      if let rules = cache[name] { return rules }
      let texts = paths.compactMap { path in lexicons.text(path).map { (text: $0, file: path) } }
      guard texts.last?.file == paths.last, let rules = try? RewriteRules(texts) else { return nil }
      cache[name] = rules
      return rules
    }
  }
}
