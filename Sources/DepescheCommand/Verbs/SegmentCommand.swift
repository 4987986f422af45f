import ArgumentParser
import Depesche
import Formats
import Text

struct SegmentCommand: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "The sentences of a text, one a line.",
    discussion: """
      White space inside a sentence is folded in the text form; with --jsonl the
      text is the source between the offsets, exactly. With --markup it is what a
      reader sees of a page, and the offsets span the markup between.

      A line end ends a sentence, unless --wrapped is given or the text shows that
      its lines were cut at a width.

      With --srx the rules of a file decide alone in the languages that it maps, as
      in translation tools. Other languages keep the built-in rules. Abbreviations of
      your own are added to the built-in ones with --lexicons.

      EXAMPLE
        $ echo 'Um 10.30 Uhr kam Dr. Maier. Wir schwiegen.' | depesche segment
        Um 10.30 Uhr kam Dr. Maier.
        Wir schwiegen.
      """)

  @OptionGroup var language: LanguageOptions
  @OptionGroup var rules: SegmentationRuleOptions

  @Option(
    help: ArgumentHelp(
      "Keep to the source: all blocks of html or markdown with their places, lang and translate=no respected.",
      valueName: "form"))
  var markup: TextFormat?

  @Flag(help: "Join the lines of a paragraph. Without it this is done where a wrap width shows.")
  var wrapped = false

  @Flag(help: "Say at each place where a sentence might end what was decided, and by which rule.")
  var explain = false

  @OptionGroup var form: FormOption

  var writesJSON: Bool { form.isJSON }

  var dataSources: [any DataSource] { [rules] }

  var readsMarkup: Bool { markup != nil }

  func service(_ depesche: Depesche) throws -> Service {
    let lines = wrapped ? LineEnds.wrapped : .detected
    let isPlain = !form.isJSON && markup == nil && !explain
    return { [lang = language.lang, explain, format = markup ?? .text, lines] request in
      let text = try request.text()
      let language = try request.string("lang") ?? lang
      if isPlain, !request.isRecord {
        let sentences = try depesche.sentences(of: text, language: language, lines: lines)
        return SentenceLines(sentences: sentences, source: text)
      }
      let segments = try depesche.segment(
        text, language: language, format: format, lines: lines, explains: explain)
      return SegmentAnswer(segments: segments, source: text)
    }
  }
}

/// The text form of sentences, without more than their places at hand.
private struct SentenceLines: Answer {
  var sentences: [Sentence]
  var source: String

  var text: String { String(decoding: textBytes, as: UTF8.self) }

  var textBytes: [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(source.utf8.count + sentences.count)
    var source = source
    source.withUTF8 { bytes in
      for sentence in sentences {
        appendFolded(UnsafeBufferPointer(rebasing: bytes[sentence.range]), to: &lines)
        lines.append(0x0a)
      }
    }
    return lines
  }

  func writeMembers(to json: inout JSONWriter) {}
}

private struct SegmentAnswer: Answer {
  var segments: Depesche.Segments
  var source: String

  var text: String {
    guard segments.decisions.isEmpty else { return explanation }
    var lines: [UInt8] = []
    lines.reserveCapacity(source.utf8.count + segments.sentences.count)
    for sentence in segments.sentences {
      appendFolded(sentence.text, to: &lines)
      lines.append(0x0a)
    }
    return String(decoding: lines, as: UTF8.self)
  }

  /// Offset, verdict, rule, and what stands on both sides.
  private var explanation: String {
    let bytes = Array(source.utf8)
    return segments.decisions.map { decision in
      let before = context(bytes, max(0, decision.offset - 24)..<decision.offset)
      let after = context(bytes, decision.offset..<min(bytes.count, decision.offset + 24))
      let verdict = decision.isBoundary ? "boundary" : "inside"
      return "\(decision.offset)\t\(verdict)\t\(decision.rule)\t\(before)|\(after)\n"
    }.joined()
  }

  /// Bytes as text, without halves of characters at the ends.
  private func context(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var range = range
    while let first = range.first, bytes[first] & 0xc0 == 0x80 { range.removeFirst() }
    while range.upperBound < bytes.count, bytes[range.upperBound] & 0xc0 == 0x80 {
      range = range.lowerBound..<range.upperBound + 1
    }
    return String(decoding: bytes[range].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("lang", segments.language)
    json.member("sentences", segments.sentences) { json, sentence in
      json.object { json in
        json.member("text", sentence.text)
        json.member("start", sentence.range.lowerBound)
        json.member("end", sentence.range.upperBound)
        if let kind = sentence.kind {
          json.member("block", sentence.block)
          json.member("kind", kind.name)
          if case .heading(let level) = kind { json.member("level", level) }
        }
        if let language = sentence.language { json.member("lang", language) }
        if sentence.isProtected { json.member("translate", false) }
      }
    }
    if !segments.decisions.isEmpty {
      json.member("decisions", segments.decisions) { json, decision in
        json.object { json in
          json.member("offset", decision.offset)
          json.member("boundary", decision.isBoundary)
          json.member("rule", decision.rule)
        }
      }
    }
  }
}

extension TextFormat: ExpressibleByArgument {}
