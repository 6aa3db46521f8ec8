import Wording
import Workshop

/// What is to be corrected, or was, about a row of a day's grid.
enum DayCorrection {
  /// The form about a saved row; nil where nothing was saved, or an absence.
  static func form(of row: DayRow, on day: Day, in scene: Scene) -> CorrectOutputForm? {
    guard let saved = row.saved, let output = scene.workshop.row(of: saved, on: day) else {
      return nil
    }
    return CorrectOutputForm(output, in: scene)
  }

  /// The newest correction of a row; nil without any.
  static func words(of row: DayRow, on day: Day, in scene: Scene) -> String? {
    guard let batch = row.batch else { return nil }
    let workshop = scene.workshop
    let newest = workshop.corrections(on: day).last { id in
      let correction = workshop.outputCorrections[id]
      let people = [correction.before.worker, correction.after.worker]
      return workshop.outputs[correction.output].batch == batch && people.contains(row.worker)
        && [correction.before.stage, correction.after.stage].contains(row.stage)
    }
    return newest.map { OutputWords.correction($0, in: scene) }
  }
}

extension Workshop {
  /// The saved row of a cell of work on a day's sheet.
  func row(of cell: DayCell, on day: Day) -> ID<Output>? {
    guard let sheet = derived.sheetOfDay[day], cell.batch != nil else { return nil }
    return sheets[sheet].rows.last { id in
      !outputs[id].isWithdrawn && DayCell(outputs[id]).isSameCell(as: cell)
    }
  }

  /// What was corrected of the sheet of a day, in the order of recording.
  func corrections(on day: Day) -> [ID<OutputCorrection>] {
    guard let sheet = derived.sheetOfDay[day], !outputCorrections.isEmpty else { return [] }
    return sheets[sheet].rows.flatMap { corrections(of: $0) }.sorted()
  }

  /// The row, and the part of it, by which somebody is a maker of a piece.
  func work(by made: Made, on place: PiecePlace) -> (row: ID<Output>, part: WorkDone)? {
    guard let sheet = derived.sheetOfDay[made.day] else { return nil }
    for id in sheets[sheet].rows where outputs[id].batch == place.batch {
      let part = works(of: id).first {
        $0.worker == made.worker && $0.stage == made.stage && $0.pieces.contains(place.number)
      }
      if let part { return (id, part) }
    }
    return nil
  }
}
