import Forms
import TerminalUI
import Wording
import Workshop

/// A form with a field for a buyer and one for the channel: whoever is not known yet is asked for
/// as a person or an institution, and added by the same save.
protocol NamesBuyer: EntryForm {
  var newBuyer: NewBuyer? { get set }
}

extension NamesBuyer {
  private static var newBuyerName: String { "newBuyer" }

  var draft: Draft? {
    var texts = form.draftTexts
    if let newBuyer { texts[Self.newBuyerName] = newBuyer.isPerson ? "person" : "institution" }
    return Draft(draftKey, texts: texts)
  }

  mutating func resume(_ draft: Draft) {
    form.resume(draft.texts)
    newBuyer = draft.texts[Self.newBuyerName].map {
      NewBuyer(name: form[.buyer].trimmed, isPerson: $0 == "person")
    }
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let name = form.focused.name
    let event = form.press(input, rows: lookup(in: scene), in: scene)
    if form.focused.name != name { left(name, in: scene) }
    switch event {
    case .leave: return [.close]
    case .save: return saving(in: scene)
    case .add(let typed):
      form[.buyer] = typed.uppercased()
      return [.open(SaleHeader.kindQuestion(form[.buyer], in: scene))]
    case .nothing, .changed: return []
    }
  }

  /// The usual channel of a known buyer.
  mutating func left(_ field: FieldName, in scene: Scene) {
    guard field == .buyer, let buyer = scene.workshop.buyer(named: form[.buyer].trimmed) else {
      return
    }
    form.propose([.channel: scene.channel(scene.workshop.buyers[buyer].channel)])
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number): return saved(number, in: scene)
    case .refused(let broken): return form.refuse(broken, in: scene)
    case .chosen(let kind):
      newBuyer = NewBuyer(name: form[.buyer], isPerson: kind == 2)
      form.setMistake(nil, of: .buyer)
      form.focus(on: .channel)
    default: break
    }
    return []
  }
}
