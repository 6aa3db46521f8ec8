import CLinux
import Screens

/// Media that somebody plugged in: file systems mounted where removable ones are.
enum Media {
  private static let places = ["/media/", "/run/media/", "/mnt/"]

  /// Where something is mounted.
  static func folders(writableOnly: Bool = true) -> [String] {
    let table = (try? GivenFile.text("/proc/self/mounts", atMost: GivenFile.list)) ?? ""
    return folders(in: table, writableOnly: writableOnly)
  }

  /// The mounted ones that can be written, by their folders.
  static func mounted() -> [Medium] {
    folders().compactMap { folder in
      let free = linux_file_system_room(folder)
      return free < 0 ? nil : Medium(folder: folder, free: free)
    }
  }

  /// The folders of a table of mounts, sorted; blanks in them are written there as octal numbers.
  static func folders(in table: String, writableOnly: Bool = true) -> [String] {
    table.split(separator: "\n").compactMap { line -> String? in
      let fields = line.split(separator: " ")
      guard fields.count >= 4 else { return nil }
      let folder = unescaped(fields[1])
      let isWritable = fields[3].split(separator: ",").contains("rw")
      if writableOnly && !isWritable { return nil }
      let isRemovable = places.contains { folder.hasPrefix($0) } || folder == "/mnt"
      return isRemovable ? folder : nil
    }.sorted()
  }

  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3,
        let octal = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
      {
        bytes.append(octal)
        rest.removeFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
