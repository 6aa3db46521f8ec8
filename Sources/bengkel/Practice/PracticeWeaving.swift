import Workshop

extension PracticeStory {
  /// What the crew of a batch finishes in a day: as much as its course asks for, and on every
  /// second day what came back from a gate.
  func weave(_ batch: ID<WeavingBatch>, _ index: Int, _ sheet: inout PracticeSheet) {
    let course = courses[Int(batch.index)]
    guard index >= course.first else { return }
    let row = workshop.batches[batch]
    let route = workshop.products[row.product].route
    let standing = standing(row, route, on: plan.days[index])
    let stages = route.count { !$0.isGate } * row.pieces.count
    let asked = course.share(of: stages, by: index) - standing.done
    let finished = spread(asked, over: standing.ready)
    for step in route.indices where !route[step].isGate {
      let repairs = isRepairDay(index) ? standing.repairs[step] : []
      let places = repairs + choose(finished[step], of: standing.ready[step], row, sheet)
      write(places, of: batch, stage: route[step].index, &sheet)
    }
  }

  /// A repair is done on the day after the sitting; those that the last one ordered still lie.
  private func isRepairDay(_ index: Int) -> Bool {
    let left = daysLeft(after: index)
    return left > 0 && left % 2 == 0
  }

  /// So many pieces, by step: each time one of the fullest step, so that they spread over the way.
  private func spread(_ asked: Int, over ready: [[Int]]) -> [Int] {
    var left = ready.map(\.count)
    for _ in 0..<max(0, asked) {
      guard let most = left.max(), most > 0,
        let step = most == 1 ? left.firstIndex(of: 1) : left.lastIndex(of: most)
      else { break }
      left[step] -= 1
    }
    return zip(ready, left).map { $0.count - $1 }
  }

  /// Where the pieces of a batch stand, by step.
  private struct Standing {
    var ready: [[Int]]
    var repairs: [[Int]]
    /// Stages that lie behind the pieces.
    var done = 0
  }

  private func standing(_ row: WeavingBatch, _ route: [Step], on day: Day) -> Standing {
    var behind = [0]
    for step in route { behind.append((behind.last ?? 0) + (step.isGate ? 0 : 1)) }
    let none = route.map { _ in [Int]() }
    var standing = Standing(ready: none, repairs: none)
    for (place, piece) in row.pieces.enumerated() {
      standing.done += behind[Int(piece.returnStep ?? piece.step)]
      guard piece.state == .working, workshop.lastHolder(of: piece, on: day) == nil else {
        continue
      }
      if piece.returnStep == nil {
        standing.ready[Int(piece.step)].append(place)
      } else {
        standing.repairs[Int(piece.step)].append(place)
      }
    }
    return standing
  }

  /// So many of the pieces at a step, first those whose holder has finished nothing yet today.
  private func choose(
    _ count: Int, of places: [Int], _ row: WeavingBatch, _ sheet: PracticeSheet
  ) -> [Int] {
    guard count < places.count else { return places }
    func isOwn(_ place: Int) -> Bool { row.pieces[place].holder.map(sheet.isFree) ?? false }
    return Array((places.filter(isOwn) + places.filter { !isOwn($0) }).prefix(count))
  }

  /// One row for each person who finished some of the pieces.
  private func write(
    _ places: [Int], of batch: ID<WeavingBatch>, stage: UInt8, _ sheet: inout PracticeSheet
  ) {
    guard !places.isEmpty else { return }
    let row = workshop.batches[batch]
    let hands = hands(row.crew, stage: stage, sheet)
    guard !hands.isEmpty else { return }
    var shares: [[UInt8]] = hands.map { _ in [] }
    for place in places {
      let hand = hand(for: row.pieces[place].holder, among: hands, shares, sheet)
      shares[hand ?? place % hands.count].append(UInt8(place + 1))
    }
    for (hand, pieces) in shares.enumerated() where !pieces.isEmpty {
      sheet.add(
        DayEntry {
          $0.worker = hands[hand]
          $0.batch = batch
          $0.stage = stage
          $0.pieces = pieces.sorted()
        })
    }
  }

  /// Who finishes a piece: its holder, unless somebody else has nothing to do; nil when all have
  /// finished something today and the holder is away.
  private func hand(
    for holder: ID<Inmate>?, among hands: [ID<Inmate>], _ shares: [[UInt8]], _ sheet: PracticeSheet
  ) -> Int? {
    let free = hands.indices.filter { shares[$0].isEmpty && sheet.isFree(hands[$0]) }
    let own = holder.flatMap { hands.firstIndex(of: $0) }
    guard let own, free.isEmpty || free.contains(own) else { return free.first }
    let idle = free.first { sheet.isIdle(hands[$0]) }
    return sheet.hasMany(hands[own]) ? idle ?? own : own
  }

  /// Those of the crew who are there and know the stage; else any of them, else any weaver.
  private func hands(
    _ crew: [ID<Inmate>], stage: UInt8, _ sheet: PracticeSheet
  ) -> [ID<Inmate>] {
    let place = workshop.catalogue.makingStages.firstIndex(of: Int(stage)) ?? 0
    let there = crew.filter { sheet.isThere($0) }
    let skilled = there.filter { workshop.people[$0].skills[place] > 0 }
    if !skilled.isEmpty { return skilled }
    if !there.isEmpty { return there }
    return workshop.people.indices.map { ID($0) }.filter {
      sheet.isThere($0) && workshop.people[$0].craft == .weaver
    }.prefix(1).map { $0 }
  }
}
