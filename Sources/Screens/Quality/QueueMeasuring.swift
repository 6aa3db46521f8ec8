import Wording
import Workshop

/// What is read on the piece in focus.
extension QueueScreen {
  func measure(in scene: Scene) -> [Effect] {
    guard let piece = focused(in: scene) else { return [] }
    return [.open(MeasureScreen(piece, taken: sitting.readings[piece] ?? [], in: scene))]
  }

  mutating func measured(_ readings: [Reading], in scene: Scene) -> [Effect] {
    guard let piece = focused(in: scene) else { return [] }
    sitting.measure(piece, readings)
    if readings.isEmpty { return [] }
    let outside = readings.count { !$0.isWithin }
    let taken = scene.say(
      "\(readings.count) ukuran. ", en: "\(counted(readings.count, "reading")). ")
    return [
      .say(
        outside == 0
          ? taken
            + scene.say("Semua dalam batas. L meluluskan.", en: "All within limits. L passes.")
          : taken
            + scene.say(
              "\(outside) di luar batas: G memilih cacat.",
              en: "\(outside) outside limits: G chooses defects."
            ))
    ]
  }
}
