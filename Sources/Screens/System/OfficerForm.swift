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
    let login: String
    let role: Role
    do throws(Unread) {
      (login, role) = try form.read(Self.login, Self.role, in: scene)
    } catch {
      return form.refuse(error.broken, in: scene)
    }
    return [
      .sign(
        Signature(
          title: scene.say("Pengguna baru", en: "New user"),
          lines: [
            "\(login.uppercased()), \(scene.say(role.title))",
            scene.say(
              "Masuk pertama kali dengan kode sekali pakai.",
              en: "First login is with a one-time code."),
            scene.say("Administrator kedua menyetujui.", en: "A second administrator approves."),
          ], signer: .witness(.users), order: .addOfficer(login: login.lowercased(), role: role)))
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

  private func lookup(in scene: Scene) -> [LookupRow] { form.focused.rows(beside: scene.basis) }

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

  static let fields = [login.field, role.field]

  private static let login = FormField(
    .login, .text(limit: 16), width: 18,
    hint: Words(
      "Huruf kecil, angka, tanda hubung. Bukan nama orang. Contoh ptg3.",
      en: "A login of small letters, digits, hyphens, never a name, such as ptg3."),
    example: Words("ptg3", en: "ptg3"))

  private static let role = FormField(
    .role, .choice(of: Role.allCases) { $0.title }, width: 14,
    hint: Words(
      "Peran dalam bengkel. F4 daftar.", en: "The role in the workshop. F4 lists them."),
    example: Words("petugas", en: "clerk"))
}
