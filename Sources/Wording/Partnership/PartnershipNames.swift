import Workshop

extension Aim {
  package var name: Words {
    switch self {
    case .quality: Words("mutu", en: "quality")
    case .facilities: Words("sarana", en: "facilities")
    case .market: Words("pasar", en: "market")
    case .enterprise: Words("wirausaha", en: "enterprise")
    }
  }
}

extension Agreement.Kind {
  package var name: Words {
    switch self {
    case .memorandum: Words("MoU", en: "MoU")
    case .cooperation: Words("PKS", en: "PKS")
    }
  }

  package var longName: Words {
    switch self {
    case .memorandum: Words("nota kesepahaman", en: "memorandum of understanding")
    case .cooperation: Words("perjanjian kerja sama", en: "cooperation agreement")
    }
  }
}

extension Agreement.State {
  package var name: Words {
    switch self {
    case .inForce: Words("berlaku", en: "in force")
    case .ending: Words("hampir berakhir", en: "ending soon")
    case .ended: Words("berakhir", en: "ended")
    }
  }
}

extension Pledge.State {
  package var name: Words {
    switch self {
    case .open: Words("berjalan", en: "open")
    case .late: Words("lewat tenggat", en: "past due")
    case .kept: Words("tercapai", en: "kept")
    case .lapsed: Words("gugur", en: "lapsed")
    }
  }
}

extension Support.Kind {
  package var name: Words {
    switch self {
    case .training: Words("pelatihan", en: "training")
    case .tools: Words("alat", en: "tools")
    case .material: Words("bahan", en: "material")
    case .exhibition: Words("pameran", en: "exhibition")
    case .mentoring: Words("pendampingan", en: "mentoring")
    case .marketAccess: Words("akses pasar", en: "market access")
    }
  }
}

extension Indicator {
  package var name: Words {
    switch self {
    case .outside: Words("di luar catatan", en: "outside our records")
    case .supports: Words("dukungan diterima", en: "support received")
    case .participants: Words("peserta dukungan", en: "people supported")
    case .accepted: Words("buah diterima sebulan", en: "pieces accepted a month")
    case .firstPass: Words("lulus langsung", en: "passed first")
    case .rework: Words("kerja ulang", en: "reworked")
    case .returned: Words("dikembalikan pembeli", en: "brought back")
    case .toolsFit: Words("alat siap pakai", en: "tools fit for use")
    case .toolDaysMissing: Words("hari alat tidak kembali", en: "days a tool was missing")
    case .channels: Words("saluran terpakai", en: "channels in use")
    case .turnover: Words("omzet sebulan", en: "turnover a month")
    case .newDesigns: Words("barang baru terjual", en: "new products sold")
    case .trained: Words("orang dilatih", en: "people trained")
    case .certificates: Words("sertifikat", en: "certificates")
    case .premi: Words("premi per orang", en: "premi per person")
    case .skilledReleases: Words("bebas berketerampilan", en: "released with a skill")
    case .levels: Words("tingkat terbukti", en: "levels proven")
    case .productive: Words("bekerja dan produktif", en: "working and productive")
    case .marketPrice: Words("harga dibanding pasar", en: "price beside the market")
    }
  }

  /// A figure of it: `82,5%`, `Rp6.950.000`, `30`; `-` for none.
  package func figure(_ value: Int64?, _ language: Language) -> String {
    guard let value else { return "-" }
    switch unit {
    case .count: return grouped(value)
    case .perMille: return perCent(perMille: Int32(clamping: value), language)
    case .rupiah: return Rupiah(value).sentence
    }
  }

  /// The same below a heading, where rupiah stand bare: `6.950.000`.
  package func cell(_ value: Int64?, _ language: Language) -> String {
    guard let value, unit == .rupiah else { return figure(value, language) }
    return Rupiah(value).bare
  }

  package func cell(_ standing: Standing, _ language: Language) -> String {
    unit == .rupiah ? cell(standing.value, language) : figure(standing, language)
  }

  /// What was counted, of few things as the fraction that it is.
  package func figure(_ standing: Standing, _ language: Language) -> String {
    guard let part = standing.part, standing.n > 0, standing.n < 10 else {
      return figure(standing.value, language)
    }
    return share(part, of: standing.n, language)
  }
}

extension Workshop {
  /// A pledge's number, such as `J-03`.
  package func code(_ pledge: ID<Pledge>) -> String {
    (settings.isPractice ? "LJ-" : "J-") + Self.padded(Int(pledge.index) + 1, to: 2)
  }

  /// The number of a support, such as `D-003`.
  package func code(_ support: ID<Support>) -> String {
    (settings.isPractice ? "LD-" : "D-") + Self.padded(Int(support.index) + 1, to: 3)
  }

  /// `MoU 12/2026`.
  package func named(_ agreement: ID<Agreement>) -> Words {
    agreements[agreement].kind.name + " " + agreements[agreement].number
  }
}
