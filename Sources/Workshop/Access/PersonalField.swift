/// What tells about one person, inside the workshop or outside it; who sees it where is `Sight`.
package enum PersonalField: Int, CaseIterable, Sendable {
  /// Of a warga binaan; without it stands the worker's code.
  case name
  case register, block, release
  /// Premi and savings.
  case premi
  /// Why a mark of conduct was given, and its points.
  case conduct, conductPoints
  /// Why somebody was away; without it stands whether the day is paid.
  case absence
  /// Skill levels, trainings, certificates.
  case skills
  /// Name, telephone and address of a private buyer.
  case privateBuyer
}

/// Where something personal may stand.
package enum Place: Int, CaseIterable, Sendable {
  /// A page, form, search, message or draft.
  case page
  /// The pages of slips, ledgers, premi lists, payouts and releases.
  case account
  /// A person's form on the day of the enrolment.
  case enrolment
  /// One person's page for one minute, behind a record of who opened it.
  case reveal
  /// Papers of one person or about pay.
  case slip, premiList, payoutList, releasePack, statement
  case attendanceList, toolList
  /// A buyer's own nota, kuitansi or order.
  case salePaper
  /// Every other paper.
  case paper
  /// A file, people by their codes.
  case file
  /// A file with identity, for a reason and behind a record.
  case identityFile
}
