import Workshop

extension EnrolInmate: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("warga binaan baru", en: "new inmate") + " " + workshop.code(workshop.people.nextID)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension EditInmate: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("perubahan", en: "change of") + " " + workshop.code(inmate)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .person(inmate) }
}
