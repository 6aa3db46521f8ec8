import Wording
import Workshop

extension Paper {
  /// What is kept of it when somebody signs it: the paper with codes in place of names, and the
  /// names.
  ///
  /// `head`: the newest record at that time.
  package func kept(
    in workshop: Workshop, signer: ID<User>, at now: Instant, head: ChainHead
  ) -> (paper: KeptPaper, names: [KeptName]) {
    var keeping = PaperKeeping(workshop)
    let parts = parts.map { keeping.part($0) }
    let paper = KeptPaper {
      $0.name = name
      $0.title = title
      $0.isEnglish = language == .english
      $0.isReceipt = form == .receipt
      $0.parts = parts
      $0.edition = (workshop.signedPaper(name)?.paper.edition ?? 0) + 1
      $0.signer = signer
      $0.signedAt = now
      $0.sequence = head.sequence
      $0.chain = head.chain
    }
    return (paper, keeping.names)
  }

  /// A paper as it was signed, with who signed it, when, and up to which record; a later edition is
  /// a paper of its own, whose prints are counted anew.
  package init(_ signed: SignedPaper, in workshop: Workshop) {
    self.init(unsealed: signed, in: workshop)
    if signed.paper.edition > 1 {
      name += Words("-edisi-", en: "-edition-")[language] + "\(signed.paper.edition)"
    }
    parts.append(Self.seal(signed.paper, in: workshop, language))
  }

  /// The same as whoever signed it saw it.
  package init(unsealed signed: SignedPaper, in workshop: Workshop) {
    let kept = signed.paper
    let language: Language = kept.isEnglish ? .english : .indonesian
    let names = workshop.names(on: signed)
    self.init(
      kept.title, name: kept.name, language, as: kept.isReceipt ? .receipt : .report,
      kept.parts.map { Part($0, names, language) })
  }

  /// Who signed, when, and the head of the chain in groups of four, to be held against
  /// `bengkel verify --head`.
  private static func seal(
    _ kept: KeptPaper, in workshop: Workshop, _ language: Language
  ) -> Part {
    let (day, minute) = kept.signedAt.local(offset: workshop.settings.offset)
    let signer = PaperSigner.of(.reportMade, on: day, orElse: kept.signer, in: workshop, language)
    let own = workshop.official(kept.signer, on: day)
    let who =
      own.map { $0.titleInFull + " " + $0.name }
      ?? (signer.name.isEmpty ? signer.title : workshop.users[kept.signer].login.uppercased())
    let edition = Words("edisi \(kept.edition)", en: "edition \(kept.edition)")[language]
    let head = ChainHead(sequence: kept.sequence, chain: kept.chain)
    let isOfText = workshop.isOfText(kept.signer)
    return .whole(
      (isOfText ? [elsewhere(language)] : []) + [
        .note(
          Note(
            Words("Ditandatangani:", en: "Signed:")[language],
            "\(who), \(day.long(language)) \(clock(minute)), \(edition)")),
        .note(
          Note(
            Words("Kode rangkaian:", en: "Head of the chain:")[language], indent: nil,
            [.text("#\(kept.sequence)")] + head.groups.map { .code($0) })),
      ])
  }

  /// What a signature is worth that came with a text.
  private static func elsewhere(_ language: Language) -> Block {
    .note(
      Note(
        "",
        Words(
          "Ditandatangani di data lama; di sini hanya teks, tidak diperiksa.",
          en: "Signed in the former store; text only here, not verified.")[language]))
  }

  /// The paper that stands: the newest edition that was signed, or this one.
  func standing(in workshop: Workshop) -> Paper {
    workshop.signedPaper(name).map { Paper($0, in: workshop) } ?? self
  }
}
