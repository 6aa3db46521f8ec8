import Wording
import Workshop

/// What an officer has begun that somebody else has to go on with, in Indonesian, as the minute of
/// his handing over has it.
enum OpenDuties {
  static func of(_ officer: ID<User>, in workshop: Workshop) -> [String] {
    let all =
      rejections(officer, workshop) + disputes(officer, workshop)
      + consignments(officer, workshop) + debts(officer, workshop) + months(officer, workshop)
      + pledges(officer, workshop)
    let most = HandOverDuty.mostOpen
    return all.count <= most
      ? all : all.prefix(most - 1) + ["dan \(all.count - most + 1) hal lain di berandanya"]
  }

  private static func rejections(_ officer: ID<User>, _ workshop: Workshop) -> [String] {
    let own = workshop.derived.condemned.filter {
      workshop.inspections[workshop.checks[$0].inspection].inspector == officer
    }
    return own.map {
      "penolakan \(workshop.code(PiecePlace(workshop.checks[$0]))) menunggu petugas kedua"
    }
  }

  private static func disputes(_ officer: ID<User>, _ workshop: Workshop) -> [String] {
    workshop.disputes.indices.filter {
      workshop.disputes[$0].officer == officer && workshop.isOpen(ID<Dispute>($0))
    }.map {
      let row = workshop.disputes[$0]
      return "sanggahan \(workshop.code(row.worker)), slip \(row.month.title(.indonesian))"
    }
  }

  private static func consignments(_ officer: ID<User>, _ workshop: Workshop) -> [String] {
    workshop.openConsignments.filter { workshop.consignments[$0].officer == officer }.map {
      "titipan \(workshop.code($0)), \(workshop.out(on: $0).count) buah masih di mitra"
    }
  }

  private static func debts(_ officer: ID<User>, _ workshop: Workshop) -> [String] {
    workshop.sales.indices.filter {
      workshop.sales[$0].seller == officer && workshop.sales[$0].isOwed
    }.map {
      let sale = ID<Sale>($0)
      let words = workshop.paymentWords(of: sale).id
      let left = workshop.isPaidInPart(sale) ? "" : ", " + workshop.left(of: sale).sentence
      return "nota \(workshop.nota(sale)) " + words + left
    }
  }

  /// The treasurer's months.
  private static func months(_ officer: ID<User>, _ workshop: Workshop) -> [String] {
    guard workshop.users[officer].role == .treasurer else { return [] }
    return workshop.openMonths.map { "bulan \($0.title(.indonesian)) belum ditutup" }
  }

  /// Pledges that somebody else has to see to.
  private static func pledges(_ officer: ID<User>, _ workshop: Workshop) -> [String] {
    workshop.standingPledges.filter { workshop.pledges[$0].owner == officer }.map {
      "janji \(workshop.code($0)), tenggat \(workshop.pledges[$0].due.dashed)"
    }
  }
}
