import Workshop

/// The practice workshop while it comes about, day by day.
///
/// Everything is recorded through real actions whose rules are asked first; an action that breaks
/// one is a fault of this generator and ends it.
struct PracticeStory {
  let plan: PracticePlan
  var workshop: Workshop
  var random: SplitMix64
  var shelf = PracticeShelf(products: Product.standard.count)

  // What comes next, by rarity.
  var weaveVerdicts = Deck<Verdict>([(.pass, 44), (.rework, 4), (.reject, 1)])
  var finalVerdicts = Deck<Verdict>([(.pass, 48), (.rework, 6), (.downgrade, 3), (.reject, 1)])
  var products = Deck<Int>([(0, 3), (1, 2), (2, 3)])
  var payments = Deck<Payment>([(.cash, 8), (.transfer, 4), (.qris, 3), (.unpaid, 2)])
  var outlets = Deck<Int>(PracticeBuyers.outlets)
  var ordered = Deck<Bool>([(true, 3), (false, 1)])
  var bargains = Deck<Bool>([(true, 1), (false, 70)])

  /// Pieces that were to be begun and are not, in thousandths.
  var debt = 0
  /// The openings still to come, the next one last.
  var openings: [PracticeSchedule.Opening]
  /// When each batch is woven, by the index of the batch.
  var courses: [PracticeCourse] = []
  /// Ordered batches that are not delivered yet.
  var orders: [ID<WeavingBatch>] = []
  /// Chance about orders, apart from the rest, which stays as it is with other orders.
  var bookings: SplitMix64
  /// Chance about money, apart from the rest, which stays as it is with other books.
  var money: SplitMix64
  /// Chance about trainings, apart for the same reason.
  var lessons: SplitMix64
  /// Chance about tools and returns, apart for the same reason.
  var tools: SplitMix64
  /// Chance about agreements, apart for the same reason.
  var partnership: SplitMix64
  /// Chance about levels of skill, apart for the same reason.
  var skills: SplitMix64
  /// Chance about who will be away, apart for the same reason.
  var absences: SplitMix64
  /// Sales on credit that are not paid yet.
  var owed: [ID<Sale>] = []
  /// What is still to be done in the books this month.
  var steps: [BookStep] = []
  /// Hears each action just before it is applied.
  var listener: (Action, Authority, Workshop) -> Void = { _, _, _ in }

  init(_ plan: PracticePlan) {
    self.plan = plan
    workshop = PracticeWorkshop.founded(plan)
    random = SplitMix64(seed: plan.seed)
    money = SplitMix64(seed: ~plan.seed)
    lessons = SplitMix64(seed: plan.seed &+ (1 << 63))
    tools = SplitMix64(seed: plan.seed ^ 0x544F_4F4C)
    partnership = SplitMix64(seed: plan.seed ^ 0x4D6F_55)
    skills = SplitMix64(seed: plan.seed ^ 0x534B_494C)
    absences = SplitMix64(seed: plan.seed ^ 0x4142_53)
    bookings = SplitMix64(seed: plan.seed ^ 0x5053)
    openings = PracticeSchedule(days: plan.days.count, &random).openings.reversed()
  }

  /// Applies an action that breaks no rule.
  mutating func record(_ action: Action, as authority: Authority) {
    let broken = workshop.broken(by: action, as: authority)
    precondition(broken.isEmpty, "the practice workshop breaks \(broken)")
    listener(action, authority, workshop)
    workshop.apply(action, by: authority)
  }

  /// Whether an action would take what an order counts on, which nobody lets go here.
  func takesKept(_ action: Action, _ authority: Authority) -> Bool {
    workshop.broken(by: action, as: authority).contains {
      if case .order(.pieceKept) = $0.rule { true } else { false }
    }
  }

  /// One working day, in the order in which an office does things.
  mutating func live(through day: Day, _ index: Int) {
    if index == 0 { receiveGift(on: day) }
    changePeople(on: day, index)
    counterSign(on: day, index)
    openBatches(on: day, index)
    recordOutput(on: day, index)
    holdSitting(on: day, index)
    deliver(on: day)
    sell(on: day, index)
    keepBooks(on: day, index)
    learn(on: day, index)
    countTools(on: day, index)
    keepAgreements(on: day, index)
    if daysLeft(after: index) == Self.complaintDay { hearComplaint(on: day) }
    guard daysLeft(after: index) == 0 else { return }
    takeLastOrder(on: day)
    consign(on: day)
    releaseSomebody(on: day)
    proveSkills(on: day)
    foreseeAbsence(on: day)
    takePart(on: day)
    teach()
    noteAllowance()
  }

  /// Working days that are left after the one with an index.
  func daysLeft(after index: Int) -> Int { plan.days.count - 1 - index }
}
