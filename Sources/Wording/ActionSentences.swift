import Workshop

extension [Action] {
  /// A record in a few words, such as `nota 0159, TOKO MISAL, 2 buah, Rp300.000`.
  ///
  /// It names no inmate and no private buyer, so that everybody may read it.
  ///
  /// `workshop`: as it was before the record.
  package func words(in workshop: Workshop) -> Words {
    guard let main = last else { return Words("tindakan kosong", en: "an empty record") }
    let addition = compactMap { if case .addBuyer(let buyer) = $0 { buyer } else { nil } }.last
    if case .sell(let sale) = main { return sale.words(addition, in: workshop) }
    if case .cancelOrder(let action) = main { return action.words(in: workshop) }
    for case .consign(let action) in self { return action.words(in: workshop) }
    for case .placeOrder(let order) in self { return order.words(addition, in: workshop) }
    return count > 1 ? manyWords(main) ?? main.words(in: workshop) : main.words(in: workshop)
  }

  /// One thing done to many rows: how many; nil where they are not of one kind.
  private func manyWords(_ main: Action) -> Words? {
    switch main {
    case .editInmate:
      Words("perubahan \(count) orang", en: "change of \(counted(count, "person", "people"))")
    case .withdraw(let action) where action.sale != nil:
      Words("pembatalan \(count) nota", en: "withdrawal of \(counted(count, "nota"))")
    case .withdraw(let action) where action.batch != nil:
      Words("pembatalan \(count) batch", en: "withdrawal of \(counted(count, "batch", "batches"))")
    default: nil
    }
  }
}

extension Action {
  fileprivate func words(in workshop: Workshop) -> Words {
    switch self {
    case .foundWorkshop: Words("pendirian bengkel", en: "the founding")
    case .addUser(let action):
      Words("pengguna \(action.login.uppercased())", en: "user \(action.login.uppercased())")
    case .enrolInmate: Words("warga binaan baru", en: "new inmate") + " " + nextPerson(in: workshop)
    case .editInmate(let action):
      Words("perubahan", en: "change of") + " " + workshop.code(action.inmate)
    case .openBatch(let action): action.words(in: workshop)
    case .recordDay(let action):
      Words(
        "hasil harian \(action.day.dashed), \(action.entries.count) baris",
        en: "output of \(action.day.dashed), \(counted(action.entries.count, "row"))")
    case .editUser(let action):
      Words("perubahan pengguna", en: "change of user") + " " + action.user.login(in: workshop)
    case .issueCode(let action):
      Words("kode sekali pakai", en: "one-time code") + " " + action.user.login(in: workshop)
    case .renewSecret(let action):
      action.kind == .recovery
        ? Words("kode amplop baru", en: "new code in the envelope")
        : Words("kata sandi atau PIN baru", en: "new password or PIN")
    case .withdraw(let action):
      (action.reinstates
        ? Words("pengembalian", en: "return of") : Words("pembatalan", en: "withdrawal of"))
        + " " + action.subject(in: workshop)
    case .signSheet(let action):
      Words(
        "lembar periksa, \(action.verdicts.count) putusan",
        en: "inspection sheet, \(counted(action.verdicts.count, "verdict"))")
    case .counterSign: Words("tanda tangan kedua penolakan", en: "second signature of a rejection")
    case .addBuyer(let action): Words("pembeli baru", en: "new buyer") + ", " + action.shownName
    case .sell(let action): action.words(nil, in: workshop)
    case .importPastOutput(let action):
      Words(
        "impor hasil, \(action.rows.count) baris",
        en: "import of output, \(counted(action.rows.count, "row"))"
      )
    case .importPastSales(let action):
      Words(
        "impor penjualan, \(action.rows.count) baris",
        en: "import of sales, \(counted(action.rows.count, "row"))")
    case .correctCheck(let action):
      Words("koreksi putusan", en: "correction of a verdict") + " "
        + action.check.piece(in: workshop)
    case .receivePayment, .adoptScheme, .noteCost, .closeMonth, .movePremi, .depositPNBP,
      .openDispute, .settleDispute:
      earnings(in: workshop)
    case .recheck(let action):
      Words("periksa ulang", en: "second look at") + " " + action.check.piece(in: workshop)
    case .adjustStock(let action):
      Words(
        "selisih stok, \(action.missing.count) hilang, \(action.found.count) ditemukan",
        en: "stock differences, \(action.missing.count) missing, \(action.found.count) found")
    case .reviseMeasures, .reviseDefects, .blockPieces, .liftBlock, .planLot, .noteCause:
      quality(in: workshop)
    case .holdTraining(let action): action.words(in: workshop)
    case .placeOrder, .promiseOrder, .moveAdvance, .cancelOrder, .consign, .returnConsigned:
      order(in: workshop)
    case .notePrinted(let action): action.words(in: workshop)
    case .noteDisclosure(let action): action.words(in: workshop)
    case .noteRestore(let action): action.words
    case .noteAttempts(let action):
      action.kind == .lost
        ? Words("hitungan gagal masuk hilang", en: "counts of failed logins lost")
        : Words("kunci dibuka,", en: "let go of") + " " + action.user.login(in: workshop)
    case .receiveMaterial, .issueMaterial, .adjustMaterial: material(in: workshop)
    case .takeBack(let action): action.words(in: workshop)
    case .countTools, .writeOffTool: tools
    case .confirmClock: Words("tanggal dipastikan", en: "the date confirmed")
    case .adoptKeyPins(let action):
      Words(
        "\(action.pins.slots.count) kunci masuk dicatat",
        en: "\(action.pins.slots.count) ways in taken down")
    }
  }

  private func quality(in workshop: Workshop) -> Words {
    switch self {
    case .reviseMeasures(let action): action.words(in: workshop)
    case .reviseDefects(let action): action.words(in: workshop)
    case .blockPieces(let action): action.words(in: workshop)
    case .liftBlock(let action): action.words(in: workshop)
    case .planLot(let action): action.words(in: workshop)
    case .noteCause(let action): action.words(in: workshop)
    default: Words("", en: "")
    }
  }

  private func nextPerson(in workshop: Workshop) -> String { workshop.code(workshop.people.nextID) }
}

extension ID<User> {
  /// An officer's login as pages show it.
  package func login(in workshop: Workshop) -> String {
    workshop.users.contains(self) ? workshop.users[self].login.uppercased() : "-"
  }
}

extension ID<QualityCheck> {
  fileprivate func piece(in workshop: Workshop) -> String {
    guard workshop.checks.contains(self) else { return "-" }
    let row = workshop.checks[self]
    return workshop.code(row.batch, piece: Int(row.piece))
  }
}

extension OpenBatch {
  fileprivate func words(in workshop: Workshop) -> Words {
    let count = sizes.reduce(0) { $0 + Int($1.count) }
    let code = workshop.code(workshop.batches.nextID)
    return Words("batch \(code), \(count) buah", en: "batch \(code), \(counted(count, "piece"))")
  }
}

extension AddBuyer {
  var shownName: Words {
    subject == nil ? Words(name ?? "", en: name ?? "") : .privateBuyer
  }
}

extension TakeBack {
  fileprivate func words(in workshop: Workshop) -> Words {
    (redress.takesBack
      ? Words("retur", en: "return of") : Words("keluhan", en: "complaint about"))
      + " " + workshop.code(piece) + ", nota " + workshop.nota(sale)
  }
}

extension NotePrinted {
  /// Slips are counted, for they are of people.
  fileprivate func words(in workshop: Workshop) -> Words {
    let what =
      proofs.first?.sale.map { sale in
        (proofs.first?.kind == .receipt ? "kuitansi " : "nota ") + workshop.nota(sale)
      } ?? "\(proofs.count) slip"
    return Words("cetak \(what)", en: "print of \(what)")
  }
}

extension NoteDisclosure {
  /// Who was shown it stands by code, or as a number.
  fileprivate func words(in workshop: Workshop) -> Words {
    let code = worker.map { workshop.people.contains($0) ? workshop.code($0) : "-" }
    let whom =
      code.map { Words($0, en: $0) }
      ?? Words("\(rows) orang", en: rows == 1 ? "1 person" : "\(rows) people")
    return switch kind {
    case .reveal: Words("identitas dibuka, ", en: "identity shown, ") + whom
    case .export: Words("ekspor dengan nama, ", en: "export with names, ") + whom
    case .print: Words("cetak dengan nama, ", en: "print with names, ") + whom
    }
  }
}

extension NoteRestore {
  /// Which records it brought, and which ones stand aside since.
  fileprivate var words: Words {
    let backup = Words(
      "dipulihkan dari cadangan sampai #\(backupSequence)",
      en: "restored from a backup up to #\(backupSequence)")
    let place =
      switch former {
      case .nothing: Words("", en: "")
      case .opened:
        Words(", menggantikan #\(formerSequence)", en: ", in place of #\(formerSequence)")
      case .unreadable:
        Words(", menggantikan data tak terbaca", en: ", in place of an unreadable store")
      }
    return backup + place
  }
}

extension Withdraw {
  fileprivate func subject(in workshop: Workshop) -> Words {
    if let inmate { return Words("", en: "") + workshop.code(inmate) }
    if let batch { return Words("", en: "") + workshop.code(batch) }
    if let sale { return Words("nota ", en: "nota ") + workshop.nota(sale) }
    if cost != nil { return Words("biaya", en: "a cost") }
    if training != nil { return Words("pelatihan", en: "a training") }
    if let consignment {
      return Words("titipan ", en: "consignment ") + workshop.code(consignment)
    }
    if let order { return Words("pesanan ", en: "order ") + workshop.code(order) }
    if let materialLot {
      return Words("lot ", en: "lot ") + workshop.materialLots[materialLot].label
    }
    if dispute != nil { return Words("sanggahan", en: "a dispute") }
    if materialMove != nil { return Words("keluar bahan", en: "an issue of material") }
    if toolCount != nil { return Words("hitungan alat", en: "a count of tools") }
    return Words("pembeli", en: "a buyer")
  }
}

extension Sell {
  fileprivate func words(_ addition: AddBuyer?, in workshop: Workshop) -> Words {
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
