import ArgumentParser
import Screens
import Wording
import Workshop

/// `bengkel keys`: the key card, to be printed; keys of another kind are renewed below it.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Kartu tombol untuk dicetak. / The key card, to be printed.",
    subcommands: [KeysRenewCommand.self])

  @OptionGroup var common: CommonOptions

  func run() {
    let language = common.options.language
    Output.write(Self.card(language).joined(separator: "\n") + "\n")
  }

  /// The lines of the card, made of a practice workshop in which every page has its rows.
  static func card(_ language: Language) -> [String] {
    let today = Clocks.now.local(offset: Settings.standard.offset).day
    let workshop = PracticeWorkshop.made(
      PracticePlan(seed: 1, records: PracticePlan.usualRecords, until: today))
    // The supervisor may do what most others may.
    let session = Session(user: PracticeWorkshop.supervisor.user, login: "", role: .supervisor)
    return KeyCard.lines(workshop, as: session, language)
  }
}
