import CLinux
import CMemory

// Keys and names are in the memory of commands too.
linux_keep_memory_private()
// Without arguments the program opens at once, as a kiosk starts it; commands take the longer way.
if CommandLine.argc == 1 {
  Program.open(ProgramOptions())
} else {
  memory_keep()
  BengkelCommand.start()
}
