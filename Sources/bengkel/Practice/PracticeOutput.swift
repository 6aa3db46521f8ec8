import Workshop

extension PracticeStory {
  /// Days from the opening of a batch to its first pieces: the material comes first.
  private static let materialDays = 4
  /// Working days in which a batch is to go through all its stages.
  private static let pace = 15

  /// The sheet of one day: absences, material, pieces, and those who were there without a result.
  mutating func recordOutput(on day: Day) {
    var entries: [DayEntry] = []
    let present = attendance(&entries)
    for batch in workshop.openBatches {
      prepare(batch, present, &entries)
      weave(batch, on: day, present, &entries)
    }
    let busy = Set(entries.map(\.worker))
    for index in present.indices where present[index] && !busy.contains(ID(index)) {
      entries.append(DayEntry { $0.worker = ID(index) })
    }
    let sorted = entries.enumerated().sorted {
      ($0.element.worker.index, $0.offset) < ($1.element.worker.index, $1.offset)
    }.map(\.element)
    record(
      .recordDay(
        RecordDay {
          $0.day = day
          $0.entries = sorted
        }), as: PracticeWorkshop.clerk)
  }

  /// Who is there, by the index of the person; the letters of the others are written.
  private mutating func attendance(_ entries: inout [DayEntry]) -> [Bool] {
    var present: [Bool] = []
    for index in workshop.people.indices {
      let mayWork = workshop.people[index].mayWork
      let isThere = mayWork && !random.chance(70)
      present.append(isThere)
      guard mayWork && !isThere else { continue }
      let letter: Attendance = random.pick([
        .sick, .sick, .sick, .excused, .excused, .hearing, .hearing, .absent, .holiday,
      ])
      entries.append(
        DayEntry {
          $0.worker = ID(index)
          $0.attendance = letter
        })
    }
    return present
  }

  /// The next stage of the material, by whichever preparer is there.
  private mutating func prepare(
    _ batch: ID<WeavingBatch>, _ present: [Bool], _ entries: inout [DayEntry]
  ) {
    let row = workshop.batches[batch]
    guard let place = row.material.firstIndex(where: { $0.started == nil }) else { return }
    let preparers = present.indices.filter {
      present[$0] && workshop.people[$0].craft == .preparer
    }
    guard !preparers.isEmpty else { return }
    let worker = preparers[Int(batch.index) % preparers.count]
    entries.append(
      DayEntry {
        $0.worker = ID(worker)
        $0.batch = batch
        $0.stage = workshop.products[row.product].materialStages[place]
        $0.units = UInt8(min(20, 1 + row.pieces.count / 6))
      })
  }

  /// What the crew of a batch finishes in a day, pieces that are further along first.
  private mutating func weave(
    _ batch: ID<WeavingBatch>, on day: Day, _ present: [Bool], _ entries: inout [DayEntry]
  ) {
    let row = workshop.batches[batch]
    guard day - row.opened >= Self.materialDays, row.state == .running else { return }
    let route = workshop.products[row.product].route
    let stages = route.count { !$0.isGate }
    let limits = limits[batch]
    var left = limits == nil ? max(2, (row.pieces.count * stages + Self.pace) / Self.pace) : 99
    let mostOfStep = limits == nil ? (left + 1) / 2 : 99
    for step in route.indices.reversed() where !route[step].isGate && left > 0 {
      let ready = row.standing(at: step).filter { piece in limits.map { step < $0[piece] } ?? true }
      let chosen = ready.prefix(min(left, mostOfStep))
      left -= chosen.count
      write(Array(chosen), of: row, batch, stage: route[step].index, present, &entries)
    }
  }

  /// One entry for each person who worked on some of the pieces.
  private func write(
    _ places: [Int], of row: WeavingBatch, _ batch: ID<WeavingBatch>, stage: UInt8,
    _ present: [Bool], _ entries: inout [DayEntry]
  ) {
    guard !places.isEmpty else { return }
    let helpers = helpers(row.crew, stage: stage, present)
    guard !helpers.isEmpty else { return }
    var hands: [ID<Inmate>] = []
    var pieces: [[UInt8]] = []
    for place in places {
      let holder = row.pieces[place].holder
      let worker =
        holder.flatMap { helpers.contains($0) ? $0 : nil } ?? helpers[place % helpers.count]
      let hand = hands.firstIndex(of: worker) ?? hands.count
      if hand == hands.count {
        hands.append(worker)
        pieces.append([])
      }
      pieces[hand].append(UInt8(place + 1))
    }
    for (hand, worker) in hands.enumerated() {
      entries.append(
        DayEntry {
          $0.worker = worker
          $0.batch = batch
          $0.stage = stage
          $0.pieces = pieces[hand]
        })
    }
  }

  /// Those of the crew who are there and know the stage; else any of them, else any weaver.
  private func helpers(_ crew: [ID<Inmate>], stage: UInt8, _ present: [Bool]) -> [ID<Inmate>] {
    let place = workshop.catalogue.makingStages.firstIndex(of: Int(stage)) ?? 0
    let there = crew.filter { present[Int($0.index)] }
    let skilled = there.filter { workshop.people[$0].skills[place] > 0 }
    if !skilled.isEmpty { return skilled }
    if !there.isEmpty { return there }
    return present.indices.filter { present[$0] && workshop.people[$0].craft == .weaver }
      .prefix(1).map { ID($0) }
  }
}
