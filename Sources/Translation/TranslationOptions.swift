import English

/// How a translation is made. All fields have defaults.
public struct TranslationOptions: Sendable, Equatable {
  public var variety: Variety
  public var quotes: QuoteStyle
  /// Puts `*` before words that could not be read.
  public var marksUnknown: Bool
  /// A headline drops articles.
  public var isHeadline: Bool
  /// Somebody quoted says don't and it's.
  public var contractsSpeech: Bool

  public init(
    variety: Variety = .us, quotes: QuoteStyle = .ascii, marksUnknown: Bool = false, isHeadline: Bool = false,
    contractsSpeech: Bool = true
  ) {
    self.variety = variety
    self.quotes = quotes
    self.marksUnknown = marksUnknown
    self.isHeadline = isHeadline
    self.contractsSpeech = contractsSpeech
  }
}
