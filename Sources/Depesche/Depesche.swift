import Briefs
import German
import ICUText
import Lexicon
import Names
import Segmentation
import Summarization
import Synchronization
import TermReview
import Terminology
import Text
import Translation

/// Everything Depesche can do with a text, over one set of data.
///
///     let depesche = try Depesche()
///     let sentences = try depesche.segment("Er kam am 6. August. Dann ging er.").sentences
///
/// Made once and shared between threads: engines are built when they are first asked for (5–10 ms for the German ones)
/// and never change. No call leaves state behind, so the same call gives the same answer, always.
public final class Depesche: Sendable {
  /// Version of the library and the command.
  public static let version = "0.1.0"
  /// Version of the system's ICU library, for instance `72.1`.
  public static var icuVersion: String { ICU.version }

  /// What a Depesche is made from beside the embedded data.
  public struct Configuration: Sendable {
    /// Folders laid over the embedded data entry by entry; later ones win.
    public var lexicons: [String]
    /// Folders of lower rank, such as a dictionary that was imported: used where nothing else has an entry.
    public var supplements: [String]
    /// The first glossary that has an entry wins, and all win over the embedded data.
    public var glossaries: [Glossary]
    /// Files of names of the house's own, tab-separated: German form, English form, kind. Likewise.
    public var names: [String]
    /// Whose spelling of a name is wanted where authorities differ.
    public var nameStyle: NameStyle
    /// Rules that decide where sentences end, in place of the built-in ones in the languages that they are for.
    public var segmentationRules: PatternRules?
    /// Whether the embedded glossaries are used where the configured ones have no entry.
    public var usesDefaultGlossaries: Bool

    public init(
      lexicons: [String] = [], supplements: [String] = [], glossaries: [Glossary] = [], names: [String] = [],
      nameStyle: NameStyle = .press, usesDefaultGlossaries: Bool = true
    ) {
      self.lexicons = lexicons
      self.supplements = supplements
      self.glossaries = glossaries
      self.names = names
      self.nameStyle = nameStyle
      self.usesDefaultGlossaries = usesDefaultGlossaries
    }
  }

  public let configuration: Configuration
  public let lexicons: Lexicons
  private let segmentations = Mutex<[String: LanguageEngines]>([:])
  private let sharedMorphology = Lazy<Morphology>()
  private let sharedTerms = Lazy<GlossaryMatcher>()
  let sharedDefaultTerms = Lazy<GlossaryMatcher>()
  let sharedDefaultGlossaries = Lazy<[Glossary]>()
  let sharedReviewer = Lazy<TranslationReviewer>()
  let sharedDetector = Lazy<LanguageDetector>()
  let sharedNames = Lazy<Names>()
  private let sharedTagTable = Lazy<TagTable>()
  let sharedTranslator = Lazy<Translator>()
  let sharedSummarizer = Lazy<Summarizer>()
  let sharedBriefer = Lazy<Briefer>()

  /// - Throws: `missingInput` if a folder of lexicons does not exist.
  public init(_ configuration: Configuration = Configuration()) throws {
    self.configuration = configuration
    lexicons = try Lexicons(overlays: configuration.lexicons, supplements: configuration.supplements)
  }

  /// The engines that every language has.
  struct LanguageEngines: Sendable {
    let segmenter: Segmenter
    let tokenizer: Tokenizer
  }

  /// - Throws: `unknownLanguage`, or `invalidLexicon` if the language's data are damaged.
  func engines(for language: String) throws -> LanguageEngines {
    try LanguageCode.check(language)
    return try segmentations.withLock { cache in
      if let engines = cache[language] { return engines }
      let segmenter = try Segmenter(lexicons: lexicons, language: language, rules: configuration.segmentationRules)
      let engines = LanguageEngines(segmenter: segmenter, tokenizer: Tokenizer(sharing: segmenter))
      cache[language] = engines
      return engines
    }
  }

  var tagTable: TagTable { sharedTagTable.value { TagTable(lexicons) } }

  /// The German morphology.
  var morphology: Morphology { sharedMorphology.value { Morphology(lexicons) } }

  /// The matcher of the configured glossaries.
  func glossaryMatcher() throws -> GlossaryMatcher {
    try sharedTerms.value { try matcher(of: configuration.glossaries) }
  }

  /// The configured glossaries, under those that come with a text and over the embedded ones; nil if there are none.
  func termLayers(_ extra: [Glossary]) throws -> TermLayers? {
    var matchers = extra.isEmpty ? [] : [try matcher(of: extra)]
    if !configuration.glossaries.isEmpty { matchers.append(try glossaryMatcher()) }
    let own = matchers.count
    if configuration.usesDefaultGlossaries { matchers.append(try defaultMatcher()) }
    return matchers.isEmpty ? nil : TermLayers(matchers, own: own)
  }

  /// A matcher of any glossaries, for terms that come with a text.
  func matcher(of glossaries: [Glossary]) throws -> GlossaryMatcher {
    let tokenizer = try engines(for: "de").tokenizer
    return GlossaryMatcher(glossaries, lemmatizer: morphology) { tokenizer.tokens(in: $0) }
  }
}
