import Workshop

/// A file on a medium that may be taken in.
package struct OfficeFile: Hashable, Sendable {
  package var path: String
  /// The medium's folder, in front of the path.
  package var folder: String
  package var bytes: Int64
  package var changed: Instant

  package init(_ path: String, in folder: String, bytes: Int64, changed: Instant) {
    self.path = path
    self.folder = folder
    self.bytes = bytes
    self.changed = changed
  }

  /// Where it is on its medium, safe to show.
  var name: String { String(path.dropFirst(folder.count + 1)).cleaned }

  /// The last part of its medium's folder, as people know it.
  var medium: String { Medium(folder: folder, free: 0).name.cleaned }
}
