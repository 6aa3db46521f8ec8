import Testing
import Workshop

@testable import bengkel

/// Undo is the identity: whatever can be taken back, taken back at once, leaves the workshop as it
/// was, and redone, as it had become.
///
/// The states are those of practice workshops of several seeds, each asked before each of their
/// actions. What came is not removed but out of every list and sum: its row says so.
@Suite struct UndoIdentityTests {
  @Test(arguments: [1, 7, 20_261_201] as [UInt64])
  func takenBackAllIsAsBeforeAndRedoneAsAfter(_ seed: UInt64) throws {
    let until = try #require(Day(year: 2026, month: 11, day: 30))
    let run = UndoRun()
    _ = PracticeWorkshop.made(
      PracticePlan(seed: seed, records: PracticePlan.usualRecords, until: until)
    ) { action, authority, workshop in run.look(at: action, by: authority, in: workshop) }
    print("undo: seed \(seed), \(run.kinds.sorted { $0.key < $1.key })")
    #expect(run.kinds.count >= 20, "seed \(seed): few kinds of action")
    #expect(run.faults.isEmpty, "seed \(seed):\n\(run.faults.joined(separator: "\n"))")
  }
}

/// Takes back and redoes what a story records, as far as its kind has not been seen often.
private final class UndoRun {
  /// Of each kind so many are looked at, the first ones and then ever rarer ones.
  private static let often = 12

  /// How many of each kind were taken back.
  private(set) var kinds: [String: Int] = [:]
  private(set) var faults: [String] = []
  private var met: [String: Int] = [:]

  func look(at action: Action, by authority: Authority, in before: Workshop) {
    guard let back = before.reversal(of: action), !back.isEmpty else { return }
    let kind = String(String(describing: action).prefix { $0 != "(" })
    let seen = met[kind, default: 0] + 1
    met[kind] = seen
    guard seen <= Self.often || seen & (seen - 1) == 0 else { return }
    var done = before
    done.apply(action, by: authority)
    guard let (undone, forth) = taken(back, from: done, by: authority) else {
      return faults.append("\(kind): cannot be taken back at once, nor says why not: \(action)")
    }
    kinds[kind, default: 0] += 1
    note(kind + " undone", differences(before, undone))
    guard let (redone, _) = taken(forth, from: undone, by: authority) else {
      return faults.append("\(kind): cannot be redone")
    }
    note(kind + " redone", differences(done, redone))
  }

  /// What some steps make of a workshop, and what would take them back; nil where one is refused.
  private func taken(
    _ steps: [Action], from workshop: Workshop, by authority: Authority
  ) -> (Workshop, [Action])? {
    var workshop = workshop
    var forth: [Action] = []
    for step in steps {
      guard let opposite = workshop.reversal(of: step),
        workshop.broken(by: step, as: authority).isEmpty
      else { return nil }
      forth.insert(contentsOf: opposite, at: 0)
      workshop.apply(step, by: authority)
    }
    return (workshop, forth)
  }

  private func note(_ what: String, _ differences: [String]) {
    let line = "\(what): \(differences.sorted().joined(separator: ", "))"
    if !differences.isEmpty && !faults.contains(line) { faults.append(line) }
  }

  /// The tables and derived values in which a workshop differs from what it was, besides rows that
  /// came and are out of everything.
  private func differences(_ old: Workshop, _ new: Workshop) -> [String] {
    let (old, new) = (Self.owning(old), Self.owning(new))
    let rows = zip(Mirror(reflecting: old).children, Mirror(reflecting: new).children)
      .compactMap { before, after -> String? in
        guard let label = before.label, !Self.comparedOtherwise.contains(label) else { return nil }
        if let table = before.value as? any Rows {
          return table.stand(in: after.value) ? nil : label
        }
        return "\(before.value)" == "\(after.value)" ? nil : label
      }
    return rows + sums(old, new) + (Self.haveSameRows(old, new) ? [] : ["rows of a day"])
  }

  /// The same with its kinds written out: whether they are is a matter of room, not of the office.
  private static func owning(_ workshop: Workshop) -> Workshop {
    var workshop = workshop
    let (tools, materials) = (workshop.toolKinds, workshop.materials)
    workshop.catalogue.toolKinds = tools
    workshop.catalogue.materials = materials
    workshop.catalogue.ownsKinds = true
    return workshop
  }

  /// Compared by what stands in the sheet of each day, or not at all.
  ///
  /// A cell that was cleared and filled again is a new row, in a sheet that stays. The key of a
  /// person stays with who was withdrawn.
  private static let comparedOtherwise: Set = ["derived", "outputs", "sheets", "subjects"]

  private static func haveSameRows(_ old: Workshop, _ new: Workshop) -> Bool {
    guard old.outputs != new.outputs else { return true }
    return Set(old.sheets.map(\.day) + new.sheets.map(\.day)).allSatisfy { day in
      let (before, after) = (old.outputs(on: day), new.outputs(on: day))
      return before.count == after.count && before.allSatisfy(after.contains)
    }
  }

  private func sums(_ old: Workshop, _ new: Workshop) -> [String] {
    let (before, after) = (recounted(old), recounted(new))
    return zip(Mirror(reflecting: before).children, Mirror(reflecting: after).children)
      .compactMap { one, other in
        guard let label = one.label, !Self.keepsWhatWasWithdrawn.contains(label),
          let value = one.value as? any Equatable
        else { return nil }
        return value.isSame(as: other.value) ? nil : "derived.\(label)"
      }
  }

  private func recounted(_ workshop: Workshop) -> Derived {
    var workshop = workshop
    workshop.derive()
    var derived = workshop.derived
    derived.months = derived.months.filter { $0.value != MonthSums() }
    derived.acceptedOn = derived.acceptedOn.filter { $0.value != 0 }
    return derived
  }

  /// Lists of what belongs to a thing, withdrawn ones too, and the numbers that are never used
  /// twice.
  private static let keepsWhatWasWithdrawn: Set = [
    "lastNota", "movesOfLot", "movesOfBatch", "orderBatches", "orderSales", "consignmentSales",
    "paymentsOf", "registers", "sheetOfDay",
  ]
}

/// A table, whatever its rows are.
private protocol Rows {
  /// Whether its rows stand unchanged in another of its kind, whose further rows are withdrawn.
  func stand(in other: Any) -> Bool
}

extension Table: Rows {
  fileprivate func stand(in other: Any) -> Bool {
    guard let other = other as? Table<Row>, other.count >= count else { return false }
    return indices.allSatisfy { self[$0] == other[$0] }
      && (count..<other.count).allSatisfy { place in
        Mirror(reflecting: other[place]).children
          .contains { $0.label == "isWithdrawn" && $0.value as? Bool == true }
      }
  }
}

extension Equatable {
  fileprivate func isSame(as other: Any) -> Bool { other as? Self == self }
}
