import Wording
import Workshop

/// What a person takes along at release, as paper: skills with what proves them, pieces, trainings,
/// money, what was given, and who buys such work; in Indonesian.
///
/// It bears a name and a register number, so it says RAHASIA.
package struct ReleasePaper {
  private let inmate: ID<Inmate>
  private let pack: ID<ReleasePack>?
  private let day: Day
  private let workshop: Workshop

  /// `pack`: nil while nothing was handed over; then the paper is preliminary and of that day.
  package init(
    of inmate: ID<Inmate>, _ pack: ID<ReleasePack>?, in workshop: Workshop, on day: Day
  ) {
    self.inmate = inmate
    self.pack = pack
    self.workshop = workshop
    self.day = pack.map { workshop.releasePacks[$0].day } ?? day
  }

  /// Rows of each table, so that all stands on three pages at most.
  private static let most = 9
  /// So many pieces are named of those that prove a level.
  private static let mostPieces = 5

  private static let title = "BEKAL BEBAS"

  package func paper(for person: SlipPaper.Person) -> Paper {
    let code = workshop.code(inmate)
    var paper = Paper(
      Self.title + " " + code, name: "bekal-bebas-" + code.asFileName, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(head(person), facts), skills, pieces, trainings, money, given, partners, consent,
        signatures,
      ].compactMap { $0 })
    paper.disclosure = disclosure(person)
    return paper
  }

  private func disclosure(_ person: SlipPaper.Person) -> NoteDisclosure? {
    guard !person.name.isEmpty || !person.register.isEmpty else { return nil }
    return NoteDisclosure {
      $0.kind = .print
      $0.rows = 1
      $0.worker = inmate
    }
  }

  // MARK: Who

  private func head(_ person: SlipPaper.Person) -> Paper.Head {
    let name = [workshop.code(inmate), person.name].filter { !$0.isEmpty }.joined(separator: "  ")
    let register = person.register.isEmpty ? "" : "Register " + person.register
    return Paper.Head(.confidential, Self.title) {
      $0.institution = workshop.institution(on: day)
      $0.about = "RAHASIA"
      $0.marks = Paper.Mark.practice(workshop, .indonesian) + state
      $0.person = [
        person.name.isEmpty ? .text(name) : .personal(inmate, name), .named(register, inmate),
      ]
    }
  }

  /// What was taken back is void; what was not given yet may still change.
  private var state: [Paper.Mark] {
    guard let pack else { return [Paper.Mark(kind: .preliminary, text: "SEMENTARA")] }
    return workshop.releasePacks[pack].isWithdrawn ? [.void] : []
  }

  private var facts: [Paper.Block] {
    let person = workshop.people[inmate]
    let isFree = person.status == .released
    return [
      .ends(
        .text("Bekerja di bengkel sejak \(person.enrolled.long(.indonesian))"),
        .text(isFree ? "Bebas \(person.statusSince.long(.indonesian))" : "Belum bebas")),
      pack.map { _ in .line(.text("Diserahkan \(day.long(.indonesian))")) },
    ].compactMap { $0 }
  }

  private var source: Paper.Source { .person(inmate) }

  /// A table under its title, cut to what a page holds.
  private func part(
    _ title: String, _ columns: [Paper.Column], _ heads: [Paper.Value], _ rows: [Paper.Row],
    sum: Paper.Row? = nil, notes: [Paper.Block] = [], none: String
  ) -> Paper.Part {
    if rows.isEmpty { return .whole([.line(.text(title)), .line(.text(none))], bold: 1) }
    let shown = rows.prefix(Self.most)
    let rest = rows.count - shown.count
    let table = Paper.Table(columns, heads: heads, shown + (sum.map { [$0] } ?? []))
    let more: [Paper.Block] = rest > 0 ? [.line(.text("dan \(rest) lagi"))] : []
    return .table([.line(.text(title)), .table(table)] + more + notes, heading: 2)
  }

  // MARK: What was learnt and made

  private var proofs: [(stage: Int, proof: SkillProof)] {
    workshop.catalogue.makingStages.compactMap { stage in
      workshop.proof(of: inmate, at: UInt8(stage), on: day).map {
        (stage, workshop.skillProofs[$0])
      }
    }
  }

  private var skills: Paper.Part {
    let rows = proofs.map { stage, proof in
      Paper.Row(
        [
          .text(workshop.catalogue.stages[stage].name), .text(levelWords(proof.level).id),
          .text(proof.way.name.id), .day(proof.day), .count(proof.pieces.count),
        ], of: source)
    }
    let columns = [
      Paper.Column(.text, 0, 20), Paper.Column(.text, 20, 33), Paper.Column(.text, 33, 52),
      Paper.Column(.day, 52, 64), Paper.Column(.number, 64, 72),
    ]
    return part(
      "KETERAMPILAN YANG TERBUKTI", columns,
      ["Tahap", "Tingkat", "Dibuktikan dengan", "Tanggal", "Buah"], rows,
      notes: proofs.prefix(Self.most).compactMap { note($0.stage, $0.proof) },
      none: "Belum ada tingkat yang dibuktikan.")
  }

  /// What a proof rests on: the first of its pieces, or its paper.
  private func note(_ stage: Int, _ proof: SkillProof) -> Paper.Block? {
    let name = workshop.catalogue.stages[stage].name
    let named = proof.pieces.prefix(Self.mostPieces).map {
      Paper.Value.code(workshop.code($0))
    }
    let more = proof.pieces.count - named.count
    switch proof.way {
    case .pieces:
      let rest = more > 0 ? [Paper.Value.text("dan \(more) lagi")] : []
      return .note(Paper.Note(name + ":", named + rest))
    case .trial: return .note(Paper.Note(name + ":", "surat uji \(proof.paper)"))
    case .entry: return nil
    }
  }

  private var pieces: Paper.Part {
    var counts: [ID<Product>: [Grade: Int]] = [:]
    for place in Set(workshop.acceptedWork(of: inmate).values.joined()) {
      guard let grade = workshop.piece(place).grade else { continue }
      counts[workshop.batches[place.batch].product, default: [:]][grade, default: 0] += 1
    }
    let products = counts.keys.sorted()
    let named = products.prefix(Self.most - 1)
    let others = products.dropFirst(named.count).compactMap { counts[$0] }
    let rows =
      named.map { row(workshop.products[$0].shortName, counts[$0] ?? [:]) }
      + (others.isEmpty ? [] : [row("barang lain", Self.sum(of: others))])
    var sum = row("Jumlah", Self.sum(of: Array(counts.values)))
    sum.isSum = true
    return part(
      "BUAH DITERIMA YANG IKUT DIKERJAKAN",
      Paper.Column.row(label: 32, Array(repeating: (.number, 10), count: 4)),
      ["Barang", "Mutu A", "Mutu B", "Mutu C", "Jumlah"], rows, sum: sum,
      none: "Belum ada buah yang diterima.")
  }

  private static func sum(of counts: [[Grade: Int]]) -> [Grade: Int] {
    counts.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
  }

  private func row(_ name: String, _ counts: [Grade: Int]) -> Paper.Row {
    Paper.Row(
      [.text(name)] + Grade.allCases.map { .count(counts[$0] ?? 0) }
        + [.count(counts.values.reduce(0, +))], of: source)
  }

  private var trainings: Paper.Part {
    let rows = workshop.trainings(of: inmate).map { workshop.trainings[$0] }
      .sorted { $0.last > $1.last }.map { row in
        Paper.Row(
          [.text(row.programme), .day(row.last), .text(row.certificate)], of: source)
      }
    return part(
      "PELATIHAN",
      [Paper.Column(.text, 0, 36), Paper.Column(.day, 36, 48), Paper.Column(.text, 50, 72)],
      ["Program", "Selesai", "Sertifikat"], rows, none: "Belum pernah ikut pelatihan.")
  }

  // MARK: What is taken along

  /// The person's ledger in sums, to the rupiah.
  private var money: Paper.Part {
    let account = workshop.account(of: inmate)
    let zero = Rupiah()
    let rows = [
      ("Saldo awal", account.opened.sum), ("Premi bulan yang ditutup", account.earned),
      ("Koreksi", account.corrected), ("Diambil selama di lapas", zero - account.used),
      ("Dibayarkan", zero - account.paidOut),
    ].map { Paper.Row([.text($0.0), .rupiah($0.1)], of: source) }
    return part(
      "PREMI DAN TABUNGAN (Rp)", Paper.Column.row(label: 52, [(.rupiah, 20)]), [], rows,
      sum: .sum(["Sisa saldo", .rupiah(account.balance)], of: source), notes: undivided, none: "")
  }

  /// That months up to that day are not in the balance yet, where they were not divided.
  private var undivided: [Paper.Block] {
    let last = workshop.lastClosed
    if let last, last >= day.month { return [] }
    let since = last.map { "sesudah \($0.title(.indonesian)) " } ?? ""
    return [.note(Paper.Note("", "Premi \(since)belum dibagi dan belum termasuk saldo ini."))]
  }

  private var given: Paper.Part {
    let lines = pack.map { workshop.releasePacks[$0].given } ?? []
    let shown = lines.isEmpty ? ["tidak ada"] : lines
    return .whole(
      [.line("ALAT DAN BAHAN YANG DISERAHKAN")] + shown.map { .line(.text("- " + $0)) }, bold: 1)
  }

  /// The partners of agreements in force and how to reach them.
  private var partners: Paper.Part {
    let named = workshop.standingPartners.filter { partner in
      workshop.standingAgreements.contains {
        workshop.agreements[$0].partner == partner
          && workshop.agreements[$0].state(on: day) != .ended
      }
    }
    let rows = named.map { partner in
      let row = workshop.partners[partner]
      return Paper.Row([.text(row.name), .text(row.contact)], of: source)
    }
    return part(
      "MITRA YANG DAPAT DIHUBUNGI", [Paper.Column(.text, 0, 30), Paper.Column(.text, 30, 72)],
      ["Mitra", "Kontak"], rows, none: "Belum ada perjanjian yang berlaku.")
  }

  private var consent: Paper.Part {
    let agrees = pack.map { workshop.releasePacks[$0].consents }
    let words =
      switch agrees {
      case true?:
        "Saya setuju ditanyai bengkel, paling lama 24 bulan sesudah bebas, apakah saya bekerja di"
          + " anyaman. Jawaban saya dicatat tanpa nama dalam laporan mana pun."
      case false?: "Saya tidak setuju ditanyai bengkel sesudah bebas."
      case nil:
        "Setuju / tidak setuju ditanyai bengkel, paling lama 24 bulan sesudah bebas, apakah saya"
          + " bekerja di anyaman."
      }
    let note = Paper.Note("", indent: 0, Self.words(words))
    return .whole([.line("PERSETUJUAN"), .note(note)], bold: 1)
  }

  private static func words(_ text: String) -> [Paper.Value] {
    text.split(separator: " ").map { .text(String($0)) }
  }

  private var signatures: Paper.Part {
    let signer = pack.map { workshop.releasePacks[$0].signer }
    let official = PaperSigner.of(.slip, on: day, orElse: signer, .supervisor, in: workshop)
    return .whole([
      .signatures(
        Paper.Signatures("Warga binaan", and: official, inset: 2, on: day, in: workshop))
    ])
  }
}
