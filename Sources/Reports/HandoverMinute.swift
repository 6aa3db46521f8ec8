import Wording
import Workshop

/// The minute of an officer who hands over: what is open goes to whom, and what money was counted.
///
/// Officers stand by their codes and, where an office has them, by name; no inmate is named.
package enum HandoverMinute {
  package static func paper(of handover: ID<DutyHandover>, in workshop: Workshop) -> Paper {
    let row = workshop.dutyHandovers[handover]
    let login = workshop.users[row.officer].login
    let left = PaperSigner.of([], on: row.day, orElse: row.officer, in: workshop)
    let right = PaperSigner.of([], on: row.day, orElse: row.successor, in: workshop)
    var names = Paper.Signatures(left: left.title, right: right.title, inset: 2)
    names.leftAbove = "Yang menyerahkan,"
    names.leftName = left.name
    names.rightName = right.name
    names.place = workshop.place(of: row.day, .indonesian)
    return Paper(
      "SERAH TERIMA TUGAS", name: "serah-terima-" + login.asFileName + "-" + row.day.iso,
      of: workshop, .indonesian, as: .receipt,
      [
        .head(
          .receipt(
            "SERAH TERIMA TUGAS", about: "Berita acara serah terima petugas", on: row.day,
            marks: [], practice: "", of: workshop)),
        .whole(facts(row, in: workshop)),
        .whole(
          [.line("Yang masih terbuka dan diserahkan:")]
            + (row.open.isEmpty
              ? [.line("- tidak ada")] : row.open.map { .note(Paper.Note("- ", $0)) })),
        .whole([.signatures(names)]),
      ])
  }

  private static func facts(_ row: DutyHandover, in workshop: Workshop) -> [Paper.Block] {
    func name(_ user: ID<User>) -> String {
      "\(workshop.users[user].role.title.id) \(workshop.users[user].login.uppercased())"
    }
    var facts: [Paper.Block] = [
      .line(.text("Menyerahkan   " + name(row.officer))),
      .line(.text("Menerima      " + name(row.successor))),
      .line(.text("Menyetujui    " + name(row.approver))),
    ]
    if let cash = row.cash {
      facts.append(.ends("Uang dihitung", .rupiah(cash)))
      if let booked = row.booked {
        facts.append(.ends("Menurut buku", .rupiah(booked)))
        facts.append(.ends("Selisih", .rupiah(cash - booked)))
      }
    }
    if !row.note.isEmpty { facts.append(.note(Paper.Note("Catatan       ", row.note))) }
    return facts
  }
}
