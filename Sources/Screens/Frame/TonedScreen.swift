import TerminalUI

extension Canvas {
  /// Draws a screen over those below it; the signs of a page or form, in its sub-line and body,
  /// get their colours.
  ///
  /// Those of a box and of a text to be read stay as they are: there a `?` is a key.
  mutating func draw(_ screen: inout any Screen, in scene: Scene) {
    screen.draw(on: &self, in: scene)
    guard [.page, .typing].contains(screen.presence) else { return }
    let layout = Layout(size)
    toneSigns(rows: 1..<2)
    toneSigns(rows: layout.body..<layout.body + layout.bodyHeight)
  }
}
