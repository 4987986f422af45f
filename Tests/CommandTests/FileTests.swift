import Formats
import TestSupport
import Testing

/// Compressed files, folders, interruption and full disks.
struct FileTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  private func makeRecords(_ count: Int) -> String {
    (0..<count).map { number in
      number % 50 == 49 ? "damaged\n" : "{\"id\":\(number),\"text\":\"Satz eins von \(number). Satz zwei.\"}\n"
    }.joined()
  }

  @Test(arguments: [("gz", "gzip -c", "gzip -dc"), ("zst", "zstd -qc", "zstd -qdc")])
  func compressedInAndOut(suffix: String, pack: String, unpack: String) {
    folder.file("in.jsonl", makeRecords(500))
    folder.file("more.jsonl", makeRecords(7))
    let outcome = shell.run(
      """
      command -v \(suffix == "gz" ? "gzip" : "zstd") > /dev/null || { echo missing; exit; }
      { \(pack) in.jsonl; \(pack) more.jsonl; } > in.jsonl.\(suffix)
      $depesche segment --jsonl --output out.jsonl.\(suffix) in.jsonl.\(suffix)
      $depesche segment --jsonl --resume --output again.jsonl.\(suffix) in.jsonl.\(suffix)
      cmp out.jsonl.\(suffix) again.jsonl.\(suffix) && cat in.jsonl more.jsonl | $depesche segment --jsonl > plain
      \(unpack) out.jsonl.\(suffix) | cmp - plain && echo same; ls -A
      head -c 60 in.jsonl.\(suffix) > cut.\(suffix); $depesche segment cut.\(suffix); echo $?
      echo nothing > bad.\(suffix); $depesche segment bad.\(suffix); echo $?
      """)
    if outcome.lines == ["missing"] {
      print("skipped: \(suffix) needs its program")
      return
    }
    #expect(outcome.lines.first == "same", "\(outcome.errors)")
    #expect(!outcome.output.contains("partial"))
    #expect(outcome.lines.suffix(2) == ["65", "65"], "\(outcome)")
    #expect(outcome.errors.contains("cut.\(suffix): error: the "), "\(outcome.errors)")
  }

  @Test func foldersInAndOut() {
    _ = shell.run("mkdir -p in/sub")
    folder.file("in/a.txt", "Eins. Zwei.\n")
    folder.file("in/sub/b.txt", "Drei.\n")
    folder.file("in/latin1.txt", [0x47, 0x72, 0xfc, 0x6e])
    folder.file("c.md", "Vier.\n")
    let outcome = shell.run("$depesche segment --output-dir out in c.md; echo $?; cd out; find . -type f | sort")
    #expect(outcome.lines == ["65", "./a.txt", "./c.md", "./sub/b.txt"])
    #expect(outcome.errors.contains("in/latin1.txt:1:3: error: invalid UTF-8"))
    #expect(outcome.errors.contains("1 of 4 files could not be served"))
    #expect(folder.content("out/a.txt") == "Eins.\nZwei.\n")
    let json = shell.run("$depesche segment --output-dir json --format json in/a.txt c.md; ls json")
    #expect(json.lines == ["a.json", "c.json"])
    folder.file("in/a.md", "")
    let same = shell.run("$depesche segment --output-dir json --format json in")
    #expect(same.status == 64)
    #expect(same.errors.contains("would have the same name, a.json"))
  }

  /// A folder of shards goes on after the last whole one, and inside the one that was cut off.
  @Test func foldersGoOn() {
    _ = shell.run("mkdir in")
    for name in ["a", "b"] { folder.file("in/\(name).jsonl", makeRecords(60)) }
    let outcome = shell.run(
      """
      run() { $depesche segment --jsonl --output-dir "$1" $2 in 2> /dev/null; echo $?; }
      run whole; run out --resume
      # As if the second shard had been cut off.
      mkdir half; cp out/a.jsonl half; rm -f half/b.jsonl
      run half --resume; cmp whole/b.jsonl half/b.jsonl && cmp out/a.jsonl half/a.jsonl && ls -A half
      """)
    #expect(outcome.lines == ["1", "1", "1", "a.jsonl", "b.jsonl"])
  }

  /// SIGINT: what is at hand is finished and nothing more begun; a run with --resume goes on from there.
  @Test func interruptionIsOrderly() {
    folder.file("in.jsonl", makeRecords(400))
    let outcome = shell.run(
      """
      mkfifo slow
      sh -c 'trap - INT; exec "$depesche" segment --jsonl --resume --output out.jsonl slow' &
      exec 3> slow
      head -n 100 in.jsonl >&3; printf '{"id":' >&3
      sleep 0.5; kill -INT $!; wait $!; echo $?
      $depesche segment --jsonl in.jsonl | head -n 100 | cmp - out.jsonl.partial && echo whole
      """)
    #expect(outcome.lines == ["130", "whole"], "\(outcome.errors)")
  }

  /// Also where all of the input has been read already: the engine interrupts in the middle of the first record.
  @Test(arguments: ["in.jsonl", "--resume --output out.jsonl in.jsonl"])
  func interruptionEndsWithTheRecordAtHand(rest: String) {
    folder.file("in.jsonl", makeRecords(20))
    folder.file("engine.sh", #"read -r l; kill -INT $PPID; sleep 0.1; echo '{"id":1,"translation":"-"}'; cat"#)
    let outcome = shell.run(
      """
      $depesche translate --jsonl --jobs 1 --engine-command 'exec sh engine.sh' \(rest) > o; echo $?
      cat o out.jsonl.partial 2> /dev/null | wc -l | tr -d ' '
      """)
    #expect(outcome.lines == ["130", "1"], "\(outcome.errors)")
  }

  @Test func aFullDiskIsAnError() {
    folder.file("in.jsonl", makeRecords(3000))
    for options in ["", "--resume"] {
      let outcome = shell.run("ulimit -f 64; $depesche segment --jsonl \(options) --output out.jsonl in.jsonl")
      #expect(outcome.status == 74)
      #expect(outcome.errors.contains("error: file too large"), "\(outcome.errors)")
      #expect(!folder.names.contains("out.jsonl"))
    }
    let resumed = shell.run("$depesche segment --jsonl --resume --output out.jsonl in.jsonl")
    #expect(resumed.errors.contains("going on after record"))
    #expect(folder.content("out.jsonl") == shell.run("$depesche segment --jsonl in.jsonl").output)
  }
}
