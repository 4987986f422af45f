import Lexicon
import Text

/// Turns English trees into words. Made once, immutable, shared freely between threads.
public final class EnglishGenerator: Sendable {
  public let variety: Variety
  public let quotes: QuoteStyle
  let lexicons: Lexicons

  public init(lexicons: Lexicons, variety: Variety = .us, quotes: QuoteStyle = .ascii) {
    self.lexicons = lexicons
    self.variety = variety
    self.quotes = quotes
  }
}
