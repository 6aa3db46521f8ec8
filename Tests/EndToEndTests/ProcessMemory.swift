import Foundation

/// The memory of a running process, to be searched for what must not be in it.
enum ProcessMemory {
  /// How far apart the letters of a text may stand: as a string, and in cells of pictures.
  private static let strides = [1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64]

  /// How often a text stands in what the process can read.
  static func count(of text: String, in process: Int32) throws -> Int {
    let maps = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
    let file = open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw POSIXError(.EACCES) }
    defer { close(file) }
    let letters = Array(text.utf8)
    return maps.split(separator: "\n").reduce(0) { sum, line in
      let parts = line.split(separator: " ")
      guard parts.count >= 2, parts[1].hasPrefix("r"), !line.hasSuffix("[vvar]") else { return sum }
      let ends = parts[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
      guard ends.count == 2 else { return sum }
      return sum + count(of: letters, from: ends[0], to: ends[1], in: file)
    }
  }

  private static func count(of letters: [UInt8], from start: UInt64, to end: UInt64, in file: Int32)
    -> Int
  {
    let size = Int(end - start)
    guard size < 1 << 30 else { return 0 }
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { bytes.deallocate() }
    guard let base = bytes.baseAddress else { return 0 }
    let read = max(0, pread(file, base, size, off_t(start)))
    var found = 0
    var place = 0
    while place < read,
      let hit = memchr(base + place, Int32(letters[0]), read - place)
    {
      let first = hit - UnsafeMutableRawPointer(base)
      if strides.contains(where: { stands(letters, at: first, apart: $0, in: base, read) }) {
        found += 1
      }
      place = first + 1
    }
    return found
  }

  private static func stands(
    _ letters: [UInt8], at first: Int, apart: Int, in base: UnsafeMutableRawPointer, _ read: Int
  ) -> Bool {
    guard first + (letters.count - 1) * apart < read else { return false }
    for index in letters.indices
    where base.load(fromByteOffset: first + index * apart, as: UInt8.self) != letters[index] {
      return false
    }
    return true
  }
}
