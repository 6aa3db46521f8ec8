import Forms
import Glibc
import Storage
import Wording
import Workshop

/// Questions on the terminal, line by line, each asked until its answer is accepted.
///
/// Every function gives nil when somebody broke off: Ctrl-C at a hidden line, or the end of input.
struct Prompt {
  let language: Language

  static var hasTerminal: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// `why`: the reason to ask again, or nil.
  func ask(_ question: Words, hidden: Bool = false, _ why: (String) -> Words? = { _ in nil })
    -> String?
  {
    while true {
      Output.write(question[language])
      guard let text = hidden ? HiddenLine.read() : readLine() else { return nil }
      guard let reason = why(text) else { return text }
      say(reason)
    }
  }

  /// A sentence under what was typed.
  func say(_ words: Words) { Output.write("  " + words[language] + "\n") }

  /// A new password, asked twice; two that differ begin anew.
  func newPassword(of login: String, at institution: String) -> String? {
    while true {
      let password = ask(
        Words("  Kata sandi baru: ", en: "  New password: "), hidden: true
      ) { PasswordRule.why($0, refusedFor: login, at: institution) }
      guard let password,
        let again = ask(Words("  Ulangi sandi: ", en: "  Again: "), hidden: true)
      else { return nil }
      if password == again { return password }
      say(Words("Keduanya berbeda. Ketik lagi.", en: "The two differ. Type them again."))
    }
  }

  func newPIN() -> String? {
    ask(Words("  PIN 6 angka: ", en: "  PIN of 6 digits: "), hidden: true) {
      PINRule.why(refused: $0)
    }
  }

  /// Shows the code of the envelope and asks for it back, so that what is on the paper is right.
  func keepOnPaper(_ code: PaperCode) -> PaperCode? {
    Output.write("\n" + PaperCodeWords.envelope(code)[language] + "\n\n")
    let typed = ask(Words("  Ketik ulang dari kertas: ", en: "  Type it from the paper: ")) {
      PaperCodeWords.why($0, differsFrom: code)
    }
    return typed.map { _ in code }
  }

  /// The code that somebody reads from the envelope.
  func recoveryCode() -> PaperCode? {
    let groups = PaperCode.recoveryGroups
    let typed = ask(Words("Kode pemulihan: ", en: "Recovery code: ")) {
      PaperCodeWords.why(refused: $0, groups: groups)
    }
    return typed.flatMap { try? PaperCode(reading: $0, groups: groups) }
  }
}
