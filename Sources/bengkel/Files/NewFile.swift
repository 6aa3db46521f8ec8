import Glibc
import Reports
import Storage
import Wording

/// The one door for everything that commands and pages write outside the store.
///
/// A file is written under a name of its own in the folder that was asked for, synced, and only
/// then given its name: it is there whole or not at all. What exists is left alone unless it is to
/// be replaced; a link at the end of a path is never followed, and nothing is written into a store.
/// Devices and pipes are written as they are.
enum NewFile {
  /// Writes it and returns its whole path; a name without a folder goes to the one that the program
  /// was started in.
  ///
  /// `replacing`: whether it may take the place of a file, or of a link, of this name.
  ///
  /// `patience`: milliseconds that a pipe or device may take nothing.
  @discardableResult
  static func write(
    _ bytes: [UInt8], to name: String, replacing: Bool = false, patience: Int = .max
  ) throws(FileFault) -> String {
    let place = try Place(name)
    if let standard = Stream.standard[place.path] {
      guard Output.send(bytes, to: standard) else { throw place.fault(.notWritten) }
      return place.path
    }
    if Stream.isThere(place.path) {
      try Stream.write(bytes, to: place.path, patience: patience)
      return place.path
    }
    try place.require(replacing: replacing)
    do throws(DiskError) {
      try fill(place, with: bytes, replacing: replacing)
    } catch {
      throw place.fault(FileFault.Reason(error.code))
    }
    return place.path
  }

  /// Refuses a name that no new file could have, before anything is done for it: nothing is written
  /// to devices and pipes here, and nothing replaced.
  static func requireFree(_ name: String) throws(FileFault) {
    let place = try Place(name)
    if Stream.standard[place.path] != nil || Stream.isThere(place.path) {
      throw place.fault(.notAFile)
    }
    try place.require(replacing: false)
  }

  /// Writes it to the first free name, and returns its whole path.
  static func writeBeside(_ bytes: [UInt8], name: String) throws(FileFault) -> String {
    while true {
      do throws(FileFault) {
        return try write(bytes, to: free(name))
      } catch {
        // Somebody took the name in between.
        if error.reason != .taken || free(name) == error.path { throw error }
      }
    }
  }

  /// The first that is free of `a.csv`, `a-2.csv`, `a-3.csv` and so on.
  static func free(_ name: String) -> String {
    var facts = stat()
    let start = name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex
    let dot = name[start...].lastIndex(of: ".") ?? name.endIndex
    let names = [name] + (2...9999).lazy.map { "\(name[..<dot])-\($0)\(name[dot...])" }
    return names.first { lstat($0, &facts) != 0 } ?? name
  }

  private static func fill(_ place: Place, with bytes: [UInt8], replacing: Bool)
    throws(DiskError)
  {
    let folder = place.folder
    let temporary = ".bengkel-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).tmp"
    do throws(DiskError) {
      let file = try folder.open(temporary, .createNew)
      defer { folder.close(file) }
      try folder.write(file, at: 0, bytes)
      try folder.syncFile(file)
      if replacing {
        try folder.replace(place.name, with: temporary)
      } else {
        try folder.rename(temporary, to: place.name)
      }
      try folder.syncFolder("")
    } catch {
      try? folder.remove(temporary)
      throw error
    }
  }
}

/// Where a name leads: the folder behind all links to it, and the last part, which may be a link
/// itself.
private struct Place {
  let path: String
  let folder: FolderDisk
  let name: String

  init(_ given: String) throws(FileFault) {
    let path = Self.absolute(given)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    name = parts.last.map(String.init) ?? ""
    if ["", ".", ".."].contains(name) { throw FileFault(.notAFile, path) }
    guard let real = realpath(parts.dropLast().joined(separator: "/") + "/", nil) else {
      throw FileFault(FileFault.Reason(errno), path)
    }
    defer { free(real) }
    folder = FolderDisk(path: String(cString: real))
    self.path = path
    if folder.storeAround != nil { throw fault(.inStore) }
  }

  func fault(_ reason: FileFault.Reason) -> FileFault { FileFault(reason, path) }

  /// Asked before anything is written; the renaming decides.
  func require(replacing: Bool) throws(FileFault) {
    var facts = stat()
    guard lstat(folder.full(name), &facts) == 0 else { return }
    switch facts.st_mode & S_IFMT {
    case S_IFREG, S_IFLNK: if !replacing { throw fault(.taken) }
    default: throw fault(.notAFile)
    }
  }

  private static func absolute(_ name: String) -> String {
    if name.hasPrefix("/") { return name }
    guard let folder = getcwd(nil, 0) else { return name }
    defer { free(folder) }
    return String(cString: folder) + "/" + name
  }
}

extension FileFault.Reason {
  /// What the system's answer means.
  fileprivate init(_ code: Int32) {
    self =
      switch code {
      case EEXIST: .taken
      case ENOENT, ENOTDIR: .noFolder
      case EISDIR: .notAFile
      case EACCES, EPERM, EROFS: .notAllowed
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case ENXIO: .nobodyReads
      default: .notWritten
      }
  }
}

/// A device or a pipe: there already, and written as it is.
enum Stream {
  /// Names that stand for what the program was started with, even where that is a file.
  static let standard: [String: Int32] = ["/dev/stdout": 1, "/dev/stderr": 2]

  /// Whether a path leads to one, be it by a link.
  static func isThere(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0
      && [S_IFCHR, S_IFIFO, S_IFSOCK].contains(facts.st_mode & S_IFMT)
  }

  /// Waits for a reader as long as for room.
  fileprivate static func write(_ bytes: [UInt8], to path: String, patience: Int)
    throws(FileFault)
  {
    let pause = 20
    var waited = 0
    var file = opened(path)
    while file < 0 && errno == ENXIO && waited < patience && isPipe(path) {
      usleep(UInt32(pause * 1000))
      waited += pause
      file = opened(path)
    }
    if file < 0 { throw FileFault(FileFault.Reason(errno), path) }
    defer { close(file) }
    do throws(PrintFault) {
      try PatientWriter(file: file, control: JobControl(), patience: patience).write(bytes)
    } catch {
      throw FileFault(error == .noPaper ? .diskFull : .nobodyReads, path)
    }
  }

  private static func opened(_ path: String) -> Int32 {
    open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
  }

  private static func isPipe(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFIFO
  }
}
