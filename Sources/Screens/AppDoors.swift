import TerminalUI
import Wording
import Workshop

/// Which pages the role may enter, and how an area takes the place of all that is open.
extension App {
  /// False, with the reason said, where the role stays outside.
  func admits(to screen: any Screen) -> Bool {
    let refusal = scene.refusal(at: screen.door)
    if let refusal { message = refusal }
    return refusal == nil
  }

  func openArea(_ number: Int) {
    guard let area = Area(rawValue: number) else { return }
    let screen = area.page
    guard admits(to: screen) else { return }
    if area.looksAround { lookAround() }
    stack.removeLast(stack.count - 1)
    push(screen)
  }
}
