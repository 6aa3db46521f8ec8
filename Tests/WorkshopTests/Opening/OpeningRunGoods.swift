import Workshop

/// Goods that leave unsold or lie with a partner, material, and what is put right of them.
extension OpeningRun {
  private mutating func onTheShelf() -> (key: StockKey, pieces: [UInt8])? {
    guard let key = workshop.derived.stock.keys.sorted().randomElement(using: &numbers) else {
      return nil
    }
    let pieces = workshop.piecesInStock(key)
    return (key, Array(pieces.prefix(1 + pick(pieces.count))))
  }

  mutating func letGo() {
    if pick(3) == 0, let last = workshop.leavings.indices.last {
      let void = Withdraw(.leaving(ID(last)), on: today, because: "barang kembali")
      return take(.withdraw(void), by: OpeningFixture.witnessed)
    }
    guard let (key, pieces) = onTheShelf() else { return }
    let isPaid = pick(2) == 0
    let letGo = LetGo {
      $0.day = today
      $0.pieces = pieces.prefix(2).map { PiecePlace(key.batch, $0) }
      $0.receiver = "KANTOR CONTOH"
      $0.reason = "kunjungan kerja"
      $0.isPaid = isPaid
    }
    take(.letGo(letGo), by: OpeningFixture.witnessed)
  }

  /// Gives some out, or takes back what still lies with a partner.
  mutating func consign() {
    if pick(3) == 0, let open = workshop.openConsignments.randomElement(using: &numbers) {
      let back = ReturnConsigned {
        $0.day = today
        $0.consignment = open
        $0.pieces = Array(workshop.out(on: open).prefix(1))
      }
      return take(.returnConsigned(back), by: Sample.clerk)
    }
    guard let (key, pieces) = onTheShelf() else { return }
    let consign = Consign {
      $0.day = today
      $0.channel = 9
      $0.lines = [
        SaleLine {
          $0.batch = key.batch
          $0.size = key.size
          $0.grade = key.grade
          $0.pieces = pieces
          $0.price = Rupiah(90_000)
        }
      ]
    }
    take(.consign(consign), by: Sample.clerk)
  }

  mutating func receive() {
    if pick(2) == 0, !workshop.materialLots.isEmpty,
      let batch = workshop.derived.openBatches.randomElement(using: &numbers)
    {
      let lot = ID<MaterialLot>(pick(workshop.materialLots.count))
      let issue = IssueMaterial {
        $0.day = today
        $0.lot = lot
        $0.batch = batch
        $0.quantity = 1
      }
      return take(.issueMaterial(issue), by: Sample.clerk)
    }
    let price = Rupiah(Int64(pick(3)) * 50_000)
    let arrival = ReceiveMaterial {
      $0.day = today
      $0.label = "B-\(workshop.materialLots.count)"
      $0.source = "PEMASOK CONTOH"
      $0.quantity = 5
      $0.price = price
    }
    take(.receiveMaterial(arrival), by: Sample.clerk)
  }

  /// Puts a lot or a consignment right; at times the change is taken back at once.
  mutating func amend() {
    var amend = Amend()
    amend.day = today
    amend.reason = "salah catat"
    if pick(2) == 0, !workshop.materialLots.isEmpty {
      let lot = ID<MaterialLot>(pick(workshop.materialLots.count))
      let (price, quantity) = (Rupiah(Int64(pick(4)) * 40_000), Int32(1 + pick(9)))
      amend.lot = AmendedLot {
        $0.lot = lot
        $0.before = workshop.materialLots[lot].terms
        $0.after = $0.before
        $0.after.price = price
        $0.after.quantity = quantity
      }
    } else if !workshop.consignments.isEmpty {
      let id = ID<Consignment>(pick(workshop.consignments.count))
      let price = Rupiah(Int64(10 + pick(90)) * 1000)
      amend.consignment = AmendedConsignment {
        $0.consignment = id
        $0.before = workshop.consignments[id].terms
        $0.after = $0.before
        $0.after.lines[0].pieces.removeFirst()
        if $0.after.lines[0].pieces.isEmpty { $0.after.lines.removeFirst() }
        if !$0.after.lines.isEmpty { $0.after.lines[0].price = price }
      }
    }
    let back = workshop.reversal(of: .amend(amend)) ?? []
    let before = accepted
    take(.amend(amend), by: OpeningFixture.witnessed)
    if accepted > before && pick(3) == 0 {
      for action in back { take(action, by: OpeningFixture.witnessed) }
    }
  }
}
