import TerminalUI
import Workshop

/// Something that can be done with many rows of a list as one record; its box names them, counts
/// them and offers the choices, of which the first does nothing.
struct ListDeed {
  /// What a choice comes to.
  enum Way {
    /// The actions of each row; if one is refused nothing is done.
    case actions((Int) -> [Action])
    /// What somebody has to sign first.
    case signature(Signature)
  }

  let keys: [Key]
  let command: Command
  let label: String
  /// Why it cannot be done now, or nil.
  let reason: String?
  /// A box whose choice decides the way, or a form that saves by itself.
  let question: ([Int]) -> any Screen
  /// `choice`: its number from 1.
  let way: (_ choice: Int, _ rows: [Int]) -> Way
  /// What is said once it is recorded under a number.
  let done: (_ rows: [Int], _ number: Int64) -> String
  /// What is offered then.
  var follows: (_ rows: [Int]) -> [Effect] = { _ in [] }
}
