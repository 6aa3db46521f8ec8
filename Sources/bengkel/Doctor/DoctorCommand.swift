import ArgumentParser

/// `bengkel doctor`: whether this computer suits the store, a line for each thing; writes nothing.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Memeriksa komputer ini tanpa menulis. / Checks this computer, writes nothing.")

  @OptionGroup var common: CommonOptions

  func run() {
    let options = common.options
    let findings = Finding.all(of: Probe.surroundings(of: options.store))
    Output.write(findings.map { $0.line(options.language) + "\n" }.joined())
    if findings.contains(where: { !$0.isGood }) { Exit.end(.fault) }
  }
}
