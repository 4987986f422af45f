import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The user pressed Control-C (SIGINT): what was at hand is done, and nothing more was begun.
public struct Interrupted: Error, Equatable {
  public init() {}
}

/// What signals do to a run.
public enum Interruption {
  /// From here on the first SIGINT only asks for an end; the second one ends the process at once.
  public static func watch() {
    _ = installHandlers
    isWatching.store(true, ordering: .relaxed)
  }

  /// Whether SIGINT came while somebody watched.
  public static var isRequested: Bool { wasRequested.load(ordering: .relaxed) }

  /// - Throws: `Interrupted` if SIGINT came.
  static func check() throws(Interrupted) {
    if isRequested { throw Interrupted() }
  }

  /// Keeps the signals for the thread that reads, whose system calls they are to break off.
  static func blockInThisThread() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// - Parameter path: a file that goes away if a signal ends the process, or nil.
  static func remove(_ path: String?) {
    _ = installHandlers
    removed.pointee = path.flatMap { strdup($0) }
  }

  private static let isWatching = Atomic(false)
  private static let wasRequested = Atomic(false)

  /// A C string that is never freed, since a handler may be reading it.
  private nonisolated(unsafe) static let removed = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
    capacity: 1)

  private static let installHandlers: Void = {
    removed.initialize(to: nil)
    // Beyond the size that the shell allows (`ulimit -f`) writing fails like on a full disk instead of killing us.
    signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // Without SA_RESTART, so that a read that waits for input is broken off.
      var action = sigaction()
      let handler: @convention(c) (Int32) -> Void = { number in
        // Only functions that POSIX lists as safe in a handler.
        if number == SIGINT, isWatching.load(ordering: .relaxed), !wasRequested.exchange(true, ordering: .relaxed) {
          return
        }
        if let path = removed.pointee { unlink(path) }
        signal(number, SIG_DFL)
        raise(number)
      }
      #if canImport(Glibc)
        action.__sigaction_handler.sa_handler = handler
      #else
        action.__sa_handler.sa_handler = handler
      #endif
      sigaction(number, &action, nil)
    }
  }()
}
