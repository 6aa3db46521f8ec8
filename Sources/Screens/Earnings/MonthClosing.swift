import TerminalUI
import Wording
import Workshop

/// What is asked and told when a month is closed.
struct MonthClosing {
  private let figures: MonthFigures
  private let scene: Scene

  init(_ figures: MonthFigures, in scene: Scene) {
    self.figures = figures
    self.scene = scene
  }

  private var month: Month { figures.month }
  private var workshop: Workshop { scene.workshop }

  /// Why PNBP is not deposited yet.
  static let notes = [
    Words("kode billing belum terbit", en: "no billing code yet"),
    Words("setor sesudah penutupan", en: "deposit after the closing"),
    Words("uang masih di rekening mitra", en: "money still with the partner"),
  ]

  /// What PNBP of the month is not deposited yet.
  var owed: Rupiah {
    workshop.undeposited(figures)
  }

  private var title: String {
    scene.say("Tutup ", en: "Close ") + month.title(scene.language)
  }

  /// The check list, then why PNBP is not deposited where it is not.
  var question: ConfirmScreen {
    ConfirmScreen(
      title: title + "?", lines: checks,
      choices: owed > Rupiah()
        ? Self.notes.map { scene.say("Tutup, ", en: "Close, ") + scene.say($0) }
        : [title])
  }

  /// What was checked; `!` stands before what is still open.
  var checks: [String] {
    let due = owed
    let first = workshop.firstMonthWords(month).map { ["! " + scene.say($0)] } ?? []
    return first + [
      paid, unpaid, costs, days,
    ] + marks + [
      due > Rupiah()
        ? scene.say("! PNBP belum disetor ", en: "! PNBP not deposited ") + due.sentence
        : scene.say("PNBP sudah disetor ", en: "PNBP deposited ")
          + workshop.deposited(for: month).sentence,
      scene.say("Skema ", en: "Scheme ") + figures.scheme.name + ", "
        + figures.scheme.legalBasis,
    ]
  }

  private var paid: String {
    let notas = figures.counted.count
    let pieces = Int(figures.pieces)
    return scene.say(
      "\(notas) nota lunas, \(pieces) buah dihitung",
      en: "\(counted(notas, "paid nota")), \(counted(pieces, "piece")) counted")
  }

  private var unpaid: String {
    let owed = workshop.sales.indices.map { ID<Sale>($0) }.filter {
      workshop.sales[$0].isOwed && workshop.sales[$0].day <= month.last
    }
    if owed.isEmpty {
      return scene.say("Tidak ada piutang (semua nota lunas)", en: "No unpaid notas")
    }
    let sum = owed.reduce(Rupiah()) { $0 + workshop.left(of: $1) }.sentence
    return scene.say(
      "! \(owed.count) nota belum lunas, \(sum): tidak ikut dibagi",
      en: "! \(counted(owed.count, "nota")) unpaid, \(sum): not divided")
  }

  private var costs: String {
    let rows = workshop.costs(in: month).count
    if rows == 0 {
      return scene.say("! Belum ada biaya yang dicatat", en: "! No cost recorded")
    }
    return scene.say(
      "\(rows) biaya, \(figures.cost.sentence)",
      en: "\(counted(rows, "cost")), \(figures.cost.sentence)")
  }

  /// Working days whose sheet of output is blank, which may lack days of material.
  private var days: String {
    let first = max(month.first, workshop.settings.firstDay)
    let blank = (0...max(0, month.last - first)).map { first + $0 }
      .filter { workshop.isWorkingDay($0) && workshop.outputs(on: $0).isEmpty }
    if blank.isEmpty {
      return scene.say("Semua hari kerja ada hasilnya", en: "Every working day has output")
    }
    return scene.say(
      "! \(blank.count) hari kerja tanpa hasil harian",
      en: "! \(counted(blank.count, "working day")) without output")
  }

  /// Whose conduct nobody has marked, where the scheme pays for it.
  private var marks: [String] {
    guard figures.scheme.conduct > 0 else { return [] }
    let unmarked = workshop.paidDays(in: month).keys.count {
      workshop.conductMark(of: $0, in: month) == nil
    }
    return [
      unmarked == 0
        ? scene.say("Sikap kerja semua dinilai", en: "Everybody's conduct is marked")
        : scene.say(
          "! Sikap kerja \(unmarked) orang belum dinilai",
          en: "! Conduct not marked: \(unmarked)")
    ]
  }

  // MARK: Signature

  /// What takes effect with the supervisor's PIN.
  func signature(_ note: Words?) -> Signature {
    let action = CloseMonth {
      $0.day = scene.today
      $0.figures = figures
      $0.note = note.map { scene.say($0) } ?? ""
    }
    return Signature(title: title, lines: effects, signer: .witness(.approve)) { _ in
      [.closeMonth(action)]
    }
  }

  private var effects: [String] {
    let people = figures.shares.count
    return [
      zip(figures.scheme.parts, figures.parts).map { $0.name + " " + $1.sentence }
        .joined(separator: ", "),
      scene.say(
        "Premi masuk ke buku \(people) orang.",
        en: "Premi goes into \(counted(people, "ledger"))."),
      scene.say(
        "Bulan ini lalu terkunci; koreksi masuk ke bulan yang belum ditutup.",
        en: "The month is then locked; corrections go to the open month."),
    ]
  }
}
