import Workshop

/// The lines of one day: those recorded already, and one for everybody who may work.
struct DayGrid: Equatable {
  let day: Day
  var rows: [DayRow] = []
  /// The newest day before with a sheet, and what everybody did on it.
  private(set) var previous: Day?
  private(set) var before: [ID<Inmate>: String] = [:]
  /// What everybody made on the newest day of work before, all rows together.
  private var usualSums: [ID<Inmate>: Int] = [:]
  /// What everybody is expected to make in a day.
  private(set) var plans = DayPlans()
  /// The count of changes to the outputs that this was made at.
  let stamp: Int

  /// How far back usual work is looked for.
  private static let span = 31

  init(_ day: Day, in workshop: Workshop) {
    self.day = day
    stamp = workshop.outputs.edits
    var usual: [ID<Inmate>: Output] = [:]
    for back in 1...Self.span {
      let outputs = workshop.outputs(on: day - back)
      if previous == nil && !outputs.isEmpty {
        previous = day - back
        before = Self.texts(outputs)
      }
      var sums: [ID<Inmate>: Int] = [:]
      for output in outputs where output.batch != nil {
        sums[output.worker, default: 0] += output.amount
      }
      usualSums.merge(sums) { newest, _ in newest }
      plans.add(sums, of: outputs)
      for output in outputs.reversed() where output.batch != nil && usual[output.worker] == nil {
        usual[output.worker] = output
      }
    }
    let recorded = workshop.outputs(on: day)
    for worker in workshop.inmates {
      let own = recorded.filter { $0.worker == worker }
      guard !own.isEmpty || workshop.mayWork(worker, on: day) else { continue }
      var template = Self.proposal(worker, usual[worker], on: day, in: workshop)
      template.planned = workshop.plannedAbsence(of: worker, on: day)
        .flatMap { $0.kind == .absence ? $0.reason : nil }
      rows += own.isEmpty ? [template] : own.map { Self.row($0, template) }
    }
  }

  private static func texts(_ outputs: [Output]) -> [ID<Inmate>: String] {
    var sums: [ID<Inmate>: Int] = [:]
    var texts: [ID<Inmate>: String] = [:]
    for output in outputs {
      sums[output.worker, default: 0] += output.amount
      texts[output.worker] =
        output.attendance == .present ? "\(sums[output.worker] ?? 0)" : DayCell(output).text
    }
    return texts
  }

  private static func row(_ output: Output, _ template: DayRow) -> DayRow {
    var row = template
    row.saved = DayCell(output)
    guard let batch = output.batch else { return row }
    row.batch = batch
    row.stage = output.stage
    return row
  }

  /// The usual work while anything stands there, else the stage of the lowest piece the person
  /// holds (where one piece counts as usual), else the usual batch while it is open.
  ///
  /// A batch that was opened after the day is none of them.
  private static func proposal(
    _ worker: ID<Inmate>, _ usual: Output?, on day: Day, in workshop: Workshop
  ) -> DayRow {
    var row = DayRow(worker)
    row.usual = usual?.amount
    let open = workshop.derived.openBatches.filter { workshop.batches[$0].opened <= day }
    if let usual, let batch = usual.batch, open.contains(batch),
      workshop.standing(at: usual.stage, of: batch, on: day) != 0
    {
      row.batch = batch
      row.stage = usual.stage
      return row
    }
    for batch in open where workshop.batches[batch].crew.contains(worker) {
      let held = workshop.batches[batch].pieces.first {
        $0.holder == worker && $0.state == .working
      }
      guard let held else { continue }
      row.batch = batch
      row.stage = workshop.route(of: batch)[Int(held.step)].index
      row.usual = usual.map { min(1, $0.amount) }
      return row
    }
    if let usual, let batch = usual.batch, open.contains(batch) {
      row.batch = batch
      row.stage = usual.stage
    }
    return row
  }

  // MARK: What was typed

  var filled: Int { rows.count { !$0.text.isEmpty } }
  var total: Int { rows.reduce(0) { $0 + $1.amount } }
  var isDirty: Bool { rows.contains(where: \.isChanged) }
  var changed: Int { rows.count(where: \.isChanged) }
  var firstProblem: Int? { rows.firstIndex { $0.problem != nil } }
  var problems: Int { rows.count { $0.problem != nil } }

  /// The action for all changed rows, and for each of its cells the row it comes from.
  func plan(in workshop: Workshop) -> (plan: DayPlan, rows: [Int]) {
    var cells: [DayCell] = []
    var places: [Int] = []
    for (place, row) in rows.enumerated() {
      for cell in row.cells { add(cell, of: place, to: &cells, &places) }
    }
    return (workshop.plan(cells, on: day), places)
  }

  /// A clearing gives way to what another row wants in the same cell.
  private func add(_ cell: DayCell, of place: Int, to cells: inout [DayCell], _ places: inout [Int])
  {
    if let same = cells.firstIndex(where: { $0.isSameCell(as: cell) }) {
      if cell.isCleared { return }
      if cells[same].isCleared {
        cells[same] = cell
        places[same] = place
        return
      }
    }
    cells.append(cell)
    places.append(place)
  }

  /// Plans the typed cells and writes beside each row its pieces or what is wrong.
  mutating func check(in workshop: Workshop) {
    for place in rows.indices
    where rows[place].typed != nil && !rows[place].shortfall.isBlank && !isShort(place) {
      rows[place].reason = rows[place].saved?.shortfall.isBlank == false ? Shortfall() : nil
    }
    let (plan, places) = plan(in: workshop)
    for place in rows.indices {
      rows[place].problem =
        rows[place].isChanged && rows[place].batch == nil && rows[place].amount > 0
        ? RuleBroken(.field(.required), field: .stage) : nil
      rows[place].pieces = []
    }
    for (cell, place) in places.enumerated() {
      let pieces = plan.pieces(ofCell: cell)
      if !pieces.isEmpty { rows[place].pieces = pieces }
    }
    for broken in plan.broken {
      guard let cell = broken.row, rows[places[cell]].problem == nil else { continue }
      rows[places[cell]].problem = broken
    }
  }

  /// Whether a row has a typed count of a person whose rows are together more than twice as usual,
  /// and more than three.
  func isUnusual(_ row: DayRow) -> Bool {
    guard let typed = row.typed, Int(typed) != nil, let usual = usualSums[row.worker] else {
      return false
    }
    let sum = rows.reduce(0) { $0 + ($1.worker == row.worker ? $1.amount : 0) }
    return sum > max(3, 2 * usual)
  }

  /// Whether a row has a count and the person's rows are together nothing, or fewer than expected;
  /// `typing`: what is being typed into it.
  func isShort(_ place: Int, typing: String? = nil) -> Bool {
    var row = rows[place]
    row.typed = typing ?? row.typed
    guard Int(row.text) != nil else { return false }
    let sum = rows.enumerated().reduce(row.amount) { sum, other in
      sum + (other.offset != place && other.element.worker == row.worker ? other.element.amount : 0)
    }
    return sum == 0 || sum < plans.most(of: row.worker)
  }

  /// The pieces that nobody counted: those of rows that were filled as usual and left so.
  var proposed: Int { rows.reduce(0) { $1.isProposed && $1.isChanged ? $0 + $1.amount : $0 } }

  /// Fills every empty row with the absence that was planned, else with what the person did last,
  /// as far as pieces stand there.
  mutating func fillAsUsual(in workshop: Workshop) {
    for place in rows.indices {
      guard let planned = rows[place].takePlanned() else { continue }
      rows[place].typed = planned
      rows[place].isProposed = true
    }
    for place in rows.indices where rows[place].text.isEmpty && rows[place].batch != nil {
      guard let usual = rows[place].usual else { continue }
      for amount in (0...usual).reversed() {
        rows[place].typed = "\(amount)"
        check(in: workshop)
        rows[place].isProposed = amount > 0
        if rows[place].problem == nil { break }
        rows[place].typed = nil
        rows[place].isProposed = false
      }
    }
    check(in: workshop)
  }

  /// Adds an empty row for the person of a row below it.
  mutating func addRow(below place: Int) {
    rows.insert(DayRow(rows[place].worker), at: place + 1)
  }
}
