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
    form = FormState(Self.fields(kind))
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
    if !form.hasMistakes { checkSecrets(in: scene) }
    if form.hasMistakes {
      form.show([], in: scene)
      return [.say(scene.say("Belum diganti. Betulkan yang ditandai.", en: "Not changed yet."))]
    }
    let password = form[.newPassword].isEmpty ? nil : form[.newPassword]
    let pin = form[.pin].isEmpty ? nil : form[.pin]
    return [.order(.renewSecrets(present: present, password: password, pin: pin))]
  }

  private var present: String {
    if case .first(let code, _) = kind { code } else { form[.password] }
  }

  private mutating func checkSecrets(in scene: Scene) {
    let institution = scene.workshop.settings.institution
    if has(.newPassword) {
      let why = PasswordRule.why(form[.newPassword], refusedFor: login, at: institution)
      form.setMistake(why.map { scene.say($0) }, of: .newPassword)
      if form[.repeatedPassword] != form[.newPassword] {
        form.setMistake(Self.different(in: scene), of: .repeatedPassword)
      }
    }
    if has(.pin) {
      let isPractice = scene.workshop.settings.isPractice
      let why = PINRule.why(refused: form[.pin], inPractice: isPractice)
      form.setMistake(why.map { scene.say($0) }, of: .pin)
      if form[.repeatedPIN] != form[.pin] {
        form.setMistake(Self.different(in: scene), of: .repeatedPIN)
      }
    }
  }

  private func has(_ name: FieldName) -> Bool { form.fields.contains { $0.name == name } }

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

  private static func fields(_ kind: Kind) -> [Field] {
    switch kind {
    case .password: [presentField] + passwordFields
    case .pin: [presentField] + pinFields
    case .first(_, let needsPIN): passwordFields + (needsPIN ? pinFields : [])
    }
  }

  private static let presentField = Field(
    .password, .secret(limit: 128), width: 30, required: true,
    hint: Words(
      "Kata sandi yang dipakai sekarang, lalu Enter.", en: "The password in use now, then Enter."),
    example: nil)

  private static let passwordFields = [
    Field(
      .newPassword, .secret(limit: 128), width: 30, required: true,
      hint: Words(
        "8 huruf atau lebih. Beberapa kata yang tidak berhubungan mudah diingat.",
        en: "8 characters or more. Several unrelated words are easy to remember."), example: nil),
    Field(
      .repeatedPassword, .secret(limit: 128), width: 30, required: true,
      hint: Words("Ketik kata sandi baru sekali lagi.", en: "Type the new password once more."),
      example: nil),
  ]

  private static let pinFields = [
    Field(
      .pin, .secret(limit: 6), width: 8, required: true,
      hint: Words(
        "6 angka untuk menandatangani dan membuka kunci layar.",
        en: "6 digits to sign with and to unlock the screen."),
      example: nil),
    Field(
      .repeatedPIN, .secret(limit: 6), width: 8, required: true,
      hint: Words("Ketik PIN baru sekali lagi.", en: "Type the new PIN once more."), example: nil),
  ]
}
