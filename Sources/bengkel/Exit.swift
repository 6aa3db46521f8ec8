import Glibc
import Wording
import Workshop

/// The exit codes of every command.
enum Exit: Int32 {
  case done = 0
  /// Data or input at fault, or a warning.
  case fault = 1
  case usage = 2
  /// The store cannot be opened, written or trusted.
  case store = 3

  static func end(_ code: Exit) -> Never { exit(code.rawValue) }

  /// Ends the process with a sentence on standard error.
  static func end(_ code: Exit, _ sentence: String) -> Never {
    Output.tell(sentence)
    exit(code.rawValue)
  }

  static func end(_ error: StorageError, _ language: Language) -> Never {
    end(.store, error.words[language])
  }
}
