import Workshop

extension NoteDisclosure: Told {
  /// Who was shown it stands by code, or as a number.
  package func words(in workshop: Workshop) -> Words {
    let code = worker.map { workshop.people.contains($0) ? workshop.code($0) : "-" }
    let whom =
      code.map { Words($0, en: $0) }
      ?? Words("\(rows) orang", en: counted(rows, "person", "people"))
    return switch kind {
    case .reveal: Words("identitas dibuka, ", en: "identity shown, ") + whom
    case .export: Words("ekspor dengan nama, ", en: "export with names, ") + whom
    case .print: Words("cetak dengan nama, ", en: "print with names, ") + whom
    case .text: Words("teks data, ", en: "text of the store, ") + whom
    }
  }

  package var whyKept: Words? {
    Words("yang sudah dilihat tetap tercatat", en: "what was seen stays on record")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteRestore: Told {
  /// Which records it brought, and which ones stand aside since.
  package func words(in workshop: Workshop) -> Words {
    let backup = Words(
      "dipulihkan dari cadangan sampai #\(backupSequence)",
      en: "restored from a backup up to #\(backupSequence)")
    let place =
      switch former {
      case .nothing: Words("", en: "")
      case .opened:
        Words(", menggantikan #\(formerSequence)", en: ", in place of #\(formerSequence)")
      case .unreadable:
        Words(", menggantikan data tak terbaca", en: ", in place of an unreadable store")
      }
    return backup + place
  }

  package var whyKept: Words? {
    Words("data sebelumnya disimpan di sebelahnya", en: "the former store is kept beside it")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
