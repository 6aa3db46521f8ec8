/// Why a file that was asked for outside the store was not made.
package struct FileFault: Error, Equatable, Sendable {
  /// What stands against it; each has a sentence.
  package enum Reason: CaseIterable, Sendable {
    /// Something of this name exists, be it a link, and was left alone.
    case taken
    /// The folder is a store's, or lies in one.
    case inStore
    case noFolder
    /// It is a folder or a whole disk.
    case notAFile
    case notAllowed
    case diskFull
    /// A pipe or device takes nothing.
    case nobodyReads
    case notWritten
  }

  package let reason: Reason
  /// The whole path.
  package let path: String

  package init(_ reason: Reason, _ path: String) {
    self.reason = reason
    self.path = path
  }

  /// What is wrong and what to do next, where another name can be typed.
  package var words: Words {
    switch reason {
    case .taken:
      Words(
        "\(path) sudah ada dan tidak ditimpa. Ketik nama lain.",
        en: "\(path) exists and was left alone. Type another name.")
    case .inStore:
      Words(
        "\(path) ada di folder data. Ketik tempat di luarnya.",
        en: "\(path) lies in the data folder. Type a place outside it.")
    case .noFolder:
      Words(
        "Folder untuk \(path) tidak ada. Buat foldernya, atau ketik tempat lain.",
        en: "There is no folder for \(path). Make it, or type another place.")
    case .notAFile:
      Words(
        "\(path) bukan nama berkas. Ketik nama berkas baru.",
        en: "\(path) is not a file name. Type the name of a new file.")
    case .notAllowed:
      Words(
        "\(path) tidak boleh ditulis. Ketik tempat lain.",
        en: "\(path) may not be written. Type another place.")
    case .diskFull:
      Words(
        "Tidak ada ruang untuk \(path). Kosongkan ruang, atau ketik tempat lain.",
        en: "There is no room for \(path). Free some, or type another place.")
    case .nobodyReads:
      Words(
        "\(path) tidak ada pembacanya. Jalankan pembacanya dulu.",
        en: "Nobody reads \(path). Start its reader first.")
    case .notWritten:
      Words(
        "\(path) tidak dapat ditulis. Ketik tempat lain.",
        en: "\(path) cannot be written. Type another place.")
    }
  }

  /// The same for a command, which may be told to replace what is there.
  package var commandWords: Words {
    if reason != .taken { return words }
    return Words(
      "\(path) sudah ada dan tidak ditimpa. Pilih nama lain, atau ganti dengan --force.",
      en: "\(path) exists and was left alone. Choose another name, or replace it with --force.")
  }
}
