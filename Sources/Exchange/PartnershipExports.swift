import Wording
import Workshop

extension Export {
  func agreements(_ writer: inout some CellWriter) {
    writer.headings([
      "Jenis", "Nomor", "Mitra", "Kontak", "Lingkup", "Penanda Tangan Kita",
      "Penanda Tangan Mitra", "Mulai", "Sampai", "Keadaan",
    ])
    for agreement in workshop.standingAgreements {
      let row = workshop.agreements[agreement]
      let partner = workshop.partners[row.partner]
      writer.write([
        .text(row.kind.name.id), .text(row.number), .text(partner.name), .text(partner.contact),
        .text(row.scope), .text(row.ourSigner), .text(row.theirSigner), .day(row.signed),
        .day(row.until), .text(row.state(on: today).name.id),
      ])
    }
  }

  /// Figures bare: shares in per mille, money in rupiah.
  func pledges(_ writer: inout some CellWriter) {
    writer.headings([
      "Kode", "Perjanjian", "Mitra", "Yang Berjanji", "Tujuan", "Janji", "Penanggung Jawab",
      "Tenggat", "Ukuran", "Awal", "Sekarang", "Sasaran", "Bukti Terakhir", "Keadaan",
    ])
    for pledge in workshop.standingPledges {
      let row = workshop.pledges[pledge]
      writer.write([
        .text(workshop.code(pledge)), .text(workshop.named(row.agreement).id),
        .text(workshop.partners[workshop.partner(of: pledge)].name),
        .text(row.isOurs ? "kita" : "mitra"), .text(row.aim.name.id), .text(row.words),
        .text(workshop.users[row.owner].login), .day(row.due), .text(row.indicator.name.id),
        figure(workshop.beginning(of: pledge)),
        figure(workshop.standing(of: pledge, on: today).value), .number(row.target),
        .day(workshop.newestEvidence(of: pledge)),
        .text(workshop.state(of: pledge, on: today).name.id),
      ])
    }
  }

  private func figure(_ value: Int64?) -> CSVCell { value.map { .number($0) } ?? .empty }

  func support(_ writer: inout some CellWriter) {
    writer.headings([
      "Nomor", "Tanggal", "Sampai", "Jenis", "Mitra", "Uraian", "Nilai", "Peserta", "Janji",
      "Surat", "Menjadi", "Jumlah",
    ])
    for support in workshop.standingSupports {
      let row = workshop.supports[support]
      let outcome = outcome(of: support)
      writer.write([
        .text(workshop.code(support)), .day(row.day), .day(row.until), .text(row.kind.name.id),
        .text(workshop.partners[row.partner].name), .text(row.words), .number(row.value.amount),
        .number(Int(row.participants)), .text(row.pledge.map { workshop.code($0) } ?? ""),
        .text(row.paper), .text(outcome.what), outcome.count.map { .number($0) } ?? .empty,
      ])
    }
  }

  /// What is in our records of it, and how many.
  private func outcome(of support: ID<Support>) -> (what: String, count: Int?) {
    let row = workshop.supports[support]
    switch row.kind {
    case .training: return ("pelatihan", Int(row.participants))
    case .mentoring: return ("", nil)
    case .tools:
      let name = row.toolKind.map { workshop.toolKinds[Int($0)].name } ?? ""
      return (name, Int(row.tools))
    case .material:
      guard let lot = row.lot else { return ("", nil) }
      return ("lot " + workshop.materialLots[lot].label, Int(workshop.materialLots[lot].quantity))
    case .exhibition, .marketAccess:
      let name = row.channel.map { workshop.catalogue.channels[Int($0)].name } ?? ""
      return (name, workshop.sales(of: support)?.pieces)
    }
  }

  func contacts(_ writer: inout some CellWriter) {
    writer.headings([
      "Tanggal", "Mitra", "Perjanjian", "Janji", "Isi", "Langkah", "Paling Lambat", "Terbuka",
      "Petugas",
    ])
    let open = Set(workshop.openSteps)
    for contact in workshop.standingContacts {
      let row = workshop.contacts[contact]
      writer.write([
        .day(row.day), .text(workshop.partners[row.partner].name),
        .text(row.agreement.map { workshop.named($0).id } ?? ""),
        .text(row.pledge.map { workshop.code($0) } ?? ""), .text(row.words), .text(row.step),
        .day(row.stepDay), .text(open.contains(contact) ? "ya" : ""),
        .text(workshop.users[row.officer].login),
      ])
    }
  }
}
