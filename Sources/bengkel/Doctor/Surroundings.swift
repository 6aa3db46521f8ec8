import Screens
import Storage
import Workshop

/// What a computer offers a store, as it was found; judged by `Finding`.
struct Surroundings: Equatable {
  /// Where the store's files may be reached from.
  enum Folder: Equatable {
    case missing
    /// Somebody else may read or change what is in it; the names of the first few.
    case open([String])
    /// Belongs to another user.
    case foreign
    case closed
  }

  enum Ground: Equatable {
    case lasting, volatile, unsuitable
  }

  enum Printer: Equatable {
    case device(String)
    /// A device that this user may not write to.
    case forbidden(String)
    /// The print service of the system.
    case service
    case none
  }

  /// The folder of the store, as it was named.
  var path: String
  var folder: Folder
  var ground: Ground
  /// Whether a crash could leave the memory of this program in a file.
  var dumpsMemory: Bool
  /// Places that memory is moved to, neither in memory themselves nor sealed.
  var openSwap: [String]
  /// Whether this user may keep all of the program's memory out of the swap.
  var keepsMemory: Bool
  var now: Instant
  /// When the newest file of the store was changed; nil without one.
  var lastChange: Instant?
  var room: DiskRoom?
  /// Media that are plugged in.
  var media: [Medium]
  var lastBackup: BackupNote?
  /// `$TERM`; nil without one.
  var terminal: String?
  /// Columns and rows of the terminal; nil where this is none.
  var columns: Int?
  var rows: Int?
  var locale: String
  var printer: Printer
}
