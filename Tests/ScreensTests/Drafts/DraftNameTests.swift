import Testing
import Workshop

@testable import Screens

/// What drafts are called on disk stays, so that a draft that an earlier program left still opens.
@Suite struct DraftNameTests {
  /// As programs before this one wrote them.
  static let entries = [
    "cost", "deposit", "movement", "payout", "scheme", "dispute", "settleDispute", "payment",
    "payments", "takeBack", "consign", "settle", "advance", "promise", "cancel", "arrival",
    "issue", "materialCount", "count", "toolsOut", "toolsIn", "toolWriteOff", "training",
    "correction", "recheck", "limit", "defect", "measure", "cause", "block", "liftBlock", "mended",
    "prices", "product", "channel", "stage", "newToolKind", "materialKind", "official",
    "letterhead", "buyer", "number", "merge", "revise", "leaving", "handover", "opening",
    "openingTotal", "openingAgain", "holiday", "workWeek", "step", "paperNumbers", "editBatch",
    "handOver", "correctOutput", "releases", "amendDispute", "amendReturn", "amendLot",
    "amendConsign", "sentOn", "agreement", "pledge", "evidence", "support", "contact",
    "marketPrice", "skill", "releasePack", "skillNeeds", "course", "session", "finishCourse",
    "countPrices", "eligibility", "allowance", "queue", "admission", "absence", "absenceEnd",
    "attendance", "conduct", "monthNotes",
    "crewSheet", "cashCount", "paymentDue",
  ]
  /// Those that need the page that they belong to.
  static let away: Set = [
    "payments", "limit", "cause", "block", "liftBlock", "mended", "toolWriteOff",
    "releases",
  ]

  @Test func everyKeyOnDiskHasOneForm() {
    let names = DraftName.all.filter { $0.form == .entry }
    #expect(names.map(\.entry).sorted() == Self.entries.sorted())
    for form in DraftKey.Form.allCases where form != .entry {
      #expect(DraftName.all.count { $0.form == form } == 1, "\(form)")
    }
  }

  @Test func homeOpensThoseThatStandForThemselves() {
    for name in DraftName.all where name.form == .entry {
      #expect(name.isAtHome == !Self.away.contains(name.entry), "\(name.entry)")
    }
  }

  /// One that a later program left has a name too, and stays where it is.
  @Test func anUnknownDraftIsNotOfferedAtHome() {
    let stage = Stage(PageSample.workshop, as: "nobody")
    stage.desk.kept["ptg-2"] = [Draft(DraftKey(.entry, 3, entry: "later"), texts: ["a": "b"])]
    stage.play("`ptg-2 Enter `latihan Enter")
    #expect(!stage.screen.contains("Konsep"), "\(stage.screen)")
    #expect(DraftName.of(DraftKey(.entry, entry: "later")) == nil)
  }
}
