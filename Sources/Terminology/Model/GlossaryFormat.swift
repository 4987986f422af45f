import Formats
import Text

/// The file formats of glossaries.
public enum GlossaryFormat: String, Sendable, CaseIterable {
  /// Tables with named columns; without them term and target.
  case tsv, csv
  /// TermBase eXchange of 2019, data categories as attributes or as tags, and of 2008.
  case tbx
  case tbxTags = "tbx-dct"
  case tbxVersion2 = "tbx-v2"
  case tmx
  /// SKOS as RDF/XML and as Turtle.
  case skos
  case turtle

  /// The format that a file's name ends in, if it is known.
  public init?(name: String) {
    let endings = name.lowercased().split(separator: ".").filter { $0 != "gz" && $0 != "zst" }
    switch endings.last ?? "" {
    case "tsv", "tab", "txt": self = .tsv
    case "csv": self = .csv
    case "tbx": self = .tbx
    case "tmx": self = .tmx
    case "rdf", "skos": self = .skos
    case "ttl": self = .turtle
    default: return nil
    }
  }

  /// Tells the format by the content, else by the name's ending.
  /// - Throws: `invalidGlossary` for XML that is no glossary.
  init(detecting source: ByteSource, name: String) throws(DepescheError) {
    let start: [UInt8]
    do { start = try source.peek() } catch let error as DepescheError { throw error } catch {
      throw DepescheError(.inputOutput, "\(error)", at: Place(file: name))
    }
    let named = GlossaryFormat(name: name)
    switch GlossaryFormat.firstMark(of: start) {
    case UInt8(ascii: "<") where named != .turtle: self = try GlossaryFormat.root(of: start, name)
    case UInt8(ascii: "@"): self = .turtle
    // A file that is called XML but is none says so when it is read.
    default: self = named ?? .tsv
    }
  }

  /// The first byte that is no white space, byte-order mark or half of a UTF-16 unit.
  private static func firstMark(of bytes: [UInt8]) -> UInt8? {
    bytes.prefix(1000).first { $0 > 0x20 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff].contains($0) }
  }

  private static func root(of start: [UInt8], _ name: String) throws(DepescheError) -> GlossaryFormat {
    struct Found: Error { var element: XMLElement }
    do {
      let reader = try XMLReader(file: name) { event, _ in
        if case .start(let element) = event { throw Found(element: element) }
      }
      try start.withUnsafeBytes { try reader.feed($0) }
    } catch let found as Found {
      switch found.element.name.local {
      case "martif": return .tbxVersion2
      case "tbx": return found.element["style"] == "dct" ? .tbxTags : .tbx
      case "tmx": return .tmx
      case "RDF": return .skos
      case let other:
        throw DepescheError(
          .invalidGlossary, "<\(other)> is no glossary: martif, tbx, tmx or rdf:RDF is expected",
          at: Place(file: name, line: 1))
      }
    } catch let error as DepescheError {
      throw DepescheError(error.code == .tooLarge ? .tooLarge : .invalidGlossary, error.message, at: error.place)
    } catch {
      throw DepescheError(.internal, "\(error)", at: Place(file: name))
    }
    // No element begins in the first piece: whoever reads the whole says what is wrong.
    let named = GlossaryFormat(name: name)
    return named == .tsv || named == .csv ? .tbx : named ?? .tbx
  }

  func read(_ source: ByteSource, name: String, from: String, to: String) throws(DepescheError) -> GlossaryReading {
    switch self {
    case .tsv, .csv: try GlossaryTable.read(GlossaryText.all(of: source, name: name), name: name, from: from, to: to)
    case .tbx, .tbxTags, .tbxVersion2: TBX.read(source, name: name, format: self)
    case .tmx: TMX.read(source, name: name)
    case .skos, .turtle: SKOS.read(source, name: name, format: self)
    }
  }
}

extension Glossary {
  /// The glossary as a file, in UTF-8. Nothing that the model holds is lost.
  /// - Parameters:
  ///   - from: the source language: its first term has its attributes in columns of their own.
  ///   - pairs: for tables: the pairs of term and best target alone, without a header, as translation services want
  ///     them.
  ///   - to: the target language of pairs.
  public func text(as format: GlossaryFormat, from: String = "de", to: String = "en", pairs: Bool = false) -> String {
    switch format {
    case .tsv where pairs: GlossaryTable.writePairs(self, .tsv, from: from, to: to)
    case .csv where pairs: GlossaryTable.writePairs(self, .csv(separator: ","), from: from, to: to)
    case .tsv: GlossaryTable.write(self, .tsv, from: from)
    case .csv: GlossaryTable.write(self, .csv(separator: ","), from: from)
    case .tbx: TBX.write(self, .attributes)
    case .tbxTags: TBX.write(self, .tags)
    case .tbxVersion2: TBX.write(self, .version2)
    case .tmx: TMX.write(self, from: from)
    case .skos: SKOS.writeXML(self)
    case .turtle: SKOS.writeTurtle(self)
    }
  }
}
