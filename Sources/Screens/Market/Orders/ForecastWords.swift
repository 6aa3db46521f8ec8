import TerminalUI
import Wording
import Workshop

/// Why an order cannot be ready earlier, in at most four lines under the day.
struct ForecastWords {
  let scene: Scene
  /// Nil when too little was measured.
  let forecast: OrderForecast?

  /// `PALING CEPAT`, the day, and what of it has to be made.
  var head: String {
    guard let forecast else {
      return scene.say(
        "belum dapat dihitung: belum ada batch yang selesai",
        en: "cannot be worked out: no batch is finished yet")
    }
    let made = forecast.toMake
    let stock = forecast.inStock
    let quality = forecast.work?.course.quality ?? 0
    let parts = [
      stock > 0 ? scene.say("\(stock) ada di stok", en: "\(stock) in stock") : "",
      made > 0 ? scene.say("\(made) dibuat", en: "\(made) to make") : "",
      quality > 0
        ? scene.say("periksa \(quality) hari", en: "checks \(counted(quality, "day"))") : "",
    ].filter { !$0.isEmpty }
    return forecast.ready.dashed + "   " + parts.joined(separator: ", ")
  }

  var lines: [(label: String, text: String)] {
    guard let forecast else { return [] }
    let batches = forecast.batches.map { day in
      (
        scene.say("batch", en: "batches"),
        scene.say(
          "yang berjalan selesai \(on(day))", en: "those under way end \(on(day))")
      )
    }
    return (batches.map { [$0] } ?? []) + (forecast.work.map(work) ?? [])
  }

  private func work(_ work: OrderForecast.Work) -> [(label: String, text: String)] {
    let course = work.course
    return [
      (
        scene.say("bahan", en: "material"),
        scene.say(
          "siap \(on(work.material)): \(course.material) hari kerja (n \(course.count) batch)",
          en: "ready \(on(work.material)): \(counted(course.material, "working day"))"
            + " (n \(course.count))")
      ),
      (
        scene.say("anyam", en: "weaving"),
        scene.say(
          "sampai \(on(work.woven)): \(work.stages) tahap, \(work.days) hari kerja, \(work.crew) orang",
          en:
            "to \(on(work.woven)): \(counted(work.stages, "stage")), \(counted(work.days, "day")), "
            + "\(counted(work.crew, "person", "people"))")
      ),
      (
        scene.say("antrean", en: "queue"),
        scene.say(
          "sampai \(on(work.capacity)): \(work.ahead) tahap lebih dulu",
          en: "to \(on(work.capacity)): \(counted(work.ahead, "stage")) first") + leaving(work)
      ),
    ]
  }

  /// How many leave before, and who where it is one.
  private func leaving(_ work: OrderForecast.Work) -> String {
    if !work.countsReleases {
      return scene.say("; bebas tidak dihitung", en: "; releases not counted")
    }
    guard let first = work.leaving.first,
      let day = scene.workshop.people[first].identity?.release
    else { return "" }
    let count = work.leaving.count
    let who = count == 1 ? scene.workshop.code(first) : "\(count)"
    return scene.say("; \(who) bebas mulai \(on(day))", en: "; \(who) released from \(on(day))")
  }

  private func on(_ day: Day) -> String { day.short(beside: scene.today) }
}

extension ForecastWords {
  /// From a row on, as far as there is room.
  func draw(y: Int, on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    let bottom = layout.body + layout.bodyHeight
    let x = layout.isNarrow ? 12 : 23
    guard y < bottom else { return }
    canvas.put(
      layout.isNarrow
        ? scene.say("CEPAT", en: "EARLIEST") : scene.say("PALING CEPAT", en: "EARLIEST"), x: 2,
      y: y,
      style: .heading)
    canvas.put(head.fittedParts(to: canvas.width - x - 1), x: x, y: y)
    for (place, line) in lines.enumerated() where y + 1 + place < bottom {
      canvas.put(line.label, x: layout.isNarrow ? 2 : 4, y: y + 1 + place)
      let text = layout.isNarrow ? String(line.text.prefix { $0 != ":" }) : line.text
      canvas.put(text.fittedClause(to: canvas.width - x - 1), x: x, y: y + 1 + place)
    }
  }
}
