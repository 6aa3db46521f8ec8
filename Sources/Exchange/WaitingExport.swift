import Wording
import Workshop

extension Export {
  /// Who waits for a place, in the order of their turns, by code.
  func waiting(_ writer: inout some CellWriter) {
    writer.headings(["Giliran", "Kode", "Sejak", "Peran", "Tahap", "Belum Ada", "Dapat Diterima"])
    for (turn, id) in workshop.waitingList(on: today).enumerated() {
      let place = workshop.waitingPlaces[id]
      let obstacles = workshop.obstaclesOfAdmission(id, on: today)
      writer.write([
        .number(turn + 1), .text(workshop.code(place.worker)), .day(place.since),
        .text(place.craft.name.id),
        .text(place.stage.map { workshop.catalogue.stages[Int($0)].name } ?? ""),
        .text(obstacles.words.id), .text(obstacles.isEmpty ? "ya" : ""),
      ])
    }
  }
}
