import TerminalUI

/// The page of the row in focus beside its list, on a screen that has room for both, drawn narrower
/// and without a focus of its own.
struct ListPane {
  /// Where a list alone leaves a third of the screen unused.
  private static let least = 110
  /// What every page is complete on.
  private static let narrowest = 40
  private static let widest = 80

  /// The picture drawn last, and the row and the renewal of the list that it is of.
  private var picture: Canvas?
  private var row = 0
  private var renewal = 0

  /// How many columns the list gives up; 0 where it has the screen to itself.
  static func width(beside subject: any ListSubject, in scene: Scene) -> Int {
    let hasRoom = scene.size.width >= least && Layout(scene.size).hasRules
    guard subject.showsDetail, hasRoom else { return 0 }
    return max(narrowest, min(widest, scene.size.width - widest))
  }

  /// The scene of the list itself, on what is left of the screen.
  static func list(_ subject: any ListSubject, in scene: Scene) -> Scene {
    let width = width(beside: subject, in: scene)
    if width == 0 { return scene }
    return scene.sized(Size(width: scene.size.width - width, height: scene.size.height))
  }

  /// Draws the page of a row at the right, its counts in the first row of the body; a page that
  /// the role may not open is left out.
  ///
  /// A row is drawn anew only when it is another or the list is.
  mutating func draw(_ row: Int, of list: ListScreen, on canvas: inout Canvas, in scene: Scene) {
    let subject = list.subject
    let width = Self.width(beside: subject, in: scene)
    guard width > 0 else { return }
    let narrow = Size(width: width, height: scene.size.height - 1)
    if row != self.row || list.renewals != renewal {
      self.row = row
      renewal = list.renewals
      let beside = scene.sized(narrow)
      picture = subject.beside(row, in: scene).flatMap { Self.picture(of: $0, in: beside) }
    }
    guard let picture else { return }
    let body = Layout(narrow).body
    let end = body + Layout(narrow).bodyHeight
    canvas.put(picture, rows: 1..<2, x: canvas.width - width, y: body)
    canvas.put(picture, rows: body..<end, x: canvas.width - width, y: body + 1)
  }

  private static func picture(of screen: any Screen, in scene: Scene) -> Canvas? {
    if scene.refusal(at: screen.door) != nil { return nil }
    var screen = screen
    var picture = Canvas(size: scene.size)
    screen.draw(on: &picture, in: scene)
    for y in 0..<picture.height {
      for x in 0..<picture.width where picture[x, y].style == .focus {
        picture.paint(.plain, x: x, y: y, count: 1)
      }
      for x in 0..<picture.width where picture[x, y].scalar == ">" {
        picture.fill(" ", x: x, y: y, count: 1, style: .plain)
      }
    }
    return picture
  }
}
