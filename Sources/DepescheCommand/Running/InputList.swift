import Streams
import Text

/// A file of the input, and the name that its results get in a folder of results.
struct ListedFile: Sendable, Equatable {
  var path: String
  var name: String
}

/// The files that the user named, with those in folders where folders are allowed.
struct InputList {
  var files: [ListedFile]

  init(paths: [String]) { files = paths.map { ListedFile(path: $0, name: InputList.lastComponent($0)) } }

  /// - Parameter suffix: the file extension of results, or nil to keep that of the input.
  /// - Throws: `missingInput`; `usage` if two inputs would share a result.
  init(paths: [String], forFolderWithSuffix suffix: String?) throws(DepescheError) {
    files = []
    for path in paths {
      guard path != "-" else { throw DepescheError(.usage, "--output-dir needs files or folders, not standard input") }
      guard Folder.isFolder(path) else {
        files.append(ListedFile(path: path, name: InputList.lastComponent(path)))
        continue
      }
      files += try Folder.files(under: path).map { ListedFile(path: "\(path)/\($0)", name: $0) }
    }
    var seen: [String: String] = [:]
    for index in files.indices {
      if let suffix { files[index].name = InputList.name(files[index].name, withSuffix: suffix) }
      let file = files[index]
      if let other = seen.updateValue(file.path, forKey: file.name) {
        throw DepescheError(.usage, "results of \(other) and \(file.path) would have the same name, \(file.name)")
      }
    }
  }

  /// Bytes on disk, or nil where that cannot be known beforehand.
  var size: Int? {
    files.reduce(0 as Int?) { sum, file in
      guard let sum, let size = Folder.size(of: file.path) else { return nil }
      return sum + size
    }
  }

  /// `a/b.txt.gz` becomes `a/b.json.gz`: a result is compressed like its input.
  static func name(_ name: String, withSuffix suffix: String) -> String {
    var stem = name[...]
    var packed = ""
    if let compression = Compression(path: name) {
      packed = compression.suffix
      stem = stem.dropLast(packed.count)
    }
    if let dot = stem.lastIndex(of: "."), dot > stem.startIndex, !stem[dot...].contains("/"),
      stem[stem.index(before: dot)] != "/"
    {
      stem = stem[..<dot]
    }
    return "\(stem).\(suffix)\(packed)"
  }

  private static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
