import Workshop

extension ShareView: Told {
  package func words(in workshop: Workshop) -> Words {
    (isTakenBack
      ? Words("tampilan bersama dihapus: ", en: "shared view removed: ")
      : Words("tampilan bersama: ", en: "shared view: ")) + view.name
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
