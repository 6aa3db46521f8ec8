import Wording
import Workshop

/// What a slip says of the person's money: what was there, came, was taken and is there now.
enum SlipBalance {
  static func blocks(of slip: Slip, isFinal: Bool, in workshop: Workshop) -> [Paper.Block] {
    let moves = workshop.movements.filter {
      $0.worker == slip.share.worker && $0.day.month == slip.month
    }
    let corrected = sum(moves.filter { $0.kind == .correction })
    let taken = sum(moves.filter { $0.kind != .correction })
    let start = slip.oldBalance - corrected - taken
    return [
      .ends(.text("Saldo awal \(slip.month.first.dashed)"), .rupiah(start)),
      .ends("Premi bulan ini, masuk", .rupiah(slip.share.premi)),
      .ends(.text("Diambil: " + kinds(moves)), .rupiah(taken)),
      corrected == Rupiah() ? nil : .ends("Koreksi", .rupiah(corrected)),
      .ends(isFinal ? "Saldo akhir" : "Saldo perkiraan", .rupiah(slip.newBalance)),
      .ends(.text(usable(slip)), .rupiah(slip.usable)),
      .ends(.text("Skema \(slip.scheme)"), .text("Kode verifikasi \(slip.checkCode)")),
      .note(Paper.Note("Keberatan:", objection)),
    ].compactMap { $0 }
  }

  private static let objection =
    "disampaikan kepada Bendahara atau Kasubsi, kapan saja selama tercatat di bengkel;"
    + " petugas lain memutuskan dengan alasan tertulis."

  private static func sum(_ moves: [Movement]) -> Rupiah {
    moves.reduce(Rupiah()) { $0 + $1.change }
  }

  /// `kebutuhan 100.000, tabungan bank 200.000`.
  private static func kinds(_ moves: [Movement]) -> String {
    let parts = MovementKind.allCases.filter { $0 != .correction }.compactMap { kind -> String? in
      let out = Rupiah() - sum(moves.filter { $0.kind == kind })
      return out == Rupiah() ? nil : "\(kind.name.id) \(out.bare)"
    }
    return parts.isEmpty ? "tidak ada" : parts.joined(separator: ", ")
  }

  private static func usable(_ slip: Slip) -> String {
    let part = perCent(perMille: slip.usablePerMille, .indonesian)
    let opened = slip.after.opened.usable
    let before = opened > Rupiah() ? "\(opened.bare) + " : ""
    return "Boleh diambil selama di lapas: \(before)\(part) x \(slip.after.earned.bare)"
      + " - \(slip.after.used.bare) diambil"
  }
}
