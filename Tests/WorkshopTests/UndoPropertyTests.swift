import Glibc
import Testing
import Workshop

/// Whatever state random actions made: what is taken back leaves all as before, done again it is as
/// done, and taken back once more as before.
@Suite struct UndoPropertyTests {
  @Test func undoAfterDoIsAsBeforeAndRedoAfterUndoIsAsDone() {
    let given = getenv("BENGKEL_SEED").flatMap { UInt64(String(cString: $0)) }
    let seed = given ?? UInt64.random(in: 1...UInt64(UInt32.max))
    var run = EverythingRun(seed: seed)
    let trials = UndoTrials()
    run.witness = { trials.look($0, $1, $2) }
    for _ in 0..<4000 { run.step() }
    print("undo: seed \(seed), \(trials.tried) taken back of kinds \(trials.kinds.sorted())")
    #expect(trials.tried > 100, "seed \(seed)")
    #expect(trials.kinds.count >= 8, "seed \(seed): \(trials.kinds.sorted())")
    #expect(trials.faults.isEmpty, "seed \(seed): \(trials.faults)")
  }
}

/// Takes actions back and does them again, beside the run.
private final class UndoTrials {
  private(set) var tried = 0
  private(set) var kinds: Set<String> = []
  /// How often what came out was not what was expected, by action and step.
  private(set) var faults: [String: Int] = [:]
  private var seen = 0

  /// Every fifth action that can be taken back.
  func look(_ before: Workshop, _ action: Action, _ authority: Authority) {
    guard let undo = before.reversal(of: action) else { return }
    seen += 1
    guard seen % 5 == 0 else { return }
    let kind = String(String(describing: action).prefix { $0 != "(" })
    var done = before
    done.apply(action, by: authority)
    guard let undone = Self.take(undo, in: done, by: authority) else { return }
    tried += 1
    kinds.insert(kind)
    note(Standing(undone.workshop).apart(from: Standing(before)), kind + " undone")
    guard let redone = Self.take(undone.back, in: undone.workshop, by: authority) else {
      return note("refused", kind + " redone")
    }
    note(Standing(redone.workshop).apart(from: Standing(done)), kind + " redone")
    guard let again = Self.take(redone.back, in: redone.workshop, by: authority) else {
      return note("refused", kind + " undone again")
    }
    note(Standing(again.workshop).apart(from: Standing(before)), kind + " undone again")
  }

  private func note(_ fault: String?, _ step: String) {
    if let fault { faults[step + ": " + fault, default: 0] += 1 }
  }

  /// With the supervisor as the second person, and what would take it back; nil where a rule
  /// forbids it.
  private static func take(
    _ actions: [Action], in workshop: Workshop, by authority: Authority
  ) -> (workshop: Workshop, back: [Action])? {
    let signed =
      authority.user == ID(2) ? authority : Authority(user: authority.user, signer: ID(2))
    var after = workshop
    var back: [[Action]] = []
    for action in actions {
      guard after.broken(by: action, as: signed).isEmpty, let opposite = after.reversal(of: action)
      else { return nil }
      back.append(opposite)
      after.apply(action, by: signed)
    }
    return (after, back.reversed().flatMap { $0 })
  }
}

/// What pages and figures see of a workshop: the rows that stand and what is counted of them.
///
/// The numbers of rows that were taken out are not used again; that is no part of it.
private struct Standing {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  /// The first part that is not the same; nil where all is.
  func apart(from other: Standing) -> String? {
    var found: String?
    func same<Part: Equatable>(_ name: String, _ part: (Workshop) -> Part) {
      if found == nil, part(workshop) != part(other.workshop) { found = name }
    }
    same("people") { $0.people.filter { !$0.isWithdrawn } }
    same("batches") { $0.batches.filter { !$0.isWithdrawn } }
    same("sales") { $0.sales.filter { !$0.isWithdrawn } }
    same("buyers") { $0.buyers.filter { !$0.isWithdrawn } }
    same("costs") { $0.costs.filter { !$0.isWithdrawn } }
    same("orders") { $0.orders.filter { !$0.isWithdrawn } }
    same("stock") { $0.derived.stock }
    same("debts") { $0.derived.debts }
    same("queue") { $0.derived.queue }
    same("condemned") { $0.derived.condemned }
    same("open batches") { $0.derived.openBatches }
    same("open orders") { $0.derived.openOrders }
    same("months") { $0.derived.months.filter { $0.value != MonthSums() } }
    same("accepted") { $0.derived.acceptedOn.filter { $0.value != 0 } }
    return found
  }
}
