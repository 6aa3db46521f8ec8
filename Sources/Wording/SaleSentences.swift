import Workshop

extension AddBuyer: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("pembeli baru", en: "new buyer") + ", " + shownName
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }

  var shownName: Words {
    subject == nil ? Words(name ?? "", en: name ?? "") : .privateBuyer
  }
}

extension Sell: Told {
  package func words(in workshop: Workshop) -> Words { words(nil, in: workshop) }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }

  func words(_ addition: AddBuyer?, in workshop: Workshop) -> Words {
    let pieces = lines.reduce(0) { $0 + $1.pieces.count }
    return Words("nota ", en: "nota ") + workshop.nota(number: Int(number)) + ", "
      + shownBuyer(addition, in: workshop)
      + Words(", \(pieces) buah, ", en: ", \(counted(pieces, "piece")), ") + total.sentence
  }

  private func shownBuyer(_ addition: AddBuyer?, in workshop: Workshop) -> Words {
    if let addition { return addition.shownName }
    guard let buyer, workshop.buyers.contains(buyer) else {
      return Words("pembeli umum", en: "the public")
    }
    return workshop.shownName(of: buyer)
  }
}

extension TakeBack: Told {
  package func words(in workshop: Workshop) -> Words {
    (redress.takesBack
      ? Words("retur", en: "return of") : Words("keluhan", en: "complaint about"))
      + " " + workshop.code(piece) + ", nota " + workshop.nota(sale)
  }

  package var whyKept: Words? {
    Words(
      "yang diretur diperiksa, lalu dijual lagi",
      en: "what was returned is inspected, then sold again")
  }
  package func touched(in workshop: Workshop) -> Touched { .row(.sale(sale)) }
}

extension NotePrinted: Told {
  /// Slips are counted, for they are of people.
  package func words(in workshop: Workshop) -> Words {
    let what =
      proofs.first?.sale.map { sale in
        (proofs.first?.kind == .receipt ? "kuitansi " : "nota ") + workshop.nota(sale)
      } ?? "\(proofs.count) slip"
    return Words("cetak \(what)", en: "print of \(what)")
  }

  package var whyKept: Words? {
    Words("kertasnya sudah keluar dari printer", en: "the paper has left the printer")
  }
  package func touched(in workshop: Workshop) -> Touched {
    proofs.first?.sale.map { .row(.sale($0)) } ?? .nothing
  }
}

extension ImportPastSales: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "impor penjualan, \(rows.count) baris",
      en: "import of sales, \(counted(rows.count, "row"))")
  }

  package var whyKept: Words? {
    Words("riwayat yang diimpor tetap ada", en: "imported history stays")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension MergeBuyers: Told {
  package func words(in workshop: Workshop) -> Words {
    (isTakenBack
      ? Words("pembeli dipisah, ", en: "buyers separated, ")
      : Words("pembeli digabung, ", en: "buyers merged, ")) + workshop.shownName(of: gone)
      + Words(" ke ", en: " into ") + workshop.shownName(of: kept)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .row(.buyer(kept)) }
}

extension Workshop {
  /// An institution by its name, a private person without.
  func shownName(of buyer: ID<Buyer>) -> Words {
    let row = buyers[buyer]
    return row.subject == nil ? Words(row.name ?? "", en: row.name ?? "") : .privateBuyer
  }
}

extension Words {
  static let privateBuyer = Words("pembeli pribadi", en: "a private buyer")
}

extension MarketRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .linesMissing:
      Words("Nota masih kosong. Ketik kode barang.", en: "No lines yet. Type an item code.")
    case .notInStock(let asked, let inStock):
      Words(
        "Diminta \(asked), bebas dijual \(inStock).",
        en: "Asked for \(asked), free to sell \(inStock).")
    case .notCountable(let place):
      Words(
        "\(workshop.code(place)) "
          + "\(workshop.state(of: place).name.id), bukan stok. Hapus dari daftar.",
        en: "\(workshop.code(place)) is "
          + "\(workshop.state(of: place).name.en), not stock. Take it off the list.")
    case .priceMissing:
      Words("Harga lebih dari 0. Isi harganya.", en: "A price is more than 0. Type the price.")
    case .belowBand(let lowest):
      Words(
        "Di bawah kisaran \(lowest.sentence). Perlu tanda tangan Kasubsi.",
        en: "Below the band of \(lowest.sentence). Needs a supervisor's signature.")
    case .reasonMissing:
      Words("Harga di bawah kisaran: isi alasan.", en: "Below the band: enter a reason.")
    case .nothingOwed:
      Words(
        "Uang muka menutup seluruh nota. Pilih cara bayar lain.",
        en: "The advance covers all of it. Choose another way of payment.")
    case .paidTooLittle(let total):
      Words(
        "Kurang dari \(total.sentence). Tambah kata utang bila sisanya utang.",
        en: "Less than \(total.sentence). Add the word owed if the rest is owed.")
    case .notaNumberTaken:
      Words(
        "Nomor nota sudah dipakai. Simpan lagi: nomor berikut diambil.",
        en: "The nota number is taken. Save again: the next one is used.")
    case .buyerNameTooShort:
      Words("Pembeli: minimal 2 huruf.", en: "A buyer has at least 2 letters.")
    case .buyerTaken:
      Words(
        "Pembeli sudah ada. Pilih dari daftar.", en: "The buyer exists. Choose it from the list.")
    case .buyerHasBought:
      Words(
        "Pembeli ini sudah punya nota atau pesanan. Yang sudah dipakai tetap ada.",
        en: "This buyer has a nota or an order. One in use stays.")
    case .takenBackAlready:
      Words(
        "Buah ini sudah diretur dari nota ini. Pilih buah lain (F4).",
        en: "This piece was returned already. Choose another one (F4).")
    case .returnBeforeSale(let day):
      Words(
        "Sebelum dijual dan dibayar, \(day.dashed). Periksa tanggal.",
        en: "Before it was sold and paid, \(day.dashed). Check the day.")
    case .debtShrinks:
      Words(
        "Nota ini belum lunas: retur mengurangi tagihannya. Catat retur dari awal.",
        en: "The nota is not paid: a return reduces what is owed. Record it anew.")
    case .moneyGoesBack:
      Words(
        "Nota ini sudah lunas: retur mengembalikan uangnya. Catat retur dari awal.",
        en: "The nota is paid: a return gives the money back. Record it anew.")
    case .saleHasReturns:
      Words(
        "Ada buah yang diretur. Sisanya diretur satu per satu.",
        en: "Pieces of it were returned. Return the others one by one.")
    case .sameBuyer, .otherKindOfBuyer, .newerHangsOnBuyer: wordsOfMerging
    case .beyondNota(let left): Self.beyondNota(left)
    case .beyondCredit(let credit): Self.beyondCredit(credit)
    case .creditUsed: Self.usedCredit
    case .beyondDebt(let due):
      Words(
        "Sisa tagihan \(due.sentence). Catat pelunasan dulu, baru uang dikembalikan.",
        en: "Only \(due.sentence) is owed. Record its payment first, then pay money back.")
    }
  }
}

extension HistoryRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .notHistory(let first):
      Words(
        "Mulai \(first.dashed) catat seperti biasa, bukan sebagai riwayat.",
        en: "Not history: recorded as usual from \(first.dashed).")
    case .alreadyImported: Words("Sudah ada.", en: "Already there.")
    case .notSold:
      Words(
        "Retur lebih banyak dari yang dijual di nota itu.",
        en: "More is returned than that nota sold.")
    case .changedMeanwhile:
      Words(
        "Sementara itu diubah petugas lain. Buka lagi halamannya.",
        en: "Another officer changed it meanwhile. Open its page again.")
    }
  }
}

extension MarketRule {
  fileprivate var wordsOfMerging: Words {
    if self == .otherKindOfBuyer {
      return Words(
        "Orang pribadi dan instansi tidak dapat digabung. Pilih yang lain.",
        en: "A private person and an institution cannot be merged. Choose another.")
    }
    return self == .newerHangsOnBuyer
      ? Words(
        "Sudah ada catatan baru sesudah digabung, jadi tetap satu.",
        en: "Newer records use it, so they stay one.")
      : Words("Ini pembeli yang sama. Pilih yang lain.", en: "The same buyer. Choose another.")
  }
}
