import Workshop

extension PracticeStory {
  /// Days from the end on which the two batches are opened that show what an office must see.
  private static let lingeringOpens = 24
  private static let showcaseOpens = 20

  /// Opens as many batches as the plan wants begun by this day.
  mutating func openBatches(on day: Day, _ index: Int) {
    switch daysLeft(after: index) {
    case Self.lingeringOpens:
      lingering = open(product: 0, quantity: 8, on: day)
      if let lingering { limits[lingering] = PracticeStory.lingeringLimits(in: workshop) }
    case Self.showcaseOpens:
      let batch = open(product: 1, quantity: 14, on: day)
      let steps = workshop.products[1].route.count
      limits[batch] = (0..<14).map { $0 % steps }
    default: break
    }
    debt += beginnings(index)
    while debt > 0 {
      let quantity = random.from(plan.batchSize)
      debt -= quantity * 1000
      open(product: products.deal(&random), quantity: quantity, on: day)
    }
  }

  /// Thousandths of a piece to begin: as planned, and from the middle on more or less, so that the
  /// checks come out as planned.
  private func beginnings(_ index: Int) -> Int {
    let expected = expectedChecks(index - 1)
    guard index > plan.days.count / 2, expected > workshop.checks.count else {
      return plan.piecesPerDay
    }
    let done = workshop.checks.count
    let share = max(0, plan.checks - done) * 1000 / (expected - done)
    return plan.piecesPerDay * max(300, min(share, 1500)) / 1000
  }

  /// Half of the pieces pass the final gate, half wait there.
  private static func lingeringLimits(in workshop: Workshop) -> [Int] {
    let steps = workshop.products[0].route.count
    return (0..<8).map { $0 < 4 ? steps : steps - 1 }
  }

  @discardableResult
  private mutating func open(product: Int, quantity: Int, on day: Day) -> ID<WeavingBatch> {
    let crew = crew(of: quantity < 9 ? 3 : random.from(4...6))
    let colour = random.below(workshop.products[product].colours.count)
    let sizes = sizes(of: quantity, product)
    let lead = random.from(24...40)
    let destination =
      product == 2 ? random.pick(PracticeBuyers.institutions) : random.chance(200) ? "PAMERAN" : ""
    let lot = "L" + Workshop.padded(1 + workshop.batches.count / 3, to: 2)
    let id = workshop.batches.nextID
    record(
      .openBatch(
        OpenBatch {
          $0.day = day
          $0.product = ID(product)
          $0.colour = UInt8(colour)
          $0.sizes = sizes
          $0.due = day + lead
          $0.destination = destination
          $0.crew = crew
          $0.lot = lot
        }), as: PracticeWorkshop.clerk)
    for member in crew { loads[Int(member.index)] += 1 }
    return id
  }

  /// The weavers with the least to do, chance deciding between equals.
  private mutating func crew(of count: Int) -> [ID<Inmate>] {
    var free = workshop.people.indices.filter {
      workshop.people[$0].mayWork && workshop.people[$0].craft == .weaver
    }
    random.shuffle(&free)
    free.sort { loads[$0] < loads[$1] }
    return free.prefix(count).sorted().map { ID($0) }
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
