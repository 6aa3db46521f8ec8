import TerminalUI
import Wording
import Workshop

/// What a partner keeps of a sum that is sold, and what comes in.
struct ConsignmentDue {
  private let channel: UInt8
  private let day: Day
  private let total: Rupiah

  /// By the terms of the channel on the day on which the goods went.
  init(of total: Rupiah, through channel: UInt8, on day: Day) {
    self.total = total
    self.channel = channel
    self.day = day
  }

  /// Of all that went and has not come back.
  init(_ consignment: ID<Consignment>, in workshop: Workshop) {
    let row = workshop.consignments[consignment]
    let back = Set(row.returns.flatMap(\.pieces))
    let total = row.lines.reduce(Rupiah()) { sum, line in
      sum + line.price * line.pieces.count { !back.contains(PiecePlace(line.batch, $0)) }
    }
    self.init(of: total, through: row.channel, on: row.day)
  }

  /// `ifSold`: what is due once all is sold, else what is due of what was.
  func lines(ifSold: Bool, in scene: Scene) -> [(label: String, amount: String)] {
    let kept = scene.workshop.commission(on: total, of: channel, on: day)
    let rate = scene.commission(channel, on: day)
    let label = scene.say("Komisi mitra", en: "Commission")
    return [
      (label + (rate.isEmpty ? "" : " " + rate), kept.sentence),
      (
        ifSold
          ? scene.say("Diterima bila terjual", en: "Due if all sells")
          : scene.say("Uang diterima", en: "Money due"),
        (total - kept).sentence
      ),
    ]
  }

  func draw(ifSold: Bool, y: Int, on canvas: inout Canvas, in scene: Scene) {
    for (place, line) in lines(ifSold: ifSold, in: scene).enumerated() {
      canvas.put(line.label, x: 2, y: y + place)
      canvas.putRight(line.amount, endingAt: min(40, canvas.width - 2), y: y + place)
    }
  }
}
