/// A change to names that no sync of its folders has made durable yet.
struct NameChange: Sendable {
  enum Kind: Sendable {
    case make(String)
    case rename(String, to: String)
    case remove(String)
    case makeFolder(String)
  }

  var kind: Kind
  /// Which file it is about.
  var file: Int
  /// The folders that must still be synced.
  var unsynced: Set<String>

  init(_ kind: Kind, file: Int) {
    self.kind = kind
    self.file = file
    unsynced =
      switch kind {
      case .make(let name), .remove(let name): [Self.folder(of: name)]
      case .rename(let name, let new): [Self.folder(of: name), Self.folder(of: new)]
      case .makeFolder: [""]
      }
  }

  func apply(to names: inout [String: Int]) {
    switch kind {
    case .make(let name), .makeFolder(let name): names[name] = file
    case .rename(let name, let new):
      if names[name] == file { names[name] = nil }
      names[new] = file
    case .remove(let name): if names[name] == file { names[name] = nil }
    }
  }

  private static func folder(of name: String) -> String {
    name.split(separator: "/").dropLast().joined(separator: "/")
  }
}

/// What a power cut may leave of the names in the folder and in the folders inside it.
struct KeptNames: Sendable {
  var names: [String: Int] = [:]
  var pending: [NameChange] = []

  /// fsync of one folder: changes that touch no other are durable then.
  ///
  /// A rename from one folder into another is one change: it is wholly there or not at all, and is
  /// certain once both were synced.
  mutating func sync(_ folder: String) {
    var rest: [NameChange] = []
    for var change in pending {
      change.unsynced.remove(folder)
      if change.unsynced.isEmpty { change.apply(to: &names) } else { rest.append(change) }
    }
    pending = rest
  }
}
