/// A change to a batch after it was opened: its terms, more pieces, or fewer.
package struct EditBatch: Record {
  package var day = Day()
  package var batch = ID<WeavingBatch>()
  /// What holds now, so that nobody changes what another has changed meanwhile.
  package var before = BatchTerms()
  package var after = BatchTerms()
  /// New pieces, each with whom it is dealt to; they get the next numbers.
  package var added: [DealtPiece] = []
  /// Numbers of pieces taken out, on which no work was done.
  package var removed: [UInt8] = []
  /// Numbers of pieces that were taken out and come back.
  package var restored: [UInt8] = []
  /// From 5 to 60 characters where a promise changes; else it may be left out.
  package var reason = ""

  package init() {}
}

/// A new piece of a batch, and who is to make it.
package struct DealtPiece: Record {
  package var size: UInt8 = 0
  package var holder = ID<Inmate>()

  package init() {}
}

/// A change of a batch as it was recorded; batches keep all of theirs.
package struct BatchChange: Record {
  package var edit = EditBatch()
  package var officer = ID<User>()

  package init() {}
}

extension EditBatch: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a batch that is as it was found, a crew of people who may work, an order that awaits
  /// it, a lot that exists, only pieces taken out that nobody worked on, a reason where an order's
  /// promise changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.batches.contains(batch) else { return [RuleBroken(.field(.unknownRow))] }
    let row = workshop.batches[batch]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    if row.terms != before { return [RuleBroken(.weaving(.batchChanged))] }
    if before == after && added.isEmpty && removed.isEmpty && restored.isEmpty {
      return [RuleBroken(.field(.nothingChanges))]
    }
    var broken = brokenPieces(of: row, in: workshop) + brokenTerms(of: row, in: workshop)
    if changesPromise {
      broken += reason.brokenAsReason
    } else {
      broken += reason.brokenAsText(.reason, atMost: 60)
    }
    return broken
  }

  /// Whether somebody who ordered is to wait longer, gets fewer pieces, or another batch.
  package var changesPromise: Bool {
    if before.order != after.order { return true }
    return before.order != nil && (after.due > before.due || !removed.isEmpty)
  }

  private func brokenTerms(of row: WeavingBatch, in workshop: Workshop) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if after.due != before.due && after.due < row.opened {
      broken.append(RuleBroken(.weaving(.dueBeforeOpening), field: .due))
    }
    broken += after.destination.brokenAsName(.note, atMost: 40)
    if after.lot != before.lot { broken += workshop.brokenLot(after.lot) }
    if let order = after.order, order != before.order {
      broken += workshop.brokenOrder(order, product: row.product, colour: row.colour)
    }
    return broken + workshop.brokenCrew(after.crew, on: day, besides: before.crew)
  }

  private func brokenPieces(of row: WeavingBatch, in workshop: Workshop) -> [RuleBroken] {
    if added.isEmpty && removed.isEmpty && restored.isEmpty { return [] }
    if workshop.derived.lotOf[batch] != nil {
      return [RuleBroken(.weaving(.quantityPlanned), field: .sizes)]
    }
    if let size = added.first(where: { !workshop.products[row.product].makes($0.size) })?.size {
      return [RuleBroken(.weaving(.sizeNotMade(Int(size))), field: .sizes)]
    }
    if row.pieces.count + added.count > OpenBatch.mostPieces {
      return [
        RuleBroken(.weaving(.tooManyPieces(limit: OpenBatch.mostPieces)), field: .sizes)
      ]
    }
    for number in removed + restored {
      let place = Int(number) - 1
      guard row.pieces.indices.contains(place),
        Set(removed + restored).count
          == removed.count + restored.count
      else { return [RuleBroken(.weaving(.pieceListedTwice(Int(number))), field: .sizes)] }
      let isReady =
        removed.contains(number)
        ? row.pieces[place].isUntouched && !workshop.isBlocked(number, of: batch)
        : row.pieces[place].state == .takenOut
      if !isReady { return [RuleBroken(.weaving(.pieceWorkedOn(Int(number))), field: .sizes)] }
    }
    let left = row.quantity + added.count + restored.count - removed.count
    let isOpened = row.state != .finished || !restored.isEmpty
    if !isOpened { return [RuleBroken(.weaving(.batchFinished), field: .sizes)] }
    return left > 0
      ? brokenDealt(in: workshop) : [RuleBroken(.weaving(.sizesMissing), field: .sizes)]
  }

  private func brokenDealt(in workshop: Workshop) -> [RuleBroken] {
    for holder in Set(added.map(\.holder)).sorted() {
      guard workshop.people.contains(holder) else {
        return [RuleBroken(.field(.unknownRow), field: .crew)]
      }
      let obstacles = workshop.obstacles(of: holder, on: day)
      if !obstacles.isEmpty {
        return [RuleBroken(.weaving(.mayNotWork(holder, obstacles)), field: .crew)]
      }
    }
    return []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    var row = workshop.batches[batch]
    workshop.serve(after.order, insteadOf: row.order, by: batch)
    row.terms = after
    for number in removed { row.pieces[Int(number) - 1].state = .takenOut }
    for number in restored { row.pieces[Int(number) - 1].state = .working }
    row.pieces += added.map { dealt in
      Piece {
        $0.size = dealt.size
        $0.holder = dealt.holder
      }
    }
    if row.state == .running { row.finished = nil }
    workshop.batches[batch] = row
    workshop.batchChanges.append(
      BatchChange {
        $0.edit = self
        $0.officer = authority.user
      })
    workshop.refresh(batch, on: day)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    let count = workshop.batches.contains(batch) ? workshop.batches[batch].pieces.count : 0
    let opposite = EditBatch {
      $0.day = day
      $0.batch = batch
      $0.before = after
      $0.after = before
      $0.removed = restored + added.indices.map { UInt8(count + $0 + 1) }
      $0.restored = removed
      $0.reason = reason
    }
    return [.editBatch(opposite)]
  }
}

extension Product {
  func makes(_ size: UInt8) -> Bool { smallestSize <= size && size <= largestSize }
}

extension Workshop {
  /// What was changed of a batch, oldest first.
  package func changes(of batch: ID<WeavingBatch>) -> [BatchChange] {
    batchChanges.filter { $0.edit.batch == batch }
  }

  /// Sets the pieces of a change so that a batch has so many of each size: new ones are dealt to
  /// the crew in turn, and those taken out are the last that nobody worked on.
  ///
  /// Fails with `tooFewUntouched` where more would have to go than nobody worked on.
  package func setQuantity(_ sizes: [SizeCount], of edit: inout EditBatch) -> RuleBroken? {
    let row = batches[edit.batch]
    var wanted: [UInt8: Int] = [:]
    for part in sizes { wanted[part.size, default: 0] += Int(part.count) }
    let all = row.pieces.indices.filter { row.pieces[$0].state != .takenOut }
    let crew = edit.after.crew.filter {
      people.contains($0) && mayWork($0, on: edit.day)
    }
    for size in Set(wanted.keys).union(all.map { row.pieces[$0].size }).sorted() {
      let present = all.filter { row.pieces[$0].size == size }
      let difference = wanted[size, default: 0] - present.count
      let free = present.filter {
        row.pieces[$0].isUntouched && !isBlocked(UInt8($0 + 1), of: edit.batch)
      }
      if -difference > free.count {
        return RuleBroken(
          .weaving(.tooFewUntouched(size: Int(size), free: free.count)), field: .sizes)
      }
      if difference < 0 { edit.removed += free.suffix(-difference).map { UInt8($0 + 1) } }
      if difference > 0 && crew.isEmpty {
        return RuleBroken(.weaving(.crewEmpty), field: .crew)
      }
      for _ in 0..<max(0, min(difference, OpenBatch.mostPieces + 1)) {
        let holder = crew[edit.added.count % crew.count]
        edit.added.append(
          DealtPiece {
            $0.size = size
            $0.holder = holder
          })
      }
    }
    return nil
  }
}
