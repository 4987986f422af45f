import Formats
import Testing
import Text

struct JSONTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

  /// Accepted texts, and what the writer makes of them.
  @Test func textsComeBackInShortestForm() throws {
    let cases = [
      ("null", "null"), (" true ", "true"), ("[]", "[]"), ("{ }", "{}"), ("[ 1 , 2.50, -0, 1e5 ]", "[1,2.50,-0,1e5]"),
      ("12345678901234567890123", "12345678901234567890123"), (#""\u00e4\/\n\"""#, #""ä/\n\"""#),
      (#""\ud83d\ude00""#, "\"😀\""), (#"{"b":1,"a":{"c":[null]}}"#, #"{"b":1,"a":{"c":[null]}}"#),
      (#"{"a":1,"b":2,"a":3}"#, #"{"a":3,"b":2}"#), (#""\u0000\u001f\u007f""#, "\"\\u0000\\u001f\u{7f}\""),
      ("{\"\u{e9}\":1,\"e\u{301}\":2}", "{\"\u{e9}\":1,\"e\u{301}\":2}"),
    ]
    for (text, expected) in cases {
      var json = JSONWriter()
      json.value(try parse(text))
      #expect(json.text == expected, "\(text)")
    }
  }

  /// Refused texts, and the byte at which they are.
  @Test func errorsNameTheByte() {
    let cases: [(String, Int)] = [
      ("", 0), (" ", 1), ("nul", 3), ("[1,]", 3), ("[1 2]", 3), (#"{"a" 1}"#, 5), (#"{"a":1,}"#, 7), ("{a:1}", 1),
      ("01", 1), ("1.", 2), ("-", 1), ("1e", 2), ("+1", 0), ("NaN", 0), ("\"a", 2), ("\"a\nb\"", 2),
      (#""\x""#, 2), (#""\u12g4""#, 5), (#""\ud800""#, 1), (#""ä\udc00""#, 3), (#""\ud800\u0041""#, 1), ("1 2", 2),
      ("'a'", 0), ("[", 1), (#"{"a":1"#, 6), (#""\u+123""#, 3),
    ]
    for (text, byte) in cases {
      do throws(DepescheError) {
        _ = try JSONParser.parse(Array(text.utf8))
        Issue.record("accepted \(text)")
      } catch {
        #expect(error.code == .invalidJSON, "\(text)")
        #expect(error.place?.byte == byte, "\(text): \(error.message)")
      }
    }
  }

  @Test func encodingIsChecked() throws {
    let bytes = Array("[\"a".utf8) + [0xff] + Array("\\ud800\"]".utf8)
    do throws(DepescheError) {
      _ = try JSONParser.parse(bytes)
      Issue.record("accepted")
    } catch {
      #expect(error.code == .invalidEncoding)
      #expect(error.place?.byte == 3)
    }
    #expect(try JSONParser.parse(bytes, lossy: true) == .array([.string("a\u{fffd}\u{fffd}")]))
  }

  @Test func depthIsLimited() throws {
    let limit = JSONParser.maximumDepth
    let deep = { (count: Int) in String(repeating: "[", count: count) + String(repeating: "]", count: count) }
    _ = try parse(deep(limit))
    #expect(throws: DepescheError.self) { try parse(deep(limit + 1)) }
    #expect(throws: DepescheError.self) { try parse(String(repeating: "[", count: 1_000_000)) }
  }

  @Test func numbersAreRounded() {
    let cases: [(Double, String)] = [
      (0.1 + 0.2, "0.3"), (1, "1.0"), (-0.00001, "0.0"), (0.98765, "0.9877"), (.nan, "null"), (.infinity, "null"),
    ]
    for (number, expected) in cases {
      var json = JSONWriter()
      json.double(number)
      #expect(json.text == expected)
    }
  }

  /// Whatever is written can be read, and is the same.
  @Test func writtenValuesAreReadBack() throws {
    var generator = SystemRandomNumberGenerator()
    func scalar() -> Character {
      Character(Unicode.Scalar(UInt32.random(in: 0...0x24f, using: &generator)) ?? " ")
    }
    func random(_ depth: Int) -> JSONValue {
      switch Int.random(in: 0...(depth > 3 ? 3 : 5), using: &generator) {
      case 0: return .null
      case 1: return .bool(Bool.random(using: &generator))
      case 2: return .number(JSONNumber(Int.random(in: Int.min...Int.max, using: &generator)))
      case 3: return .string(String((0..<Int.random(in: 0...20, using: &generator)).map { _ in scalar() }))
      case 4: return .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in random(depth + 1) })
      default:
        var json = JSONWriter()
        json.object { json in
          for index in 0..<Int.random(in: 0...4, using: &generator) { json.member("\(index)ß", random(depth + 1)) }
        }
        return (try? JSONParser.parse(json.bytes)) ?? .null
      }
    }
    for _ in 0..<500 {
      let value = random(0)
      var json = JSONWriter()
      json.value(value)
      #expect(try JSONParser.parse(json.bytes) == value, "\(json.text)")
    }
  }

  /// No input makes the parser fail otherwise than by its error.
  @Test func damagedTextsNeverCrash() {
    let text = Array(
      #"{"id":12,"text":"Er sagte: \"Ja\" \u00e4\ud83d\ude00","terms":[{"de":"a","en":null}],"x":-1.5e+3}"#.utf8)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = try? JSONParser.parse(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator))))
    }
  }
}
