import Reports
import Testing
import Wording
import Workshop

@testable import bengkel

/// Every kind of paper there is, made of a whole workshop.
///
/// One that is missing here fails a tidy test.
enum EveryPaper: CaseIterable, Sendable {
  case monthly, stock, quality, orders, money, premi, slip, nota, kuitansi, advance, consignment
  case leaving, handover, payout
  case partner, quarter, costing, passedOver
  case opening
  case release
  case yearly, channels, deposits
  case sheets, labels, batchCard, attendance, inspection, tools
  case cashBook, nominative, closing, delivery
  case changes, cashCount

  static let today = Day(year: 2026, month: 11, day: 23) ?? Day()
  /// A practice workshop, which has records of every kind.
  static let workshop = handed(
    PracticeWorkshop.made(PracticePlan(seed: 7, records: 900, until: today)))

  /// With a piece that left as a souvenir and an officer who handed over.
  private static func handed(_ practice: Workshop) -> Workshop {
    var workshop = practice
    let gone = workshop.freeToSell().sorted { $0.key < $1.key }.first
    workshop.apply(
      .letGo(
        LetGo {
          $0.day = today
          $0.pieces = gone.map { [PiecePlace($0.key.batch, $0.value[0])] } ?? []
          $0.receiver = String(repeating: "KANTOR ", count: 5) + "MISAL"
          $0.reason = "kunjungan kerja"
        }), by: Authority(user: ID(0), signer: ID(1)))
    workshop.apply(
      .handOverDuty(
        HandOverDuty {
          $0.day = today
          $0.officer = ID(0)
          $0.successor = ID(1)
          $0.open = [String(repeating: "nota belum dibayar ", count: 3)]
          $0.cash = Rupiah(99_999_999_999)
          $0.note = "kunci lemari 2"
        }), by: Authority(user: ID(2), signer: ID(1)))
    workshop.apply(
      .countCash(
        CountCash {
          $0.day = today
          $0.counted = Rupiah(99_999_999_999)
          $0.reason = String(repeating: "uang kecil ", count: 5)
          $0.present = "KSB-1"
        }), by: Authority(user: ID(2)))
    passOver(in: &workshop)
    return workshop
  }

  /// Somebody is admitted before another who waits longer.
  private static func passOver(in workshop: inout Workshop) {
    for worker in 0..<2 {
      workshop.apply(
        .queueForWork(
          QueueForWork {
            $0.day = today
            $0.worker = ID(worker)
            $0.since = today
          }), by: Authority(user: ID(0)))
    }
    let first = ID<WaitingPlace>(workshop.waitingPlaces.count - 2)
    workshop.apply(
      .endWaiting(
        EndWaiting {
          $0.day = today
          $0.place = ID(first.index + 1)
          $0.passedOver = [first]
          $0.reason = String(repeating: "mahir ", count: 9) + "sekali"
        }), by: Authority(user: ID(0)))
  }

  /// For the office itself, in the language of whoever asks; the others are in Indonesian.
  static let reports: [EveryPaper] = [
    .monthly, .stock, .quality, .orders, .money, .premi, .opening, .partner,
    .quarter, .costing,
    .passedOver, .yearly, .channels, .deposits,
    .sheets, .labels, .batchCard, .attendance, .inspection, .tools,
    .cashBook,
  ]
  /// What a buyer or a partner gets.
  static let market: [EveryPaper] = [.nota, .kuitansi, .advance, .consignment, .delivery]

  func papers(of workshop: Workshop, _ language: Language = .indonesian) -> [Paper] {
    let today = Self.today
    switch self {
    case .changes:
      return [Self.changed(of: workshop, language)].compactMap { $0 }.map {
        PaperChanges.paper(since: $0.signed, to: $0.fresh, in: $0.later, language)
      }
    case .stock: return [StockList.paper(of: workshop, on: today, language)]
    case .opening: return [OpeningMinute.paper(of: workshop, language)]
    case .money: return [BalanceSheet.paper(of: workshop, on: today, language)]
    case .orders:
      return [OrderWall(of: workshop, on: today).paper(of: workshop, on: today, language)]
    case .monthly:
      return MonthlyReport.months(of: workshop).map {
        MonthlyReport($0, of: workshop).paper(of: workshop, on: today, language)
      }
    case .quality: return quality(of: workshop, language)
    case .premi:
      return Self.figures(of: workshop).map { PremiList.paper(of: $0, in: workshop, language) }
    case .slip: return Self.figures(of: workshop).map { Self.slips(of: $0, in: workshop) }
    case .leaving:
      return workshop.leavings.indices.map { LeavingMinute.paper(of: ID($0), in: workshop) }
    case .partner:
      return workshop.standingPartners.map {
        PartnerReport.paper(for: $0, of: workshop, on: today, language)
      }
    case .quarter:
      return workshop.standingPartners.map {
        PartnerReport.paper(
          for: $0, in: Quarter(of: today), of: workshop, on: today, language)
      }
    case .costing:
      return workshop.products.indices.map {
        CostingSheet.paper(of: ID($0), in: workshop, on: today, language)
      }
    case .passedOver:
      return MonthlyReport.months(of: workshop).map {
        PassedOverPaper.paper($0, of: workshop, language)
      }
    case .handover:
      return workshop.dutyHandovers.indices.map { HandoverMinute.paper(of: ID($0), in: workshop) }
    case .payout:
      return workshop.movements.indices.compactMap { PayoutMinute.paper(of: ID($0), in: workshop) }
    case .release: return Self.releases(of: workshop)
    case .yearly:
      return [2025, 2026].map { YearlySummary.paper($0, of: workshop, on: today, language) }
    case .channels:
      let last = today.month
      return [
        ChannelReport.paper(last...last, of: workshop, on: today, language),
        ChannelReport.paper((last + -2)...last, of: workshop, on: today, language),
      ]
    case .deposits: return [DepositPaper.paper(2026, of: workshop, on: today, language)]
    case .labels:
      return workshop.derived.openBatches.map { LabelPaper.paper(of: $0, in: workshop, language) }
    case .batchCard:
      return workshop.derived.openBatches.map { BatchCard.paper(of: $0, in: workshop, language) }
    case .attendance: return [AttendancePaper.paper(on: today, of: workshop, language)]
    case .inspection: return [InspectionSheet.paper(on: today, of: workshop, language)]
    case .tools: return [ToolSheet.paper(on: today, of: workshop, language)]
    case .sheets: return [FloorSheetPaper.paper(on: today, of: workshop, language)]
    case .cashBook:
      return MonthlyReport.months(of: workshop).map {
        CashBook.paper($0, of: workshop, on: today, language)
      }
    case .nominative:
      return Self.figures(of: workshop).map { figures in
        NominativeList.paper(of: figures, in: workshop) { Self.person($0, in: workshop) }
      }
    case .cashCount:
      return workshop.cashCounts.indices.map { CashMinute.paper(of: ID($0), in: workshop) }
    case .closing:
      return MonthlyReport.months(of: workshop).compactMap {
        ClosingMinute.paper($0, in: workshop)
      }
    case .nota, .kuitansi, .advance, .consignment, .delivery: return market(of: workshop)
    }
  }

  private func quality(of workshop: Workshop, _ language: Language) -> [Paper] {
    let scopes =
      [QualityScope()]
      + MonthlyReport.months(of: workshop).map { QualityScope(months: $0...$0) }
      + workshop.products.indices.map { QualityScope(product: ID($0)) }
    return scopes.flatMap { scope in
      workshop.catalogue.gates.indices.map { gate in
        QualityPaper(scope, gate: UInt8(gate), of: workshop)
          .paper(of: workshop, on: Self.today, language)
      }
    }
  }

  private func market(of workshop: Workshop) -> [Paper] {
    func name(_ buyer: ID<Buyer>?) -> String { buyer.flatMap { workshop.buyers[$0].name } ?? "" }
    switch self {
    case .nota:
      return workshop.sales.indices.map { ID($0) }.map {
        Nota.paper(of: $0, buyer: name(workshop.sales[$0].buyer), in: workshop)
      }
    case .kuitansi:
      return workshop.sales.indices.map { ID($0) }.map {
        Kuitansi.paper(of: $0, buyer: name(workshop.sales[$0].buyer), in: workshop)
      }
    case .advance:
      return workshop.orders.indices.map { ID($0) }.compactMap {
        AdvanceReceipt.paper(of: $0, buyer: name(workshop.orders[$0].buyer), in: workshop)
      }
    case .consignment:
      return workshop.consignments.indices.map { ID($0) }.map {
        ConsignmentNote.paper(
          of: $0, partner: name(workshop.consignments[$0].buyer), in: workshop)
      }
    case .delivery:
      return workshop.sales.indices.map { ID($0) }.filter { workshop.sales[$0].order != nil }.map {
        DeliveryMinute.paper(of: $0, to: name(workshop.sales[$0].buyer), in: workshop)
      }
    case .monthly, .stock, .quality, .orders, .money, .premi, .slip, .leaving, .handover, .payout,
      .cashBook, .nominative, .closing, .cashCount,
      .opening, .partner, .release,
      .quarter, .costing,
      .passedOver, .yearly, .channels, .deposits,
      .sheets, .labels, .batchCard, .attendance, .inspection, .tools,
      .changes:
      return []
    }
  }

  /// Of every month that has them, the running one among them.
  static func figures(of workshop: Workshop) -> [MonthFigures] {
    MonthlyReport.months(of: workshop).compactMap { try? workshop.figures(of: $0) }
  }

  private static func person(_ worker: ID<Inmate>, in workshop: Workshop) -> SlipPaper.Person {
    let identity = workshop.people[worker].identity
    return SlipPaper.Person(name: identity?.name ?? "", register: identity?.register ?? "")
  }

  /// Everybody's, the packs that were given and what the others would take along.
  private static func releases(of workshop: Workshop) -> [Paper] {
    workshop.inmates.map { inmate in
      ReleasePaper(of: inmate, workshop.pack(of: inmate), in: workshop, on: today)
        .paper(for: person(inmate, in: workshop))
    }
  }

  /// Everybody's slip of a month, with the names that stand on slips alone.
  private static func slips(of figures: MonthFigures, in workshop: Workshop) -> Paper {
    let slips = zip(workshop.slips(in: figures), figures.shares).map { slip, share in
      (slip: slip, person: person(share.worker, in: workshop))
    }
    return SlipPaper.paper(of: slips, in: workshop)
  }
}
