import Forms
import Wording
import Workshop

/// Why a form is not saved: its fields say it, or rules that were asked of their values.
struct Unread: Error {
  var broken: [RuleBroken]

  init(_ broken: [RuleBroken] = []) { self.broken = broken }

  init(_ rule: Rule, at field: FieldName) { broken = [RuleBroken(rule, field: field)] }
}

/// The values of a form's fields.
extension FormState {
  /// The values of some fields, each read once; where any cannot be read, each such field says why
  /// and no value is given.
  mutating func read<each Value: Sendable>(
    _ fields: repeat FormField<each Value>, in scene: Scene
  ) throws(Unread) -> (repeat each Value) {
    let basis = scene.basis
    let values = (repeat meaning(of: each fields, beside: basis))
    return (repeat try Self.known(each values))
  }

  /// The same with a row of fields of one kind before the others.
  mutating func read<Listed, each Value: Sendable>(
    all listed: [FormField<Listed>], _ fields: repeat FormField<each Value>, in scene: Scene
  ) throws(Unread) -> ([Listed], repeat each Value) {
    let basis = scene.basis
    let found = listed.compactMap { meaning(of: $0, beside: basis) }
    let values = (repeat meaning(of: each fields, beside: basis))
    if found.count < listed.count { throw Unread() }
    return (found, repeat try Self.known(each values))
  }

  /// What a field says now, for the picture; nil while it cannot be read.
  func value<Value>(_ field: FormField<Value>, in scene: Scene) -> Value? {
    try? field.value(of: self[field.name], beside: scene.basis)
  }

  /// What the focused field is understood as, where its text is shorter.
  func echo(in scene: Scene) -> String? {
    let text = inputs[focus].text
    return focused.written(text, beside: scene.basis).flatMap { $0 == text ? nil : "= " + $0 }
  }

  private mutating func meaning<Value>(
    of field: FormField<Value>, beside basis: Basis
  ) -> Value? {
    do throws(Mistake) {
      let value = try field.value(of: self[field.name], beside: basis)
      mistakes[field.name] = nil
      return value
    } catch {
      mistakes[field.name] = error.words(in: basis.workshop)[basis.language]
      return nil
    }
  }

  private static func known<Value>(_ value: Value?) throws(Unread) -> Value {
    guard let value else { throw Unread() }
    return value
  }
}

extension Scene {
  /// What typed texts are read beside.
  var basis: Basis { Basis(workshop: workshop, today: today, language: language) }
}
