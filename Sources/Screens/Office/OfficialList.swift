import TerminalUI
import Wording
import Workshop

/// Who holds which office today, and signs which papers.
struct OfficialList: OfficeList {
  var list: SavedView.List { .officials }
  var thing: Words { Words("pejabat", en: "officials") }

  func title(in scene: Scene) -> String { scene.say("Pejabat", en: "Officials") }
  func stamp(in scene: Scene) -> [Int] { [scene.workshop.officials.edits] }

  /// A row is an office; those that begin later stand here already.
  func rows(in scene: Scene) -> [Int] {
    Set(scene.workshop.officials.map { Int($0.office) }).sorted()
  }

  /// Who holds it today, or else who will or did last.
  private func official(_ office: Int, in scene: Scene) -> Official {
    let rows = scene.workshop.officials
    return rows.inForce(on: scene.today) { Int($0.office) == office }
      ?? rows.last { Int($0.office) == office } ?? Official()
  }

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn(
        "title", Column(scene.say("Jabatan", en: "Office"), scene.size.width < 60 ? 16 : 24)
      ) {
        .text(official($0, in: scene).titleInFull)
      },
      ListColumn(
        "holder", Column(scene.say("Nama pejabat", en: "Official"), scene.size.width < 72 ? 16 : 26)
      ) {
        let row = official($0, in: scene)
        return .text(row.isVacant ? scene.say("(kosong)", en: "(vacant)") : row.name)
      },
      ListColumn("nip", Column("NIP", 18, from: 100)) {
        .text(official($0, in: scene).nationalNumber)
      },
      ListColumn("papers", Column(scene.say("Menandatangani", en: "Signs"), 34, from: 132)) {
        .text(official($0, in: scene).papers.words[scene.language])
      },
      ListColumn("from", Column(scene.say("Mulai", en: "From"), 10, from: 72)) {
        .day(official($0, in: scene).from)
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let official = official(row, in: scene)
    return [official.titleInFull, official.name]
  }

  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    OfficialForm(row.map { official($0, in: scene) }, in: scene)
  }
  func newest(in scene: Scene) -> Int? { scene.workshop.officials.last.map { Int($0.office) } }
}

extension SignedPapers {
  /// Each kind and what it is called.
  static let names: [(paper: SignedPapers, words: Words)] = [
    (.report, Words("laporan", en: "reports")),
    (.reportMade, Words("penyusun laporan", en: "reports made")),
    (.kuitansi, Words("kuitansi", en: "receipts")), (.nota, Words("nota", en: "notas")),
    (.slip, Words("slip", en: "slips")),
  ]

  var words: Words {
    let names = Self.names.filter { contains($0.paper) }.map(\.words)
    return Words(
      names.map(\.id).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
  }
}
