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
      try check(typed, in: scene)
      return [
        .order(
          .renewSecrets(
            present: code ?? typed[.password] ?? "", password: typed[.newPassword],
            pin: typed[.pin]))
      ]
    } catch {
      form.show(error.broken, in: scene)
      return [.say(scene.say("Belum diganti. Betulkan yang ditandai.", en: "Not changed yet."))]
    }
  }

  /// The one-time code that let somebody in; nil where a password did.
  private var code: String? { if case .first(let code, _) = kind { code } else { nil } }

  /// Holds what is new to its rules, and to what was typed again.
  private mutating func check(
    _ typed: [FieldName: String], in scene: Scene
  ) throws(Unread) {
    let settings = scene.workshop.settings
    if let password = typed[.newPassword] {
      let why = PasswordRule.why(password, refusedFor: login, at: settings.institution)
      form.setMistake(why.map { scene.say($0) }, of: .newPassword)
      if typed[.repeatedPassword] != password {
        form.setMistake(Self.different(in: scene), of: .repeatedPassword)
      }
    }
    if let pin = typed[.pin] {
      let why = PINRule.why(refused: pin, inPractice: settings.isPractice)
      form.setMistake(why.map { scene.say($0) }, of: .pin)
      if typed[.repeatedPIN] != pin {
        form.setMistake(Self.different(in: scene), of: .repeatedPIN)
      }
    }
    if form.hasMistakes { throw Unread() }
  }

  private static func different(in scene: Scene) -> String {
    scene.say("Tidak sama dengan yang di atas.", en: "Not the same as above.")
  }

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
    case .password: [presentField] + passwordFields
    case .pin: [presentField] + pinFields
    case .first(_, let needsPIN): passwordFields + (needsPIN ? pinFields : [])
    }
  }

  private static func secret(
    _ name: FieldName, limit: Int = 128, width: Int = 30, _ hint: Words
  ) -> FormField<String> {
    FormField(name, .secret(limit: limit), width: width, hint: hint, example: nil)
  }

  private static let presentField = secret(
    .password,
    Words(
      "Kata sandi yang dipakai sekarang, lalu Enter.", en: "The password in use now, then Enter."))

  private static let passwordFields = [
    secret(
      .newPassword,
      Words(
        "8 huruf atau lebih. Beberapa kata yang tidak berhubungan mudah diingat.",
        en: "8 characters or more. Several unrelated words are easy to remember.")),
    secret(
      .repeatedPassword,
      Words("Ketik kata sandi baru sekali lagi.", en: "Type the new password once more.")),
  ]

  private static let pinFields = [
    secret(
      .pin, limit: 6, width: 8,
      Words(
        "6 angka untuk menandatangani dan membuka kunci layar.",
        en: "6 digits to sign with and to unlock the screen.")),
    secret(
      .repeatedPIN, limit: 6, width: 8,
      Words("Ketik PIN baru sekali lagi.", en: "Type the new PIN once more.")),
  ]
}
