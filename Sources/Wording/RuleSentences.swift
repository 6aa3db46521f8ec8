import Workshop

extension RuleBroken {
  /// What is there and what to do, for the message line or under the field.
  package func sentence(in workshop: Workshop, _ language: Language) -> String {
    rule.words(in: workshop)[language]
  }
}

extension Rule {
  /// One sentence for each rule: the state, then the way out.
  package func words(in workshop: Workshop) -> Words {
    switch self {
    case .access(let rule): rule.words(in: workshop)
    case .field(let rule): rule.words(in: workshop)
    case .people(let rule): rule.words(in: workshop)
    case .weaving(let rule): rule.words(in: workshop)
    case .quality(let rule): rule.words(in: workshop)
    case .correction(let rule): rule.words(in: workshop)
    case .market(let rule): rule.words(in: workshop)
    case .order(let rule): rule.words(in: workshop)
    case .consignment(let rule): rule.words(in: workshop)
    case .history(let rule): rule.words(in: workshop)
    case .earnings(let rule): rule.words(in: workshop)
    case .ledger(let rule): rule.words(in: workshop)
    case .catalogue(let rule): rule.words(in: workshop)
    case .material(let rule): rule.words(in: workshop)
    case .tool(let rule): rule.words(in: workshop)
    case .block(let rule): rule.words(in: workshop)
    case .lot(let rule): rule.words(in: workshop)
    case .office(let rule): rule.words(in: workshop)
    case .opening(let rule): rule.words(in: workshop)
    case .partnership(let rule): rule.words(in: workshop)
    case .skill(let rule): rule.words(in: workshop)
    case .release(let rule): rule.words(in: workshop)
    case .course(let rule): rule.words(in: workshop)
    case .eligibility(let rule): rule.words(in: workshop)
    case .paper(let rule): rule.words
    }
  }
}

extension FieldRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .required: Words("Wajib diisi.", en: "Must be filled in.")
    case .unknownRow:
      Words("Tidak ditemukan. Ketik untuk mencari.", en: "Not found. Type to search.")
    case .textTooLong(let limit):
      Words(
        "Terlalu panjang: paling banyak \(limit) huruf.",
        en: "Too long: at most \(limit) characters.")
    case .textHasControls:
      Words(
        "Ada karakter yang tidak terlihat. Ketik ulang.",
        en: "It has invisible characters. Type it again.")
    case .textShowsNothing:
      Words(
        "Tidak ada huruf yang tampak. Ketik ulang isian ini.",
        en: "It has no visible letters. Type it again.")
    case .namesNothing:
      Words(
        "Bukan nama atau nomor. Ketik seperti di kartu atau di nota.",
        en: "No name or number. Type it as on the card or the nota.")
    case .numberOutOfRange(let lowest, let highest):
      Words("Angka dari \(lowest) sampai \(highest).", en: "A number from \(lowest) to \(highest).")
    case .full(let limit):
      Words(
        "Sudah \(limit), tidak muat lagi. Hapus satu dulu.",
        en: "There are \(limit), and no more fit. Remove one first.")
    case .mayName:
      Words(
        "Pencarian atau nilai pilihan mungkin berisi nama orang. Kosongkan dulu.",
        en: "A search or a chosen value may hold a name. Clear it first.")
    case .dayInFuture:
      Words(
        "Tanggal tidak boleh setelah hari ini. Ketik yang lain.",
        en: "The date cannot be in the future. Type another.")
    case .dayBeforeStore(let first):
      Words(
        "Sebelum \(first.dashed), hari pertama data ini. Isi hari itu atau sesudahnya.",
        en: "Before \(first.dashed), this store's first day. Enter that day or later.")
    case .nothingChanges:
      Words(
        "Tidak ada yang berubah. Ubah sesuatu dulu.",
        en: "Nothing changes. Change something first.")
    case .isWithdrawn: Words("Sudah dibatalkan. Pilih yang lain.", en: "Withdrawn. Choose another.")
    }
  }
}
