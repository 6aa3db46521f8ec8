import Foundation

/// The files of the project, read once.
struct SourceTree {
  /// Where the project stands; another copy of it where the environment names one.
  static let root: String = {
    if let copy = ProcessInfo.processInfo.environment["BENGKEL_TIDY_ROOT"] { return copy }
    let file = #filePath
    return String(file[..<(file.range(of: "/Tests/TidyTests/")?.lowerBound ?? file.endIndex)])
  }()

  struct File {
    /// Relative to the root.
    var path: String
    var text: String
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var name: String { String(path.split(separator: "/").last ?? "") }
    /// The module a source file belongs to.
    var module: String { String(path.split(separator: "/")[1]) }
  }

  /// Files below a folder with one of the endings, in order.
  static func files(_ folder: String, _ endings: [String] = [".swift"]) -> [File] {
    let base = root + "/" + folder
    let all = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return all.sorted().filter { name in endings.contains { name.hasSuffix($0) } }.compactMap {
      let path = folder + "/" + $0
      guard let text = try? String(contentsOfFile: root + "/" + path, encoding: .utf8) else {
        return nil
      }
      return File(path: path, text: text)
    }
  }

  static func read(_ path: String) -> String? {
    try? String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }
}
