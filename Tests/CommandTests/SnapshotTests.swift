import TestSupport
import Testing

/// What scripts and readers of help rely on, as it was when it was last looked at. Recorded anew with
/// `DEPESCHE_RECORD=1`; read the difference before you commit it.
struct SnapshotTests {
  let folder = TemporaryFolder()
  private let golden = "\(projectFolder)/Tests/CommandTests/golden"
  private var records: Bool { !Shell(in: folder.path).run("printf %s \"$DEPESCHE_RECORD\"").output.isEmpty }

  @Test func help() {
    compare(
      """
      $depesche manual pages; mkdir now; $depesche --help > now/depesche.txt
      for page in pages/depesche-*.1; do
        words=$(basename "$page" .1 | tr - ' '); set -- $words; shift
        $depesche "$@" --help > "now/$*.txt"
      done
      """, with: "help")
  }

  /// Of one verb: the others follow from the same definitions.
  @Test func manualPage() {
    compare("$depesche manual pages; mkdir now; cp pages/depesche-names-normalize.1 now", with: "man")
  }

  @Test func completions() {
    compare(
      """
      mkdir now
      for shell in bash zsh fish; do $depesche --generate-completion-script $shell > now/depesche.$shell; done
      """, with: "completions")
  }

  @Test func completionsAreSound() {
    let outcome = Shell(in: folder.path).run(
      """
      for shell in bash zsh fish; do
        $depesche --generate-completion-script $shell > c.$shell
        command -v $shell > /dev/null || { echo "skipped: $shell is not installed" >&2; continue; }
        $shell -n c.$shell || echo "$shell: not sound"
      done
      """)
    #expect(outcome.output.isEmpty, "\(outcome)")
  }

  /// Runs a script that fills `now` and compares that with a folder of snapshots.
  private func compare(_ script: String, with name: String) {
    let outcome = Shell(in: folder.path).run(
      records
        ? "\(script)\nrm -rf '\(golden)/\(name)'; mkdir -p '\(golden)'; cp -r now '\(golden)/\(name)'"
        : "\(script)\ndiff -ru '\(golden)/\(name)' now")
    #expect(
      outcome.status == 0,
      "if this is meant, record it with DEPESCHE_RECORD=1\n\(outcome.output.prefix(2000))\(outcome.errors)")
  }
}
