import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What lies in a folder.
public enum Folder {
  /// Paths of all files below a folder, relative to it, sorted by bytes. Hidden files are left out.
  /// - Throws: `missingInput` if it cannot be read.
  public static func files(under folder: String) throws(DepescheError) -> [String] {
    guard let handle = opendir(folder) else {
      throw DepescheError(.missingInput, systemMessage(errno), at: Place(file: folder))
    }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(handle)
    var files: [String] = []
    for name in names {
      if kind(of: "\(folder)/\(name)") == S_IFDIR {
        for file in try Folder.files(under: "\(folder)/\(name)") { files.append("\(name)/\(file)") }
      } else {
        files.append(name)
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  public static func isRegularFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  public static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// Length of a regular file in bytes; nil for anything else.
  public static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  /// Makes a folder, and those that it lies in.
  /// - Throws: `inputOutput`.
  public static func make(_ path: String) throws(DepescheError) {
    if path.isEmpty || isFolder(path) { return }
    if let slash = path.lastIndex(of: "/") { try make(String(path[..<slash])) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: path))
    }
  }

  private static func kind(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }
}
