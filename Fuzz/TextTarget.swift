import Workshop

@testable import Storage

/// F10: the text of a store whose sum is right: it is refused, or its rows are the same when they are
/// written and read again.
enum TextTarget {
  static func run(_ input: [UInt8]) {
    var tape = Tape(input)
    let isEdit = tape.byte() % 2 == 0
    let body = isEdit ? edited(&tape) : [UInt8](lines[0]) + tape.all()
    guard let read = try? TextReader(ended(body)) else { return }
    do throws(TextFault) {
      let again = try TextReader(ended(written(read)))
      precondition(again.rows == read.rows, "read differently again")
    } catch {
      preconditionFailure("what was written is not read: \(error)")
    }
  }

  /// The lines of a small store's text but for comments and the last one, each with its end.
  private static let lines: [ArraySlice<UInt8>] = {
    let newline = UInt8(ascii: "\n")
    do throws(StorageError) {
      let store = try SmallStore.open(ImageDisk(SmallStore.made.files))
      let text = try store.text(by: ["a", "b"], because: "c", at: SmallStore.now).bytes
      return text.split(separator: newline, omittingEmptySubsequences: true)
        .filter { $0.first != UInt8(ascii: "#") }.dropLast().map { $0 + [newline] }
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The text with other bytes in some of its lines.
  private static func edited(_ tape: inout Tape) -> [UInt8] {
    var lines = lines
    while !tape.isEmpty {
      let place = tape.number() % lines.count
      var line = [UInt8](lines[place])
      let byte = tape.number() % line.count
      let taken = min(Int(tape.byte() % 8), line.count - byte)
      line.replaceSubrange(byte..<byte + taken, with: tape.bytes(Int(tape.byte() % 8)))
      lines[place] = line[...]
      if line.isEmpty { lines.remove(at: place) }
      if lines.isEmpty { break }
    }
    return [UInt8](lines.joined())
  }

  private static func written(_ read: TextReader) -> [UInt8] {
    var lines = TextLines()
    lines.put(TextTable.head, 0, read.head)
    var rows = read.rows
    try? rows.allFields(unhurried: &lines)
    return lines.bytes
  }

  private static func ended(_ body: [UInt8]) -> [UInt8] {
    var end = TextLines()
    end.put(TextTable.end, 0, TextEnd { $0.sha256 = Sealing.sha256(body).hexadecimal })
    return body + end.bytes
  }
}
