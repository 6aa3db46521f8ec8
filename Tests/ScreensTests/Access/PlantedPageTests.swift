@testable import Screens
import Testing
import Workshop

/// Every page, form, dialog and message for every role, searched for planted values.
@Suite struct PlantedPageTests {
  /// What nobody writes but who planted it.
  private enum Planted: String, CaseIterable {
    case name = "ZQNAMA", register = "ZQREG", block = "ZQ-9", release = "29-02"
    case privateBuyer = "ZQPEMBELI"
    case premi = "7.654.321"
  }

  /// Typed from the design by hand: on which pages a role may meet a value.
  private static func mayShow(_ planted: Planted, to login: String, onMoneyPage: Bool) -> Bool {
    switch planted {
    case .name: ["ptg-2", "ksb-1"].contains(login) || login == "bdh-1" && onMoneyPage
    case .register: false
    case .block: ["ptg-2", "pmu-1", "ksb-1"].contains(login)
    case .release: ["ptg-2", "ksb-1"].contains(login)
    case .privateBuyer: ["ptg-2", "ksb-1", "bdh-1"].contains(login)
    case .premi: ["ksb-1", "bdh-1"].contains(login)
    }
  }

  /// Every person has planted values, and the second buyer is a private one.
  private static func planted(_ workshop: Workshop) -> Workshop {
    var rows = workshop.rows
    for place in rows.people.indices {
      rows.people[place].identity?.name = "ZQNAMA \(place)"
      rows.people[place].identity?.register = "ZQREG \(place)"
      rows.people[place].identity?.block = "ZQ-9"
      rows.people[place].identity?.release = Day(year: 2028, month: 2, day: 29)
    }
    if rows.buyers.count > 1 {
      rows.buyers[1].name = "ZQPEMBELI"
      rows.buyers[1].subject = rows.subjects
      rows.subjects += 1
    }
    for place in rows.movements.indices { rows.movements[place].amount = Rupiah(7_654_321) }
    return Workshop(rows: rows)
  }

  private static func isShown(_ planted: Planted, on screen: String) -> Bool {
    screen.contains(planted.rawValue)
  }

  /// The picture after every key, not the last one alone.
  @Test(arguments: PageStates.all) func noRoleMeetsWhatItMayNotSee(_ state: PageState) {
    for login in PageState.six {
      let stage = Stage(Self.planted(state.workshop), as: login, width: 132, height: 40)
      state.trouble?.befall(stage.desk)
      for key in [""] + state.keys.split(separator: " ").map(String.init) {
        if !key.isEmpty { stage.play(key) }
        let screen = stage.screen
        let title = screen.split(separator: "\n").first ?? ""
        // Premi, and what somebody takes along at the release.
        let onMoneyPage = title.contains("PREMI") || title.contains("BEKAL")
        // Some states change the user on their way.
        let reader = stage.app.session?.login ?? login
        for value in Planted.allCases
        where !Self.mayShow(value, to: reader, onMoneyPage: onMoneyPage) {
          #expect(
            !Self.isShown(value, on: screen),
            "\(value) to \(reader), \(state) at \(key)\n\(screen)")
        }
      }
    }
  }

  /// The search finds by what the role sees, and by nothing else.
  @Test(arguments: PageState.six) func theSearchDoesNotAnswerForHiddenNames(_ login: String) {
    let stage = Stage(Self.planted(PageSample.workshop), as: login, width: 132, height: 40)
    for keys in ["1 / `zqn", "Esc Esc 1 / `zqreg", "Esc Esc 5 / `zqpem", "Esc Esc 3 / `zqn"] {
      stage.play(keys)
      for value in Planted.allCases
      where !Self.mayShow(value, to: login, onMoneyPage: false) {
        #expect(!Self.isShown(value, on: stage.screen), "\(value) to \(login)\n\(stage.screen)")
      }
    }
  }

  /// The search sees what is planted, where the role may see it.
  @Test func theClerkMeetsWhatIsPlanted() {
    let stage = Stage(Self.planted(PageSample.workshop), as: "ptg-2", width: 132, height: 40)
    stage.play("1")
    for value in [Planted.name, .block, .release] { #expect(Self.isShown(value, on: stage.screen)) }
    stage.play("Esc 5")
    #expect(Self.isShown(.privateBuyer, on: stage.screen))
  }

  @Test func theTreasurerMeetsThePremiOnALedgerAlone() {
    let stage = Stage(Self.planted(EarningsSample.closed), as: "bdh-1")
    stage.play("1")
    #expect(!Self.isShown(.premi, on: stage.screen))
    stage.play("Esc 6 b Enter")
    #expect(Self.isShown(.premi, on: stage.screen))
  }

  struct Closed: Sendable {
    var login: String
    var key: String
    var said: String
  }

  /// Pages that a role does not open, typed from the design by hand.
  static let closed: [Closed] =
    ["pmt-1"].flatMap { login in
      ["1", "3"].map {
        Closed(
          login: login, key: $0, said: "Hanya Petugas, Pemeriksa, Kasubsi, Bendahara, Admin.")
      }
    }
    + ["adm-1", "pmt-1"].map {
      Closed(login: $0, key: "5", said: "Hanya Petugas, Pemeriksa, Kasubsi, Bendahara.")
    }
    + ["ptg-2", "pmu-1", "adm-1", "pmt-1"].map {
      Closed(login: $0, key: "6", said: "Hanya Kasubsi, Bendahara.")
    }

  @Test(arguments: closed) func aPageStaysClosedToWhomItIsNotFor(_ closed: Closed) {
    let stage = Stage(PageSample.workshop, as: closed.login)
    stage.play(closed.key)
    #expect(stage.title.contains("BERANDA"))
    #expect(stage.message == closed.said)
  }

  @Test func fromCodesComesOnlyThatTheBatchIsDueAfterARelease() {
    let stage = Stage(WeavingStage.workshop, as: "pmu-1")
    stage.play("2")
    var messages: [String] = []
    for _ in 0..<8 {
      messages.append(stage.message)
      stage.play("Down")
    }
    #expect(!messages.contains { $0.contains("dari regu bebas") }, "\(messages)")
  }
}
