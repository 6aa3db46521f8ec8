import Testing
import Wording

@testable import Reports

/// The bytes of prints, by hand after the ESC/P Reference Manual.
///
/// ESC is 1B, `@` 40, `C` 43, `E` 45, `F` 46, `M` 4D, `P` 50, SI 0F, CR 0D, LF 0A, FF 0C.
@Suite struct PrintBytesTests {
  private static let paper = Paper(
    "AB", name: "x", .indonesian, [.whole(PrintTests.plain(["AB", "c"]), bold: 1, gap: 0)])

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
      .joined(separator: " ")
  }

  /// A row of what is set and what must come of it.
  struct Row: Sendable {
    var form: PrintForm
    var pitch = Pitch.pica
    var length = 66
    var hex: String
  }

  private static let rows = [
    Row(form: .file, hex: "41 42 0A 63 0A 0C"),
    Row(form: .plain, hex: "41 42 0D 0A 63 0D 0A 0C"),
    Row(
      form: .escp,
      hex: "1B 40 1B 43 42 1B 50 1B 45 41 42 1B 46 0D 0A 63 0D 0A 0C 1B 40"),
    Row(
      form: .escp, pitch: .elite, length: 64,
      hex: "1B 40 1B 43 40 1B 4D 1B 45 41 42 1B 46 0D 0A 63 0D 0A 0C 1B 40"),
    Row(
      form: .escp, pitch: .condensed, length: 72,
      hex: "1B 40 1B 43 48 1B 50 0F 1B 45 41 42 1B 46 0D 0A 63 0D 0A 0C 1B 40"),
  ]

  @Test(arguments: rows) func theBytesAreThoseOfTheManual(_ row: Row) {
    let setup = PrintTests.setup(row.length, row.pitch)
    #expect(Self.hex(Print(Self.paper, setup).bytes(row.form)) == row.hex)
  }

  @Test func eachSheetEndsWithAFormFeed() {
    let print = Print(Self.paper, PrintTests.setup(copies: 3))
    #expect(print.bytes(.file).filter { $0 == 0x0C }.count == 3)
    #expect(print.bytes(.file).last == 0x0C)
  }

  @Test func aFileIsTextAndAPrinterIsToldToGoBack() {
    let print = Print(Self.paper, PaperSetup())
    #expect(PrintJob(print, to: .file("a"), asESCP: false).bytes == print.bytes(.file))
    #expect(PrintJob(print, to: .queue(""), asESCP: false).bytes == print.bytes(.plain))
    #expect(PrintJob(print, to: .device("/dev/lp0"), asESCP: true).bytes == print.bytes(.escp))
    #expect(PrintJob(print, to: .file("a"), asESCP: true).bytes == print.bytes(.escp))
  }

  /// What a printer without UTF-8 gets, character for character.
  private static let plain: [(text: String, plain: String)] = [
    ("Rp150.000", "Rp150.000"), ("Sénggo Ñ Ł", "Senggo N L"), ("“a” – ‘b’…", "\"a\" - 'b'."),
    ("3×2·1", "3x2.1"), ("Straße Æ", "Strase A"), ("ᨅ", "?"), ("日本", "??"), ("a\tb\r\n", "a?b?"),
    ("a\u{A0}b", "a b"), ("\u{1B}E", "?E"), ("e\u{301}", "e"),
  ]

  @Test func lettersLoseTheirMarksAndColumnsStay() {
    for row in Self.plain {
      #expect(row.text.printable == row.plain)
      #expect(row.text.count == row.plain.count)
    }
  }

  @Test func nothingButASCIIReachesThePaper() {
    let strange = Paper(
      "Ñ\u{1B}", name: "x", .indonesian, [.whole(PrintTests.plain(["ᨅé\u{7}\u{9B}"]))])
    let bytes = Print(strange, PrintTests.setup(copies: 2)).bytes(.file)
    #expect(bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x0C })
  }

  private static let faults: [PrintFault] =
    [
      .absent, .notAPrinter, .busy, .noPaper, .notAllowed, .stalled, .noService, .refused, .stopped,
    ] + FileFault.Reason.allCases.map { .file(FileFault($0, "/srv/a.txt")) }

  @Test func everyRefusalSaysWhatToDoNext() {
    for target in [PrintTarget.file("/srv/a.txt"), .device("/dev/usb/lp0"), .queue("")] {
      for fault in Self.faults {
        let words = fault.words(target)
        for text in [words.id, words.en] {
          #expect(text.count <= 77, "\(text)")
          #expect(text.hasSuffix("."))
          #expect(text.split(separator: ".").count > 1 || text.contains(", "), "\(text)")
        }
      }
    }
    #expect(
      PrintFault.noPaper.words(.device("/dev/usb/lp0")).id
        == "Kertas habis di /dev/usb/lp0. Isi kertas, lalu cetak lagi.")
    #expect(
      PrintFault.file(FileFault(.taken, "/srv/a.txt")).words(.file("a.txt")).en
        == "/srv/a.txt exists and was left alone. Type another name.")
  }
}
