import Workshop

/// What is tried in the years, drawn by chance; much of it breaks a rule.
extension EligibilityYears {
  mutating func terms() -> Action {
    let months = [0, 3, 6, 12]
    let (one, two, three) = (months[below(4)], months[below(4)], months[below(4)])
    let places = [0, 0, 6, 9][below(4)]
    return .setEligibility(
      SetEligibility {
        $0.day = day
        $0.from = day
        $0.assessmentMonths = UInt8(one)
        $0.hearingMonths = UInt8(two)
        $0.permitMonths = UInt8(three)
        $0.places = UInt8(places)
      })
  }

  /// Mostly new papers; at times one is lost, or says not fit.
  mutating func papers() -> Action {
    let (worker, what, days) = (anyone(), below(9), below(60))
    var identity = workshop.people[worker].identity ?? Identity()
    return .editInmate(
      EditInmate {
        $0.inmate = ID(worker)
        $0.subject = Int32(worker)
        $0.day = day
        switch what {
        case 0, 1, 2:
          $0.assessed = OptionalDay(day - days)
          $0.isFit = true
        case 3, 4: $0.hearing = OptionalDay(day - days)
        case 5, 6:
          identity.permitDate = day - days
          identity.permitUntil = what == 5 ? day + days : nil
          $0.identity = identity
        case 7: $0.isFit = false
        default: $0.hearing = OptionalDay(nil)
        }
      })
  }

  mutating func status() -> Action {
    let worker = anyone()
    let statuses: [InmateStatus] = [.active, .active, .active, .resting, .transferred]
    let status = statuses[below(5)]
    return .editInmate(
      EditInmate {
        $0.inmate = ID(worker)
        $0.subject = Int32(worker)
        $0.day = day
        $0.taken = StatusTaken(status, since: day)
      })
  }

  mutating func allowance() -> Action {
    let (worker, length, covered) = (anyone(), below(35), 1 + below(15))
    return .allowWork(
      AllowWork {
        $0.day = day
        $0.worker = ID(worker)
        $0.covered = Requirement.allCases.filter { covered >> Int($0.rawValue) & 1 == 1 }
        $0.from = day
        $0.until = day + length
        $0.reason = "surat menyusul"
      })
  }

  mutating func withdrawal() -> Action {
    let (what, one) = (below(3), below(40))
    let subject: Subject =
      switch what {
      case 0: .allowance(ID(max(0, workshop.workAllowances.count - 1 - one % 5)))
      case 1: .waitingPlace(ID(max(0, workshop.waitingPlaces.count - 1 - one % 3)))
      default: .waitingEnd(ID(max(0, workshop.waitingEnds.count - 1 - one % 3)))
      }
    var withdrawal = Withdraw(subject, on: day)
    withdrawal.reinstates = one % 4 == 0
    return .withdraw(withdrawal)
  }

  mutating func queue() -> QueueForWork {
    let (worker, days) = (anyone(), below(10))
    return QueueForWork {
      $0.day = day
      $0.worker = ID(worker)
      $0.since = day - days
    }
  }

  mutating func ending() -> EndWaiting {
    let list = workshop.waitingList(on: day)
    let place = below(2) == 0 ? list.last ?? ID(0) : list.first ?? ID(0)
    let outcome = below(4) == 0 ? WaitingOutcome.ownWish : .admitted
    return EndWaiting {
      $0.day = day
      $0.place = place
      $0.outcome = outcome
      guard outcome == .admitted else { return }
      $0.passedOver = workshop.passedOver(by: place, on: day)
      $0.reason = "sudah mahir"
    }
  }

  mutating func opening() -> (action: Action, workers: [Int])? {
    let crew = Array(Set([anyone(), anyone()])).sorted()
    if workshop.derived.openBatches.count > 4 { return nil }
    return (EligibilityFixture.opening(crew, on: day), crew)
  }

  mutating func handOver() -> (action: Action, workers: [Int])? {
    let worker = anyone()
    guard let piece = workshop.piecesWithoutHolder(on: day).first else { return nil }
    return (
      .handOver(
        HandOver {
          $0.day = day
          $0.to = ID(worker)
          $0.pieces = [piece.place]
        }), [worker]
    )
  }

  mutating func tools() -> (action: Action, workers: [Int])? {
    let worker = anyone()
    let free = workshop.tools(of: 1).first { workshop.whereabouts(of: $0) == nil }
    guard let free else { return nil }
    return (
      .countTools(
        CountTools {
          $0.day = day
          $0.out = [ToolHandout(free, to: ID(worker))]
        }), [worker]
    )
  }

  /// One stage of a piece that somebody holds, or of one that stands there.
  mutating func sheet() -> (action: Action, workers: [Int])? {
    let open = workshop.derived.openBatches
    if open.isEmpty { return nil }
    let batch = open[below(open.count)]
    let holders = Set(workshop.batches[batch].pieces.compactMap(\.holder)).sorted()
    let worker = holders.isEmpty ? anyone() : Int(holders[below(holders.count)].index)
    let route = [6, 7, 10] as [UInt8]
    let stage = route[below(2)]
    let standing = workshop.batches[batch].pieces.indices.first {
      let piece = workshop.batches[batch].pieces[$0]
      return piece.state == .working && piece.makers.count == (stage == 6 ? 0 : 1)
        && piece.holder == ID(worker)
    }
    guard let standing else { return nil }
    return (
      .recordDay(
        RecordDay {
          $0.day = day
          $0.entries = [
            DayEntry {
              $0.worker = ID(worker)
              $0.batch = batch
              $0.stage = stage
              $0.pieces = [UInt8(standing + 1)]
            }
          ]
        }), [worker]
    )
  }
}
