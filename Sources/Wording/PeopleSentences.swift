import Workshop

extension EnrolInmate: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("warga binaan baru", en: "new inmate") + " " + workshop.code(workshop.people.nextID)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension EditInmate: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("perubahan", en: "change of") + " " + workshop.code(inmate)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .person(inmate) }
}

extension PeopleRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .nameTooShort: Words("Nama: minimal 2 huruf.", en: "A name has at least 2 letters.")
    case .identityErased:
      Words(
        "Data pribadi orang ini sudah dihapus. Daftarkan sebagai orang baru bila perlu.",
        en: "This person's personal data were erased. Enrol a new person if needed.")
    case .identityDamaged:
      Words(
        "Kunci orang ini rusak, nama tidak dapat diubah. Panggil administrator: bengkel verify",
        en: "This person's key is damaged, no name can be changed. Call the administrator: "
          + "bengkel verify")
    case .identityClosed:
      Words(
        "Nama tertutup untuk kata sandi ini. Minta kode sekali pakai dari administrator.",
        en: "Names are closed to this password. Ask the administrators for a one-time code.")
    case .subjectTaken:
      Words(
        "Orang lain terdaftar lebih dulu. Simpan sekali lagi.",
        en: "Somebody else was added first. Save once more.")
    case .registerTaken(let other):
      Words(
        "Sudah dipakai \(workshop.code(other)). Periksa kartu, lalu betulkan.",
        en: "Already used by \(workshop.code(other)). Check the card, then correct it.")
    case .blockForm:
      Words(
        "Blok: huruf, angka, tanda hubung. Contoh B-2.",
        en: "A block has letters, digits, hyphens, such as B-2.")
    case .levelOutOfRange: Words("Tingkat dari 0 sampai 3.", en: "A level is from 0 to 3.")
    case .hasWorked:
      Words("Sudah tercatat bekerja. Ubah statusnya.", en: "Has recorded work. Change the status.")
    case .hasTrained:
      Words(
        "Tercatat ikut pelatihan. Ubah statusnya.",
        en: "Took part in a training. Change the status.")
    case .endsBeforeStart(let first):
      Words(
        "Sebelum hari pertamanya, \(first.dashed). Periksa tanggal.",
        en: "Before its first day, \(first.dashed). Check the day.")
    case .statusIs(let status):
      Words(
        "Statusnya sekarang \(status.name.id). Pilih tanpa orang ini.",
        en: "The status is \(status.name.en) now. Choose without this one.")
    case .beforeEnrolment(let enrolled):
      Words(
        "Sebelum hari masuk \(enrolled.dashed). Isi yang lebih baru.",
        en: "Before the enrolment, \(enrolled.dashed). Enter a later day.")
    case .releaseUnknown(let inmate):
      Words(
        "\(workshop.code(inmate)) belum ada tanggal bebas. Isi tanggal, bukan selisih.",
        en: "\(workshop.code(inmate)) has no release date. Enter a date, not a difference.")
    case .absence(let rule): rule.words
    }
  }
}

extension AbsenceRule {
  fileprivate var words: Words {
    switch self {
    case .planned(let from, let until):
      Words(
        "Sudah ada rencana \(from.dashed)\(until.map { " - " + $0.dashed } ?? " dst").",
        en: "Planned already: \(from.dashed)\(until.map { " - " + $0.dashed } ?? " on").")
        + " " + Words("Ubah yang itu (1, H).", en: "Change that one (1, H).")
    case .moved:
      Words(
        "Tanggal akhirnya baru diubah petugas lain. Esc, lalu buka lagi.",
        en: "Another officer just changed its end. Esc, then open it again.")
    case .workedThen(let day):
      Words(
        "Pada \(day.dashed) orang ini tercatat bekerja. Mulai sesudahnya.",
        en: "Work is recorded on \(day.dashed). Begin after it.")
    case .suspensionUnpaid:
      Words(
        "Skorsing tidak dibayar. Bila dibayar, pakai tidak hadir dengan alasan.",
        en: "A suspension is not paid. For paid days use an absence with a reason.")
    }
  }
}
