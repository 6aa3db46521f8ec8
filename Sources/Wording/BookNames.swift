import Workshop

extension BookClass {
  package var name: Words {
    switch self {
    case .asset: Words("Aset", en: "Assets")
    case .liability: Words("Utang", en: "Liabilities")
    case .equity: Words("Ekuitas", en: "Equity")
    case .revenue: Words("Pendapatan", en: "Revenue")
    case .expense: Words("Beban", en: "Expenses")
    }
  }
}

extension Workshop {
  /// An account below its class, as `Piutang`, `Kantor MISAL`; people stand in it by their codes.
  package func name(of account: BookAccount, _ language: Language) -> [String] {
    func say(_ id: String, en: String) -> String { Words(id, en: en)[language] }
    return switch account {
    case .treasury: [say("Kas di bendahara penerimaan", en: "Treasury")]
    case .owed(let buyer): [say("Piutang", en: "Receivable"), party(buyer, language)]
    case .advance(let buyer): [say("Uang muka", en: "Advances"), party(buyer, language)]
    case .premi(let worker): [say("Premi", en: "Premi"), code(worker)]
    case .unshared: [say("Premi", en: "Premi"), say("belum dibagi", en: "not shared yet")]
    case .state: [say("PNBP", en: "PNBP")]
    case .fund(let name): [say("Dana bengkel", en: "Workshop fund"), name]
    case .divided: [say("Laba yang sudah dibagi", en: "Profit divided")]
    case .corrected: [say("Koreksi premi", en: "Premi corrections")]
    case .sales(let channel): [say("Penjualan", en: "Sales"), title(channel, language)]
    case .commission(let channel): [say("Komisi", en: "Commission"), title(channel, language)]
    case .costs(let batch):
      [
        say("Bahan dan biaya", en: "Material and costs"),
        batch.map(code) ?? say("umum", en: "general"),
      ]
    case .given: [say("Premi barang keluar tanpa jual", en: "Premi of goods without sale")]
    case .openingPieces: [say("Saldo awal", en: "Opening"), say("barang", en: "pieces")]
    case .openingMaterial: [say("Saldo awal", en: "Opening"), say("bahan", en: "material")]
    case .loss: [say("Rugi sebelum pembukaan", en: "Loss before the opening")]
    case .settled: [say("Premi dibayar sebelum pembukaan", en: "Premi paid before the opening")]
    case .opening: [say("Saldo awal", en: "Opening equity")]
    }
  }

  private func title(_ channel: UInt8, _ language: Language) -> String {
    Int(channel) < catalogue.channels.count
      ? catalogue.channels[Int(channel)].title(language) : "\(channel)"
  }

  /// An institution by its name, a private person by a number.
  private func party(_ buyer: ID<Buyer>?, _ language: Language) -> String {
    guard let buyer else { return Words("umum", en: "public")[language] }
    let row = buyers[buyer]
    if row.subject == nil, let name = row.name { return name }
    return Words("perorangan", en: "private person")[language] + " \(buyer.index + 1)"
  }

  /// What an entry is about, as `nota 0012/2026 dibayar`.
  package func words(for source: BookEntry.Source, _ language: Language) -> String {
    func say(_ id: String, en: String) -> String { Words(id, en: en)[language] }
    return switch source {
    case .sale(let sale): "nota " + nota(sale) + ", " + sales[sale].payment.name[language]
    case .payment(let sale):
      say("pembayaran nota ", en: "payment of nota ") + nota(sale) + ", "
        + sales[sale].settledBy.name[language]
    case .part(let id):
      say("pembayaran nota ", en: "payment of nota ") + nota(payments[id].sale) + ", "
        + payments[id].way[language]
    case .voiding(let sale): say("pembatalan nota ", en: "voiding of nota ") + nota(sale)
    case .advance(let order, let place):
      (orders[order].advances[place].amount < Rupiah()
        ? say("uang muka kembali ", en: "advance returned ") : say("uang muka ", en: "advance "))
        + code(order) + ", " + orders[order].advances[place].payment.name[language]
    case .refund(let id):
      say("retur ", en: "return of ") + code(returns[id].piece) + ", nota "
        + nota(returns[id].sale) + ", " + returns[id].payment.name[language]
    case .cost(let cost): costs[cost].words
    case .closing(let month): say("pembagian ", en: "division of ") + month.title(language)
    case .deposit(let deposit):
      say("setoran PNBP ", en: "PNBP deposit ") + deposits[deposit].month.title(language)
        + ", NTPN " + deposits[deposit].ntpn
        + (deposits[deposit].countsFrom == nil
          ? "" : say(", disetor ", en: ", paid on ") + deposits[deposit].day.dashed)
    case .movement(let movement):
      movements[movement].kind.name[language] + " " + code(movements[movement].worker)
        + (movements[movement].proof.isEmpty ? "" : ", " + movements[movement].proof)
    case .opening(let block):
      say("saldo awal, ", en: "opening balance, ") + block.name.inSentence[language]
    case .openingUse(let use):
      say("saldo awal keluar, ", en: "opening goods used, ") + words(for: use, language)
    }
  }
}
