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

  private let lexicons: Lexicons
  private let style: NameStyle
  private let cache = Mutex<[String: RewriteRules]>([:])
  private let cues: OriginCues

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
  }

  /// Respells a name from German; nil if there are no rules for the language.
  func german(_ name: String, origin: String, kind: Kind) -> Result? {
    let language = Self.rulesLanguage(origin)
    guard let back = rules(["names/respelling-\(language).rules"]) else { return nil }
    guard Self.viaCyrillic.contains(language) else {
      return Result(target: back.apply(to: name), original: nil, rules: "respelling-\(language)")
    }
    let original = back.apply(to: name)
    guard let target = romanized(original, language: language, kind: kind) else { return nil }
    return Result(target: target, original: original, rules: "respelling-\(language)")
  }

  /// Romanizes a name from its own script as the style wants it; nil if there are no rules for the language.
  func romanized(_ name: String, language: String, kind: Kind) -> String? {
    var files: [String] = []
    if style == .bgn || style == .official { files.append("transliteration/\(language)-en-\(style.rawValue).rules") }
    if kind == .place { files.append("transliteration/\(language)-en-places.rules") }
    files.append("transliteration/\(language)-en.rules")
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
