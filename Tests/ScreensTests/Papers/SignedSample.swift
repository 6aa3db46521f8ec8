import Reports
import Wording
import Workshop

/// Papers that somebody signed, without asking a rule.
enum SignedSample {
  static let head = ChainHead(
    sequence: 41, chain: [UInt8](repeating: 0x4C, count: 16) + [UInt8](repeating: 0xDF, count: 16))

  static func action(_ paper: Paper, in workshop: Workshop, by user: ID<User>) -> SignPaper {
    let (kept, names) = paper.kept(in: workshop, signer: user, at: Sample.now, head: head)
    return SignPaper {
      $0.day = Sample.today
      $0.paper = kept
      $0.names = names
      $0.fingerprint = Array(repeating: 7, count: 32)
    }
  }

  static func sign(_ paper: Paper, in workshop: inout Workshop, by user: ID<User> = ID(0)) {
    let action = action(paper, in: workshop, by: user)
    workshop.apply(.signPaper(action), by: Authority(user: user, signer: user))
  }
}

extension EveryPaper {
  /// The report of the newest month as it was signed, and as it is counted once a sale of it was
  /// taken back.
  static func changed(
    of workshop: Workshop, _ language: Language
  ) -> (signed: SignedPaper, fresh: Paper, later: Workshop)? {
    guard let sale = workshop.sales.indices.last(where: { !workshop.sales[$0].isWithdrawn })
    else { return nil }
    var later = workshop
    let report = MonthlyReport(workshop.sales[sale].day.month, of: workshop)
    SignedSample.sign(report.paper(of: workshop, on: today, language), in: &later)
    later.sales[ID(sale)].isWithdrawn = true
    let fresh = MonthlyReport(report.month, of: later).paper(of: later, on: today, language)
    return later.signedPapers.last.map { ($0, fresh, later) }
  }
}
