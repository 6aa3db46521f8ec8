import Wording
import Workshop

/// What can be done with an officer, as numbered rows.
enum OfficerMenu {
  /// One's own row: only one's own secrets.
  static func own(in scene: Scene) -> ConfirmScreen {
    let login = scene.session?.login ?? ""
    return ConfirmScreen(
      title: login.uppercased(),
      lines: [
        scene.say(
          "Peran dan akses sendiri hanya diubah dua administrator lain.",
          en: "Only two other administrators change your role and access.")
      ],
      deeds: [
        (
          scene.say("Ganti kata sandi", en: "Change password"),
          [.open(SecretForm(.password, login: login))]
        ),
        (scene.say("Ganti PIN", en: "Change PIN"), [.open(SecretForm(.pin, login: login))]),
      ])
  }

  /// Somebody else's: for administrators, each with a second one's PIN; one that is locked first.
  static func of(_ officer: Officer, in scene: Scene) -> ConfirmScreen {
    let name = officer.login.uppercased()
    if officer.isLocked { return locked(officer, name, in: scene) }
    return ConfirmScreen(
      title: name,
      lines: [
        scene.say(officer.role.title),
        Layout(scene.size).isNarrow
          ? scene.say("Perlu PIN administrator kedua.", en: "A second administrator signs.")
          : scene.say(
            "Setiap perubahan perlu PIN administrator kedua.",
            en: "Every change takes the PIN of a second administrator."),
      ],
      deeds: officer.isDisabled
        ? [
          (
            scene.say(
              "Aktifkan lagi, dengan kode sekali pakai", en: "Enable, with a one-time code"),
            [.sign(signature(.enable(officer.user), enabling(name, in: scene), name, in: scene))]
          )
        ]
        : [
          (
            scene.say("Beri kode sekali pakai", en: "Give a one-time code"),
            [.sign(signature(.giveCode(officer.user), code(name, in: scene), name, in: scene))]
          ),
          (
            scene.say("Nonaktifkan", en: "Disable"), [.sign(disabling(officer, in: scene))]
          ),
          (
            scene.say("Serah terima tugas", en: "Hand over duty"),
            [.open(HandoverForm(officer.user, in: scene))]
          ),
        ] + minute(of: officer, in: scene))
  }

  /// The newest minute of what he handed over.
  private static func minute(
    of officer: Officer, in scene: Scene
  ) -> [(choice: String, effects: [Effect])] {
    let newest = scene.workshop.dutyHandovers.indices.last {
      scene.workshop.dutyHandovers[$0].officer == officer.user
    }
    guard let newest else { return [] }
    let day = scene.workshop.dutyHandovers[newest].day.dashed
    return [
      (
        scene.say("Berita acara \(day)", en: "Minute of \(day)"),
        [.open(HandoverScreen(ID(newest)))]
      )
    ]
  }

  /// The ways in as they stand become the only ones.
  static func ways(in scene: Scene) -> Signature {
    let logins = scene.system.officers.filter { $0.access != .none }.map { $0.login.uppercased() }
    return Signature(
      title: scene.say("Catat kunci masuk", en: "Record the logins"),
      lines: [
        scene.say("Yang dapat masuk sekarang:", en: "Who can log in now:"),
        logins.joined(separator: ", "),
        scene.say(
          "Sesudah ini kunci lain di berkas tidak membuka apa pun.",
          en: "After this no other key in the files opens anything."),
      ], signer: .witness(.users), order: .adoptWays)
  }

  /// A login that too many failures locked: whoever lets go does so with a PIN of his own.
  private static func locked(_ officer: Officer, _ name: String, in scene: Scene) -> ConfirmScreen {
    let failures = scene.say(
      "Terkunci setelah 10 kali gagal masuk.", en: "Locked after 10 failed logins.")
    let asked = scene.say(
      "Tanyakan dulu kepada \(name) apakah itu dia.", en: "First ask \(name) whether it was them.")
    return ConfirmScreen(
      title: name, lines: [failures, asked],
      deeds: [
        (
          scene.say("Buka kuncinya", en: "Unlock"),
          [
            .sign(
              Signature(
                title: name, lines: [failures], signer: .session, order: .letGo(officer.user)))
          ]
        )
      ])
  }

  private static func signature(
    _ order: Order, _ sentence: String, _ name: String, in scene: Scene
  ) -> Signature {
    Signature(title: name, lines: [sentence], signer: .witness(.users), order: order)
  }

  private static func code(_ name: String, in scene: Scene) -> String {
    scene.say(
      "Kata sandi \(name) tidak berlaku lagi, diganti kode untuk 24 jam.",
      en: "The password of \(name) ends; a 24-hour code replaces it.")
  }

  private static func enabling(_ name: String, in scene: Scene) -> String {
    scene.say(
      "\(name) boleh masuk lagi, dengan kode untuk 24 jam.",
      en: "\(name) may log in again, with a code for 24 hours.")
  }

  private static func disabling(_ officer: Officer, in scene: Scene) -> Signature {
    let name = officer.login.uppercased()
    let edit = EditUser {
      $0.user = officer.user
      $0.isDisabled = true
    }
    return Signature(
      title: scene.say("Nonaktifkan \(name)", en: "Disable \(name)"),
      lines: [
        scene.say(
          "\(name) tidak dapat masuk lagi. Catatannya tetap.",
          en: "\(name) cannot log in any more. The records stay.")
      ], signer: .witness(.users), actions: { _ in [.editUser(edit)] })
  }
}
