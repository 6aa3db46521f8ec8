import Testing
import Workshop

@testable import Storage

/// The text of a small store, read back and spoilt.
@Suite struct TextReaderTests {
  static let reason = "permintaan tertulis"

  /// Four people in three records.
  private static func made() throws -> (bytes: [UInt8], store: Workshop, folder: TestFolder) {
    let office = Office()
    let store = try office.folder.enter("ksb1", "latihan2")
    defer { store.release() }
    let saves = [[0, 1], [2], [3]]
    for numbers in saves {
      _ = try store.perform(
        numbers.map(TestFolder.enrolment), by: Authority(user: Office.supervisor),
        at: Office.now)
    }
    let text = try store.text(by: ["ksb1", "adm1"], because: reason, at: Office.now)
    return (text.bytes, store.workshop, office.folder)
  }

  static let lines: [String] = {
    let bytes = (try? made().bytes) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }()

  /// Lines as a text whose sum is right.
  static func text(_ lines: [String]) -> [UInt8] {
    let body = [UInt8](lines.map { $0 + "\n" }.joined().utf8)
    let sum = Sealing.sha256(body).hexadecimal
    let end = #"{"table":"end","row":1,"record":{"sha256":"\#(sum)"}}"# + "\n"
    return body + [UInt8](end.utf8)
  }

  private static func fault(of bytes: [UInt8]) -> TextFault? {
    do throws(TextFault) {
      _ = try TextReader(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func theRowsAreThoseOfTheStore() throws {
    let (bytes, workshop, _) = try Self.made()
    let text = try TextReader(bytes)
    var expected = workshop.rows
    expected.keyPins = nil
    expected.settings.drawSeed = 0
    #expect(text.rows == expected)
    #expect(text.rows.people.map { $0.identity?.name } == (0..<4).map { "CONTOH \($0)" })
    #expect(text.head.sequence == 3 && text.head.takers == ["ksb1", "adm1"])
    #expect(text.head.reason == Self.reason && text.head.subjects == 4)
    #expect(text.digest == Sealing.sha256(bytes))
  }

  @Test func eachLineIsOneRowAndEachRecordStandsInTheHistory() {
    let lines = Self.lines
    #expect(lines[0].hasPrefix("# RAHASIA") && lines[1].hasPrefix("# CONFIDENTIAL"))
    #expect(lines[2].hasPrefix(#"{"table":"text","row":0,"record":{"version":1,"#))
    #expect(lines.filter { $0.hasPrefix(#"{"table":"people","row":"#) }.count == 4)
    let history = lines.filter { $0.hasPrefix(#"{"table":"history","row":"#) }
    #expect(history.count == 3)
    #expect(history[0].contains(#""at":"2026-11-23T15:50:00.000Z","user":1,"#))
    #expect(history[0].contains(#""name":"CONTOH 1","register":"B.I 2/2024""#))
    #expect(!lines.contains { $0.contains("key_pins") || $0.contains("draw_seed") })
  }

  @Test func noSecretStandsInIt() throws {
    let (bytes, _, folder) = try Self.made()
    let store = try folder.enter("ksb1", "latihan2", as: .read)
    let text = String(decoding: bytes, as: UTF8.self)
    var secrets = store.keyFile.body.slots.flatMap {
      [$0.openKey, $0.salt, $0.secretKey, $0.pinVerifier]
    }
    secrets.append(store.ring.present)
    #expect(secrets.count > 16)
    for secret in secrets where secret.count > 8 {
      let list = secret.prefix(8).map(String.init).joined(separator: ",")
      #expect(!text.contains(list) && !text.contains(secret.hexadecimal))
    }
    for password in Office.officers.map(\.password) {
      #expect(!text.contains("\"\(password)\""))
    }
  }

  @Test func aTextWithoutItsEndOrWithAnotherByteIsRefused() {
    let whole = Self.text(Array(Self.lines.dropLast()))
    #expect(Self.fault(of: whole) == nil)
    #expect(Self.fault(of: []) == TextFault(0, .cutShort))
    #expect(Self.fault(of: Array(whole.dropLast())) == TextFault(0, .cutShort))
    let last = whole.dropLast().lastIndex(of: 10) ?? 0
    #expect(Self.fault(of: Array(whole[...last])) == TextFault(0, .cutShort))
    var other = whole
    other[200] ^= 1
    #expect(Self.fault(of: other) == TextFault(0, .changed))
    #expect(Self.fault(of: Self.text([])) == TextFault(0, .notAText))
    #expect(Self.fault(of: Self.text(["# kosong"])) == TextFault(0, .notAText))
  }

  struct Row: Sendable {
    var find: String
    var replacement: String
    var what: TextFault.What
  }

  /// One change of the line that holds a text, and what is said of that line.
  static let rows = [
    Row(find: #""version":1"#, replacement: #""version":2"#, what: .newer),
    Row(find: #""version":1"#, replacement: #""version":0"#, what: .wrongValue("version")),
    Row(find: #""schema":"#, replacement: #""schema":9"#, what: .newer),
    Row(
      find: #"{"table":"people","row":0"#, replacement: #"{"table":"people","row":1"#,
      what: .wrongRow(expected: 0)),
    Row(
      find: #"{"table":"people","row":3"#, replacement: #"{"table":"orang","row":3"#,
      what: .unknownTable("orang")),
    Row(
      find: #"{"table":"people","row":3"#, replacement: #"{"table":"users","row":3"#,
      what: .unknownTable("users")),
    Row(
      find: #""name":"CONTOH 2""#, replacement: #""nama":"CONTOH 2""#,
      what: .unknownField("nama")),
    Row(
      find: #"{"table":"people","row":2,"#, replacement: #"{"table":"people","row":2,,"#,
      what: .notJSON(byte: 27)),
    Row(
      find: #"{"table":"people","row":2,"#, replacement: #"{"table":"people","roww":2,"#,
      what: .unknownField("roww")),
    Row(
      find: #"{"table":"history","row":2"#, replacement: #"{"table":"history","row":1"#,
      what: .wrongRow(expected: 2)),
    Row(
      find: #""enrol_inmate":"#, replacement: #""enrol_nobody":"#,
      what: .unknownField("enrol_nobody")),
  ]

  @Test(arguments: rows) func aFaultSaysItsLineAndWhatItIs(_ row: Row) throws {
    var lines = Array(Self.lines.dropLast())
    let place = try #require(lines.firstIndex { $0.contains(row.find) })
    let range = try #require(lines[place].firstRange(of: row.find))
    lines[place].replaceSubrange(range, with: row.replacement)
    #expect(Self.fault(of: Self.text(lines)) == TextFault(place + 1, row.what))
  }

  @Test func aRowThatNamesAnotherWhichIsNotThereIsRefused() throws {
    var lines = Array(Self.lines.dropLast())
    let place = try #require(lines.firstIndex { $0.contains(#""table":"history""#) })
    lines.insert(
      #"{"table":"disclosures","row":0,"record":{"day":"2026-11-23","worker":4,"officer":1}}"#,
      at: place)
    #expect(Self.fault(of: Self.text(lines)) == TextFault(place + 1, .unknownRow("worker")))
    lines[place].replaceSubrange(
      try #require(lines[place].firstRange(of: #""worker":4"#)), with: #""worker":3"#)
    #expect(Self.fault(of: Self.text(lines)) == nil)
  }

  @Test func aKeyForNobodyOrForTwoIsRefused() throws {
    let head = try #require(Self.lines.firstIndex { $0.contains(#""subjects":4"#) })
    for count in ["3", "5", "900000000"] {
      var lines = Array(Self.lines.dropLast())
      lines[head].replaceSubrange(
        try #require(lines[head].firstRange(of: #""subjects":4"#)), with: #""subjects":"# + count)
      #expect(Self.fault(of: Self.text(lines)) == TextFault(0, .wrongValue("subject")))
    }
  }

  /// Whatever stands in a text whose sum is right, it is read or refused.
  @Test func randomChangesAreReadOrRefused() {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 1...UInt64.max, using: &random)
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let body = [UInt8](Self.lines.dropLast().map { $0 + "\n" }.joined().utf8)
    let signs = [UInt8]("\"{}[],:0123456789-\\u#\n truefalsnx\u{7F}".utf8) + [0, 0x80, 0xFF]
    var refused = 0
    for _ in 0..<3000 {
      var changed = body
      for _ in 0...next(3) {
        let place = next(changed.count)
        switch next(4) {
        case 0: changed[place] = signs[next(signs.count)]
        case 1: changed.insert(signs[next(signs.count)], at: place)
        case 2: changed.removeSubrange(place..<min(place + 1 + next(40), changed.count))
        default:
          let from = next(changed.count)
          changed.insert(
            contentsOf: changed[from..<min(from + next(80), changed.count)], at: place)
        }
      }
      let sum = Sealing.sha256(changed).hexadecimal
      let end = #"{"table":"end","row":1,"record":{"sha256":"\#(sum)"}}"# + "\n"
      if Self.fault(of: changed + [UInt8](end.utf8)) != nil { refused += 1 }
      // Without the sum mended, nothing but the same text is taken.
      if changed != body {
        let old = [UInt8]((Self.lines.last ?? "").utf8) + [10]
        let what = Self.fault(of: changed + old)?.what
        #expect(what == .changed || what == .cutShort, "seed \(seed)")
      }
    }
    #expect(refused > 1000, "seed \(seed)")
  }
}
