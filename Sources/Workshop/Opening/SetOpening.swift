/// A new row of the opening balances, or another content of one that is not signed.
package struct SetOpening: Record {
  package var day = Day()
  /// Nil for a new one.
  package var row: ID<OpeningRow>?
  package var content = OpeningRow()

  package init() {}
}

extension SetOpening: DatedFact {
  package var capability: Capability? { content.block.capability }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// The largest number on a paper nota.
  package static let mostNumber: Int32 = 9_999

  /// Rules: before the first month is closed, a control total typed first, a row that is not
  /// signed, and what its block asks.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if !workshop.isOpeningOpen { return [RuleBroken(.opening(.monthClosed))] }
    if let row {
      guard workshop.openings.contains(row), workshop.openings[row].block == content.block else {
        return [RuleBroken(.field(.unknownRow))]
      }
      if workshop.openings[row].counts { return [RuleBroken(.opening(.isSigned))] }
      if workshop.openings[row].entered == content.entered {
        return [RuleBroken(.field(.nothingChanges))]
      }
    }
    if workshop.openingSignature(of: content.block) != nil {
      return [RuleBroken(.opening(.isSigned))]
    }
    if workshop.openingControl(of: content.block) == nil {
      return [RuleBroken(.opening(.totalMissing))]
    }
    return content.isWithdrawn ? [] : content.broken(beside: row, in: workshop)
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let former = row.map { workshop.openings[$0].label }
    if let row {
      workshop.openings[row] = content.entered
    } else {
      workshop.openings.append(content.entered)
    }
    // The pieces of one batch are made anew together.
    guard content.block == .inWork else { return workshop.deriveOpenings() }
    for id in workshop.openingRows(of: .inWork)
    where [former, content.label].contains(workshop.openings[id].label) {
      workshop.openings[id].batch = nil
    }
    workshop.deriveOpenings()
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    let opposite = SetOpening {
      $0.day = day
      $0.row = row ?? workshop.openings.nextID
      $0.content = row.map { workshop.openings[$0].entered } ?? content
      if row == nil { $0.content.isWithdrawn = true }
    }
    return [.setOpening(opposite)]
  }
}

extension OpeningRow {
  /// What its block asks of it.
  fileprivate func broken(beside own: ID<OpeningRow>?, in workshop: Workshop) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if block.isPieces { broken += brokenPieces(in: workshop) }
    if value < Rupiah() || value > Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: valueField))
    }
    let others = workshop.openingRows(of: block).filter { $0 != own }.map { workshop.openings[$0] }
    switch block {
    case .finished: break
    case .consigned: broken += brokenBuyer(in: workshop)
    case .receivable: broken += brokenBuyer(in: workshop) + brokenNumber(others, in: workshop)
    case .inWork: broken += brokenWork(others, in: workshop)
    case .premi: broken += brokenPremi(others, in: workshop)
    case .dues, .cash: broken += brokenAmount(in: workshop)
    case .orders: broken += brokenOrder(in: workshop)
    case .material: broken += brokenLot(others, in: workshop)
    case .tools: broken += brokenTools(others, in: workshop)
    }
    return broken
  }

  private var valueField: FieldName { block.isPieces ? .price : .amount }

  private func brokenPieces(in workshop: Workshop) -> [RuleBroken] {
    guard workshop.products.contains(product) else {
      return [RuleBroken(.field(.unknownRow), field: .product)]
    }
    let row = workshop.products[product]
    if Int(colour) >= row.colours.count {
      return [RuleBroken(.weaving(.colourNotMade), field: .product)]
    }
    if !(row.smallestSize...max(row.smallestSize, row.largestSize)).contains(size) {
      return [RuleBroken(.weaving(.sizeNotMade(Int(size))), field: .product)]
    }
    if !(1...OpenBatch.mostPieces).contains(Int(count)) {
      return [
        RuleBroken(
          .field(.numberOutOfRange(lowest: 1, highest: OpenBatch.mostPieces)), field: .product)
      ]
    }
    if !makers.allSatisfy(workshop.isPerson) {
      return [RuleBroken(.field(.unknownRow), field: .crew)]
    }
    return value == Rupiah() && block != .inWork
      ? [RuleBroken(.opening(.valueMissing), field: .price)] : []
  }

  private func brokenBuyer(in workshop: Workshop) -> [RuleBroken] {
    guard let buyer, workshop.buyers.contains(buyer), !workshop.buyers[buyer].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: .buyer)]
    }
    return Int(channel) < workshop.catalogue.channels.count
      ? [] : [RuleBroken(.field(.unknownRow), field: .channel)]
  }

  /// A nota has one row, and no other nota its number.
  private func brokenNumber(_ others: [OpeningRow], in workshop: Workshop) -> [RuleBroken] {
    if !(1...SetOpening.mostNumber).contains(number) {
      return [
        RuleBroken(
          .field(.numberOutOfRange(lowest: 1, highest: Int(SetOpening.mostNumber))), field: .number)
      ]
    }
    let year = Int32(workshop.openingDay.date.year)
    let isTaken =
      others.contains { $0.number == number }
      || workshop.sales.contains { $0.year == year && $0.number == number && !$0.isWithdrawn }
    return isTaken ? [RuleBroken(.market(.notaNumberTaken), field: .number)] : []
  }

  private func brokenWork(_ others: [OpeningRow], in workshop: Workshop) -> [RuleBroken] {
    var broken = label.brokenAsName(.batch, atMost: 20, required: true)
    broken += words.brokenAsName(.note, atMost: 40)
    guard workshop.products.contains(product) else { return broken }
    if Int(step) >= workshop.products[product].route.count {
      broken.append(RuleBroken(.opening(.stepUnknown), field: .stage))
    }
    if let person, !workshop.isPerson(person) {
      broken.append(RuleBroken(.field(.unknownRow), field: .worker))
    }
    let batch = others.filter { $0.label.searchForm == label.searchForm }
    let isSame = batch.allSatisfy {
      $0.product == product && $0.colour == colour && $0.due == due && $0.words == words
        && $0.label == label
    }
    if !isSame { broken.append(RuleBroken(.opening(.labelDiffers), field: .batch)) }
    if batch.reduce(Int(count), { $0 + Int($1.count) }) > OpenBatch.mostPieces {
      broken.append(
        RuleBroken(.weaving(.tooManyPieces(limit: OpenBatch.mostPieces)), field: .product))
    }
    return broken
  }

  private func brokenPremi(_ others: [OpeningRow], in workshop: Workshop) -> [RuleBroken] {
    guard let person, workshop.isPerson(person) else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    if others.contains(where: { $0.person == person }) {
      return [RuleBroken(.opening(.personTwice), field: .worker)]
    }
    return usable < Rupiah() || usable > Rupiah.largest || value + usable == Rupiah()
      ? [RuleBroken(.earnings(.amountMissing), field: .paid)] : []
  }

  private func brokenAmount(in workshop: Workshop) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if value == Rupiah() { broken.append(RuleBroken(.earnings(.amountMissing), field: .amount)) }
    if block == .cash || (month == nil && kind == 0) {
      broken += words.brokenAsName(.words, atMost: 30, required: true)
    }
    if let month, month > workshop.openingDay.month {
      broken.append(RuleBroken(.field(.dayInFuture), field: .month))
    }
    return broken
  }

  private func brokenOrder(in workshop: Workshop) -> [RuleBroken] {
    let broken = brokenBuyer(in: workshop)
    if !broken.isEmpty { return broken }
    if lines.isEmpty { return [RuleBroken(.field(.required), field: .order)] }
    let most = lines.reduce(Rupiah()) { $0 + $1.total }
    return value > most ? [RuleBroken(.order(.beyondOrderTotal(most)), field: .amount)] : []
  }

  private func brokenLot(_ others: [OpeningRow], in workshop: Workshop) -> [RuleBroken] {
    var broken = label.brokenAsName(.lot, atMost: 20, required: true)
    let isTaken =
      others.contains { $0.label.searchForm == label.searchForm }
      || workshop.materialLot(label: label) != nil
    if isTaken { broken.append(RuleBroken(.material(.lotLabelTaken), field: .lot)) }
    if Int(kind) >= workshop.materials.count {
      broken.append(RuleBroken(.field(.unknownRow), field: .kind))
    }
    if !(1...ReceiveMaterial.mostUnits).contains(Int(quantity)) {
      let highest = ReceiveMaterial.mostUnits
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: highest)), field: .quantity))
    }
    return broken + words.brokenAsName(.source, atMost: 40)
  }

  private func brokenTools(_ others: [OpeningRow], in workshop: Workshop) -> [RuleBroken] {
    if tools.isEmpty { return [RuleBroken(.field(.required), field: .tools1)] }
    for number in tools {
      let tool = Tool(Int(kind), Int(number))
      if !workshop.isKnown(tool) {
        return [RuleBroken(.tool(.unknownTool(tool)), field: .tools1)]
      }
      let isTwice = others.contains { $0.kind == kind && $0.tools.contains(number) }
      if isTwice || tools.count(where: { $0 == number }) > 1 {
        return [RuleBroken(.tool(.toolListedTwice(tool)), field: .tools1)]
      }
    }
    if let person, !workshop.isPerson(person) {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    return words.brokenAsName(.note, atMost: 30)
  }
}

extension Workshop {
  fileprivate func isPerson(_ inmate: ID<Inmate>) -> Bool {
    people.contains(inmate) && !people[inmate].isWithdrawn
  }
}
