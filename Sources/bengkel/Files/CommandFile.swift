import Wording

/// A file that a command was asked to write.
enum CommandFile {
  /// Writes it, or ends the process with a sentence.
  ///
  /// `replacing`: whether a file of this name may go.
  static func write(
    _ bytes: [UInt8], to name: String, replacing: Bool, _ language: Language
  ) {
    do throws(FileFault) {
      try NewFile.write(bytes, to: name, replacing: replacing)
    } catch {
      Exit.end(.fault, error.commandWords[language])
    }
  }

  /// Ends the process with a sentence where no new file of this name can be.
  static func requireFree(_ name: String, _ language: Language) {
    do throws(FileFault) {
      try NewFile.requireFree(name)
    } catch {
      Exit.end(.fault, error.commandWords[language])
    }
  }
}
