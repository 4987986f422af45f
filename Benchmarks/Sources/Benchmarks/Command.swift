#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The built command, run as a process: `$DEPESCHE`, or what `make build` leaves.
struct Command {
  /// Of resident memory, in kilobytes.
  private static let mostMemory = 80_000

  private let path = getenv("DEPESCHE").map { String(cString: $0) } ?? "\(Corpus.project)/.build/release/depesche"
  private let folder = "/tmp/depesche-benchmark-\(getpid())"

  /// - Returns: what it writes to its standard output.
  func run(_ arguments: [String], input: String) throws -> String {
    let (source, target) = (folder + ".in", folder + ".out")
    defer {
      unlink(source)
      unlink(target)
    }
    guard let file = fopen(source, "wb") else { throw Fault("cannot write \(source)") }
    fputs(input, file)
    fclose(file)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, source, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, target, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let words = ([path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, nil, words + [nil], environ) == 0 else {
      throw Fault("cannot run \(path): build the command first, or name it in DEPESCHE")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw Fault("\(path) ended with \(status)") }
    return read(target) ?? ""
  }

  /// What is wrong with the memory that the largest run so far has taken, or nil.
  var memoryFault: String? {
    var usage = rusage()
    getrusage(__rusage_who_t(truncatingIfNeeded: RUSAGE_CHILDREN.rawValue), &usage)
    return usage.ru_maxrss > Command.mostMemory ? "\(usage.ru_maxrss) kB of memory" : nil
  }
}
