/// A change to names that no sync of its folders has made durable yet.
struct NameChange: Sendable {
  enum Kind: Sendable {
    case make(String)
    case rename(String, to: String)
    case remove(String)
    case makeFolder(String)
    case exchange(String, String)
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
      case .make(let name), .remove(let name), .makeFolder(let name): [Self.folder(of: name)]
      case .rename(let name, let new), .exchange(let name, let new):
        [Self.folder(of: name), Self.folder(of: new)]
      }
  }

  func apply(to names: inout [String: Int]) {
    switch kind {
    case .make(let name), .makeFolder(let name): names[name] = file
    case .rename(let name, let new):
      if names[name] == file { names[name] = nil }
      names[new] = file
      Self.put(Self.take(inside: name, from: &names), under: new, in: &names)
    case .exchange(let one, let other):
      let (first, second) = (names[one], names[other])
      let inFirst = Self.take(inside: one, from: &names)
      let inSecond = Self.take(inside: other, from: &names)
      (names[one], names[other]) = (second, first)
      Self.put(inFirst, under: other, in: &names)
      Self.put(inSecond, under: one, in: &names)
    case .remove(let name): if names[name] == file { names[name] = nil }
    }
  }

  /// What stands in a folder goes where the folder goes.
  private static func take(inside folder: String, from names: inout [String: Int])
    -> [String: Int]
  {
    let inside = names.filter { $0.key.hasPrefix(folder + "/") }
    for name in inside.keys { names[name] = nil }
    return Dictionary(
      uniqueKeysWithValues: inside.map { (String($0.key.dropFirst(folder.count)), $0.value) })
  }

  private static func put(
    _ inside: [String: Int], under folder: String, in names: inout [String: Int]
  ) {
    for (name, file) in inside { names[folder + name] = file }
  }

  /// The folder that a name stands in; empty for the outermost.
  static func folder(of name: String) -> String {
    guard let slash = name.lastIndex(of: "/") else { return "" }
    return String(name[..<slash])
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
