import CLinux
import Exchange
import Glibc
import Reports
import Wording
import Workshop

/// A trial of rows that nobody vouches for, in a process of its own: whatever counts, exports and
/// reports do with them, this process goes on.
enum TextRehearsal {
  /// Seconds that it may take.
  private static let patience: UInt32 = 120

  /// Whether all of it could be counted and written.
  static func isPassed(by rows: Workshop) -> Bool {
    let child = linux_fork()
    if child < 0 { return false }
    if child == 0 {
      linux_default_fault_signals()
      close(2)
      alarm(patience)
      run(rows)
      _exit(Exit.done.rawValue)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return linux_exit_status(status) == Exit.done.rawValue
  }

  private static func run(_ rows: Workshop) {
    let workshop = Workshop(rows: rows)
    let today = Clocks.now.local(offset: workshop.settings.offset).day
    for month in workshop.derived.months.keys.sorted() {
      var asked = ReportAsked()
      asked.period = .month(month)
      for report in [OfficeReport.monthly, .premi, .quality] {
        _ = try? report.paper(asked, of: workshop, on: today, .indonesian)
      }
    }
    // A supervisor may have each of them.
    let export = Export(workshop, for: .supervisor, on: today)
    for kind in ExportKind.allCases { _ = try? export.bytes(kind) }
  }
}
