import Forms
import TerminalUI
import Wording
import Workshop

/// The form for a new officer, whom two administrators let in.
struct OfficerForm: FormScreen {
  private(set) var form = FormState(Self.fields)

  var presence: Presence { .typing }
  var topic: String { "pengguna-isian" }

  func bindings(in scene: Scene) -> [Binding] {
    form.bindings(in: scene, hasLookup: !lookup(in: scene).isEmpty)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch form.press(input, rows: lookup(in: scene), in: scene) {
    case .leave: return [.close]
    case .save: return save(in: scene)
    case .nothing, .changed, .add: return []
    }
  }

  private mutating func save(in scene: Scene) -> [Effect] {
    if form.hasMistakes {
      return [.say(form.mistakeWords(in: scene))]
    }
    let wanted = form[.role].searchForm
    let names = { (role: Role) in [role.title.id.searchForm, role.title.en.searchForm] }
    guard let role = Role.allCases.first(where: { names($0).contains(wanted) })
    else {
      form.show([RuleBroken(.field(.unknownRow), field: .role)], in: scene)
      return [.say(form.mistakeWords(in: scene))]
    }
    let login = form[.login].lowercased()
    return [
      .sign(
        Signature(
          title: scene.say("Pengguna baru", en: "New user"),
          lines: [
            "\(login.uppercased()), \(scene.say(role.title))",
            scene.say(
              "Masuk pertama kali dengan kode sekali pakai.",
              en: "Comes in for the first time with a one-time code."),
            scene.say("Administrator kedua menyetujui.", en: "A second administrator agrees."),
          ], signer: .witness(.users), order: .addOfficer(login: login, role: role)))
    ]
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .ordered(.code(let code, let login, let until)):
      return [.replace(CodeScreen(code: code, login: login, until: until))]
    case .ordered(.refused(let broken)):
      form.show(broken, in: scene)
      return []
    default: return []
    }
  }

  private func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .role ? Role.allCases.map { LookupRow(scene.say($0.title)) } : []
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Sistem", en: "System"), scene.say("Pengguna baru", en: "New user"),
    ])
    page.counts = [
      scene.say("perlu dua administrator", en: "takes two administrators")
    ]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.login], [.role]]).draw(
      form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  static let fields = [
    Field(
      .login, .text(limit: 16), width: 18, required: true,
      hint: Words(
        "Kode pengguna: huruf kecil, angka, strip. Bukan nama orang. Contoh ptg3.",
        en: "A login of small letters, digits, hyphens, never a name, such as ptg3."),
      example: Words("ptg3", en: "ptg3")),
    Field(
      .role, .choice, width: 14, required: true, listed: true,
      hint: Words(
        "Peran dalam bengkel. F4 daftar.", en: "The role in the workshop. F4 lists them."),
      example: Words("petugas", en: "clerk")
    ),
  ]
}
