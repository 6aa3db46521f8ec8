import TerminalUI

/// One row that ties keys to an action and its words; footer, help and palette are made from it.
package struct Binding: Equatable, Sendable {
  package var keys: [Key]
  package var command: Command
  /// A verb or thing of at most two words, in the language of the session; empty for keys that are
  /// never shown, such as arrows.
  package var label: String
  /// Why it cannot act now, or nil.
  package var disabledBecause: String?
  /// Whether it may stand on the key line.
  package var isOnKeyLine: Bool

  package init(
    _ keys: [Key], _ command: Command, _ label: String = "", unless reason: String? = nil,
    onKeyLine: Bool = true
  ) {
    self.keys = keys
    self.command = command
    self.label = label
    disabledBecause = reason
    isOnKeyLine = onKeyLine && !label.isEmpty
  }

  /// The digit of a choice, which no line shows.
  static func digit(_ number: Int) -> Binding {
    Binding([.character(Unicode.Scalar(UInt8(48 + number)))], Command.digits[number])
  }

  /// The same without keys that others take; nil where none is left.
  func free(of taken: [Key]) -> Binding? {
    // Most are, and are handed on as they are.
    if !keys.contains(where: taken.contains) { return self }
    var binding = self
    binding.keys.removeAll(where: taken.contains)
    return binding.keys.isEmpty ? nil : binding
  }
}

extension [Binding] {
  /// The one that a key means; a capital letter, as with Caps Lock, means what the small one does.
  package func first(with key: Key) -> Binding? {
    first { $0.keys.contains(key) }
      ?? key.small.flatMap { small in first { $0.keys.contains(small) } }
  }

  /// These, then of the shared ones what these leave free of commands and keys.
  package func adding(shared: [Binding]) -> [Binding] {
    let taken = flatMap(\.keys)
    let commands = map(\.command)
    var all = self
    all.reserveCapacity(count + shared.count)
    for binding in shared where !commands.contains(binding.command) {
      if let free = binding.free(of: taken) { all.append(free) }
    }
    return all
  }

  /// The same without keys that others take; those without any key left are gone.
  func free(of others: [Binding]) -> [Binding] {
    let taken = others.flatMap(\.keys)
    return compactMap { $0.free(of: taken) }
  }
}
