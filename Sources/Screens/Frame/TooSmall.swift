import TerminalUI

/// What stands on a screen below 40x12: one sentence.
enum TooSmall {
  static func draw(on canvas: inout Canvas, _ scene: Scene) {
    let size = "\(canvas.width)x\(canvas.height)"
    if canvas.width < 30 {
      canvas.put("40x12", x: 0, y: 0)
      return
    }
    let y = min(2, max(0, canvas.height - 2))
    canvas.put(
      scene.say(
        "Perlu layar 40x12, ini \(size).",
        en: "Needs 40x12, now \(size)."), x: 2, y: y)
    canvas.put(scene.say("Yang diketik tetap aman.", en: "What you typed is safe."), x: 2, y: y + 1)
  }
}
