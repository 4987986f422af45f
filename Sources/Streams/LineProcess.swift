import Synchronization
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program that answers each line of its standard input by one line of its standard output, in the same order. It is
/// started once, keeps its own standard error, and ends when its input is closed. Threads take turns.
public final class LineProcess: Sendable {
  private struct Pipes: Sendable {
    var process: pid_t
    var input: Int32
    var output: Int32
    /// Read, but not yet a whole line.
    var rest: [UInt8] = []
  }

  private let command: String
  private let pipes: Mutex<Pipes>

  /// Longest line that is accepted, in bytes.
  public static let maximumLine = 64 << 20

  /// - Parameter command: a line for `/bin/sh`.
  /// - Throws: `inputOutput` if the system starts no process.
  public init(command: String) throws(DepescheError) {
    self.command = command
    signal(SIGPIPE, SIG_IGN)
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else {
      throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: command))
    }
    for descriptor in toChild + fromChild { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // A group of its own: Control-C asks us for an orderly end, for which the program is still needed.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    let arguments: [String] = ["/bin/sh", "-c", command]
    let words = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, words + [nil], environ)
    close(toChild[0])
    close(fromChild[1])
    guard code == 0 else {
      close(toChild[1])
      close(fromChild[0])
      throw DepescheError(.inputOutput, systemMessage(code), at: Place(file: command))
    }
    for descriptor in [toChild[1], fromChild[0]] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    pipes = Mutex(Pipes(process: process, input: toChild[1], output: fromChild[0]))
  }

  deinit {
    pipes.withLock { pipes in
      if pipes.input >= 0 { close(pipes.input) }
      close(pipes.output)
      var status: Int32 = 0
      while waitpid(pipes.process, &status, 0) < 0, errno == EINTR {}
    }
  }

  /// Sends lines and waits for as many answers.
  /// - Parameter lines: without line ends.
  /// - Throws: `inputOutput` if the program ends before it has answered all, `tooLarge` for an endless line.
  public func exchange(_ lines: [[UInt8]]) throws(DepescheError) -> [[UInt8]] {
    let outgoing = lines.flatMap { $0 + [lineFeed] }
    let result = pipes.withLock { pipes in
      Result { () throws(DepescheError) in try exchange(outgoing, count: lines.count, &pipes) }
    }
    return try result.get()
  }

  private func exchange(
    _ outgoing: [UInt8], count: Int, _ pipes: inout Pipes
  ) throws(DepescheError) -> [[UInt8]] {
    var sent = 0
    var answers: [[UInt8]] = []
    var searched = 0
    while true {
      while answers.count < count, let end = pipes.rest[searched...].firstIndex(of: lineFeed) {
        answers.append(Array(pipes.rest[..<end]))
        pipes.rest.removeFirst(end + 1)
        searched = 0
      }
      if answers.count == count { return answers }
      searched = pipes.rest.count
      guard searched <= LineProcess.maximumLine else { throw failure("answers without a line end", .tooLarge) }
      var polled = [
        pollfd(fd: pipes.output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: sent < outgoing.count ? pipes.input : -1, events: Int16(POLLOUT), revents: 0),
      ]
      if poll(&polled, nfds_t(polled.count), -1) < 0 {
        if errno == EINTR { continue }
        throw failure(systemMessage(errno))
      }
      if polled[1].revents != 0 { sent += try send(outgoing[sent...], to: pipes.input) }
      if polled[0].revents != 0 { try receive(&pipes, answered: answers.count, of: count) }
    }
  }

  private func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(DepescheError) -> Int {
    let count = bytes.withUnsafeBytes { buffer in write(descriptor, buffer.baseAddress, min(buffer.count, 1 << 16)) }
    if count >= 0 { return count }
    if errno == EAGAIN || errno == EINTR { return 0 }
    // It has stopped reading; what it says at its end tells more.
    if errno == EPIPE { return bytes.count }
    throw failure(systemMessage(errno))
  }

  private func receive(_ pipes: inout Pipes, answered: Int, of asked: Int) throws(DepescheError) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(pipes.output, &chunk, chunk.count)
    if count > 0 {
      pipes.rest.append(contentsOf: chunk[..<count])
    } else if count == 0 {
      throw failure("ended after \(answered) of \(asked) answers")
    } else if errno != EAGAIN, errno != EINTR {
      throw failure(systemMessage(errno))
    }
  }

  private func failure(_ message: String, _ code: DepescheError.Code = .inputOutput) -> DepescheError {
    DepescheError(code, "the program “\(command)” \(message)")
  }
}
