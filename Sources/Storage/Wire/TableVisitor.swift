import Workshop

/// A visitor of what a workshop consists of, its tables; it passes over every other field unless it
/// says otherwise.
protocol TableVisitor: FieldVisitor {}

extension TableVisitor {
  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) {}
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?) {}
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T]) {}
  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) {}
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) {}
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T) {}
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?) {}
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) {}
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) {}
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) {}
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) {}
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M) {}
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?) {}
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M]) {}
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) {}
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) {}
}
