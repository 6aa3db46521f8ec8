import Wording
import Workshop

/// The headings of stages on papers of the floor.
enum FloorHeadings {
  /// Their names in one word, each with the room of a box, or their letters where those do not fit.
  static func of(
    _ stages: [UInt8], box: Int, room: Int, in workshop: Workshop, _ language: Language
  ) -> [String] {
    let rows = stages.map { workshop.catalogue.stages[Int($0)] }
    let names = StageHeadings.all(rows, language)
    return names.reduce(0) { $0 + max(box, $1.count) + 2 } <= room ? names : rows.map(\.letter)
  }
}
