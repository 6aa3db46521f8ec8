import Wording
import Workshop

/// Part A: how many people there were, who came and went, and how often they were present.
package struct LabourFigures: Equatable, Sendable {
  /// One craft's people over a month.
  package struct Row: Record {
    package var atStart = 0
    package var new = 0
    package var released = 0
    package var transferred = 0
    package var dismissed = 0
    package var died = 0
    package var escaped = 0

    package init() {}

    package var atEnd: Int {
      atStart + new - released - transferred - dismissed - died - escaped
    }

    mutating func add(_ row: Row) {
      atStart += row.atStart
      new += row.new
      released += row.released
      transferred += row.transferred
      dismissed += row.dismissed
      died += row.died
      escaped += row.escaped
    }

    mutating func countLeaving(_ status: InmateStatus) {
      switch status {
      case .released: released += 1
      case .transferred: transferred += 1
      case .dismissed: dismissed += 1
      case .died: died += 1
      case .escaped: escaped += 1
      case .active, .resting: break
      }
    }
  }

  package var rows: [Craft: Row] = [:]
  /// Days on which somebody was present.
  package var workingDays = 0
  /// Days among them on which nobody had to work, where there is a calendar.
  package var restDaysWorked = 0
  /// Days of presence of all people together.
  package var daysPresent = 0
  /// People with a row on any sheet of the month.
  package var peopleOnSheets = 0

  package init(_ month: Month, of workshop: Workshop) {
    for craft in Craft.allCases { rows[craft] = Row() }
    for inmate in workshop.people where !inmate.isWithdrawn {
      let own = Self.row(of: inmate, in: month)
      rows[inmate.craft(in: month)]?.add(own)
    }
    countPresence(in: month, of: workshop)
  }

  package var total: Row {
    rows.values.reduce(into: Row()) { $0.add($1) }
  }

  /// Follows a person through the days of the month on which figures count something of him; who
  /// comes back after having left is new again.
  private static func row(of inmate: Inmate, in month: Month) -> Row {
    var row = Row()
    let before = inmate.counted(on: month.first - 1)
    var wasHere = before?.isHere ?? false
    row.atStart += wasHere ? 1 : 0
    for day in inmate.countedDays(in: month) {
      guard let status = inmate.counted(on: day) else { continue }
      if !wasHere && (status.isHere || inmate.counted(on: day - 1) == nil) {
        row.new += 1
        wasHere = true
      }
      if wasHere && !status.isHere { row.countLeaving(status) }
      wasHere = status.isHere
    }
    return row
  }

  /// The people behind the row of a craft, or of all.
  static func records(of craft: Craft?, in month: Month, _ workshop: Workshop) -> [RowRecord] {
    workshop.people.indices.flatMap { place -> [RowRecord] in
      let inmate = workshop.people[place]
      guard !inmate.isWithdrawn, craft == nil || inmate.craft(in: month) == craft else { return [] }
      let own = row(of: inmate, in: month)
      let figures = [
        own.atStart, own.new, own.released, own.transferred, own.dismissed, own.atEnd,
      ]
      return figures.enumerated().filter { $0.element != 0 }.map {
        RowRecord(
          .inmate(ID(place)), max(inmate.enrolled, month.first), $0.offset + 1, Int64($0.element))
      }
    }
  }

  private mutating func countPresence(in month: Month, of workshop: Workshop) {
    var people: Set<ID<Inmate>> = []
    var present: Set<[Int32]> = []
    var days: Set<Day> = []
    func note(_ day: Day, _ worker: ID<Inmate>, _ attendance: Attendance) {
      people.insert(worker)
      guard attendance == .present else { return }
      present.insert([day.number, worker.index])
      days.insert(day)
    }
    for sheet in workshop.sheets where sheet.day.month == month {
      for id in sheet.rows where !workshop.outputs[id].isWithdrawn {
        note(sheet.day, workshop.outputs[id].worker, workshop.outputs[id].attendance)
      }
    }
    for row in workshop.pastOutputs where row.day.month == month {
      note(row.day, row.worker, row.attendance)
    }
    workingDays = days.count
    restDaysWorked = workshop.hasCalendar ? days.count { !workshop.isWorkingDay($0) } : 0
    daysPresent = present.count
    peopleOnSheets = people.count
  }

  /// Mean days of presence, with one decimal; halves round away from zero.
  package var meanPresence: Paper.Value {
    peopleOnSheets == 0 ? .unknown : .tenths((daysPresent * 20 / peopleOnSheets + 1) / 2)
  }

  private static let columns =
    Paper.Column.row(
      label: 16, [6, 6, 7, 8, 7, 7].map { (.number, $0) }
    ) + [Paper.Column(.text, 59, 71), Paper.Column(.number, 71, 76)]

  func part(of month: Month, _ language: Language) -> Paper.Part {
    let heads = [
      Words("A. TENAGA KERJA", en: "A. LABOUR"), Words("Awal", en: "Start"),
      Words("Baru", en: "New"), Words("Bebas", en: "Released"), Words("Pindah", en: "Moved"),
      Words("Henti", en: "Dismissed"), Words("Akhir", en: "End"),
      Words("Hari kerja", en: "Working days"),
    ].map { Paper.Value.text($0[language]) }
    let mean: [Paper.Value] = [
      .text(Words("Hari/orang", en: "Days/person")[language]),
      meanPresence,
    ]
    let rest: [Paper.Value] =
      restDaysWorked == 0
      ? [] : [.text(Words("Saat libur", en: "On rest days")[language]), .count(restDaysWorked)]
    let table = Paper.Table(
      Self.columns, heads: heads + [.count(workingDays)],
      [
        row(Words("Penganyam", en: "Weavers")[language], .weaver, in: month, beside: mean),
        row(Words("Penyiap bahan", en: "Preparers")[language], .preparer, in: month),
        .sum(
          Self.values(Words("Jumlah", en: "Total")[language], total) + rest,
          of: .labour(nil, month)),
      ], indent: 2)
    return .table([.table(table)] + others(language))
  }

  /// Who left in ways that have no column: rare, so that no column is kept for them.
  private func others(_ language: Language) -> [Paper.Block] {
    let sum = total
    let words = [
      sum.died == 0 ? nil : Words("meninggal \(sum.died)", en: "died \(sum.died)"),
      sum.escaped == 0
        ? nil : Words("melarikan diri \(sum.escaped)", en: "escaped \(sum.escaped)"),
    ].compactMap { $0?[language] }
    if words.isEmpty { return [] }
    let label = Words("  Keluar lain: ", en: "  Left otherwise: ")[language]
    return [.line(.text(label + words.joined(separator: ", ")))]
  }

  private func row(
    _ label: String, _ craft: Craft, in month: Month, beside: [Paper.Value] = []
  ) -> Paper.Row {
    Paper.Row(
      Self.values(label, rows[craft] ?? Row()) + beside, of: .labour(craft, month))
  }

  private static func values(_ label: String, _ row: Row) -> [Paper.Value] {
    [
      .text(label), .count(row.atStart), .count(row.new), .count(row.released),
      .count(row.transferred), .count(row.dismissed), .count(row.atEnd),
    ]
  }
}
