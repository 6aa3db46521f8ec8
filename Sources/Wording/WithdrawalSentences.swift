import Workshop

extension Withdraw: Told {
  package func words(in workshop: Workshop) -> Words {
    (reinstates ? Words("pengembalian", en: "return of") : Words("pembatalan", en: "withdrawal of"))
      + " " + (subject?.words(in: workshop) ?? Words("-", en: "-"))
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched {
    switch subject {
    case .inmate(let id): .person(id)
    case .some(let row): .row(row)
    case .none: .nothing
    }
  }
}

extension Subject {
  package func words(in workshop: Workshop) -> Words {
    switch self {
    case .inmate(let id): Words("", en: "") + workshop.code(id)
    case .batch(let id): Words("", en: "") + workshop.code(id)
    case .buyer: Words("pembeli", en: "a buyer")
    case .sale(let id): Words("nota ", en: "nota ") + workshop.nota(id)
    case .cost(let id): Words("biaya ", en: "cost of ") + workshop.costs[id].amount.sentence
    case .training(let id): workshop.trainings[id].words
    case .order(let id): Words("pesanan ", en: "order ") + workshop.code(id)
    case .consignment(let id): Words("titipan ", en: "consignment ") + workshop.code(id)
    case .materialLot(let id): Words("lot ", en: "lot ") + workshop.materialLots[id].label
    case .materialMove: Words("pengeluaran bahan", en: "an issue of material")
    case .dispute: Words("sanggahan", en: "a dispute")
    case .leaving(let id): Words("keluar ", en: "leaving ") + workshop.code(id)
    case .toolCount: Words("hitungan alat", en: "a count of tools")
    case .handOver: Words("serah terima", en: "a hand-over")
    case .partner(let id): Words("mitra ", en: "partner ") + workshop.partners[id].name
    case .agreement(let id): workshop.named(id)
    case .pledge(let id): Words("janji ", en: "pledge ") + workshop.code(id)
    case .evidence(let id):
      Words("bukti janji ", en: "evidence of pledge ") + workshop.code(workshop.evidence[id].pledge)
    case .support(let id): Words("dukungan ", en: "support ") + workshop.code(id)
    case .contact: Words("kontak mitra", en: "a contact with a partner")
    case .marketPrice: Words("harga pasar", en: "a market price")
    case .skillProof(let id):
      Words("bukti tingkat ", en: "proven level of ")
        + workshop.code(workshop.skillProofs[id].inmate)
    case .releasePack(let id):
      Words("bekal bebas ", en: "release pack of ")
        + workshop.code(workshop.releasePacks[id].inmate)
    case .followUp: Words("tindak lanjut bekal", en: "a follow-up")
    case .plannedAbsence(let id):
      Words("rencana tidak hadir ", en: "planned absence of ")
        + workshop.code(workshop.plannedAbsences[id].worker)
    case .conductMark(let id):
      Words("nilai sikap kerja ", en: "mark of conduct of ")
        + workshop.code(workshop.conductMarks[id].worker)
    case .course(let id): Words("program pelatihan ", en: "course ") + workshop.code(id)
    case .session(let id):
      Words("sesi pelatihan ", en: "session of course ")
        + workshop.code(workshop.courseSessions[id].course)
    case .exercise: Words("hitungan harga", en: "a count of prices")
    case .allowance(let id):
      Words("izin kerja ", en: "leave to work for ")
        + workshop.code(workshop.workAllowances[id].worker)
    case .waitingPlace(let id):
      Words("menunggu: ", en: "waiting: ") + workshop.code(workshop.waitingPlaces[id].worker)
    case .waitingEnd(let id):
      Words("putusan daftar tunggu ", en: "decision on the waiting list for ")
        + workshop.code(workshop.waitingPlaces[workshop.waitingEnds[id].place].worker)
    }
  }
}
