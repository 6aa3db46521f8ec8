import Workshop

extension PartnershipRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .partnerTaken:
      Words(
        "Mitra ini sudah ada. Pilih dari daftar.",
        en: "This partner is known already. Choose from the list.")
    case .numberTaken:
      Words(
        "Nomor ini sudah ada pada mitra itu. Ketik nomor lain.",
        en: "That partner has this number already. Type another.")
    case .endsBeforeSigned(let day):
      Words(
        "Sebelum ditandatangani, \(day.dashed). Periksa tanggal.",
        en: "Before it was signed, \(day.dashed). Check the day.")
    case .ownerMayNotRecord:
      Words(
        "Penanggung jawab: petugas atau kasubsi yang aktif. F4 daftar.",
        en: "The owner is an active clerk or supervisor. F4: list.")
    case .aimIsBaseline:
      Words(
        "Sasaran sama dengan awal. Ganti sasarannya.",
        en: "The target is what there was at the start. Change the target.")
    case .proofMissing:
      Words(
        "Isi nomor surat, atau kode catatan di sini.",
        en: "Enter a paper's number, or the code of a record.")
    case .figureOfRecords:
      Words("Angka janji ini dihitung dari catatan.", en: "The records count this figure.")
    case .otherUnit:
      Words("Satuan lain dari ukurannya: 85% atau 30.", en: "Not the measure's unit: 85% or 30.")
    case .namesSomebody:
      Words(
        "Menyebut orang. Tulis tanpa nama, register, atau kode.",
        en: "It names a person. Write it without name, register or code.")
    case .outcomeMissing:
      Words("Isi hasilnya di catatan kita.", en: "Enter what became of it in our records.")
    case .outcomeTaken:
      Words(
        "Sudah tercatat pada dukungan lain. Pilih yang lain.",
        en: "It is part of another support already. Choose another.")
    case .lotWasBought:
      Words(
        "Lot ini dibeli, bukan pemberian. Pilih lot lain.",
        en: "This lot was bought, not donated. Choose another.")
    case .channelTaken(let day):
      Words(
        "Penjualan saluran ini sudah milik dukungan \(day.dashed). Pilih yang lain.",
        en: "Sales of this channel belong to the support of \(day.dashed). Choose another.")
    case .toolsUsed:
      Words(
        "Alatnya sudah dihitung atau ditambah. Tetap tercatat.",
        en: "Its tools were counted since, or others were added. It stays.")
    case .answersAnother:
      Words(
        "Langkah itu sudah dijawab. Pilih langkah lain.",
        en: "That step was answered already. Choose another.")
    case .stepWithoutDay:
      Words(
        "Langkah dan tanggalnya berpasangan. Isi keduanya, atau kosongkan.",
        en: "A next step needs its day. Fill in both, or neither.")
    case .leanedOn:
      Words(
        "Masih ada catatan yang memakainya. Batalkan catatan itu dulu.",
        en: "Other records still use it. Withdraw those first.")
    case .supportStands:
      Words(
        "Ini hasil sebuah dukungan. Batalkan dukungan itu dulu.",
        en: "This was made by a support. Withdraw that support first.")
    }
  }
}

extension SetPartner: Told {
  package func words(in workshop: Workshop) -> Words {
    (partner == nil ? Words("mitra baru ", en: "new partner ") : Words("mitra ", en: "partner "))
      + name
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetAgreement: Told {
  /// `MoU 12/2026, berlaku sampai 21-09-2027`.
  package func words(in workshop: Workshop) -> Words {
    kind.name + " " + number + Words(", berlaku sampai ", en: ", valid until ") + until.dashed
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetPledge: Told {
  package func words(in workshop: Workshop) -> Words {
    (pledge == nil ? Words("janji baru ", en: "new pledge ") : Words("janji ", en: "pledge "))
      + workshop.code(pledge ?? workshop.pledges.nextID)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteEvidence: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("bukti janji ", en: "evidence of pledge ") + workshop.code(pledge)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension ReceiveSupport: Told {
  /// `dukungan D-003, alat`.
  package func words(in workshop: Workshop) -> Words {
    Words("dukungan ", en: "support ") + workshop.code(workshop.supports.nextID) + ", " + kind.name
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteContact: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("kontak ", en: "contact with ")
      + (workshop.partners.contains(partner) ? workshop.partners[partner].name : "-")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteMarketPrice: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("harga pasar ", en: "market price of ")
      + (workshop.products.contains(product) ? workshop.products[product].shortName : "-")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
