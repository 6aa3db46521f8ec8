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
    let today = Clocks.now.local(offset: Settings.standard.offset).day
    let workshop = PracticeWorkshop.made(
      PracticePlan(seed: 1, records: PracticePlan.usualRecords, until: today))
    // The supervisor may do what most others may.
    let session = Session(user: PracticeWorkshop.supervisor.user, login: "", role: .supervisor)
    let lines = KeyCard.lines(workshop, as: session, language)
    Output.write(lines.joined(separator: "\n") + "\n")
  }
}
