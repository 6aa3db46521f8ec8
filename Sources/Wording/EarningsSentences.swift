import Workshop

extension ReceivePayment: Told {
  package func words(in workshop: Workshop) -> Words {
    (isTakenBack
      ? Words("pelunasan dibatalkan, nota ", en: "payment taken back, nota ")
      : Words("pelunasan nota ", en: "payment of nota ")) + workshop.nota(sale)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetPaymentDue: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("jatuh tempo nota ", en: "due date of nota ") + workshop.nota(sale)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension AdoptScheme: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("skema ", en: "scheme ") + scheme.name
  }

  package var whyKept: Words? {
    Words(
      "tetapkan skema lain dari tanggal yang sama",
      en: "adopt another scheme from the same day")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteCost: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("biaya ", en: "cost of ") + amount.sentence
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension CloseMonth: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "penutupan \(figures.month.title(.indonesian))",
      en: "closing of \(figures.month.title(.english))")
  }

  package var whyKept: Words? {
    Words(
      "bulan yang ditutup tetap. Koreksi di bulan yang belum ditutup",
      en: "a closed month stays. Correct it in an open month")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension MovePremi: Told {
  package func words(in workshop: Workshop) -> Words {
    kind.name + " " + workshop.code(worker) + ", " + amount.sentence
  }

  package var whyKept: Words? {
    Words("bukunya hanya dikoreksi dengan baris baru", en: "a ledger is corrected by a new line")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension DepositPNBP: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("setoran PNBP ", en: "PNBP deposit ") + amount.sentence
  }

  package var whyKept: Words? {
    Words("setoran dengan NTPN sudah di kas negara", en: "the state has receipted the deposit")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension MovementKind {
  package var name: Words {
    switch self {
    case .needs: Words("kebutuhan mendasar", en: "basic needs")
    case .family: Words("dikirim ke keluarga", en: "to the family")
    case .bank: Words("tabungan bank", en: "bank savings")
    case .release: Words("pelunasan saat bebas", en: "payout at release")
    case .correction: Words("koreksi", en: "correction")
    case .heirs: Words("kepada ahli waris", en: "to the heirs")
    case .sentOn: Words("dikirim ke tempat pindah", en: "sent on with a transfer")
    }
  }
}

extension PremiMeans {
  package var name: Words {
    switch self {
    case .cash: Words("tunai melalui titipan", en: "cash, kept for him")
    case .card: Words("kartu E-Pas", en: "E-Pas card")
    case .bank: Words("transfer bank", en: "bank transfer")
    }
  }

  /// The letter that the list by name has for it.
  package var letter: String {
    switch self {
    case .cash: "T"
    case .card: "E"
    case .bank: "B"
    }
  }
}

extension SplitBase {
  package var name: Words {
    switch self {
    case .profit: Words("laba bersih", en: "net profit")
    case .turnover: Words("omzet", en: "turnover")
    case .piece: Words("per buah", en: "by the piece")
    }
  }
}

extension SplitScheme {
  /// `Premi 50 + Modal kerja 35 + PNBP 15`, as the parts are typed too.
  package func partWords(_ language: Language) -> String {
    parts.map { $0.name + " " + tenths($0.perMille, language).withoutZeroTenth }
      .joined(separator: " + ")
  }
}

extension String {
  /// `50` for `50,0`.
  fileprivate var withoutZeroTenth: String {
    hasSuffix(",0") || hasSuffix(".0") ? String(dropLast(2)) : self
  }
}

/// A share in per mille as per cent: `50%`, `12,5%`.
package func perCent(perMille: Int32, _ language: Language) -> String {
  tenths(perMille, language).withoutZeroTenth + "%"
}

/// A number of hundredths with both places: `140,00`, `6.160,00`.
package func hundredths(_ number: Int64, _ language: Language) -> String {
  let isEnglish = language == .english
  let whole = grouped(number / 100, language)
  return whole + (isEnglish ? "." : ",") + Workshop.padded(Int(number.magnitude % 100), to: 2)
}

extension EarningsRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .amountMissing:
      Words("Isi jumlah rupiah, lebih dari 0.", en: "Fill in an amount of more than 0.")
    case .notOnCredit:
      Words(
        "Nota ini sudah lunas. Pilih nota yang belum lunas.",
        en: "This nota is paid. Choose one that is not.")
    case .paidBeforeSale(let day):
      Words(
        "Sebelum notanya, \(day.dashed). Periksa tanggal.",
        en: "Before its nota, \(day.dashed). Check the day.")
    case .partEmpty:
      Words(
        "Ada bagian 0%. Hapus, atau isi lebih dari 0%.",
        en: "A part is 0%. Delete it, or fill in more than 0%.")
    case .partsNotWhole(let sum):
      Words(
        "Bagian berjumlah \(perCent(perMille: Int32(clamping: sum), .indonesian)), harus 100%.",
        en: "The parts sum to \(perCent(perMille: Int32(clamping: sum), .english)); it must be"
          + " 100%.")
    case .workersPartMissing:
      Words(
        "Harus satu bagian Premi, paling banyak satu PNBP.",
        en: "One part is premi and at most one is PNBP.")
    case .monthClosed(let month):
      Words(
        "\(month.title(.indonesian)) sudah ditutup. Catat di bulan yang belum ditutup.",
        en: "\(month.title(.english)) is closed. Record it in a month still open.")
    case .monthNotOver(let month):
      Words(
        "\(month.title(.indonesian)) belum lewat. Tutup mulai \((month.last + 1).dashed).",
        en: "\(month.title(.english)) is not over. Close it from \((month.last + 1).dashed).")
    case .earlierMonthOpen(let month):
      Words(
        "\(month.title(.indonesian)) belum ditutup. Tutup bulan itu dulu.",
        en: "\(month.title(.english)) is still open. Close that month first.")
    case .nothingToClose(let month):
      Words(
        "\(month.title(.indonesian)): tidak ada uang masuk atau biaya.",
        en: "\(month.title(.english)): no money came in or went out.")
    case .figuresChanged:
      Words(
        "Catatan berubah sejak dihitung. Buka lagi, periksa, lalu tanda tangan.",
        en: "The records changed since. Open it again, check, then sign.")
    case .depositMissing:
      Words("PNBP belum disetor penuh: isi catatan.", en: "PNBP not fully deposited: enter a note.")
    case .sharesAboveWhole(let sum):
      Words(
        "Kehadiran dan sikap kerja bersama \(perCent(perMille: Int32(clamping: sum), .indonesian))."
          + " Paling banyak 100%.",
        en: "Attendance and conduct together are"
          + " \(perCent(perMille: Int32(clamping: sum), .english)). At most 100%.")
    case .marksClosed(let month):
      Words(
        "Premi \(month.title(.indonesian)) perlu kunci identitas untuk nilai sikap kerja."
          + " Masuk sebagai Bendahara atau Kasubsi.",
        en: "Premi of \(month.title(.english)) needs the identity key for the marks of conduct."
          + " Log in as treasurer or supervisor.")
    case .approvalMissing:
      Words(
        "Perlu tanda tangan Kasubsi. Panggil Kasubsi untuk PIN-nya.",
        en: "Needs a supervisor's signature. Call one to type the PIN.")
    }
  }
}

extension LedgerRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .cashDiffers(let booked):
      Words(
        "Menurut buku \(booked.sentence). Isi sebab selisihnya.",
        en: "The books say \(booked.sentence). Enter the reason for the difference.")
    case .sumTooLarge:
      Words(
        "Jumlahnya tidak wajar. Periksa harga dan biaya.",
        en: "This amount looks wrong. Check prices and costs.")
    case .beyondBalance(let balance):
      Words(
        "Lebih dari saldo \(balance.sentence). Kurangi jumlahnya.",
        en: "More than the balance of \(balance.sentence). Enter less.")
    case .beyondUsable(let usable):
      Words(
        "Batas pengambilan tinggal \(usable.sentence). Kurangi jumlahnya.",
        en: "At most \(usable.sentence) may still be withdrawn. Enter less.")
    case .notReleased:
      Words(
        "Belum bebas atau pindah. Ubah statusnya dulu, lalu bayarkan.",
        en: "Not released or transferred yet. Change the status first, then pay out.")
    case .otherPayout(let status):
      Words("Statusnya ", en: "The status is ") + status.name
        + Words(": F4 memilih jenis yang sesuai.", en: ": F4 lists the kind that fits.")
    case .allAtRelease(let balance):
      Words(
        "Saat bebas seluruh saldo dibayarkan: \(balance.sentence). Isi jumlah itu.",
        en: "At release the whole balance is paid out: \(balance.sentence). Enter that.")
    case .billingForm: Words("Kode billing: 15 angka.", en: "A billing code has 15 digits.")
    case .ntpnForm:
      Words("NTPN: 16 huruf besar atau angka.", en: "An NTPN has 16 capital letters or digits.")
    case .beyondDeposit(let owed):
      Words(
        "PNBP yang belum disetor tinggal \(owed.sentence). Kurangi jumlahnya.",
        en: "PNBP still to be deposited is \(owed.sentence). Enter less.")
    case .slipDisputed:
      Words(
        "Slip ini sudah disanggah. Buka Sanggahan untuk melihatnya.",
        en: "This slip is disputed already. Open the disputes to see it.")
    case .disputeSettled:
      Words(
        "Sanggahan ini sudah selesai. Pilih yang lain.",
        en: "This dispute is settled. Choose another.")
    case .ownDispute:
      Words(
        "Harus diselesaikan petugas lain, bukan yang mencatat.",
        en: "Another officer must settle it, not the one who recorded it.")
    }
  }
}
