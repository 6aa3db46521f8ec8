@testable import Exchange
import Testing
import Wording
import Workshop

@Suite struct RejectedFileTests {
  static let file =
    "No;Nomor Register;Nama;Blok;Keterampilan\r\n1;B.I 8/2025;CONTOH BARU;A-1;dasar\r\n"
    + "2;B.I 9/2025;Z;A-1;jago\r\n3;-7;B\u{202E};A-1;\r\n"

  static let rejected =
    "\u{FEFF}No;Nomor Register;Nama;Blok;Keterampilan;Alasan Penolakan\r\n"
    + "2;B.I 9/2025;Z;A-1;jago;\"Keterampilan: tingkat tidak dikenal, Nama: kurang dari 2 huruf\"\r\n"
    + "3;'-7;B\u{FFFD};A-1;;Nama: karakter yang tidak terlihat\r\n"

  @Test func refusedRowsAreWrittenAsTheyStoodWithTheirReasons() {
    let result = Fixture.read(Self.file, as: .people)
    #expect(result.counts == [1, 0, 2])
    #expect(String(decoding: result.rejected(.indonesian), as: UTF8.self) == Self.rejected)
  }

  @Test func itIsRefusedAgainUntilItIsMended() {
    let first = Fixture.read(Self.file, as: .people)
    let again = Fixture.read(first.rejected(.indonesian), as: .people)
    #expect(again.counts == [0, 0, 2])
    #expect(again.rejected(.indonesian) == first.rejected(.indonesian))
  }

  @Test func mendedItIsTakenIn() throws {
    let mended = Self.rejected.split(separator: "\r\n").map { line in
      line.hasPrefix("2;")
        ? "2;B.I 9/2025;CONTOH LAIN;A-1;mahir;sudah dibetulkan"
        : line.hasPrefix("3;") ? "3;'-7;BASO MISAL;A-1;;" : String(line)
    }
    let result = Fixture.read(mended.joined(separator: "\r\n"), as: .people)
    #expect(result.counts == [2, 0, 0])
    #expect(Fixture.applied(result)?.people[6].identity?.register == "-7")
  }

  @Test func cellsWithoutAHeadingAreKept() {
    let result = Fixture.read("Register;Nama;Blok\n9;CONTOH;BARU;A-1\n", as: .people)
    let text = String(decoding: result.rejected(.english), as: UTF8.self)
    #expect(text.hasSuffix("9;CONTOH;BARU;Blok: more cells than headings;A-1\r\n"))
    #expect(Fixture.read(result.rejected(.english), as: .people).faultyRows == 1)
  }
}
