import Foundation

/// Stores that many tests begin with: each is made once and copied.
enum Originals {
  /// Removed when the tests end.
  static let folder: String = {
    let path = NSTemporaryDirectory() + "bengkel-originals-\(getpid())"
    try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    atexit { try? FileManager.default.removeItem(atPath: Originals.folder) }
    return path
  }()
}
