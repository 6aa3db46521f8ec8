import Forms
import TerminalUI
import Wording
import Workshop

/// The change of one's own password or PIN; also the first choice of both, after a one-time code.
struct SecretForm: FormScreen {
  enum Kind: Equatable {
    case password, pin
    /// Nothing else can be done before.
    case first(code: String, needsPIN: Bool)
  }

  private let kind: Kind
  private let login: String
  private(set) var form: FormState

  init(_ kind: Kind, login: String) {
    self.kind = kind
    self.login = login
    form = FormState(Self.fields(kind).map(\.field))
  }

  var presence: Presence { .typing }
  var topic: String { "sandi-isian" }

  var isFirst: Bool { if case .first = kind { true } else { false } }

  func bindings(in scene: Scene) -> [Binding] {
    form.bindings(in: scene, hasLookup: false).map { binding in
      guard isFirst, binding.command == .back else { return binding }
      return Binding(binding.keys, .back, scene.say("Keluar", en: "Leave"))
    }
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch form.press(input, rows: [], in: scene) {
    case .leave: return isFirst ? [.open(Self.leaving(in: scene))] : [.close]
    case .save: return save(in: scene)
    case .nothing, .changed, .add: return []
    }
  }

  /// Asks before the code that let somebody in is lost.
  private static func leaving(in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Keluar tanpa kata sandi?", en: "Leave without a password?"),
      lines: [
        scene.say(
          "Kode sekali pakai sudah terpakai. Tanpa kata sandi baru, dua admin",
          en: "The one-time code is used up. Without a new password two"),
        scene.say(
          "harus memberi kode lagi.", en: "administrators must give another code."),
      ],
      deeds: [(scene.say("Keluar, kodenya hangus", en: "Leave, the code is lost"), [.logOut])])
  }

  private mutating func save(in scene: Scene) -> [Effect] {
    do throws(Unread) {
      let fields = Self.fields(kind)
      let texts = try form.read(all: fields, in: scene)
      let typed = Dictionary(uniqueKeysWithValues: zip(fields.map(\.name), texts))
      try form.checkSecrets(
        typed, of: login, at: scene.workshop.settings.institution, in: scene)
      return [
        .order(
          .renewSecrets(
            present: code ?? typed[.password] ?? "", password: typed[.newPassword],
            pin: typed[.pin]))
      ]
    } catch {
      form.show(error.broken, in: scene)
      return [
        .say(
          scene.say(
            "Belum diganti. Betulkan yang ditandai.", en: "Not changed. Correct what is marked."))
      ]
    }
  }

  /// The one-time code that let somebody in; nil where a password did.
  private var code: String? { if case .first(let code, _) = kind { code } else { nil } }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .ordered(.done): return isFirst ? [.home] : [.close]
    case .failed(.wrongPassword):
      form[.password] = ""
      form.focus(on: .password)
      return []
    default: return []
    }
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let title =
      switch kind {
      case .password: scene.say("Kata sandi", en: "Password")
      case .pin: "PIN"
      case .first: scene.say("Kata sandi pertama", en: "First password")
      }
    var page = Page([scene.say("Sistem", en: "System"), title])
    page.counts = [
      isFirst
        ? scene.say(
          "kode sekali pakai sudah terpakai, pilih kata sandi sendiri",
          en: "the one-time code is used up, choose a password of your own")
        : scene.say("berlaku untuk \(login.uppercased())", en: "for \(login.uppercased())")
    ]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] }).draw(form, lookup: [], on: &canvas, in: scene)
  }

  private static func fields(_ kind: Kind) -> [FormField<String>] {
    switch kind {
    case .password: [presentField] + SecretFields.password
    case .pin: [presentField] + SecretFields.pin
    case .first(_, let needsPIN): SecretFields.password + (needsPIN ? SecretFields.pin : [])
    }
  }

  private static let presentField = SecretFields.secret(
    .password,
    Words(
      "Kata sandi yang dipakai sekarang, lalu Enter.", en: "The password in use now, then Enter."))
}
