import Reports
import Wording
import Workshop

/// The book beside the computer: first steps, the day of each role, what to do when something goes
/// wrong, every page's help, and the key card.
///
/// Made of the help, the lessons and the card; nothing is said here a second time. Lessons are led
/// by the practice workshop's officers, whose logins are the names of their roles.
package struct Manual {
  private let language: Language
  private let card: [String]
  private let lessons: [Lesson]

  /// `card`: the lines of the key card in the same language.
  package init(card: [String], _ language: Language) {
    (self.card, self.language) = (card, language)
    lessons = LessonFile.lessons(language)
  }

  /// For sheets: its contents name the pages that the same sheets have.
  ///
  /// A number of two digits may move a word to the next line, so it is counted until nothing moves.
  package func printed(_ setup: PaperSetup) -> Print {
    var print = Print(paper { _ in 0 }, setup)
    for _ in 0..<4 {
      let pages = Self.pages(of: print)
      print = Print(paper { pages[$0] ?? 0 }, setup)
      if Self.pages(of: print) == pages { break }
    }
    return print
  }

  /// Where each heading stands first.
  private static func pages(of print: Print) -> [String: Int] {
    var pages: [String: Int] = [:]
    for (place, sheet) in print.sheets.enumerated() {
      for line in sheet where line.isBold && pages[line.text] == nil {
        pages[line.text] = place + 1
      }
    }
    return pages
  }

  /// For a screen, which has no pages.
  package var paper: Paper { paper(page: nil) }

  // MARK: Chapters

  /// What each is read for, in this order.
  static let first = [
    "penyiapan", "masuk", "beranda", "bantuan", "pelajaran", "menu", "bengkel", "saldo-awal",
  ]
  static let trouble = [
    "kunci", "kode", "sandi-isian", "penyimpanan-gagal", "ruang-habis", "ruang-dipakai",
    "jam-mundur", "catatan-hilang", "cadangan", "cetak", "tercetak", "koreksi",
  ]
  /// The pages that a role's day goes through.
  static func day(of role: Role) -> [String] {
    switch role {
    case .clerk:
      [
        "beranda", "hasil-harian", "lembar-regu", "batch", "warga-binaan", "penjualan", "pesanan",
        "bahan", "alat", "cadangan",
      ]
    case .inspector: ["beranda", "antrean-mutu", "ukur", "lacak", "lot", "angka-mutu"]
    case .supervisor:
      [
        "beranda", "penolakan", "laporan", "angka-mutu", "premi", "izin-kerja", "kerja-sama",
        "cadangan",
      ]
    case .treasurer:
      ["beranda", "premi", "premi-bulan", "premi-slip", "premi-setoran", "hitung-kas", "cadangan"]
    case .administrator: ["beranda", "sistem", "bengkel", "pengguna-isian", "kode", "cadangan"]
    case .observer: ["beranda", "laporan", "kerja-sama", "gambar"]
    }
  }

  private static let roles: [Role] = [
    .clerk, .inspector, .supervisor, .treasurer, .administrator, .observer,
  ]

  private static let titles = (
    contents: Words("Daftar isi", en: "Contents"),
    first: Words("1 Langkah pertama", en: "1 First steps"),
    day: Words("2 Hari kerja tiap peran", en: "2 The day of each role"),
    trouble: Words("3 Bila ada masalah", en: "3 If something goes wrong"),
    pages: Words("4 Semua halaman", en: "4 All pages"),
    card: Words("5 Kartu tombol", en: "5 Key card")
  )

  /// Every topic that no chapter before has.
  private var others: [String] {
    let told = Self.first + Self.trouble
    return HelpText.topics(language).filter { !told.contains($0) }
  }

  // MARK: Paper

  /// `page`: of a heading; nil where there are no pages.
  private func paper(page: ((String) -> Int)?) -> Paper {
    let titles = Self.titles
    let title = Words("Buku petunjuk bengkel", en: "Manual of bengkel")[language]
    var parts = [Paper.Part.head(Paper.Head(.report, title))]
    parts.append(contents(page))
    parts += chapter(titles.first) + Self.first.map(topic)
    parts += chapter(titles.day) + Self.roles.flatMap { day(of: $0, page) }
    parts += chapter(titles.trouble) + Self.trouble.map(topic)
    parts += chapter(titles.pages) + others.map(topic)
    parts += chapter(titles.card) + cardParts
    return Paper(title, name: "bengkel-manual", language, parts)
  }

  private static func heading(_ topic: String) -> String {
    topic.split(separator: "-").joined(separator: " ").uppercased()
  }

  private static func heading(_ role: Role, _ language: Language) -> String {
    Words("Hari \(role.title.id)", en: "Day of the \(role.title.en)")[language].uppercased()
  }

  private func chapter(_ title: Words) -> [Paper.Part] {
    [.table([.note(Paper.Note(title[language].uppercased(), ""))], gap: 3)]
  }

  private func contents(_ page: ((String) -> Int)?) -> Paper.Part {
    let titles = Self.titles
    func chapter(_ title: Words, _ below: [String]) -> [(name: String, isBelow: Bool)] {
      [(title[language].uppercased(), false)] + below.map { ($0, true) }
    }
    let names =
      chapter(titles.first, Self.first.map(Self.heading))
      + chapter(titles.day, Self.roles.map { Self.heading($0, language) })
      + chapter(titles.trouble, Self.trouble.map(Self.heading))
      + chapter(titles.pages, others.map(Self.heading)) + chapter(titles.card, [])
    let rows = names.map { name in
      row((name.isBelow ? "  " : "") + name.name, page?(name.name))
    }
    return .table([.note(Paper.Note(titles.contents[language].uppercased(), "")), table(rows)])
  }

  private func row(_ text: String, _ page: Int?) -> Paper.Row {
    Paper.Row([.text(text)] + (page.map { [.count($0)] } ?? []))
  }

  private func table(_ rows: [Paper.Row]) -> Paper.Block {
    .table(Paper.Table([Paper.Column(.text, 0, 68), Paper.Column(.number, 68, 76)], rows))
  }

  private func topic(_ name: String) -> Paper.Part {
    let notes = HelpText.texts(of: name, language).map { text in
      Paper.Block.note(Paper.Note("", indent: 0, Self.words(text)))
    }
    return .table([.note(Paper.Note(Self.heading(name), ""))] + notes)
  }

  private static func words(_ text: String) -> [Paper.Value] {
    text.split(separator: " ").map { .text(String($0)) }
  }

  /// The pages that a role goes through, with what each begins with, and its lessons.
  private func day(of role: Role, _ page: ((String) -> Int)?) -> [Paper.Part] {
    let title = Paper.Block.note(Paper.Note(Self.heading(role, language), ""))
    let steps = Self.day(of: role).map { topic in
      let label = topic.split(separator: "-").joined(separator: " ")
      let number = page.map { " (\($0(Self.heading(topic))))" } ?? ""
      let opening = HelpText.texts(of: topic, language).first ?? ""
      return Paper.Block.note(Paper.Note(label, indent: 18, Self.words(opening + number)))
    }
    let own = lessons.filter { $0.login == role.title.id.lowercased() }
    return [.table([title] + steps)] + own.map(part)
  }

  private func part(of lesson: Lesson) -> Paper.Part {
    let steps = lesson.steps.enumerated().map { place, step in
      Paper.Block.note(Paper.Note("\(place + 1).", indent: 4, Self.words(step.text)))
    }
    let learnt = Paper.Block.note(Paper.Note("=", indent: 4, Self.words(lesson.learnt)))
    return .table([.note(Paper.Note(lesson.title, ""))] + steps + [learnt])
  }

  /// A block of the card begins behind a blank line.
  private var cardParts: [Paper.Part] {
    card.split(separator: "").map { block in
      .table(block.map { .line(.text($0)) })
    }
  }
}
