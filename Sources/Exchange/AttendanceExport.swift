import Forms
import Wording
import Workshop

extension Export {
  /// Who was there on each day from the store's first on, or why not; by day and code.
  ///
  /// What lies before that day is history, which the list of output has.
  func attendance(_ writer: inout some CellWriter) {
    writer.headings(ImportKind.attendance.headings.map(\.written.id))
    for day in workshop.derived.sheetOfDay.keys.sorted() {
      let rows = Dictionary(grouping: workshop.outputs(on: day), by: \.worker)
      for worker in rows.keys.sorted() {
        guard let row = rows[worker]?.ofAttendance else { continue }
        writer.write([
          .day(day), .text(workshop.code(worker)), .text(row.attendance.name.id), .text(row.paper),
        ])
      }
    }
  }
}

extension [Output] {
  /// The row that says whether somebody was there: the one without work, else the first.
  var ofAttendance: Output? { first { $0.batch == nil } ?? first }
}
