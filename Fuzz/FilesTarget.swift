import Forms
import Workshop

@testable import Exchange

/// F9: office files: a workbook around the input as its sheet, the input as a workbook, or as a text;
/// no trap, and what is understood is within its bounds.
enum FilesTarget {
  static func run(_ input: [UInt8]) {
    var tape = Tape(input)
    let way = tape.byte() % 3
    let kind = ImportKind.allCases[Int(tape.byte()) % ImportKind.allCases.count]
    let bytes = tape.all()
    let file =
      switch way {
      case 0: workbook(around: bytes)
      case 1: [0x50, 0x4B, 3, 4] + bytes
      default: bytes
      }
    var choices = ImportChoices()
    choices.hasCommaThousands = true
    let table = FileTable(file, as: kind, with: choices)
    for row in table.rows { precondition(row.number > table.columns.row) }
    for fault in table.faults { precondition(!fault.line(.english).isEmpty) }
  }

  private static func workbook(around sheet: [UInt8]) -> [UInt8] {
    var zip = StoredZip()
    zip.add(
      "xl/workbook.xml",
      [UInt8]("<workbook><sheets><sheet name=\"A\" id=\"r\"/></sheets></workbook>".utf8))
    zip.add(
      "xl/_rels/workbook.xml.rels",
      [UInt8]("<Relationships><Relationship Id=\"r\" Target=\"a.xml\"/></Relationships>".utf8))
    zip.add("xl/a.xml", sheet)
    return zip.bytes
  }
}
