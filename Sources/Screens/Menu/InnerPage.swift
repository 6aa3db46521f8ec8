import Reports
import TerminalUI
import Wording
import Workshop

/// A kind of page that a row opens: its keys are told, since they need the row first.
struct InnerPage: Sendable {
  /// A list on the way to it, beside the page of its area.
  struct Way: Sendable {
    let title: Words
    let key: Key
    let list: @Sendable () -> any Screen
  }

  let title: Words
  var way: Way?
  /// How many rows are opened one after the other, with Enter each.
  var depth = 1
  /// One of the kind, of which the keys are read; nil where there is no row.
  let open: @Sendable (Scene) -> (any Screen)?

  /// Those that an area leads to.
  static func all(of area: Area) -> [InnerPage] {
    switch area {
    case .people: people
    case .batches: batches
    case .sales: sales
    case .premi: premi
    case .reports: reports
    case .partnership: partnership
    case .output, .queue, .stock, .system: []
    }
  }

  private static let people = [
    InnerPage(title: Words("Orang", en: "A person")) {
      $0.workshop.inmates.isEmpty ? nil : InmateScreen(ID(0))
    }
  ]

  private static let batches = [
    InnerPage(title: Words("Batch", en: "A batch")) {
      $0.workshop.batches.isEmpty ? nil : BatchScreen(ID(0))
    },
    InnerPage(title: Words("Buah", en: "A piece"), depth: 2) {
      $0.workshop.batches.isEmpty ? nil : PieceScreen(PiecePlace(ID(0), 1))
    },
  ]

  private static let sales = [
    InnerPage(title: Words("Nota", en: "A nota")) {
      $0.workshop.sales.isEmpty ? nil : NotaScreen(ID(0))
    },
    InnerPage(
      title: Words("Pesanan", en: "An order"),
      way: Way(title: Words("Pesanan", en: "Orders"), key: .character("a")) {
        ListScreen(OrderList())
      }
    ) { $0.workshop.orders.isEmpty ? nil : OrderScreen(ID(0)) },
    InnerPage(
      title: Words("Titip jual", en: "A consignment"),
      way: Way(title: Words("Titip jual", en: "Consignments"), key: .character("i")) {
        ListScreen(ConsignmentList())
      }
    ) { $0.workshop.consignments.isEmpty ? nil : ConsignmentScreen(ID(0)) },
  ]

  /// Of the last month that was closed.
  private static let premi = [
    InnerPage(title: Words("Bulan", en: "A month")) {
      $0.workshop.lastClosed.map { ListScreen(MonthPremiList($0)) }
    },
    InnerPage(title: Words("Slip", en: "A slip"), depth: 2) { scene in
      guard let figures = scene.workshop.closures.last?.figures, let share = figures.shares.first
      else { return nil }
      return SlipScreen(figures.month, of: share.worker)
    },
    InnerPage(
      title: Words("Buku", en: "A ledger"),
      way: Way(title: Words("Buku", en: "Ledgers"), key: .character("b")) {
        ListScreen(LedgerList())
      }
    ) { scene in
      let share = scene.workshop.closures.last?.figures.shares.first
      return share.map { ListScreen(LedgerLines(worker: $0.worker)) }
    },
  ]

  private static let reports = [
    InnerPage(title: Words("Isi laporan", en: "A report")) { scene in
      // Its keys need no figures, which take a while to count.
      ReportMonths.all(in: scene).first.map {
        ReportScreen(.monthly, Paper("", name: "", scene.language, []), $0)
      }
    }
  ]

  private static let partnership = [
    InnerPage(
      title: Words("Program", en: "A course"),
      way: Way(title: Words("Pelatihan", en: "Courses"), key: .character("l")) {
        ListScreen(CourseList())
      }
    ) { $0.workshop.courses.isEmpty ? nil : ListScreen(SessionList(ID(0))) }
  ]
}
