import Synchronization
import TerminalUI
import Wording
import Workshop

/// A page in a state worth looking at, and the keys from home that lead there.
struct PageState: Sendable, CustomStringConvertible {
  /// What the key line must end with and where the cursor may stand.
  enum Kind {
    case page, typing, dialog, door
    /// Lies over another screen to be read; its keys alone act.
    case help
    /// Covers everything until somebody has read it.
    case failure
  }

  /// What is there.
  enum Data {
    case all, empty
    /// Every batch is finished.
    case finished
    /// Twenty caps sold in October, nothing closed.
    case sold
    /// October closed, November running.
    case closed
    /// Two orders wait, one with a batch.
    case ordered
    /// Five pieces are with a partner.
    case consigned
    /// Two pieces left as a souvenir.
    case left
    /// Two agreements, four pledges and what came of them.
    case agreed
    /// Levels are proven, one person has a pack and one may be given one.
    case proven
    /// Somebody is suspended, somebody will be away.
    case away
    /// A course with three sessions and a count of prices.
    case taught
    /// Two wait for a place, one of them without papers; work was allowed to a third.
    case waiting
    /// A backup took the place of a store that had more.
    case restored
    /// There is no store yet.
    case unfounded
  }

  var name: String
  var kind: Kind
  /// Keys by name; a word behind a backquote is typed, `_` in it is a blank.
  var keys: String
  var logins = PageState.three
  var data = Data.all
  /// What the desk says of the store.
  var trouble: Trouble?
  /// Nothing to choose on it: the cursor stands on its first text.
  var isRead = false

  /// One of the logins, so that the pages together meet every role; all of them where
  /// `BENGKEL_TORTURE_KEYS` is set.
  func logins(inTurn turn: Int) -> [String] {
    KeyTortureTests.isTorture ? logins : [logins[turn % logins.count]]
  }

  static let three = ["ptg-2", "pmu-1", "ksb-1"]
  /// Who sees lists of people by code, and who sees sales.
  static let staff = selling + ["adm-1"]
  static let selling = three + ["bdh-1"]
  static let six = three + ["bdh-1", "adm-1", "pmt-1"]
  static let recording = ["ptg-2", "ksb-1"]
  static let judging = ["pmu-1", "ksb-1"]

  var description: String { name }

  var workshop: Workshop {
    switch data {
    case .all: PageSample.workshop
    case .empty: Sample.empty
    case .finished: MarketSample.stocked
    case .sold: EarningsSample.sold
    case .closed: EarningsSample.closed
    case .ordered: OrderSample.workshop
    case .consigned: ConsignmentScreenTests.workshop
    case .left: LeavingSample.workshop
    case .agreed: PartnershipSample.workshop
    case .proven: SkillSample.workshop
    case .away: AttendanceSample.workshop
    case .taught: CourseSample.counted
    case .waiting: EligibilitySample.workshop
    case .restored: AfterRestoreTests.workshop
    case .unfounded: .unopened
    }
  }

  func stage(as login: String, _ language: Language, width: Int = 80, height: Int = 24) -> Stage {
    let stage = Stage(
      TestDesk(workshop, now: Sample.now), as: login, language: language, width: width,
      height: height, founding: data == .unfounded ? FoundingScreenTests.start : nil)
    trouble?.befall(stage.desk)
    stage.play(keys)
    // Takes away the message, if one stands.
    stage.play("Ctrl+L")
    return stage
  }

  private static let pictures = Mutex<[String: Canvas]>([:])

  /// What is seen there, drawn once for all who look.
  func picture(
    as login: String, _ language: Language, width: Int = 80, height: Int = 24
  ) -> Canvas {
    let place = "\(name), \(login), \(language), \(width)x\(height)"
    if let canvas = Self.pictures.withLock({ $0[place] }) { return canvas }
    let canvas = stage(as: login, language, width: width, height: height).app.draw()
    Self.pictures.withLock { $0[place] = canvas }
    return canvas
  }
}

extension Stage {
  /// Presses keys as a person does, 200 ms apart.
  func play(_ keys: String) {
    for key in keys.split(separator: " ") {
      desk.now.milliseconds += 200
      if key.hasPrefix("`") {
        type(String(key.dropFirst().map { $0 == "_" ? " " : $0 }))
      } else {
        press(String(key))
      }
    }
  }
}
