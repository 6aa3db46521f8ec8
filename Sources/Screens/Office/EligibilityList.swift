import TerminalUI
import Wording
import Workshop

/// What was decided about the papers that allow work and about places, the newest at the top.
struct EligibilityList: OfficeList {
  var list: SavedView.List { .eligibility }
  var thing: Words { Words("ketetapan", en: "decisions") }
  var usualOrder: Words { Words("terbaru", en: "newest first") }

  func title(in scene: Scene) -> String { scene.say("Syarat kerja", en: "Terms of work") }
  func stamp(in scene: Scene) -> [Int] { [scene.workshop.eligibilityTerms.edits] }

  func rows(in scene: Scene) -> [Int] {
    let terms = scene.workshop.eligibilityTerms
    return terms.indices.sorted { (terms[$0].from, $0) > (terms[$1].from, $1) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let terms = scene.workshop.eligibilityTerms
    func months(
      _ name: String, _ title: String, from width: Int = 0,
      _ count: @escaping (EligibilityTerms) -> UInt8
    ) -> ListColumn {
      ListColumn(name, Column(title, 9, .right, from: width)) { row in
        let count = Int(count(terms[row]))
        return .measure(count, count == 0 ? "-" : scene.say("\(count) bulan", en: "\(count) mo."))
      }
    }
    return [
      ListColumn("from", Column(scene.say("Mulai", en: "From"), 10)) { .day(terms[$0].from) },
      months("assessment", scene.say("Asesmen", en: "Assessm."), \.assessmentMonths),
      months("hearing", "TPP", \.hearingMonths),
      months("permit", scene.say("SK", en: "Decree"), from: 50, \.permitMonths),
      ListColumn("places", Column(scene.say("Tempat", en: "Places"), 7, .right, from: 60)) {
        terms[$0].places == 0 ? .measure(0, "-") : .number(Int(terms[$0].places))
      }.unadded,
      ListColumn("by", Column(scene.say("Oleh", en: "By"), 10, from: 80)) {
        .text(scene.workshop.users[terms[$0].user].login.uppercased())
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.workshop.eligibilityTerms[row].from.dashed]
  }

  func form(_ row: Int?, in scene: Scene) -> (any Screen)? { EligibilityForm(in: scene) }

  func newest(in scene: Scene) -> Int? { scene.workshop.eligibilityTerms.indices.last }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: writer).map { scene.lookOnly($0) }
      ?? scene.say(
        "T menetapkan yang baru. Catatan yang lalu tidak berubah.",
        en: "T sets new terms. Past records do not change.")
  }
}

extension EligibilityTerms {
  /// `asesmen 6 bulan, TPP 12 bulan, 25 tempat`.
  func words(in scene: Scene) -> String {
    func months(_ count: UInt8, _ name: Words) -> String {
      count == 0 ? "" : scene.say(name) + scene.say(" \(count) bulan", en: " \(count) mo.")
    }
    let parts = [
      months(assessmentMonths, Words("asesmen", en: "assessment")),
      months(hearingMonths, Words("TPP", en: "hearing")),
      months(permitMonths, Words("SK", en: "decree")),
      places == 0 ? "" : scene.say("\(places) tempat", en: counted(Int(places), "place")),
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? scene.say("tanpa batas", en: "no limit") : parts.joined(separator: ", ")
  }
}
