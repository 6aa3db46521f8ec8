import Workshop

extension OpenBatch: Told {
  package func words(in workshop: Workshop) -> Words {
    let count = sizes.reduce(0) { $0 + Int($1.count) }
    let code = workshop.code(workshop.batches.nextID)
    return Words("batch \(code), \(count) buah", en: "batch \(code), \(counted(count, "piece"))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension RecordDay: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "hasil harian \(day.dashed), \(entries.count) baris",
      en: "output of \(day.dashed), \(counted(entries.count, "row"))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .sheet(self) }
}

extension ImportPastOutput: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("impor hasil, \(rows.count) baris", en: "import of output, \(counted(rows.count, "row"))")
  }

  package var whyKept: Words? {
    Words("riwayat yang diimpor tetap ada", en: "imported history stays")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension EditBatch: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("perubahan batch ", en: "change of batch ") + workshop.code(batch)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension HandOver: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("serah terima \(pieces.count) buah", en: "hand-over of \(counted(pieces.count, "piece"))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension CorrectOutput: Told {
  package func words(in workshop: Workshop) -> Words {
    guard workshop.outputs.contains(output) else {
      return Words("koreksi hasil", en: "correction of output")
    }
    return Words("koreksi hasil ", en: "correction of output ")
      + workshop.outputs[output].day.dashed
  }

  package var whyKept: Words? {
    Words(
      "barisnya dikoreksi lagi dengan F2 di hasil harian",
      en: "the row is corrected once more with F2 in the output")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
