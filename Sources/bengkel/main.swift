import ArgumentParser

// Without arguments the program opens at once, as a kiosk starts it; commands take the longer way.
if CommandLine.arguments.count == 1 {
  Program.open(ProgramOptions())
} else {
  do {
    var command = try BengkelCommand.parseAsRoot()
    try command.run()
  } catch {
    // A wrong option is 2 here, as everywhere in the shell's own tools; the library's is 64.
    if BengkelCommand.exitCode(for: error) == .validationFailure {
      Exit.end(.usage, BengkelCommand.fullMessage(for: error))
    }
    BengkelCommand.exit(withError: error)
  }
}
