import Synchronization
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file under a name of its own beside the one that it is to become. It goes away if it is never renamed, also when
/// the process is interrupted (SIGINT, SIGTERM, SIGHUP).
final class TemporaryFile: Sendable {
  let descriptor: Int32
  private let target: String
  private let path: String
  private let isRenamed = Atomic(false)

  /// - Throws: `inputOutput` if the folder does not exist or may not be written to.
  init(for path: String) throws(DepescheError) {
    // A symbolic link stays one: what it points to is replaced.
    var target = path
    if let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    }
    var template = Array("\(target).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: path))
    }
    self.descriptor = descriptor
    self.target = target
    self.path = template.withUnsafeBufferPointer {
      String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    fchmod(descriptor, TemporaryFile.mode(of: target))
    Interruption.remove(self.path)
  }

  /// The mode of the file that is replaced, or that of a new one.
  private static func mode(of path: String) -> mode_t {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & 0o777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  /// - Throws: `inputOutput`.
  func rename() throws(DepescheError) {
    // Without this the name might outlive a power failure and the bytes not.
    fsync(descriptor)
    #if canImport(Glibc)
      let code = Glibc.rename(path, target)
    #else
      let code = Musl.rename(path, target)
    #endif
    guard code == 0 else { throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: target)) }
    isRenamed.store(true, ordering: .relaxed)
    Interruption.remove(nil)
  }

  deinit {
    close(descriptor)
    if !isRenamed.load(ordering: .relaxed) {
      unlink(path)
      Interruption.remove(nil)
    }
  }
}
