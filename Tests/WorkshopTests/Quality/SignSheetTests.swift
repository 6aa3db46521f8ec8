import Testing
import Workshop

@Suite struct SignSheetTests {
  /// A sheet, who signs it and what is wrong with it.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var authority = QualityBench.inspector
    var verdicts: [SheetVerdict]
    var expected: [RuleBroken]

    init(
      _ name: String, as authority: Authority = QualityBench.inspector, _ verdicts: [SheetVerdict],
      _ expected: RuleBroken...
    ) {
      testDescription = name
      self.authority = authority
      self.verdicts = verdicts
      self.expected = expected
    }
  }

  /// Piece 1 waits at the weave gate, 2 at the final gate, 3 there after two repairs; 4 is in work.
  static let bench: QualityBench = {
    var bench = QualityBench()
    bench.bringToFinal([2, 3])
    for day in [6, 8] {
      bench.sign([QualityBench.verdict(3, .rework, defects: [7], repair: 9)], on: day)
      bench.make(9, [3], by: 0, on: day + 1)
    }
    bench.weave([1], on: 10)
    return bench
  }()

  static func verdict(
    _ piece: UInt8, _ verdict: Verdict = .pass, _ grade: Grade? = nil, _ defects: [UInt8] = [],
    repair: UInt8? = nil, shown: Bool = true
  ) -> SheetVerdict {
    QualityBench.verdict(
      piece, verdict, grade: grade, defects: defects, repair: repair, shown: shown)
  }

  static func rule(_ rule: Rule, _ field: FieldName? = nil, row: Int? = 0) -> RuleBroken {
    RuleBroken(rule, field: field, row: field == nil ? nil : row)
  }

  static let signers: [Case] = [
    Case(
      "a clerk signs", as: Authority(user: ID(0), signer: ID(0)), [verdict(1)],
      rule(.access(.notPermitted(.judge)))),
    Case("no PIN", as: Authority(user: ID(1)), [verdict(1)], rule(.access(.signatureMissing))),
    Case(
      "another's PIN", as: Authority(user: ID(1), signer: ID(2)), [verdict(1)],
      rule(.access(.signatureMissing))),
    Case("a supervisor signs", as: QualityBench.supervisor, [verdict(1)]),
    Case("no verdicts", [], rule(.quality(.sheetEmpty))),
  ]

  static let pieces: [Case] = [
    Case("a piece in work", [verdict(4)], rule(.quality(.pieceNotWaiting(4)), .piece)),
    Case("a piece that is not there", [verdict(9)], rule(.quality(.pieceNotWaiting(9)), .piece)),
    Case(
      "a piece twice", [verdict(1), verdict(1)],
      rule(.weaving(.pieceListedTwice(1)), .piece, row: 1)),
    Case("unseen", [verdict(1, shown: false)], rule(.quality(.pieceNeverShown(1)), .piece)),
    Case(
      "the second row unseen", [verdict(1), verdict(2, .pass, .a, shown: false)],
      rule(.quality(.pieceNeverShown(2)), .piece, row: 1)),
  ]

  static let grades: [Case] = [
    Case("weave gate, no grade", [verdict(1)]),
    Case("weave gate, grade A", [verdict(1, .pass, .a)], rule(.quality(.gradeNotHere), .grade)),
    Case(
      "weave gate, lower grade", [verdict(1, .downgrade, .c, [3])],
      rule(.quality(.downgradeNotHere), .verdict)),
    Case("final gate, no grade", [verdict(2)], rule(.quality(.gradeMissing), .grade)),
    Case("final gate, grade A", [verdict(2, .pass, .a)]),
    Case("final gate, grade B", [verdict(2, .pass, .b)]),
    Case("final gate, pass with C", [verdict(2, .pass, .c)], rule(.quality(.gradeMissing), .grade)),
    Case("final gate, downgraded to C", [verdict(2, .downgrade, .c, [3])]),
    Case(
      "final gate, lower grade B", [verdict(2, .downgrade, .b, [3])],
      rule(.quality(.gradeMissing), .grade)),
    Case(
      "a repair with a grade", [verdict(2, .rework, .b, [7], repair: 9)],
      rule(.quality(.gradeNotHere), .grade)),
    Case(
      "a rejection with a grade", [verdict(2, .reject, .c, [7])],
      rule(.quality(.gradeNotHere), .grade)),
  ]

  static let defects: [Case] = [
    Case("a pass with a minor defect", [verdict(2, .pass, .b, [11])]),
    Case(
      "a repair without defect", [verdict(2, .rework, repair: 9)],
      rule(.quality(.defectMissing), .defects)),
    Case(
      "lower grade without defect", [verdict(2, .downgrade, .c)],
      rule(.quality(.defectMissing), .defects)),
    Case(
      "a rejection without defect", [verdict(2, .reject)], rule(.quality(.defectMissing), .defects)),
    Case(
      "no such defect", [verdict(2, .reject, nil, [16])], rule(.quality(.unknownDefect), .defects)),
    Case(
      "a defect twice", [verdict(2, .reject, nil, [3, 3])], rule(.quality(.unknownDefect), .defects)
    ),
    Case(
      "critical, passed", [verdict(2, .pass, .a, [0])],
      rule(.quality(.criticalMustReject), .verdict)),
    Case(
      "critical, repaired", [verdict(2, .rework, nil, [1, 7], repair: 9)],
      rule(.quality(.criticalMustReject), .verdict)),
    Case(
      "critical, lower grade", [verdict(2, .downgrade, .c, [2])],
      rule(.quality(.criticalMustReject), .verdict)),
    Case("critical, rejected", [verdict(2, .reject, nil, [2])]),
  ]

  static let repairs: [Case] = [
    Case("a first repair", [verdict(2, .rework, nil, [7], repair: 9)]),
    Case(
      "a third repair", [verdict(3, .rework, nil, [7], repair: 9)],
      rule(.quality(.tooManyReworks(limit: 2)), .verdict)),
    Case("rejected after two repairs", [verdict(3, .reject, nil, [7])]),
    Case(
      "no stage", [verdict(2, .rework, nil, [7])],
      rule(.quality(.repairStageNotBefore), .repairStage)),
    Case(
      "a stage behind the gate", [verdict(1, .rework, nil, [7], repair: 9)],
      rule(.quality(.repairStageNotBefore), .repairStage)),
    Case(
      "a material stage", [verdict(1, .rework, nil, [3], repair: 0)],
      rule(.quality(.repairStageNotBefore), .repairStage)),
  ]

  @Test(arguments: signers + pieces + grades + defects + repairs)
  func aSheetSaysWhatIsWrongWithIt(_ row: Case) {
    let sheet = Action.signSheet(QualityBench.sheet(row.verdicts, on: 12))
    #expect(Self.bench.workshop.broken(by: sheet, as: row.authority) == row.expected)
  }
}
