import Wording
import Workshop

/// What the message line of the queue says when nothing else does: the state and the next key.
struct QueueHints {
  let screen: QueueScreen
  let scene: Scene

  var sentence: String {
    if let choice = screen.choice { return choosing(choice) }
    if !screen.sitting.verdicts.isEmpty {
      if scene.size.width < 80 {
        return scene.say("Ctrl+X tanda tangan, Z urungkan.", en: "Ctrl+X signs, Z takes back.")
      }
      return scene.say(
        "Putusan ~ belum berlaku. Ctrl+X menandatangani, Z mengurungkan putusan.",
        en: "Verdicts ~ are not in force. Ctrl+X signs, Z takes the newest back.")
    }
    if let condemned { return condemned }
    if !scene.workshop.derived.queue.isEmpty, let reason = scene.reason(without: .judge) {
      return scene.say("Hanya dilihat. ", en: "View only. ") + reason
        + scene.say(" Esc kembali.", en: " Esc goes back.")
    }
    if scene.workshop.derived.queue.isEmpty {
      return scene.say(
        "Terisi sendiri dari Hasil harian. 3 membukanya.",
        en: "Filled from Daily output. 3 opens it.")
    }
    return scene.say(
      "L meluluskan dengan mutu A, B dengan mutu B, G memilih cacat.",
      en: "L passes with grade A, B with grade B, G chooses defects.")
  }

  /// Why a scanned piece takes no focus.
  static func notScanned(_ piece: PiecePlace, isChoosing: Bool, in scene: Scene) -> String {
    if isChoosing {
      return scene.say(
        "Tetapkan dulu cacatnya dengan Enter, lalu pindai lagi.",
        en: "Settle the defects with Enter, then scan again.")
    }
    let code = scene.workshop.code(piece)
    return scene.say(
      "\(code) tidak menunggu di antrean ini.", en: "\(code) is not waiting in this queue.")
  }

  private var condemned: String? {
    let checks = scene.workshop.derived.condemned
    guard let first = checks.first else { return nil }
    if checks.count > 1 {
      return scene.say(
        "\(checks.count) penolakan menunggu tanda tangan kedua. K membuka.",
        en: "\(checks.count) rejections wait for a second signature. K opens them.")
    }
    if Layout(scene.size).isNarrow {
      return scene.say("1 penolakan menunggu. K membuka.", en: "1 rejection waits. K opens it.")
    }
    let check = scene.workshop.checks[first]
    let code = scene.workshop.code(PiecePlace(check))
    return scene.say(
      "Ditolak: \(code) menunggu tanda tangan kedua. K membuka.",
      en: "Rejected: \(code) waits for a second signature. K opens it.")
  }

  private func choosing(_ choice: DefectChoice) -> String {
    if choice.focused != nil { return onDefect(choice) }
    if choice.chosen.isEmpty {
      return scene.say(
        "Angka atau panah memilih cacat, 0 cacat lain. Enter ke tindakan.",
        en: "A digit or arrows choose a defect, 0 shows others. Enter goes on.")
    }
    let count = choice.chosen.count
    let severities = VerdictTexts.severities(choice.chosen, in: scene)
    let chosen = scene.say(
      "\(count) cacat: \(severities). ", en: "\(counted(count, "defect")): \(severities). ")
    let outcomes = choice.outcomes(in: scene.workshop)
    let accepts = choice.isDeciding || choice.wantsRepair && outcomes.contains(.rework)
    let next =
      accepts
      ? scene.say("Enter menetapkan ", en: "Enter decides: ")
        + DefectChoiceView.title(outcomes[choice.outcome], in: scene).lowercased() + "."
      : scene.say("Enter memilih tindakan.", en: "Enter chooses the outcome.")
    let sentence = reason(choice, outcomes) + chosen + next
    return sentence.count <= 77 ? sentence : reason(choice, outcomes) + next
  }

  /// While arrows choose: what Enter does here, and where the way goes on.
  private func onDefect(_ choice: DefectChoice) -> String {
    let count = choice.chosen.count
    if count == 0 {
      return scene.say(
        "Enter memilih cacat ini. Kanan dari yang terakhir: cacat lain.",
        en: "Enter chooses this defect. Right of the last one are the others.")
    }
    return scene.say(
      "\(count) cacat dipilih. Turun sampai ke tindakan.",
      en: "\(count) chosen. Down leads to the outcome.")
  }

  /// Why an outcome is missing.
  private func reason(_ choice: DefectChoice, _ outcomes: [Verdict]) -> String {
    guard choice.isDeciding, !outcomes.contains(.rework) else { return "" }
    let rule: Rule =
      outcomes.count == 1 && choice.hasCritical(in: scene.workshop)
      ? .quality(.criticalMustReject) : .quality(.tooManyReworks(limit: SignSheet.mostReworks))
    return scene.say(rule.words(in: scene.workshop)) + " "
  }
}
