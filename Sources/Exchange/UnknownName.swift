import Wording

/// What a cell of a file names that the store does not have, and what to do about it.
package enum UnknownName: Sendable {
  case level, craft, fitness, worker, attendance, output, batch, stage
  case channel, product, colour, grade, buyer, buyerKind, order, payment, balance

  package var words: Words {
    switch self {
    case .level: Words("tingkat tidak dikenal", en: "unknown level")
    case .craft:
      Words("pekerjaan tidak dikenal: penganyam, penyiap", en: "unknown trade: weaver, preparer")
    case .fitness: Words("harus layak atau belum", en: "must be fit or not yet")
    case .worker: Words("pekerja tidak dikenal", en: "unknown worker")
    case .attendance:
      Words(
        "kehadiran tidak dikenal: hadir, sakit, izin, sidang, alpa, libur",
        en: "unknown attendance: present, sick, excused, hearing, absent, holiday")
    case .output:
      Words("bukan angka atau huruf kehadiran", en: "not a number or attendance letter")
    case .batch: Words("batch tidak dikenal", en: "unknown batch")
    case .stage: Words("tahap tidak dikenal", en: "unknown stage")
    case .channel: Words("saluran tidak dikenal", en: "unknown channel")
    case .product: Words("barang tidak dikenal", en: "unknown product")
    case .colour: Words("warna tidak dibuat", en: "a colour that is not made")
    case .grade: Words("mutu tidak dikenal: A, B, C", en: "unknown grade: A, B, C")
    case .buyer:
      Words(
        "pembeli tidak dikenal: ambil dulu daftar pembeli",
        en: "unknown buyer: take in the list of buyers first")
    case .buyerKind: Words("harus lembaga atau pribadi", en: "must be institution or private")
    case .order: Words("pesanan tidak dikenal", en: "unknown order")
    case .payment:
      Words(
        "cara bayar tidak dikenal: tunai, transfer, QRIS",
        en: "unknown way: cash, transfer, QRIS")
    case .balance:
      Words(
        "saldo tidak dikenal: premi, PNBP, modal, rugi, kas",
        en: "unknown balance: savings, PNBP, capital, loss, cash")
    }
  }
}
