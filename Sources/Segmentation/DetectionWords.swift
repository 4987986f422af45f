/// The words at the start of a text as a detector reads them: in small letters, with inner apostrophes, without handles
/// and addresses of the web, which are no words of the language.
struct DetectionWords {
  var words: [[UInt32]] = []
  var scripts = ScriptCount()

  init(_ text: String, limit: Int) {
    var word: [UInt32] = []
    var read = 0
    var inAddress = false
    var previous: UInt32 = 0x20
    for scalar in text.unicodeScalars {
      read += 1
      if read > limit { break }
      let kind = CharacterClass.of(scalar.value)
      defer { previous = scalar.value }
      if kind == .space || kind == .lineEnd { inAddress = false }
      if scalar.value == 0x40 || scalar.value == 0x2f && previous == 0x2f {
        inAddress = true
        word.removeAll(keepingCapacity: true)
      }
      if inAddress { continue }
      if kind.isLetter {
        word.append(DetectionWords.lowered(scalar))
      } else if kind == .apostrophe, !word.isEmpty {
        word.append(0x27)
      } else {
        // Spanish opens questions with marks of its own.
        if scalar.value == 0xbf || scalar.value == 0xa1 { words.append([scalar.value]) }
        finish(&word)
      }
    }
    finish(&word)
  }

  private mutating func finish(_ word: inout [UInt32]) {
    while word.last == 0x27 { word.removeLast() }
    if !word.isEmpty { words.append(word) }
    for value in word where value != 0x27 { scripts.add(value) }
    word.removeAll(keepingCapacity: true)
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> UInt32 {
    if scalar.isASCII { return scalar.value | (scalar.value >= 0x41 && scalar.value <= 0x5a ? 0x20 : 0) }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
  }
}
