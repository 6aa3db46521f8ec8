import Workshop

extension OpeningBlock {
  package var name: Words {
    switch self {
    case .finished: Words("Barang di rak", en: "Pieces on the shelf")
    case .consigned: Words("Titip jual", en: "Consigned")
    case .receivable: Words("Piutang", en: "Receivables")
    case .inWork: Words("Setengah jadi", en: "Half done")
    case .premi: Words("Premi", en: "Premi")
    case .dues: Words("PNBP, modal, rugi", en: "PNBP, capital, loss")
    case .cash: Words("Kas dan bank", en: "Cash and bank")
    case .orders: Words("Pesanan, uang muka", en: "Orders, advances")
    case .material: Words("Bahan", en: "Material")
    case .tools: Words("Alat", en: "Tools")
    }
  }

  /// What its rows are counted in.
  package func rows(_ count: Int) -> Words {
    switch self {
    case .finished, .consigned, .receivable, .inWork:
      Words("\(count) buah", en: counted(count, "piece"))
    case .tools: Words("\(count) alat", en: counted(count, "tool"))
    case .premi: Words("\(count) orang", en: counted(count, "person", "people"))
    case .dues, .cash, .orders, .material:
      Words("\(count) baris", en: counted(count, "row"))
    }
  }
}

extension OpeningRow {
  /// How it is written in the place of makers that their premi was paid before the opening.
  package static let paidMakers = Words("lunas", en: "paid")
}

extension OpeningTotal {
  /// `37 buah, Rp4.625.000`.
  package func words(of block: OpeningBlock) -> Words {
    block.rows(count) + (block == .tools ? "" : ", " + sum.sentence)
  }
}

extension Workshop {
  /// The value of pieces from before the store, then and now: `37 buah, Rp4.625.000 (31-10-2026);
  /// masih ada 36, Rp4.500.000`; nil where there are none.
  package var openingWords: Words? {
    let then = openingStock
    guard then.count > 0 else { return nil }
    let left = openingLeft
    return Words(
      "Saldo awal \(openingDay.dashed): \(then.count) buah, \(then.sum.sentence); masih ada"
        + " \(left.count) buah, \(left.sum.sentence).",
      en:
        "Opening \(openingDay.dashed): \(counted(then.count, "piece")), \(then.sum.sentence); left"
        + " \(left.count), \(left.sum.sentence).")
  }

  /// What made goods of the opening go, or come back.
  func words(for use: OpeningUse, _ language: Language) -> String {
    func say(_ id: String, en: String) -> String { Words(id, en: en)[language] }
    return switch use {
    case .sale(let sale): "nota " + nota(sale)
    case .voiding(let sale): say("pembatalan nota ", en: "voiding of nota ") + nota(sale)
    case .refund(let id): say("retur ", en: "return of ") + code(returns[id].piece)
    case .count: say("selisih stok", en: "stock differences")
    case .rejection(let check): say("ditolak ", en: "rejected ") + code(PiecePlace(checks[check]))
    case .leaving(let id): say("tanpa jual ", en: "without sale ") + code(id)
    case .material(let move): "lot " + materialLots[materialMoves[move].lot].label
    }
  }
}

extension OpeningRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .monthClosed:
      Words(
        "Bulan pertama sudah ditutup. Perbaiki dengan catatan baru.",
        en: "The first month is closed. Correct it by a new record.")
    case .totalMissing:
      Words("Isi dulu jumlah kontrol: tekan J.", en: "First type the control total (J).")
    case .differs(let block, let count, let sum):
      Words(
        "\(block.name.id): beda \(count) dan \(sum.sentence) dari jumlah kontrol. Periksa.",
        en: "\(block.name.en): off by \(count) and \(sum.sentence) from the control total. Check.")
    case .isSigned:
      Words("Sudah disahkan. Buka lagi dulu dengan L.", en: "It is signed. Open it with L first.")
    case .isOpen:
      Words(
        "Blok ini belum disahkan. Sahkan dulu dengan Ctrl+X.",
        en: "The block is not signed yet. Sign it with Ctrl+X first.")
    case .inUse:
      Words(
        "Sudah dijual, dikerjakan atau dibayar. Perbaiki dengan catatan baru.",
        en: "It was sold, worked on or paid. Correct it by a new record.")
    case .ofOpening:
      Words(
        "Ini dari saldo awal. Ubah di 0, Bengkel, Saldo awal.",
        en: "It is from the opening balances. Change it at 0, Workshop, Opening balances.")
    case .stepUnknown:
      Words(
        "Barang itu tidak lewat tahap ini. Pilih tahap lain.",
        en: "The product does not pass that stage. Choose another.")
    case .labelDiffers:
      Words(
        "Batch ini ada dengan barang, tenggat, atau keperluan lain. Ganti labelnya.",
        en: "This batch has another product, due day or purpose. Change the label.")
    case .personTwice:
      Words(
        "Orang ini sudah ada barisnya. Ubah baris itu dengan U.",
        en: "This person has a row already. Edit that row with U.")
    case .tooLongAgo(let most):
      Words(
        "Paling lama \(most) hari yang lalu; yang lebih lama lewat bengkel import.",
        en: "At most \(most) days ago; import older ones with bengkel import.")
    case .valueMissing: Words("Isi nilai satu buah.", en: "Enter the value of one piece.")
    }
  }
}

extension SetOpening: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("saldo awal, ", en: "opening balance, ") + content.block.name.inSentence
  }
  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension MarkOpening: Told {
  package func words(in workshop: Workshop) -> Words {
    let names = blocks.map(\.name.inSentence).reduce(Words("", en: "")) { names, name in
      names.id.isEmpty ? name : names + ", " + name
    }
    switch step {
    case .total:
      return Words("jumlah kontrol saldo awal, ", en: "control total of the opening, ") + names
    case .signed: return Words("pengesahan saldo awal, ", en: "signing of the opening, ") + names
    case .reopened: return Words("saldo awal dibuka lagi, ", en: "reopening of ") + names
    }
  }
  package var whyKept: Words? {
    switch step {
    case .total: Words("isi jumlah kontrol lain", en: "type another control total")
    case .signed:
      Words("buka lagi bloknya dengan alasan", en: "open the block again, with a reason")
    case .reopened: Words("sahkan sekali lagi", en: "sign it once more")
    }
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension Words {
  /// As it stands within a sentence: abbreviations keep their capitals.
  package var inSentence: Words { Words(Self.lowered(id), en: Self.lowered(en)) }

  private static func lowered(_ text: String) -> String {
    let second = text.dropFirst().first
    if second?.isUppercase == true { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
