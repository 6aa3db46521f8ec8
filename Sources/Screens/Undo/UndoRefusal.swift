import Wording
import Workshop

/// Why a record cannot be taken back, where nothing can take it back.
enum UndoRefusal {
  static func sentence(_ save: PastSave, in scene: Scene) -> String {
    let number = save.sequence
    for action in save.actions {
      switch action {
      case .signSheet, .counterSign:
        return scene.say(
          "#\(number) tidak dapat diurungkan: putusan yang ditandatangani tetap berlaku.",
          en: "#\(number) cannot be undone: signed verdicts stand.")
      case .importPastOutput, .importPastSales:
        return scene.say(
          "#\(number) tidak dapat diurungkan: riwayat yang diimpor tetap ada.",
          en: "#\(number) cannot be undone: imported history stays.")
      default: continue
      }
    }
    return scene.say("#\(number) tidak dapat diurungkan.", en: "#\(number) cannot be undone.")
  }
}
