import Wording
import Workshop

/// What is asked before somebody stops being active: everything that is open around the person.
///
/// A status is never refused for it; the focus is on `Tidak jadi`.
enum StatusQuestion {
  /// Pieces of so many batches are named; behind them stands how many more there are.
  private static let mostBatches = 3
  /// So many people are named of many.
  private static let mostPeople = 6

  /// The question for one person; nil when nothing is open or the new status is that of work.
  static func screen(
    for inmate: ID<Inmate>, becoming taken: StatusTaken, in scene: Scene
  ) -> ConfirmScreen? {
    let old = scene.workshop.people[inmate].status
    guard taken.status != .active, taken.status != old else { return nil }
    let lines = lines(of: inmate, in: scene)
    if lines.isEmpty { return nil }
    let code = scene.workshop.code(inmate)
    let status = scene.say(taken.status.name)
    let counts = scene.workshop.countingDay(of: taken.since)
    let span = StatusSpan(taken.status, since: taken.since, countsFrom: counts)
    return ConfirmScreen(
      title: scene.say("\(code) \(status)?", en: "\(code) \(status)?"),
      lines: [
        scene.say(span.words).capitalisedFirst + scene.say("; masih terbuka:", en: "; still open:")
      ]
        + lines,
      choices: [scene.say("Simpan \(status)", en: "Save \(status)")])
  }

  /// One line for each kind of thing that is open.
  static func lines(of inmate: ID<Inmate>, in scene: Scene) -> [String] {
    let ends = scene.workshop.looseEnds(of: inmate, on: scene.today)
    return [
      pieces(ends.pieces, in: scene), tools(ends.tools, in: scene),
      scene.may(.seeMoney) ? balance(ends.balance, in: scene) : "",
      scene.may(.seeMoney) ? slips(ends, in: scene) : hiddenMoney(ends, in: scene),
      ends.hearing.map {
        scene.say("Sidang TPP \($0.dashed)", en: "TPP hearing \($0.dashed)")
      } ?? "",
    ].filter { !$0.isEmpty }
  }

  /// What is open around many people, each in a few words: `WB-001 2 buah, 1 alat, premi`.
  static func summary(of people: [ID<Inmate>], in scene: Scene) -> [String] {
    let open = people.map { ($0, scene.workshop.looseEnds(of: $0, on: scene.today)) }
      .filter { !$0.1.isEmpty }
    if open.isEmpty { return [] }
    let named = open.prefix(mostPeople).map { inmate, ends in
      scene.workshop.code(inmate) + " " + short(ends, in: scene)
    }
    let more = open.count - named.count
    let rest =
      more > 0
      ? scene.say("; \(more) orang lagi", en: "; \(more) more") : ""
    return [
      scene.say("Masih terbuka:", en: "Still open:"), named.joined(separator: "; ") + rest,
    ]
  }

  private static func short(_ ends: LooseEnds, in scene: Scene) -> String {
    let slips = scene.may(.seeMoney) ? ends.disputed.count + ends.undivided.count : 0
    let hasMoney = ends.balance != Rupiah() || !(ends.disputed + ends.undivided).isEmpty
    return [
      ends.pieces.isEmpty
        ? "" : scene.say("\(ends.pieces.count) buah", en: counted(ends.pieces.count, "piece")),
      ends.tools.isEmpty
        ? "" : scene.say("\(ends.tools.count) alat", en: counted(ends.tools.count, "tool")),
      hasMoney ? scene.say("premi", en: "premi") : "",
      slips == 0 ? "" : scene.say("\(slips) slip", en: counted(slips, "slip")),
      ends.hearing == nil ? "" : scene.say("sidang TPP", en: "TPP hearing"),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The pieces in hand by batch, such as `3 buah di tangan: L-0034 (2 5) L-0035 (1)`.
  private static func pieces(_ pieces: [PiecePlace], in scene: Scene) -> String {
    if pieces.isEmpty { return "" }
    var batches: [(ID<WeavingBatch>, [UInt8])] = []
    for piece in pieces {
      if batches.last?.0 == piece.batch {
        batches[batches.count - 1].1.append(piece.number)
      } else {
        batches.append((piece.batch, [piece.number]))
      }
    }
    let named = batches.prefix(mostBatches).map { batch, numbers in
      "\(scene.workshop.code(batch)) (\(numbers.map(String.init).joined(separator: " ")))"
    }
    let more = batches.count - named.count
    let rest = more > 0 ? scene.say(" dan \(more) batch lagi", en: " and \(more) more") : ""
    let list = named.joined(separator: " ") + rest
    return scene.say(
      "\(pieces.count) buah di tangan, menjadi tanpa pemegang: \(list)",
      en: "\(counted(pieces.count, "piece")) in hand, left without a holder: \(list)")
  }

  private static func tools(_ tools: [Tool], in scene: Scene) -> String {
    if tools.isEmpty { return "" }
    let names = tools.map { scene.say($0.words(in: scene.workshop)) }.joined(separator: ", ")
    return scene.say("Alat belum kembali: \(names)", en: "Tools not back: \(names)")
  }

  /// That there is money to be settled, for whoever may not see how much.
  private static func hiddenMoney(_ ends: LooseEnds, in scene: Scene) -> String {
    let isSettled = ends.balance == Rupiah() && ends.disputed.isEmpty && ends.undivided.isEmpty
    return isSettled
      ? "" : scene.say("Premi atau slipnya belum selesai", en: "Premi or slips are not settled")
  }

  private static func balance(_ balance: Rupiah, in scene: Scene) -> String {
    if balance == Rupiah() { return "" }
    return scene.say("Saldo premi \(balance.sentence)", en: "Premi balance \(balance.sentence)")
  }

  private static func slips(_ ends: LooseEnds, in scene: Scene) -> String {
    func titles(_ months: [Month]) -> String {
      months.map { $0.title(scene.language) }.joined(separator: ", ")
    }
    return [
      ends.disputed.isEmpty
        ? ""
        : scene.say(
          "Slip disanggah, \(titles(ends.disputed))",
          en: "Disputed slips, \(titles(ends.disputed))"),
      ends.undivided.isEmpty
        ? ""
        : scene.say(
          "Premi belum ditutup, \(titles(ends.undivided))",
          en: "Premi not closed, \(titles(ends.undivided))"),
    ].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
