import Wording
import Workshop

/// The ways to see a list that were kept: the user's own, and those that a supervisor or an
/// inspector keeps for everybody.
///
/// The box has a row for each, then those that keep the present one.
extension ListScreen {
  /// The user's own views of this list.
  func views(in scene: Scene) -> [SavedView] { scene.views.filter { $0.list == subject.list } }

  private func shared(in scene: Scene) -> [SharedView] {
    scene.workshop.sharedViews(of: subject.list).map { scene.workshop.sharedViews[$0] }
  }

  /// What the rows behind the kept views do.
  private enum Keeping { case own, shared }

  private func keepings(in scene: Scene) -> [Keeping] {
    (views(in: scene).count < SavedView.most ? [.own] : [])
      + (scene.may(.judge) && shared(in: scene).count < SavedView.most ? [.shared] : [])
  }

  func viewBox(in scene: Scene) -> PickScreen {
    let own = views(in: scene)
    let shared = shared(in: scene)
    let kept =
      own.map { PickScreen.Row($0.name, note: $0.query) }
      + shared.map { row in
        let maker = scene.workshop.users[row.maker].login.uppercased()
        return PickScreen.Row(row.view.name, note: scene.say("dari ", en: "by ") + maker)
      }
    let keeping = keepings(in: scene).map { keeping in
      switch keeping {
      case .own: PickScreen.Row(scene.say("+ Simpan tampilan ini", en: "+ Keep this view"))
      case .shared:
        PickScreen.Row(scene.say("+ Simpan untuk semua", en: "+ Keep it for everybody"))
      }
    }
    return PickScreen(
      title: scene.say("Tampilan", en: "Views"), rows: kept + keeping, picks: .one,
      key: [.character("v")], removable: own.count + (scene.may(.judge) ? shared.count : 0))
  }

  mutating func hearOfViews(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .chosen(let choice): pickView(choice - 1, in: scene)
    case .removed(let choice): dropView(choice - 1, in: scene)
    case .typed(let name): keepView(name, in: scene)
    case .saved: sharedWords(in: scene)
    default: []
    }
  }

  private mutating func pickView(_ place: Int, in scene: Scene) -> [Effect] {
    let views = views(in: scene) + shared(in: scene).map(\.view)
    guard views.indices.contains(place) else {
      let keepings = keepings(in: scene)
      guard keepings.indices.contains(place - views.count) else { return [] }
      isSharing = keepings[place - views.count] == .shared
      if isSharing && kept("").mayName {
        let broken = RuleBroken(.field(.mayName))
        return [.say(broken.sentence(in: scene.workshop, scene.language))]
      }
      return [.open(Self.viewName(in: scene))]
    }
    let chosen = views[place]
    list.clearSearch()
    list.look(for: chosen.query)
    view = SavedView(
      subject.list, chips: chosen.chips, sort: chosen.sort, isReversed: chosen.isReversed)
    return [.say(scene.say("Tampilan: \(chosen.name).", en: "View: \(chosen.name)."))]
  }

  /// The list as it is seen now, under a name.
  private func kept(_ name: String) -> SavedView {
    var kept = view
    kept.name = name
    kept.query = list.query
    return kept
  }

  private static func viewName(in scene: Scene) -> NameScreen {
    NameScreen(
      title: scene.say("Simpan tampilan", en: "Keep the view"),
      label: scene.say("Nama", en: "Name"), limit: SavedView.longestName,
      hint: scene.say(
        "Nama pendek, contoh: bulan ini. Enter menyimpan.",
        en: "A short name such as: this month. Enter keeps it."))
  }

  /// A view of the same name gives way; of the shared ones that of the same maker.
  private func keepView(_ name: String, in scene: Scene) -> [Effect] {
    let kept = kept(name)
    if isSharing { return share(kept, in: scene) }
    let others = scene.views.filter { $0.list != subject.list || $0.name != name }
    let number = others.count { $0.list == subject.list } + 1
    return [
      .say(
        scene.say(
          "Tampilan \(name) disimpan. V lalu \(number) membukanya lagi.",
          en: "View \(name) kept. V, then \(number), opens it again.")),
      .keepViews(others + [kept]),
    ]
  }

  private func share(_ kept: SavedView, in scene: Scene) -> [Effect] {
    let former = shared(in: scene).filter {
      $0.view.name == kept.name && $0.maker == scene.session?.user && $0.view != kept
    }
    return [
      .perform(
        former.map { Self.sharing($0.view, isTakenBack: true, in: scene) } + [
          Self.sharing(kept, isTakenBack: false, in: scene)
        ])
    ]
  }

  private static func sharing(
    _ view: SavedView, isTakenBack: Bool, in scene: Scene
  ) -> Action {
    .shareView(
      ShareView {
        $0.day = scene.today
        $0.view = view
        $0.isTakenBack = isTakenBack
      })
  }

  private func dropView(_ place: Int, in scene: Scene) -> [Effect] {
    let own = views(in: scene)
    if own.indices.contains(place) {
      let dropped = own[place]
      return [
        .say(scene.say("Tampilan \(dropped.name) dihapus.", en: "View \(dropped.name) deleted.")),
        .keepViews(scene.views.filter { $0 != dropped }),
      ]
    }
    let shared = shared(in: scene)
    guard shared.indices.contains(place - own.count) else { return [] }
    return [
      .perform([Self.sharing(shared[place - own.count].view, isTakenBack: true, in: scene)])
    ]
  }

  /// What is said once a shared view was kept or taken back.
  private func sharedWords(in scene: Scene) -> [Effect] {
    let count = shared(in: scene).count
    return [
      .say(
        scene.say(
          "Tersimpan. \(count) tampilan untuk semua di daftar ini: V. Z mengurungkan.",
          en: "Saved. \(counted(count, "view")) for everybody on this list: V. Z undoes."))
    ]
  }
}
