import Forms
import TerminalUI

/// A screen of one form: what the focused field takes is its hint and comes first in its help.
protocol FormScreen: Screen {
  var form: FormState { get }
}

extension FormScreen {
  var field: Field? { form.focused }
  /// A secret may begin with any sign.
  var isFieldEmpty: Bool { !form.focused.isSecret && form[form.focused.name].isEmpty }
  func typing(in scene: Scene) -> TextInput? { form.typing }
  func hint(in scene: Scene) -> String { scene.say(form.focused.help) }
}
