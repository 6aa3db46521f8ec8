import Workshop

extension PracticeStory {
  /// The sheet of one day: absences, material, pieces, and those who were there without a result.
  mutating func recordOutput(on day: Day, _ index: Int) {
    var sheet = attendance(on: day)
    for batch in workshop.derived.openBatches {
      prepare(batch, index, &sheet)
      weave(batch, index, &sheet)
    }
    addUnfinished(index, &sheet)
    record(
      .recordDay(
        RecordDay {
          $0.day = day
          $0.entries = sheet.sorted
        }), as: PracticeWorkshop.clerk)
  }

  /// Who is there, and why the others are not.
  private mutating func attendance(on day: Day) -> PracticeSheet {
    var sheet = PracticeSheet(inHand: piecesInHand(after: 0))
    for index in workshop.people.indices {
      guard workshop.mayWork(ID(index), on: day) else {
        sheet.note(nil)
        continue
      }
      let isAway = random.chance(70)
      sheet.note(
        isAway
          ? random.pick([
            .sick, .sick, .sick, .excused, .excused, .hearing, .hearing, .absent, .holiday,
          ]) : .present)
    }
    return sheet
  }

  /// The next stage of the material by one preparer, the end of the one before by the other.
  private func prepare(_ batch: ID<WeavingBatch>, _ index: Int, _ sheet: inout PracticeSheet) {
    let row = workshop.batches[batch]
    let next = row.material.firstIndex { $0.started == nil } ?? row.material.count
    guard next < row.material.count || index <= courses[Int(batch.index)].first else { return }
    let preparers = workshop.people.indices.map { ID<Inmate>($0) }.filter {
      sheet.isThere($0) && workshop.people[$0].craft == .preparer
    }
    let units = UInt8(min(20, 1 + row.pieces.count / 6))
    for place in preparers.indices {
      let stage = next - place
      guard row.material.indices.contains(stage) else { continue }
      sheet.add(
        DayEntry {
          $0.worker = preparers[(place + next) % preparers.count]
          $0.batch = batch
          $0.stage = workshop.products[row.product].materialStages[stage]
          $0.units = units
        })
    }
  }

  /// A row for each who is there and finished nothing: with the furthest piece in hand, else the
  /// furthest of the crew's batch, else with presence alone.
  private func addUnfinished(_ index: Int, _ sheet: inout PracticeSheet) {
    let free = sheet.free
    guard !free.isEmpty else { return }
    var own = workshop.people.map { _ in DayEntry() }
    var shared = own
    for batch in workshop.derived.openBatches where courses[Int(batch.index)].first <= index {
      let row = workshop.batches[batch]
      let standing = row.pieces.filter { $0.state == .working }.sorted { $0.step > $1.step }
      for piece in standing {
        let entry = DayEntry {
          $0.batch = batch
          $0.stage = workshop.products[row.product].route[Int(piece.step)].index
        }
        for worker in row.crew where shared[Int(worker.index)].batch == nil {
          shared[Int(worker.index)] = entry
        }
        guard let holder = piece.holder, own[Int(holder.index)].batch == nil else { continue }
        own[Int(holder.index)] = entry
      }
    }
    for worker in free {
      var entry = own[Int(worker.index)]
      if entry.batch == nil { entry = shared[Int(worker.index)] }
      entry.worker = worker
      if entry.batch != nil { entry.shortfall = reason(of: worker, index) }
      sheet.add(entry)
    }
  }

  /// Why somebody finished nothing, where anybody noted it: on one day of five, by what the day and
  /// the person are, so that all chance stays as it is.
  private func reason(of worker: ID<Inmate>, _ index: Int) -> Shortfall {
    guard index % 5 == 3, (Int(worker.index) + index) % 4 == 0 else { return Shortfall() }
    let reasons: [Shortfall.Reason] = [.material, .learning, .power, .visited, .tools]
    return Shortfall(reasons[(index / 5 + Int(worker.index)) % reasons.count])
  }
}
