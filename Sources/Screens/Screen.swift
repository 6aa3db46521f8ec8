import Forms
import TerminalUI
import Wording
import Workshop

/// One page, form or dialog: a value that draws itself and turns keys into effects.
package protocol Screen {
  /// How it stands among the others, which decides the keys it shares with them.
  var presence: Presence { get }
  /// What its keys mean now, in the order of the key line.
  func bindings(in scene: Scene) -> [Binding]
  /// Takes a key that a binding named, or one that none did.
  mutating func press(_ input: Input, in scene: Scene) -> [Effect]
  /// Takes the answer to something it asked for.
  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect]
  /// Takes the piece whose label a scanner has read, on a page that takes no text.
  mutating func scan(_ piece: PiecePlace, in scene: Scene) -> [Effect]
  /// Draws the page with its frame; the message and the key line are drawn by `App`.
  mutating func draw(on canvas: inout Canvas, in scene: Scene)
  /// What the message line says when nothing else does.
  func hint(in scene: Scene) -> String
  /// What it shows as a whole, which decides whose it is; nil where every officer may look.
  var door: Door? { get }
  /// The name of its help text.
  var topic: String { get }
  /// The field of a form that is in focus, whose help comes before the rest; nil where none is.
  var field: Field? { get }
  /// Whether nothing stands where characters go, so that a question mark asks and is no text.
  var isFieldEmpty: Bool { get }
  /// The text that characters go into now; nil where they are commands or mean nothing.
  func typing(in scene: Scene) -> TextInput?
  /// Whether it waits for a decision, which no key typed before it appeared can make.
  var isAsking: Bool { get }
  /// When its picture changes by itself; nil while only keys and the minute change it.
  var changesAt: Instant? { get }
  /// What was typed and is saved nowhere, without texts when nothing was; nil on a page that takes
  /// none.
  var draft: Draft? { get }
}

extension Screen {
  package func typing(in scene: Scene) -> TextInput? { nil }

  package var door: Door? { nil }

  package var field: Field? { nil }

  package var isFieldEmpty: Bool { false }

  package var draft: Draft? { nil }

  package var changesAt: Instant? { nil }

  package var isAsking: Bool { false }

  package mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] { [] }
}

/// How a screen stands among the others.
package enum Presence: Sendable {
  /// A page with letters as commands.
  case page
  /// Letters are text.
  case typing
  /// A box over the page that asked; digits choose.
  case dialog
  /// Before anybody is logged in.
  case door
  /// Covers the screen that asked, to be read; leads nowhere but back to it.
  case reading
}

/// A key as a screen gets it.
package enum Input: Equatable, Sendable {
  case command(Command)
  case key(Key)
}

/// What a screen wants done; `App` does it.
package enum Effect {
  case perform([Action])
  case sign(Signature)
  /// A signature dialog was filled in.
  case signed(Signature, login: String, pin: String)
  case open(any Screen)
  case replace(any Screen)
  case close
  /// Closes the screen and gives the one below an answer.
  case answer(Answer)
  case say(String)
  /// Says it and shows it at once, before something that takes a while.
  case sayAtOnce(String)
  case area(Int)
  case logIn(login: String, password: String)
  case unlock(pin: String)
  /// Makes a store, where there is none yet.
  case found(Founding)
  case lock
  case switchUser
  case undo
  /// Takes back the record of a number, after a question about it.
  case takeBack(Int64)
  case redo
  /// Switches the learning mode.
  case learning
  /// Folds the key line away, or shows it again.
  case foldKeys
  /// Shows the practice lessons, or how to come to them.
  case lessons
  case lesson(LessonDeed)
  /// Presses a key on the screen that is then on top, as the palette does.
  case again(Key)
  case leave
  /// Begins work beside the pages.
  case start(Job)
  /// Stops it.
  case cancel
  case order(Order)
  /// Tries once more to save what the disk had no room for.
  case retry
  /// Leaves all pages for the home page.
  case home
  /// Ends the session and shows the login.
  case logOut
  /// Throws a draft away, with the page that holds it.
  case drop(DraftKey)
  /// A draft did its work.
  case spent(DraftKey)
  /// Keeps the user's ways to see lists, in place of those before.
  case keepViews([SavedView])
  /// Wears other words and colours, and keeps them for the user.
  case look(UserLook)
  /// How to print from now on.
  case printing(PrintChoice)
}

/// What a screen hears back.
package enum Answer: Sendable {
  case saved(Int64)
  case refused([RuleBroken])
  case failed(StorageError)
  case chosen(Int)
  /// The places of all that are chosen.
  case picked([Int])
  /// A row of a box is to go, by its number.
  case removed(Int)
  case confirmed(Bool)
  case typed(String)
  case measured([Reading])
  /// Work beside the pages came to its end.
  case finished(Job, JobOutcome)
  /// An order was carried out.
  case ordered(OrderResult)
  /// The store is made, with these ways in for those who have none yet.
  case founded([IssuedCode])
}

/// What needs a PIN.
package struct Signature {
  /// What takes effect once it is signed.
  package enum Work {
    /// Made when it is known who signs.
    case actions((ID<User>) -> [Action])
    case order(Order)
    /// What takes a past record back, or brings it back.
    case reversal(PastSave, Reversing)
  }

  /// Whose PIN it must be.
  package enum Signer: Sendable {
    /// The user of the session.
    case session
    /// A second person with a right; the actions are this person's own.
    case other(Capability)
    /// A second person who agrees to what the user of the session does.
    case witness(Capability)
  }

  package var title: String
  package var lines: [String]
  package var signer: Signer
  package var work: Work

  package init(
    title: String, lines: [String], signer: Signer, actions: @escaping (ID<User>) -> [Action]
  ) {
    self.title = title
    self.lines = lines
    self.signer = signer
    work = .actions(actions)
  }

  package init(title: String, lines: [String], signer: Signer, order: Order) {
    self.title = title
    self.lines = lines
    self.signer = signer
    work = .order(order)
  }

  init(title: String, lines: [String], signer: Signer, of past: PastSave, _ way: Reversing) {
    self.title = title
    self.lines = lines
    self.signer = signer
    work = .reversal(past, way)
  }
}

/// Which way a past record goes.
package enum Reversing: Sendable {
  case undo, redo
}
