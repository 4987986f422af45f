import Formats
import TestSupport
import Testing

/// `--jsonl`, `--jobs`, `--output` and `--resume`.
struct RecordTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  @Test func recordsThatCannotBeServedAreAnswered() throws {
    let cases: [(String, String)] = [
      (#"{"id":"a","text":"Ja."}"#, #""id":"a""#), ("", #""id":2,"error":{"code":"empty-input""#),
      (#"{"id":"b","text":"#, #""id":3,"error":{"code":"invalid-json""#),
      ("[]", #""id":4,"error":{"code":"invalid-data""#),
      (#"{"id":5.50,"text":null}"#, #""id":5.50,"error":{"code":"invalid-data""#),
      (#"{"id":"c","text":["x"]}"#, #""id":"c","error":{"code":"invalid-data""#),
      (#"{"id":{},"text":"x"}"#, #""id":7,"error":{"code":"invalid-data""#),
      (#"{"text":"ohne id","neu":1}"#, #""id":8,"schema""#), (#"{"id":"a","text":""}"#, #""id":"a","schema""#),
      (#"{"id":"d","text":"x","lang":"deutsch"}"#, #""id":"d","error":{"code":"unknown-language""#),
    ]
    folder.file("in.jsonl", cases.map { $0.0 + "\n" }.joined())
    let outcome = shell.run("$depesche segment --jsonl in.jsonl")
    #expect(outcome.status == 1)
    let reasons = "(4 invalid-data, 1 empty-input, 1 invalid-json, 1 unknown-language; the first: in.jsonl:2)"
    #expect(outcome.errors == "depesche: warning: 7 of 10 records could not be served \(reasons)\n")
    #expect(outcome.lines.count == cases.count)
    for (line, expected) in zip(outcome.lines, cases) {
      #expect(line.contains(expected.1), "\(expected.0) gave \(line)")
      #expect(throws: Never.self) { try JSONParser.parse(Array(line.utf8)) }
    }
  }

  @Test func invalidUTF8InARecordIsItsOwnFault() {
    folder.file("in.jsonl", Array("{\"text\":\"a".utf8) + [0xff] + Array("\"}\n{\"text\":\"b\"}\n".utf8))
    let strict = shell.run("$depesche segment --jsonl in.jsonl")
    #expect(strict.status == 1)
    #expect(strict.lines.first == #"{"id":1,"error":{"code":"invalid-encoding","message":"invalid UTF-8 at byte 10"}}"#)
    #expect(strict.lines.count == 2)
    let lossy = shell.run("$depesche segment --jsonl --lossy in.jsonl")
    #expect(lossy.status == 0)
    #expect(lossy.lines.first?.contains("a\u{fffd}") == true)
  }

  @Test func aLineOf100MegabytesIsRefusedAndTheRunGoesOn() {
    let outcome = shell.run(
      """
      { printf '{"text":"'; head -c 100000000 /dev/zero | tr '\\0' x; printf '"}\\n{"text":"Ja."}\\n'; } |
        $depesche segment --jsonl --jobs 2
      """)
    #expect(outcome.status == 1)
    #expect(outcome.lines.first?.contains(#""code":"too-large""#) == true)
    #expect(outcome.lines.last?.contains("Ja.") == true)
  }

  private func makeRecords(_ count: Int) -> String {
    (0..<count).map { number in
      let text = (0...number % 7).map { "Satz \($0) von \(number). " }.joined()
      return number % 50 == 49 ? "damaged\n" : "{\"id\":\(number),\"text\":\"\(text)\"}\n"
    }.joined()
  }

  @Test func resultsDoNotDependOnJobs() {
    folder.file("in.jsonl", makeRecords(2000))
    let one = shell.run("$depesche segment --jsonl --jobs 1 in.jsonl")
    #expect(one.lines.count == 2000)
    for jobs in [2, 3, 8] {
      #expect(shell.run("$depesche segment --jsonl --jobs \(jobs) in.jsonl").output == one.output, "--jobs \(jobs)")
    }
  }

  /// A result comes as soon as its record is there: the reader need not close its end first.
  @Test func resultsDoNotWaitForMoreInput() {
    let outcome = shell.run(
      """
      mkfifo in out
      $depesche segment --jsonl --jobs 2 < in > out &
      exec 3> in 4< out
      for n in 1 2 3; do
        echo '{"text":"Ja."}' >&3
        read -r line <&4 && echo "got $line"
      done
      """)
    #expect(outcome.lines.count == 3)
  }

  @Test func outputAppearsWhenItIsWhole() {
    folder.file("in.jsonl", makeRecords(10))
    folder.file("out.jsonl", "old")
    let failed = shell.run("$depesche segment --jsonl --output out.jsonl in.jsonl none.jsonl")
    #expect(failed.status == 66)
    #expect(folder.content("out.jsonl") == "old")
    let done = shell.run("$depesche segment --jsonl --output out.jsonl in.jsonl")
    #expect(done.status == 0)
    #expect(done.output == "")
    #expect(folder.content("out.jsonl") == shell.run("$depesche segment --jsonl in.jsonl").output)
    #expect(folder.names == ["in.jsonl", "out.jsonl"])
  }

  @Test func interruptionLeavesNoTemporaryFile() {
    let outcome = shell.run(
      """
      mkfifo in
      $depesche segment --jsonl --output out.jsonl < in &
      exec 3> in
      echo '{"text":"Ja."}' >&3
      sleep 0.3; ls -A | wc -l; kill -TERM $!; wait $!; echo $?
      """)
    #expect(outcome.lines == ["2", "143"])
    #expect(folder.names == ["in"])
  }

  @Test func aRunThatWasKilledGoesOn() {
    folder.file("in.jsonl", makeRecords(3000))
    let whole = shell.run("$depesche segment --jsonl in.jsonl").output
    let killed = shell.run(
      """
      mkfifo slow
      $depesche segment --jsonl --resume --output out.jsonl < slow &
      exec 3> slow
      head -n 1000 in.jsonl >&3
      sleep 0.5; kill -KILL $!; wait $!
      test -e out.jsonl; echo $?
      # As if the power had failed in the middle of a line.
      truncate -s -5 out.jsonl.partial
      """)
    #expect(killed.lines == ["1"])
    let resumed = shell.run("$depesche segment --jsonl --resume --output out.jsonl < in.jsonl")
    #expect(resumed.errors.contains("going on after record"))
    #expect(resumed.errors.contains("60 of 3000 records could not be served"))
    #expect(resumed.status == 1)
    #expect(folder.content("out.jsonl") == whole)
    #expect(folder.names == ["in.jsonl", "out.jsonl", "slow"])
  }

  @Test func otherOptionsDoNotGoOn() {
    folder.file("in.jsonl", makeRecords(40))
    folder.file("out.jsonl.partial", "{}\n")
    folder.file("out.jsonl.partial.fingerprint", "depesche-resume/1 0000000000000000\n0000000000000000+\n")
    let resumed = shell.run("$depesche segment --jsonl --resume --output out.jsonl in.jsonl")
    #expect(!resumed.errors.contains("going on"))
    #expect(folder.content("out.jsonl") == shell.run("$depesche segment --jsonl in.jsonl").output)
  }
}
