import Wording
import Workshop

/// The list by name of those who get premi of a month (*daftar nominatif*), to be signed by each.
///
/// Below stand those who got their whole balance in it. RAHASIA, in Indonesian.
package enum NominativeList {
  /// `person`: whose premi it is, as the reader may see him on such a list.
  package static func paper(
    of figures: MonthFigures, in workshop: Workshop,
    naming person: (ID<Inmate>) -> SlipPaper.Person
  ) -> Paper {
    let month = figures.month
    let title = "DAFTAR NOMINATIF PENERIMA PREMI " + month.title(.indonesian).uppercased()
    let payouts = workshop.payouts(in: month)
    var paper = Paper(
      title, name: "daftar-nominatif-" + month.iso, of: workshop, .indonesian,
      [
        .head(head(title, of: figures, in: workshop)),
        .table([.table(premi(figures, naming: person))], gap: 0),
        .whole(sums(figures)),
      ]
        + (payouts.isEmpty
          ? []
          : [
            .table(
              [.line("Saldo yang dibayarkan seluruhnya bulan ini")]
                + [.table(table(payouts, in: workshop, naming: person))], heading: 2)
          ]) + [.whole([.signatures(signatures(month, in: workshop))])])
    let named = figures.shares.map(\.worker) + payouts.map { workshop.movements[$0].worker }
    let count = Set(named).count { !person($0).name.isEmpty || !person($0).register.isEmpty }
    if count > 0 {
      paper.disclosure = NoteDisclosure {
        $0.kind = .print
        $0.rows = Int32(count)
        $0.month = month
      }
    }
    return paper
  }

  private static func head(
    _ title: String, of figures: MonthFigures, in workshop: Workshop
  ) -> Paper.Head {
    let closed = workshop.closure(of: figures.month)
    return Paper.Head(.report, title) {
      $0.institution = workshop.institution(on: closed?.day ?? figures.month.last)
      $0.subtitle = "RAHASIA - HANYA UNTUK INTERNAL"
      $0.at = "Kode verifikasi " + figures.checkCode
      $0.marks = Paper.Mark.practice(workshop, .indonesian)
      if let closed {
        $0.about = "ditutup " + closed.day.long(.indonesian)
      } else {
        $0.marks.append(Paper.Mark(kind: .preliminary, text: "SEMENTARA - bulan belum ditutup"))
      }
    }
  }

  private static let columns = [
    Paper.Column(.number, 0, 3, .end), Paper.Column(.text, 4, 28), Paper.Column(.text, 29, 42),
    Paper.Column(.rupiah, 42, 54), Paper.Column(.text, 56, 63), Paper.Column(.text, 64, 76),
  ]
  private static let heads: [Paper.Value] = [
    "No.", "Nama", "Register", "Jumlah (Rp)", "Cara", "Ttd/jempol",
  ]
  private static let line = Paper.Value.text("............")

  private static func premi(
    _ figures: MonthFigures, naming person: (ID<Inmate>) -> SlipPaper.Person
  ) -> Paper.Table {
    let paid = figures.shares.filter { $0.premi > Rupiah() }
    let rows = paid.enumerated().map { place, share in
      let person = person(share.worker)
      return Paper.Row(
        [
          .count(place + 1), .named(person.name, share.worker),
          .named(person.register, share.worker), .rupiah(share.premi), "T/E/B", line,
        ], of: .slip(figures.month, of: share.worker))
    }
    let sum = Paper.Row.sum([
      .blank, "Jumlah", .blank, .rupiah(paid.reduce(Rupiah()) { $0 + $1.premi }), .blank, .blank,
    ])
    return Paper.Table(columns, heads: heads, rows + [sum], isRuled: true)
  }

  /// What the list adds up to, beside the part of the scheme that it comes from.
  private static func sums(_ figures: MonthFigures) -> [Paper.Block] {
    let paid = figures.shared + figures.forOpening
    return [
      .note(Paper.Note("Terbilang:", [.spelled(paid)])),
      .ends("Bagian pekerja menurut skema", .rupiah(figures.premi)),
      figures.forOpening == Rupiah()
        ? nil : .ends("Premi dari saldo awal", .rupiah(figures.forOpening)),
      figures.unshared == Rupiah()
        ? nil : .ends("Belum ada yang berhak, dibawa", .rupiah(Rupiah() - figures.unshared)),
      .ends("Jumlah daftar", .rupiah(paid)),
      .line("Cara, dilingkari: T tunai melalui titipan, E kartu E-Pas, B tabungan bank."),
    ].compactMap { $0 }
  }

  private static func table(
    _ payouts: [ID<Movement>], in workshop: Workshop,
    naming person: (ID<Inmate>) -> SlipPaper.Person
  ) -> Paper.Table {
    let rows = payouts.enumerated().map { place, id in
      let row = workshop.movements[id]
      let person = person(row.worker)
      return Paper.Row([
        .count(place + 1), .named(person.name, row.worker), .named(person.register, row.worker),
        .rupiah(row.amount), .text(row.day.short + " " + row.way.letter), line,
      ])
    }
    let sum = Paper.Row.sum([
      .blank, "Jumlah", .blank,
      .rupiah(payouts.reduce(Rupiah()) { $0 + workshop.movements[$1].amount }), .blank, .blank,
    ])
    return Paper.Table(columns, heads: heads, rows + [sum])
  }

  private static func signatures(_ month: Month, in workshop: Workshop) -> Paper.Signatures {
    let day = workshop.closure(of: month)?.day ?? month.last
    let seen = PaperSigner.of(.report, on: day, .supervisor, in: workshop)
    let payer = PaperSigner.of(.kuitansi, on: day, .treasurer, in: workshop)
    var names = Paper.Signatures(left: seen.title, right: payer.title)
    names.leftAbove = "Mengetahui,"
    names.leftName = seen.name
    names.rightAbove = "Yang membayarkan,"
    names.rightName = payer.name
    names.place = workshop.place(of: day, .indonesian)
    return names
  }
}

extension Workshop {
  /// The movements of a month that paid somebody's whole balance, oldest first.
  func payouts(in month: Month) -> [ID<Movement>] {
    movements.indices.map { ID($0) }.filter { id in
      let row = movements[id]
      return row.day.month == month && [.release, .heirs, .sentOn].contains(row.kind)
    }
  }
}
