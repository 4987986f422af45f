import Depesche
import Text
import Translation

/// Translations as XLIFF 2.1 (OASIS 2018), for translators who post-edit: a file for each document, a unit for each line,
/// a segment for each sentence.
struct XLIFFDocument {
  var files: [(document: Document, translation: Translation)]

  var text: String {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="en">

      """
    for (number, file) in files.enumerated() {
      xml += "<file id=\"f\(number + 1)\" original=\"\(file.document.id.escapedForMarkup())\" xml:space=\"preserve\">\n"
      let units = units(of: file.translation, in: file.document.text)
      for (index, unit) in units.enumerated() { xml += self.unit(unit, number: index + 1, of: file) }
      // A file has one unit at least, and a unit one segment.
      if units.isEmpty { xml += "<unit id=\"u1\">\n<segment id=\"s1\"><source/></segment>\n</unit>\n" }
      xml += "</file>\n"
    }
    return xml + "</xliff>\n"
  }

  /// Sentences of one line.
  private func units(of translation: Translation, in text: String) -> [[TranslatedSentence]] {
    var units: [[TranslatedSentence]] = []
    for sentence in translation.sentences {
      if let last = units.last?.last,
        !text.slice(last.range.upperBound..<sentence.range.lowerBound).utf8.contains(UInt8(ascii: "\n"))
      {
        units[units.count - 1].append(sentence)
      } else {
        units.append([sentence])
      }
    }
    return units
  }

  private func unit(
    _ sentences: [TranslatedSentence], number: Int, of file: (document: Document, translation: Translation)
  ) -> String {
    var xml = "<unit id=\"u\(number)\">\n"
    let notes = sentences.enumerated().flatMap { index, sentence in
      let confidence = "confidence of s\(index + 1): \(Int((sentence.confidence * 100).rounded())) %"
      let unknown = file.translation.unknown.filter { sentence.range.overlaps($0.range) }.map {
        "unknown in s\(index + 1): \($0.text)"
      }
      let lost = file.translation.lost.filter { sentence.range.overlaps($0.range) }.map {
        "lost in s\(index + 1): \($0.source) = \($0.target)"
      }
      return [confidence] + unknown + lost
    }
    xml += "<notes>\n\(notes.map { "<note>\($0.escapedForMarkup())</note>\n" }.joined())</notes>\n"
    var end = sentences.first?.range.lowerBound ?? 0
    for (index, sentence) in sentences.enumerated() {
      let between = file.document.text.slice(end..<sentence.range.lowerBound)
      if !between.isEmpty { xml += "<ignorable><source>\(between.escapedForMarkup())</source></ignorable>\n" }
      xml += """
        <segment id="s\(index + 1)" state="translated">
        <source>\(sentence.source.escapedForMarkup())</source>
        <target>\(sentence.target.escapedForMarkup())</target>
        </segment>

        """
      end = sentence.range.upperBound
    }
    return xml + "</unit>\n"
  }
}
