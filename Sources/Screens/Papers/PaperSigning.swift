import Reports
import TerminalUI
import Wording
import Workshop

/// The signing of a paper on the page that shows it, and the way to what changed since.
struct PaperSigning {
  /// As it is counted now.
  private let paper: Paper
  /// Whether such papers are signed at all.
  private let isSigned: Bool

  init(_ paper: Paper, isSigned: Bool) {
    self.paper = paper
    self.isSigned = isSigned && !paper.name.isEmpty
  }

  func bindings(in scene: Scene) -> [Binding] {
    if !isSigned { return [] }
    return [
      Binding(
        [.control("x")], .sign, scene.say("Tanda tangan", en: "Sign"), unless: whyNot(in: scene),
        onKeyLine: scene.may(.approve))
    ]
      + (scene.workshop.signedPaper(paper.name) == nil
        ? [] : [Binding([.character("v")], .changes, scene.say("Berubah", en: "Changes"))])
  }

  /// The same as keys of a page, which has such a signing at any time.
  func keys<Page>(
    in scene: Scene, of signing: @escaping (Page, Scene) -> PaperSigning
  ) -> [PageKey<Page>] {
    bindings(in: scene).map { binding in
      PageKey(
        binding,
        does: { page, scene in
          let signing = signing(page, scene)
          return binding.command == .sign
            ? signing.signing(in: scene) : signing.changes(in: scene)
        },
        hears: { page, answer, scene in
          guard case .saved(let number) = answer else { return [] }
          return [.say(signing(page, scene).saved(number, in: scene))]
        })
    }
  }

  /// Why nobody signs it here, or nil.
  private func whyNot(in scene: Scene) -> String? {
    if let reason = scene.reason(without: .approve) { return reason }
    if paper.language != .indonesian {
      return scene.say(
        "Ditandatangani dalam bahasa Indonesia.",
        en: "Reports are signed in Indonesian: 0 System, Y changes it.")
    }
    if !paper.marks.contains(where: { $0.kind == .preliminary }) { return nil }
    return scene.say(
      "Kertas ini masih sementara. Tanda tangani sesudah selesai.",
      en: "This paper is preliminary. Sign it once it is final.")
  }

  func signing(in scene: Scene) -> [Effect] {
    guard let user = scene.session?.user else { return [] }
    let head = ChainHead(sequence: scene.lastSequence, chain: scene.system.head?.chain ?? [])
    let (kept, names) = paper.kept(in: scene.workshop, signer: user, at: scene.now, head: head)
    let action = Action.signPaper(
      SignPaper {
        $0.day = scene.today
        $0.paper = kept
        $0.names = names
        $0.fingerprint = scene.fingerprint(kept)
      })
    let stays = scene.say(
      "Kertasnya disimpan seperti ini; catatan baru tidak mengubahnya.",
      en: "The paper is kept as it is; new records do not change it.")
    let edition = scene.say("edisi \(kept.edition)", en: "edition \(kept.edition)")
    let signature = Signature(
      title: scene.say("Tandatangani laporan", en: "Sign the report"),
      lines: [paper.title + ", " + edition, stays], signer: .session
    ) { _ in [action] }
    return [.sign(signature)]
  }

  /// Said once it is recorded; `key` prints there.
  func saved(_ number: Int64, byKey key: String = "C", in scene: Scene) -> String {
    scene.say(
      "Tersimpan #\(number). Ditandatangani. \(key) mencetak, V yang berubah.",
      en: "Saved #\(number). It is signed. \(key) prints, V shows changes.")
  }

  /// `ditandatangani 30-11-2026, edisi 1`; nil where it is not.
  func state(in scene: Scene) -> String? {
    guard isSigned, let signed = scene.workshop.signedPaper(paper.name) else { return nil }
    let (day, edition) = (signed.day.dashed, signed.paper.edition)
    return scene.say(
      "ditandatangani \(day), edisi \(edition)", en: "signed \(day), edition \(edition)")
  }

  /// Said once something of it was written after it was signed.
  func saysSame(_ number: Int64, in scene: Scene) -> String {
    scene.say(
      "Tersimpan #\(number). Kertas tetap seperti ditandatangani; V yang berubah.",
      en: "Saved #\(number). The paper stays as it was signed; V shows changes.")
  }

  /// Said of the English view of a report that was signed, which is in Indonesian alone.
  func otherLanguage(in scene: Scene) -> String? {
    guard isSigned, paper.language != .indonesian, let name = paper.signedName,
      scene.workshop.signedPaper(name) != nil
    else { return nil }
    return scene.say("", en: "counted anew; the Indonesian one is signed")
  }

  func changes(in scene: Scene) -> [Effect] {
    scene.workshop.signedPaper(paper.name) == nil ? [] : [.open(PaperChangesScreen(paper))]
  }
}
