// Without arguments the program opens at once, as a kiosk starts it; commands take the longer way.
if CommandLine.argc == 1 {
  Program.open(ProgramOptions())
} else {
  BengkelCommand.start()
}
