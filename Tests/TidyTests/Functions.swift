import Foundation

/// The functions below a folder with their lengths, as `Scripts/measure` finds them.
enum Functions {
  struct Function: Equatable {
    /// Lines from the declaration to the closing brace, but for those that are a sentence alone.
    var length: Int
    var path: String
    /// Its first 60 characters.
    var declaration: String
  }

  static func of(_ folder: String) throws -> [Function] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: SourceTree.root + "/Scripts/measure")
    process.arguments = ["--functions", folder]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
      guard parts.count == 3, let length = Int(parts[0]) else { return nil }
      return Function(length: length, path: parts[1], declaration: parts[2])
    }
  }
}
