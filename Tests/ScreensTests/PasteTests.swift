import Testing

@testable import Screens

/// A pasted text is text of the field in focus alone: it saves, moves and answers nothing.
@Suite struct PasteTests {
  private static let long = String(repeating: "salinan panjang dari surat\n", count: 3800)

  /// Sixty texts out of letters, sheets, scanners and web pages; without marks six characters and
  /// two different ones are what tells them from typing.
  static let texts =
    [
      "pembeli batal pindah toko\nbaris kedua dari surat\n", "KOPERASI CONTOH\n\n\nPC8B\n\n\n\n\n",
      "satu baris", "satu baris\n", "\nsatu baris", "\r\nsatu\r\nbaris\r\n", "dua\n\n\n\nbaris",
      "tab\tdi\tdalam",
      "\t\tdi depan", "di belakang\t\t", "a\tb\tc\td\te\tf\n", "L0031\tKOPERASI\t2\t150.000\n",
      "8991002\n",
      "8991002345678\r", "1\n2\n3\n4\n5\n6\n7\n8\n9\n0\n", "1\t1\t1\t1\t2\t2\n", "123456\n",
      "135790\n", "2\n2\n2\n2\n1\n1\n1\n",
      "150.000", "3*12+4\n", "=1+1;=2+2\n", "31-12-2026\n", "y\ny\ny\nn\nn\nn\n", "ya\nya\nya\n",
      "tttttu", "nxnxnx\n", "lllbgp\n",
      "sSzZxX\n", "kjkjkj\n", ":q!:wq\n", "?bantuan", "/cari lagi\n", "....aa..\n", "+tambah+\n",
      "* * * s a i\n", "mutu? ya. z",
      "Z mengurungkan\n", "lulus semua\n", "hapus baris ini\n", "keluar\n2\n", "G123456\n",
      "- - - garis - -\n",
      "\u{1B}[31mmerah tua\u{1B}[0m\n", "abc\u{1B}[Adef\u{1B}[Bghi\n", "abcdef\u{1B}[21~\u{1B}[19~",
      "\u{1B}[21~simpan ini",
      "\u{1B}lari dari sini\n", "abcdef\u{1B}\u{1B}\u{1B}", "abcdef\u{1B}[200~ghi\u{1B}[2",
      "\u{18}simpan ini\u{18}",
      "abcdef\u{18}\u{7}\u{3}\u{1A}\u{19}", "nol\u{0}nol\u{0}nol", "salah\u{7F}\u{8}\u{8}ketik\n",
      "\u{202E}terbalik\u{202C} a\n",
      "\u{200B}tanpa\u{200D}lebar\n", "caf\u{E9} na\u{EF}ve r\u{E9}sum\u{E9}\n",
      "\u{9F9C}\u{1F600}\u{0301}abc\n",
      "baris\u{2028}baris\u{2029}\u{85}akhir", String(repeating: "kata ", count: 20) + "\n",
    ]

  static let states = PageStates.all.indices

  /// Each text in one of the six ways, turn about, so that the states together meet all of both;
  /// all six where `BENGKEL_TORTURE_KEYS` is set.
  @Test(arguments: states) func aPastedTextIsNothingButText(_ place: Int) {
    let state = PageStates.all[place]
    let stage = state.stage(as: state.logins[0], .indonesian)
    let picture = stage.withoutMessage
    let before = Standing(stage)
    var wire = Wire()
    for (turn, text) in Self.texts.enumerated() {
      for way in ways(place + turn) {
        wire.paste(text, way, into: stage.app)
        let after = Standing(stage)
        #expect(after == before, "\(state): \(text.debugDescription), \(way), \(stage.title)")
        if after != before { return }
        if after.takesText { stage.app.press(.control("u")) }
      }
    }
    #expect(before.takesText || stage.withoutMessage == picture, "\(state)\n\(stage.screen)")
  }

  private func ways(_ turn: Int) -> [Wire.Way] {
    isTorture ? Wire.Way.all : [Wire.Way.all[(turn + turn / 6) % 6]]
  }

  private var isTorture: Bool { KeyTortureTests.isTorture }

  /// Nor does it take a step of a lesson: what a learner types does.
  @Test(arguments: 1...10) func aPastedTextTakesNoStepOfALesson(_ lesson: Int) {
    let stage = LessonStage.begin(lesson)
    let step = stage.app.coach?.step
    #expect(step == 0)
    var wire = Wire()
    for (turn, text) in Self.texts.enumerated() {
      for way in ways(turn) { wire.paste(text, way, into: stage.app) }
    }
    #expect(stage.app.coach?.step == step && stage.desk.saved.isEmpty, "\(stage.screen)")
  }

  struct Long: Sendable {
    var keys: String
    /// Where it comes between marks, and where it comes without.
    var marked: String
    var bare: String
  }

  /// 3,800 lines of 26 signs; the blanks between them take room and are nobody's loss.
  static let longs = [
    Long(
      keys: "1 t Down",
      marked: "98742 huruf tidak masuk. Isian ini memuat paling banyak 60 huruf.",
      bare: "98742 huruf tidak masuk. Isian ini memuat paling banyak 60 huruf."),
    Long(
      keys: "1 t", marked: "98761 huruf tidak masuk. Isian ini memuat paling banyak 40 huruf.",
      bare: "98761 huruf tidak masuk. Isian ini memuat paling banyak 40 huruf."),
    Long(
      keys: "F12", marked: "98800 huruf tidak masuk. Isian ini memuat paling banyak 6 angka.",
      bare: "98800 huruf tidak masuk. Isian ini memuat paling banyak 6 angka."),
    Long(
      keys: "1", marked: "98800 huruf tempelan diabaikan. Buka formulir dulu.",
      bare: "98800 huruf tempelan diabaikan. Buka formulir dulu."),
  ]

  @Test(arguments: longs) func aHundredThousandSignsFillAFieldAndAreCounted(_ row: Long) {
    for way in Wire.Way.all where way.piece != 1 {
      let stage = Stage(PageSample.workshop)
      stage.play(row.keys)
      let before = Standing(stage)
      var wire = Wire()
      wire.paste(Self.long, way, into: stage.app)
      #expect(Standing(stage) == before)
      #expect(stage.message == (way.isMarked ? row.marked : row.bare), "\(way)")
    }
  }
}

/// Where somebody stands and what was done there.
private struct Standing: Equatable {
  private let saved: Int
  private let orders: Int
  private let depth: Int
  private let topic: String
  private let login: String?
  private let isFinished: Bool
  let takesText: Bool
  private let field: String?

  init(_ stage: Stage) {
    saved = stage.desk.saved.count
    orders = stage.desk.orders.count { !$0.isLooking }
    depth = stage.app.stack.count
    topic = stage.app.top.topic
    login = stage.app.session?.login
    isFinished = stage.app.isFinished
    takesText = stage.app.takesText
    field = stage.app.top.field.map { "\($0.name)" }
  }
}

extension Order {
  /// Whether it looks at the store and does nothing to it.
  fileprivate var isLooking: Bool {
    switch self {
    case .measureRoom, .lookAround: true
    default: false
    }
  }
}
