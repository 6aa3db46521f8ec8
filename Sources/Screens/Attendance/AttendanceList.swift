import TerminalUI
import Wording
import Workshop

/// What each reason for being away means for pay today.
struct AttendanceList: OfficeList {
  var list: SavedView.List { .attendance }
  var thing: Words { Words("alasan tidak hadir", en: "reasons for absence") }

  func title(in scene: Scene) -> String { scene.say("Kehadiran", en: "Attendance") }
  func stamp(in scene: Scene) -> [Int] { [scene.workshop.attendanceTerms.edits] }

  /// A row is the number of a reason.
  func rows(in scene: Scene) -> [Int] { Attendance.reasons.map { Int($0.rawValue) } }

  static func reason(_ row: Int) -> Attendance {
    Attendance(rawValue: UInt8(clamping: row)) ?? .present
  }

  private func terms(_ row: Int, in scene: Scene) -> AttendanceTerms {
    scene.workshop.terms(of: Self.reason(row), on: scene.today)
  }

  func adding(in scene: Scene) -> ListAdding? { nil }

  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    row.map { AttendanceForm(Self.reason($0), in: scene) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("reason", Column(scene.say("Alasan", en: "Reason"), 10)) {
        .text(scene.say(Self.reason($0).name))
      },
      ListColumn("paid", Column(scene.say("Dibayar", en: "Paid"), 8)) {
        .text(scene.say(yesWords(terms($0, in: scene).isPaid)))
      },
      ListColumn("worked", Column(scene.say("Dihitung hadir", en: "Counted present"), 16)) {
        .text(scene.say(yesWords(terms($0, in: scene).isWorked)))
      },
      ListColumn("paper", Column(scene.say("Surat", en: "Letter"), 7, from: 60)) {
        .text(scene.say(yesWords(terms($0, in: scene).needsPaper)))
      },
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), 24, from: 72)) {
        .text(state($0, in: scene))
      },
    ]
  }

  /// Since when it holds, or from when others will.
  private func state(_ row: Int, in scene: Scene) -> String {
    let own = scene.workshop.attendanceTerms.filter { $0.reason == Self.reason(row) }
    if let next = own.filter({ $0.from > scene.today }).map(\.from).min() {
      return scene.say("berubah ", en: "changes ") + next.dashed
    }
    return own.inForce(on: scene.today).map {
      scene.say("sejak ", en: "since ") + $0.from.dashed
    } ?? scene.say("usulan", en: "proposed")
  }

  func texts(of row: Int, in scene: Scene) -> [String] { [scene.say(Self.reason(row).name)] }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.attendanceTerms.last.map { Int($0.reason.rawValue) }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: writer).map { scene.lookOnly($0) }
      ?? scene.say(
        "U mengubah mulai suatu tanggal. Bulan yang ditutup tetap.",
        en: "U changes it from a date on. Closed months stay.")
  }
}

/// Yes or no, in a word.
func yesWords(_ isSo: Bool) -> Words {
  isSo ? Words("ya", en: "yes") : Words("tidak", en: "no")
}

extension [AttendanceTerms] {
  /// The row in force on a day among them.
  fileprivate func inForce(on day: Day) -> AttendanceTerms? {
    filter { $0.from <= day }.reduce(nil) { held, row in
      row.from >= held?.from ?? row.from ? row : held
    }
  }
}
