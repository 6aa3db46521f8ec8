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

/// The states that an action may not bring about, each with what its sentence needs to say.
package enum Rule: Equatable, Sendable {
  // Access
  case notPermitted(Capability)
  case unknownUser
  case loginForm
  case loginTaken
  case signatureMissing
  case foundedAlready
  case secondAdministratorMissing
  case ownAccount
  case tooFewAdministrators
  case userDisabled

  // Any field
  case required
  case unknownRow
  case textTooLong(limit: Int)
  case textHasControls
  case textShowsNothing
  case namesNothing
  case numberOutOfRange(lowest: Int, highest: Int)
  case dayInFuture
  case dayBeforeStore(Day)
  case nothingChanges
  case isWithdrawn

  // People
  case nameTooShort
  /// The person's key was erased: nothing personal can be written under it.
  case identityErased
  /// The person's key is damaged in every copy.
  case identityDamaged
  /// The key is another person's.
  case subjectTaken
  case registerTaken(ID<Inmate>)
  case blockForm
  case releaseBeforeEnrolment
  case levelOutOfRange
  case hasWorked
  case hasTrained
  case endsBeforeStart(Day)
  case statusIs(InmateStatus)
  case beforeEnrolment(Day)

  // Weaving
  case sizesMissing
  case sizeNotMade(Int)
  case tooManyPieces(limit: Int)
  case colourNotMade
  case dueBeforeOpening
  case crewEmpty
  case mayNotWork(ID<Inmate>, [WorkObstacle])
  /// Whoever held it is not active.
  case pieceWithoutHolder(Int, ID<Inmate>)
  case batchHasOutput
  case batchClosed
  case stageNotOnRoute
  case tooFewStanding(asked: Int, standing: Int)
  case pieceNotStanding(Int)
  case pieceListedTwice(Int)
  case workerListedTwice
  case attendanceWithPieces
  case laterWorkOnPiece(Int)

  // Quality
  case sheetEmpty
  case pieceNotWaiting(Int)
  case pieceNeverShown(Int)
  case gradeMissing
  case gradeNotHere
  case downgradeNotHere
  case defectMissing
  case unknownDefect
  case criticalMustReject
  case tooManyReworks(limit: Int)
  case repairStageNotBefore
  case notCondemned
  case sameInspector
  case secondPersonMissing
  case unknownReading
  case readingOutside(Reading, ID<Product>)
  case beforeCheck(Day)
  case correctedAlready(ID<QualityCheck>)
  case notNewestCheck
  case checkedPieceGone(free: Int)
  case rejectionWaits
  case rejectionStands
  case stillInWork
  case noReworkInCorrection
  case reasonTooShort(least: Int)
  case notDrawn
  case recheckedAlready
  case tooLateToRecheck(days: Int)

  // Market
  case linesMissing
  case notInStock(asked: Int, inStock: Int)
  /// Neither in stock nor missing from it.
  case notCountable(PiecePlace)
  case priceMissing
  case belowBand(Rupiah)
  case reasonMissing
  case paidTooLittle(Rupiah)
  case notaNumberTaken
  case buyerNameTooShort
  case buyerTaken(ID<Buyer>)
  case buyerHasBought
  case takenBackAlready
  case returnBeforeSale(Day)
  case debtShrinks
  case saleHasReturns
  case beyondDebt(Rupiah)

  // Orders
  case orderedTwice
  case orderOver
  case notOrdered
  case beyondOrder(asked: Int, left: Int)
  /// Pieces are kept for another order.
  case stockKept(asked: Int, free: Int, kept: Int)
  case pieceKept(Int, ID<CustomerOrder>)
  case otherBuyer
  case promiseInPast
  case beforeEarliest(Day)
  case beforeOrder(Day)
  case beyondAdvance(Rupiah)
  case beyondOrderTotal(Rupiah)
  case advanceLeft(Rupiah)
  case orderHasAdvance
  case orderHasBatch

  // Consignments
  case notConsigned(PiecePlace)
  case beforeConsigning(Day)
  case consignmentSettled
  case isConsigned

  // History
  case notHistory(Day)
  case alreadyImported

  // Earnings
  case amountMissing
  case notOnCredit
  case paidBeforeSale(Day)
  /// In per mille.
  case partsNotWhole(Int)
  case workersPartMissing
  case monthClosed(Month)
  case monthNotOver(Month)
  case earlierMonthOpen(Month)
  case nothingToClose(Month)
  case figuresChanged
  case depositMissing
  case approvalMissing
  case sumTooLarge
  case beyondBalance(Rupiah)
  case beyondUsable(Rupiah)
  case notReleased
  case allAtRelease(Rupiah)
  case billingForm
  case ntpnForm
  case beyondDeposit(Rupiah)
  case slipDisputed
  case disputeSettled
  case ownDispute

  // Quality catalogue
  case validFromPast(Day)
  case tooManyReadings(limit: Int)
  case measureTaken
  case defectCodeForm
  case defectCodeTaken
  case defectRetired

  // Material
  case lotLabelTaken
  case lotInUse
  case costOfLot
  case materialShort(left: Int)
  case beforeLot(Day)

  // Tools
  case unknownTool(Tool)
  case toolListedTwice(Tool)
  case toolOut(Tool, ID<Inmate>)
  case toolNotOut(Tool)
  case beforeToolCount(Tool, Day)
  case toolCountedSince(Tool)
  case holderMissing(Tool)

  // Blocks
  case pieceBlocked(Int, ID<Block>)
  case stockBlocked(asked: Int, free: Int, blocked: Int)

  // Lots
  case lotPlanned
  case lotJudged
  case lotPlanOutdated
  case samplingStopped
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
}
