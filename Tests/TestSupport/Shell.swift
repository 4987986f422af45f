#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs scripts of `/bin/sh` in a folder; `$depesche` is the command that was built with the tests.
public struct Shell: Sendable {
  public struct Outcome: Sendable, Equatable {
    /// Exit status; 128 and the signal's number if a signal ended it.
    public var status: Int
    public var output: String
    public var errors: String

    public var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  private let folder: String

  public init(in folder: String) { self.folder = folder }

  /// The command stands beside the test bundle.
  public static let command: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/depesche"
  }()

  public func run(_ script: String) -> Outcome {
    let streams = folder + ".streams"
    let unique = UInt64.random(in: .min ... .max)
    let (output, errors) = ("\(streams).\(unique).out", "\(streams).\(unique).err")
    defer {
      unlink(output)
      unlink(errors)
    }
    let line = """
      cd '\(folder)' && depesche='\(Shell.command)' && LC_ALL=C.UTF-8 && DEPESCHE_CONFIG= && export LC_ALL DEPESCHE_CONFIG depesche
      \(script)
      """
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // The tests ignore SIGPIPE, and would hand that on.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let words: [String] = ["/bin/sh", "-c", line]
    let arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments + [nil], environ) == 0 else {
      return Outcome(status: -1, output: "", errors: "cannot start /bin/sh")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return Outcome(
      status: signal == 0 ? Int(status >> 8 & 0xff) : 128 + Int(signal),
      output: String(decoding: readFile(output) ?? [], as: UTF8.self),
      errors: String(decoding: readFile(errors) ?? [], as: UTF8.self))
  }
}
