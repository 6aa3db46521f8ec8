import Forms
import TerminalUI
import Wording
import Workshop

/// Who holds an office from a day on.
struct OfficialForm: OfficeForm {
  private let office: UInt8?
  var form: FormState

  init(_ official: Official?, in scene: Scene) {
    office = official?.office
    var texts: [FieldName: String] = [.from: scene.today.dashed]
    if let official {
      texts[.title] = official.title
      texts[.name] = official.name
      texts[.nationalNumber] = official.nationalNumber
      texts[.acting] = official.isVacant ? "" : scene.say(official.acting.name)
      texts[.papers] = official.papers.words[scene.language]
      texts[.login] = official.login
    }
    form = FormState(
      [
        Self.title.field, Self.name.field, Self.nationalNumber.field, Self.acting.field,
        Self.papers.field, Self.login.field, Self.from.field,
      ], texts: texts)
  }

  static let draftName = DraftName("official", Words("pejabat", en: "official")) { draft, scene in
    OfficialForm(
      scene.workshop.officials.last { Int32($0.office) + 1 == draft.key.number }, in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(office.map { Int32($0) + 1 } ?? 0) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (title, name, number, acting, papers, login, from) = try form.read(
      Self.title, Self.name, Self.nationalNumber, Self.acting, Self.papers, Self.login, Self.from,
      in: scene)
    let next = (scene.workshop.officials.map { Int($0.office) }.max() ?? -1) + 1
    let action = SetOfficial {
      $0.day = scene.today
      $0.official.office = office ?? UInt8(clamping: next)
      $0.official.from = from
      $0.official.title = title
      $0.official.name = name
      $0.official.nationalNumber = number.filter { $0 != " " }
      $0.official.acting = acting
      $0.official.papers = papers
      $0.official.login = login
      $0.official.isVacant = name.isEmpty
    }
    return [.perform([.setOfficial(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Pejabat", en: "Official")]
  }

  private static let title = FormField(
    .title, .text(limit: 40), width: 42,
    hint: Words("Jabatan di bawah tanda tangan.", en: "The office under the signature."),
    example: Words("Kepala Lapas", en: "Kepala Lapas"))

  private static let name = FormField(
    .name, .text(limit: 50).whenEmpty(""), width: 50,
    hint: Words(
      "Nama dan gelar; kosong: tidak ada pejabat.", en: "Name, titles; empty: office vacant."),
    example: Words("CONTOH PEJABAT, S.H.", en: "CONTOH PEJABAT, S.H."),
    label: Words("Nama pejabat", en: "Official"))

  private static let nationalNumber = FormField(
    .nationalNumber, .text(limit: 21).whenEmpty(""), width: 22,
    hint: Words("18 angka, atau kosong.", en: "18 digits, or empty."),
    example: Words("19800101 200501 1 001", en: "19800101 200501 1 001"))

  private static let acting = FormField(
    .acting, .choice(of: Acting.allCases) { $0.name }.whenEmpty(.not), width: 20,
    hint: Words("Plt. bila lowong, Plh. bila berhalangan.", en: "Plt. if vacant, Plh. if away."),
    example: Words("tetap", en: "in office"))

  private static let papers = FormField(
    .papers, .signedPapers.whenEmpty([]), width: 50,
    hint: Words(
      "laporan, penyusun laporan, kuitansi, nota, slip.",
      en: "reports, reports made, receipts, notas, slips."),
    example: Words("nota, slip", en: "notas, slips"))

  private static let login = FormField(
    .login, .text(limit: 16).whenEmpty(""), width: 18,
    hint: Words("Bila ia memakai program ini.", en: "If the official has one."),
    example: Words("ksb1", en: "ksb1"))

  private static let from = FormField(
    .from, .day, width: 12,
    hint: Words("Surat yang lalu memuat nama lama.", en: "Earlier papers keep the old name."),
    example: Words("1-12-2026", en: "1-12-2026"))
}

extension Acting {
  var name: Words {
    switch self {
    case .not: Words("tetap", en: "in office")
    case .incumbent: Words("Plt.", en: "Plt. (acting)")
    case .daily: Words("Plh.", en: "Plh. (for the day)")
    }
  }
}

extension ValueLanguage where Value == SignedPapers {
  /// Kinds of paper by their names, with commas between.
  fileprivate static var signedPapers: Self {
    Self { text, _ throws(Mistake) in
      var papers: SignedPapers = []
      for name in text.split(separator: ",").map({ String($0).trimmed }) where !name.isEmpty {
        guard let named = SignedPapers.names.first(where: { $0.words.areTyped(name) }) else {
          throw .notListed
        }
        papers.insert(named.paper)
      }
      return papers
    }
  }
}
