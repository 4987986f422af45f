import Names
import Text

extension Depesche {
  /// From which language and into which names are respelt, and by what.
  public struct NameOptions: Sendable, Equatable {
    /// Language of the text, or script that the names are in.
    public var from: String
    /// Language of the reader: `en` or `de`.
    public var to: String
    /// Language that the names come from, if known.
    public var origin: String?
    /// Whether entries may decide; without them the rules alone do.
    public var usesAuthority: Bool

    public init(from: String = "de", to: String = "en", origin: String? = nil, usesAuthority: Bool = true) {
      self.from = from
      self.to = to
      self.origin = origin
      self.usesAuthority = usesAuthority
    }
  }

  /// One name, spelt for the reader, and why.
  /// - Throws: `missingInput` or `invalidData` if a file of names cannot be used.
  public func normalizeName(_ name: String, _ options: NameOptions = NameOptions()) throws -> NameResult {
    try names().normalize(
      name, from: options.from, to: options.to, origin: options.origin, authority: options.usesAuthority)
  }

  /// A text with its names respelt and everything else as it was, byte for byte.
  /// - Throws: like `normalizeName`.
  public func normalizeNames(in text: String, _ options: NameOptions = NameOptions()) throws -> String {
    try names().normalizeText(
      text, from: options.from, to: options.to, origin: options.origin, authority: options.usesAuthority)
  }

  /// Whether two spellings are one name, and why.
  /// - Throws: like `normalizeName`.
  public func matchNames(_ first: String, _ second: String) throws -> NameMatch { try names().match(first, second) }

  /// The spellings of a list that are one name, together.
  /// - Throws: like `normalizeName`.
  public func groupNames(_ list: [String]) throws -> [NameGroup] { try names().group(list) }

  /// What is known about a name, and what the rules make of it, in words; one item a line.
  /// - Throws: like `normalizeName`.
  public func explainName(_ name: String, _ options: NameOptions = NameOptions()) throws -> [String] {
    try names().explain(name, from: options.from, to: options.to, origin: options.origin)
  }

  /// The names of the configured style.
  func names() throws -> Names {
    try sharedNames.value {
      try Names(lexicons: lexicons, files: configuration.names, style: configuration.nameStyle)
    }
  }
}
