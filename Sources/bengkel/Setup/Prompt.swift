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

  func newPassword(of login: String, at institution: String) -> String? {
    askTwice(
      Words("  Kata sandi baru: ", en: "  New password: "),
      Words("  Ulangi kata sandi: ", en: "  Again: ")
    ) { PasswordRule.why($0, refusedFor: login, at: institution) }
  }

  func newPIN(inPractice: Bool = false) -> String? {
    askTwice(
      Words("  PIN 6 angka: ", en: "  PIN of 6 digits: "),
      Words("  Ulangi PIN: ", en: "  The PIN again: ")
    ) { PINRule.why(refused: $0, inPractice: inPractice) }
  }

  /// A new secret, which is not shown, so it is asked twice; two that differ begin anew.
  private func askTwice(_ first: Words, _ second: Words, _ why: (String) -> Words?) -> String? {
    while true {
      guard let secret = ask(first, hidden: true, why), let again = ask(second, hidden: true)
      else { return nil }
      if secret == again { return secret }
      say(Words("Keduanya berbeda. Ketik lagi.", en: "The two differ. Type them again."))
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
