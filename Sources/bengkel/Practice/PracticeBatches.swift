import Workshop

extension PracticeStory {
  private static let mostInCrew = 10
  private static let fewestInCrew = 3

  /// Opens the batches that the plan wants begun on this day.
  mutating func openBatches(on day: Day, _ index: Int) {
    guard let opening = openings.last, opening.index == index else { return }
    var inHand = piecesInHand(after: opening.course.first)
    while let opening = openings.last, opening.index == index {
      openings.removeLast()
      debt += plan.pieces(of: opening)
      let count = plan.batches(for: debt)
      for place in 0..<count {
        let quantity = debt / 1000 / (count - place)
        guard quantity >= PracticePlan.smallestBatch else { continue }
        debt -= quantity * 1000
        open(opening, of: quantity, on: day, &inHand)
      }
    }
  }

  private mutating func open(
    _ opening: PracticeSchedule.Opening, of quantity: Int, on day: Day, _ inHand: inout [Int]
  ) {
    let product = opening.product ?? products.deal(&random)
    let isOrdered = product == 2 && ordered.deal(&random)
    let due = plan.day(at: opening.course.last) + opening.slack
    let crew = crew(for: quantity, product, on: day, due: due, inHand)
    let lot = fibreLot()
    var batch = OpenBatch {
      $0.day = day
      $0.product = ID(product)
      $0.colour = UInt8(random.below(workshop.products[product].colours.count))
      $0.sizes = sizes(of: quantity, product)
      $0.due = due
      $0.destination =
        isOrdered
        ? random.pick(PracticeBuyers.institutions) : random.chance(200) ? "PAMERAN" : ""
      $0.crew = crew
      $0.lot = lot.map { workshop.materialLots[$0].label } ?? ""
    }
    if isOrdered {
      orders.append(workshop.batches.nextID)
      batch.order = takeOrder(of: batch, on: day)
      batch.destination = ""
    }
    record(.openBatch(batch), as: PracticeWorkshop.clerk)
    courses.append(opening.course)
    let opened = ID<WeavingBatch>(workshop.batches.count - 1)
    issueFibre(of: lot, to: opened, for: quantity, on: day)
    for place in 0..<quantity { inHand[Int(crew[place % crew.count].index)] += 1 }
  }

  /// Pieces each person could work on in batches that are woven beyond a day, by the index of the
  /// person.
  func piecesInHand(after index: Int) -> [Int] {
    var counts = workshop.people.map { _ in 0 }
    for batch in workshop.derived.openBatches where courses[Int(batch.index)].last > index {
      for piece in workshop.batches[batch].pieces where piece.state == .working {
        if let holder = piece.holder { counts[Int(holder.index)] += 1 }
      }
    }
    return counts
  }

  /// As many weavers as the work asks for, and those besides who have nothing in hand.
  ///
  /// Those with nothing in hand come first, then those who stay until the due date, then those with
  /// least; chance decides between equals.
  private mutating func crew(
    for quantity: Int, _ product: Int, on day: Day, due: Day, _ inHand: [Int]
  ) -> [ID<Inmate>] {
    var weavers = workshop.people.indices.filter {
      workshop.mayWork(ID($0), on: day) && workshop.people[$0].craft == .weaver
    }
    random.shuffle(&weavers)
    let leaves = workshop.people.map { $0.identity?.release.map { $0 < due } ?? false }
    func rank(_ index: Int) -> (Int, Int, Int) {
      (min(1, inHand[index]), leaves[index] ? 1 : 0, inHand[index])
    }
    weavers.sort { rank($0) < rank($1) }
    let stages = workshop.products[product].route.count { !$0.isGate }
    let needed = plan.hands(for: quantity * stages, of: weavers.count)
    let idle = weavers.count { inHand[$0] == 0 }
    let most = min(Self.mostInCrew, quantity)
    let count = min(most, max(Self.fewestInCrew, needed, idle))
    return weavers.prefix(count).sorted().map { ID($0) }
  }

  /// A mix of two or three sizes, the middle ones more often.
  private mutating func sizes(of quantity: Int, _ product: Int) -> [SizeCount] {
    let row = workshop.products[product]
    let middle = Int(row.smallestSize + row.largestSize) / 2
    let first = random.from(middle - 1...middle)
    let few = quantity / 4
    let rare = random.chance(500) ? Int(row.smallestSize) : Int(row.largestSize)
    return [
      SizeCount(size: first, count: quantity - few - few / 2),
      SizeCount(size: first + 1, count: few), SizeCount(size: rare, count: few / 2),
    ].filter { $0.count > 0 }
  }
}
