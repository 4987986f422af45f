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

  struct Run {
    /// What was written to the standard output.
    var output: String
    /// The most resident memory at one time, in kilobytes.
    var memory: Int

    /// What is wrong with the memory, or nil.
    var memoryFault: String? { memory > Command.mostMemory ? "\(memory) kB of memory" : nil }
  }

  func run(_ arguments: [String], input: String) throws -> Run {
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
    // Of this child alone: what built the benchmarks may have been a child of the same process.
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    guard status == 0 else { throw Fault("\(path) ended with \(status)") }
    return Run(output: read(target) ?? "", memory: usage.ru_maxrss)
  }
}
