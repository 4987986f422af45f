import English
import Text
import Translation

/// What is wanted of a brief.
public struct BriefOptions: Sendable, Equatable {
  /// How long it may be, the headline included.
  public enum Length: Sendable, Equatable {
    /// White-space separated words; never more.
    case words(Int)
    case sentences(Int)
  }

  /// What is usual for a number of documents: 120 words for one, 150 for several.
  public static func usualLength(documents: Int) -> Length { .words(documents > 1 ? 150 : 120) }

  /// Nil for the usual length.
  public var length: Length?
  /// What the reader asks for; sentences about it win.
  public var query: String?
  public var translation: TranslationOptions
  /// BCP 47 code of documents that do not name their own language.
  public var language: String

  public init(
    length: Length? = nil, query: String? = nil,
    translation: TranslationOptions = TranslationOptions(quotes: .typographic), language: String = "de"
  ) {
    self.length = length
    self.query = query
    self.translation = translation
    self.language = language
  }
}
