/// A rule that an action would break: something the user can mend.
package struct RuleBroken: Equatable, Error, Sendable {
  package var rule: Rule
  /// The field to put the cursor on, or nil when the whole action is refused.
  package var field: FieldName?
  /// The row of an action that carries many, from 0.
  package var row: Int?

  package init(_ rule: Rule, field: FieldName? = nil, row: Int? = nil) {
    self.rule = rule
    self.field = field
    self.row = row
  }
}

/// What an action may not bring about, by the part of the workshop that it is about.
package enum Rule: Equatable, Sendable {
  case access(AccessRule)
  case field(FieldRule)
  case people(PeopleRule)
  case weaving(WeavingRule)
  case quality(QualityRule)
  case correction(CorrectionRule)
  case market(MarketRule)
  case order(OrderRule)
  case consignment(ConsignmentRule)
  case history(HistoryRule)
  case earnings(EarningsRule)
  case ledger(LedgerRule)
  case catalogue(CatalogueRule)
  case material(MaterialRule)
  case tool(ToolRule)
  case block(BlockRule)
  case lot(LotRule)
  case office(OfficeRule)
  case opening(OpeningRule)
  case partnership(PartnershipRule)
  case skill(SkillRule)
  case release(ReleaseRule)
  case course(CourseRule)
  case eligibility(EligibilityRule)
  case paper(PaperRule)
}

/// The fields that rules point at.
package enum FieldName: UInt8, CaseIterable, Sendable {
  case login, role
  case register, name, block, craft, release, releaseKnown, assessed, fit, hearing
  case permit, permitDate, skills, status, statusDay, note
  case product, colour, sizes, due, crew, lot
  case worker, batch, stage, amount
  case piece, verdict, grade, defects, repairStage, fate, reason
  case reading1, reading2, reading3, reading4, reading5, reading6, reading7, reading8
  case buyer, channel, quantity, price, payment, paid, day, number, total
  case password, newPassword, repeatedPassword, pin, repeatedPIN
  case order, advance
  case scheme, legalBasis, parts, words, proof, month, billing, ntpn, kind
  case programme, instructor, firstDay, lastDay, participants, certificate
  case source
  case session, tools1, tools2, tools3, tools4
  case code, letter, shortName, commission, unit, englishUnit
  case institution, institutionInFull, above1, above2, above3, above4, address, contact, place
  case title, nationalNumber, acting, papers, taxNumber
  case tools5, tools6, tools7, tools8, tools9
  case usualA, lowestA, usualB, lowestB, usualC, lowestC, from
  case next, workDays
  case lastWorker, lastBatch, lastNota, lastReceipt, lastSheet, lastInspection, lastOrder
  case lastConsignment, lastSlip
  case receiver
  case envelope, catalogue
  case preparers, usable, minimum, gradePoints
  case points1, points2, points3, points4, points5, points6, points7, points8, points9
  case partner, scope, ourSigner, theirSigner, signed, until
  case agreement, side, aim, owner, indicator, baseline, target, pledge, step, stepDay
  case level, way, examiner, testDay, needed1, needed2, needed3
  case given, consent, answer
  case isPaid, isWorked, needsPaper, attendanceShare, conductShare, conduct
  case assessmentMonths, hearingMonths, permitMonths, places, permitUntil
  case obstacle, followUp, nextPlan, yearTarget
  case discount
}

extension Rule {
  /// Whether the signature of a second person may be all that is missing.
  package var awaitsSignature: Bool {
    if case .market(.belowBand) = self { return true }
    if case .order(.pieceKept) = self { return true }
    let signatures: [Rule] = [
      .quality(.secondPersonMissing), .earnings(.approvalMissing),
      .access(.secondAdministratorMissing), .skill(.supervisorMissing),
    ]
    return signatures.contains(self)
  }
}
