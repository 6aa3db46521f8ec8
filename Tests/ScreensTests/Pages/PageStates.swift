/// Every page, form and dialog, in the states that its keys depend on.
enum PageStates {
  static let all =
    home + failures + people + batches + output + quality + market + orders + lists + reports
    + shared
    + earnings + office + partnership + skills + attendance + courses + eligibility + boards
    + floor

  /// Leaves a person, a batch and a nota half typed.
  private static let leaving =
    "1 t `B.I_88/2024 Enter `CONTOH_EMPAT Esc Esc 2 t `P Tab Tab `7x2 Esc Esc"
    + " 5 t `tel Enter Enter Enter `2xP8 Enter Esc Esc"

  private static let home = [
    PageState(name: "home", kind: .page, keys: "", logins: PageState.six),
    PageState(name: "home, empty", kind: .page, keys: "", data: .empty),
    PageState(name: "leave question", kind: .dialog, keys: "Esc"),
    PageState(
      name: "home with drafts", kind: .page, keys: Self.leaving, logins: PageState.recording),
    PageState(
      name: "inmate form, resumed", kind: .typing, keys: Self.leaving + " Down Down Enter",
      logins: PageState.recording),
    PageState(name: "locked", kind: .door, keys: "1 F12"),
    PageState(name: "login", kind: .door, keys: "", logins: ["nobody"]),
    PageState(name: "login, password", kind: .door, keys: "`ptg-2 Enter", logins: ["nobody"]),
    PageState(name: "login after the lock", kind: .door, keys: "F12 Tab"),
    PageState(name: "change of user", kind: .door, keys: "Ctrl+T"),
    founding("name", ""),
    founding("administrator", FoundingScreenTests.named),
    founding("envelope", FoundingScreenTests.administrators),
    founding("officers", FoundingScreenTests.enveloped + " `ptg1 Enter `petugas Enter"),
    founding("contents", FoundingScreenTests.enveloped + " Ctrl+X"),
    PageState(
      name: "founding, made", kind: .door, keys: FoundingScreenTests.made, logins: ["nobody"],
      data: .unfounded, isRead: true),
  ]

  private static func founding(_ step: String, _ keys: String) -> PageState {
    PageState(
      name: "founding, " + step, kind: .door, keys: keys, logins: ["nobody"], data: .unfounded)
  }

  /// From the first field of an inmate's form to the status.
  static let toStatus = String(repeating: " Down", count: 12)

  private static let failures = [
    PageState(
      name: "saving failed", kind: .failure, keys: "Enter", trouble: .diskFailed, isRead: true),
    PageState(
      name: "close after a failure", kind: .dialog, keys: "Enter Esc", trouble: .diskFailed),
    PageState(name: "home, reading only", kind: .page, keys: "", trouble: .following),
    PageState(name: "disk full", kind: .page, keys: "Enter", trouble: .diskFull),
    PageState(
      name: "disk usage", kind: .page, keys: "Enter 2 Enter", trouble: .diskFull, isRead: true),
    PageState(name: "clock behind", kind: .page, keys: "Enter", trouble: .clock),
    PageState(name: "date confirmed", kind: .dialog, keys: "Enter 2 Enter", trouble: .clock),
    PageState(name: "clock ahead", kind: .page, keys: "Enter", trouble: .clockAhead),
    PageState(name: "records missing", kind: .page, keys: "Enter", trouble: .gap),
    PageState(name: "home, records missing", kind: .page, keys: "", trouble: .gap),
    PageState(name: "system", kind: .page, keys: "0", logins: PageState.six, trouble: .office),
    PageState(
      name: "system, checking", kind: .page, keys: "0", logins: PageState.six, trouble: .check),
    PageState(
      name: "system, a user", kind: .dialog, keys: "0 Down Down Down Down Enter",
      logins: ["adm-1"], trouble: .office),
    PageState(
      name: "own row", kind: .dialog, keys: "0 End Enter", logins: ["pmt-1"], trouble: .office),
    PageState(
      name: "medium", kind: .dialog, keys: "0 k", logins: ["ptg-2", "adm-1"], trouble: .office),
    PageState(
      name: "medium, typed", kind: .dialog, keys: "0 k Down `/srv/x", logins: ["ptg-2"],
      trouble: .office),
    PageState(
      name: "new user", kind: .typing, keys: "0 t `ptg-3 Enter F4", logins: ["adm-1"],
      trouble: .office),
    PageState(
      name: "second administrator", kind: .dialog, keys: "0 t `ptg-3 Enter `petugas Ctrl+X",
      logins: ["adm-1"], trouble: .office),
    PageState(
      name: "one-time code", kind: .dialog,
      keys: "0 t `ptg-3 Enter `Petugas Ctrl+X `adm-1 Enter `135790 Enter", logins: ["adm-1"],
      trouble: .office, isRead: true),
    PageState(
      name: "own password", kind: .typing, keys: "0 w `lama Enter `pendek Enter `x Ctrl+X",
      logins: ["ptg-2"], trouble: .office),
    PageState(name: "own PIN", kind: .typing, keys: "0 n", logins: ["ptg-2"], trouble: .office),
  ]

  private static let people = [
    PageState(name: "people list", kind: .page, keys: "1", logins: PageState.staff),
    PageState(name: "people list, empty", kind: .page, keys: "1", data: .empty),
    PageState(name: "people search", kind: .typing, keys: "1 / `misal"),
    PageState(name: "people search, no match", kind: .typing, keys: "1 / `zzz"),
    PageState(name: "people, none matches", kind: .page, keys: "1 / `zzz Enter"),
    PageState(name: "inmate", kind: .page, keys: "1 Enter", isRead: true),
    PageState(name: "inmate, the last", kind: .page, keys: "1 End Enter", isRead: true),
    PageState(name: "inmate form", kind: .typing, keys: "1 t", logins: PageState.recording),
    PageState(name: "inmate form, edit", kind: .typing, keys: "1 u", logins: PageState.recording),
    PageState(
      name: "inmate form, mistake and lookup", kind: .typing,
      keys: "1 t `B.I_88/2024 Enter `CONTOH_EMPAT_DUA Enter `B-2 Enter Enter `bukan_tanggal Up `B",
      logins: PageState.recording),
    PageState(
      name: "inmate form, block lookup", kind: .typing,
      keys:
        "1 t `B.I_71/2024 Enter `CONTOH_EMPAT_DUA Enter `B-2 Enter Enter Ctrl+X Down Down Ctrl+U"
        + " `B-", logins: PageState.recording),
    PageState(
      name: "status question", kind: .dialog,
      keys: "1 u" + Self.toStatus + " F4 Down Down Down Enter Ctrl+X",
      logins: PageState.recording),
    PageState(
      name: "pieces without a holder", kind: .page,
      keys: "1 g 2 Enter Esc Esc Home Enter",
      logins: ["ptg-2"]),
    PageState(
      name: "release dates", kind: .typing, keys: "1 Space Space d", logins: PageState.recording),
    PageState(
      name: "inmate form, last field", kind: .typing,
      keys: "1 t Up" + String(repeating: " Down", count: 16),
      logins: PageState.recording),
  ]

  private static let batches = [
    PageState(name: "batch list", kind: .page, keys: "2", logins: PageState.six),
    PageState(name: "batch list, empty", kind: .page, keys: "2", data: .empty),
    PageState(
      name: "batch list, none open", kind: .page, keys: "2 s Enter Esc", data: .finished),
    PageState(name: "batch search", kind: .typing, keys: "2 / `emas"),
    PageState(name: "batches, none matches", kind: .page, keys: "2 / `zzz Enter"),
    PageState(name: "open-batch form", kind: .typing, keys: "2 t", logins: PageState.recording),
    PageState(
      name: "open-batch form, lookup", kind: .typing, keys: "2 t F4", logins: PageState.recording),
    PageState(
      name: "open-batch form, empty workshop", kind: .typing, keys: "2 t",
      logins: PageState.recording, data: .empty),
    PageState(name: "batch", kind: .page, keys: "2 Enter"),
    PageState(name: "batch, makers", kind: .page, keys: "2 Enter p"),
    PageState(name: "piece", kind: .page, keys: "2 Enter Enter"),
    PageState(
      name: "batch, changed", kind: .typing, keys: "2 u", logins: PageState.recording),
    PageState(
      name: "batch, lots", kind: .typing, keys: "2 u Down Down F4", logins: PageState.recording),
    PageState(name: "batch log", kind: .page, keys: "2 Enter j", isRead: true),
    PageState(
      name: "hand-over", kind: .typing, keys: "2 Enter End a", logins: PageState.recording),
    PageState(
      name: "hand-over, pieces", kind: .typing, keys: "2 Enter End a Up F4",
      logins: PageState.recording),
    PageState(
      name: "correction of output", kind: .typing, keys: "3 PgUp PgUp F2",
      logins: PageState.recording),
    PageState(name: "piece, the last", kind: .page, keys: "2 Enter End Enter"),
  ]

  private static let output = [
    PageState(name: "day grid", kind: .typing, keys: "3"),
    PageState(name: "day grid, empty", kind: .typing, keys: "3", data: .empty, isRead: true),
    PageState(name: "day grid, a count", kind: .typing, keys: "3 2", logins: PageState.recording),
    PageState(
      name: "day grid, changed", kind: .typing, keys: "3 a Enter", logins: PageState.recording),
    PageState(name: "day grid, last row", kind: .typing, keys: "3 End"),
    PageState(name: "day grid, day before", kind: .typing, keys: "3 PgUp PgUp"),
    PageState(
      name: "stage of a row", kind: .dialog, keys: "3 F4", logins: PageState.recording),
    PageState(
      name: "stage of a row, no match", kind: .dialog, keys: "3 F4 `zzz",
      logins: PageState.recording),
    PageState(
      name: "throw a draft away", kind: .dialog, keys: "3 a Enter F8", logins: PageState.recording),
    PageState(
      name: "save the grid", kind: .dialog, keys: "3 a Enter End Enter",
      logins: PageState.recording),
    PageState(
      name: "undo of two rows", kind: .dialog, keys: "3 a Enter s Enter Ctrl+X Ctrl+Z",
      logins: PageState.recording),
  ]

  private static let quality = [
    PageState(name: "queue", kind: .page, keys: "4", logins: PageState.six),
    PageState(name: "queue, empty", kind: .page, keys: "4", data: .empty, isRead: true),
    PageState(name: "queue, judged", kind: .page, keys: "4 l", logins: PageState.judging),
    PageState(name: "queue menu", kind: .dialog, keys: "4 Right", logins: PageState.judging),
    PageState(name: "measure", kind: .typing, keys: "4 Enter `6 Enter `99", logins: ["pmu-1"]),
    PageState(name: "trace of a batch", kind: .page, keys: "2 Enter l", logins: PageState.six),
    PageState(name: "trace of a nota", kind: .page, keys: "5 Enter l Tab"),
    PageState(name: "defects", kind: .page, keys: "4 g", logins: PageState.judging),
    PageState(name: "defects, chosen", kind: .page, keys: "4 g 1", logins: PageState.judging),
    PageState(
      name: "defects, by arrows", kind: .page, keys: "4 g Down Enter", logins: PageState.judging),
    PageState(
      name: "defects, what follows", kind: .page, keys: "4 g 1 Enter",
      logins: PageState.judging),
    PageState(name: "signature", kind: .dialog, keys: "4 l Ctrl+X", logins: PageState.judging),
    PageState(
      name: "signature, never mind", kind: .dialog, keys: "4 l Ctrl+X Down",
      logins: PageState.judging),
    PageState(name: "condemned list", kind: .page, keys: "4 k"),
    PageState(name: "condemned, decision", kind: .dialog, keys: "4 k Enter"),
    PageState(
      name: "signature of a second person", kind: .dialog, keys: "4 k Enter 2 Enter",
      logins: ["ptg-2"]),
    PageState(name: "figures", kind: .page, keys: "7 a", logins: PageState.six),
    PageState(name: "figures, empty", kind: .page, keys: "7 a", data: .empty, isRead: true),
    PageState(name: "figures, filter", kind: .dialog, keys: "7 a s"),
    PageState(name: "figures, p-chart", kind: .page, keys: "7 a p Tab", data: .finished),
    PageState(name: "figures, u-chart", kind: .page, keys: "7 a p Tab Tab o", data: .finished),
    PageState(name: "figures, coaching", kind: .page, keys: "7 a BackTab", isRead: true),
    PageState(
      name: "figures, a cause", kind: .dialog, keys: "7 a p Tab u", logins: PageState.judging,
      data: .finished),
    PageState(
      name: "pieces behind a figure, with a cause", kind: .page,
      keys: "7 a p Tab u `serat_basah Enter Enter", logins: PageState.judging, data: .finished),
    PageState(name: "coaching of a stage", kind: .page, keys: "7 a b", isRead: true),
    PageState(
      name: "coaching of a stage, empty", kind: .page, keys: "7 a b", data: .empty, isRead: true),
    PageState(name: "training", kind: .typing, keys: "7 a b t", logins: PageState.recording),
    PageState(
      name: "training, people", kind: .typing, keys: "7 a b t Tab Tab Tab Tab Tab F4",
      logins: PageState.recording),
    PageState(
      name: "trainings", kind: .page,
      keys: "1 Enter l t `anyaman Tab `anyam_dasar Enter `BLK_CONTOH Ctrl+X",
      logins: PageState.recording),
    PageState(name: "trainings, none", kind: .page, keys: "1 Enter l", isRead: true),
    PageState(name: "pieces behind a figure", kind: .page, keys: "7 a Tab Enter"),
    PageState(name: "second looks", kind: .page, keys: "4 d", isRead: true),
    PageState(
      name: "correction", kind: .typing, keys: "7 a Tab Enter Down u", logins: PageState.judging),
    PageState(name: "sampling plan", kind: .typing, keys: "4 n", logins: PageState.six),
    PageState(name: "sampling plan, no lot", kind: .typing, keys: "7 n Ctrl+U"),
    PageState(name: "sampling plan, level", kind: .typing, keys: "7 n Enter"),
    PageState(name: "grades and premi", kind: .page, keys: "4 o w", isRead: true),
    PageState(name: "lot", kind: .page, keys: "2 Enter n", logins: ["ksb-1", "pmu-1"]),
    PageState(name: "reason of a block", kind: .dialog, keys: "2 Enter l x", logins: ["pmu-1"]),
    PageState(
      name: "block", kind: .page, keys: "2 Enter l x `lem_berbau Enter", logins: PageState.judging),
    PageState(
      name: "trace with a block", kind: .page, keys: "2 Enter l x `lem_berbau Enter Esc",
      logins: ["pmu-1"]),
    PageState(name: "quality catalogue", kind: .page, keys: "4 o", logins: PageState.six),
    PageState(name: "limits", kind: .typing, keys: "4 o Enter", logins: ["ksb-1", "adm-1"]),
    PageState(name: "new measure", kind: .typing, keys: "4 o j", logins: ["ksb-1", "adm-1"]),
    PageState(name: "new defect", kind: .typing, keys: "4 o t", logins: ["ksb-1", "adm-1"]),
    PageState(name: "retire a defect", kind: .dialog, keys: "4 o End F8", logins: ["ksb-1"]),
  ]

  /// Fourteen bundles of fibre.
  private static let lot =
    "`serat_siap_anyam Enter `S-1 Enter `14 Enter Enter `TOKO Enter Ctrl+X"
  private static let tools = "`3-4=1 Enter Enter `7=2 Enter Ctrl+X"

  private static let market = [
    PageState(name: "sales list", kind: .page, keys: "5", logins: PageState.selling),
    PageState(name: "sales list, empty", kind: .page, keys: "5", data: .empty),
    PageState(name: "sales search", kind: .typing, keys: "5 / `misal"),
    PageState(name: "sales, none matches", kind: .page, keys: "5 / `zzz Enter"),
    PageState(name: "sale form", kind: .typing, keys: "5 t", logins: PageState.recording),
    PageState(
      name: "sale form, empty stock", kind: .typing, keys: "5 t Enter Enter Enter",
      logins: PageState.recording, data: .empty),
    PageState(
      name: "sale form, codes", kind: .typing, keys: "5 t `tel Enter Enter Enter",
      logins: PageState.recording),
    PageState(
      name: "sale form, quantity", kind: .typing, keys: "5 t `tel Enter Enter Enter `P8 Enter",
      logins: PageState.recording),
    PageState(
      name: "sale form, a line", kind: .typing, keys: "5 t `tel Enter Enter Enter `2xP8 Enter Up",
      logins: PageState.recording),
    PageState(
      name: "sale form, a price", kind: .typing,
      keys: "5 t `tel Enter Enter Enter `2xP8 Enter Up Enter", logins: PageState.recording),
    PageState(
      name: "void a sale", kind: .dialog, keys: "5 F8", logins: PageState.recording),
    PageState(name: "nota", kind: .page, keys: "5 Down Enter", isRead: true),
    PageState(name: "nota, unpaid", kind: .page, keys: "5 Enter", isRead: true),
    PageState(
      name: "nota, to be paid by", kind: .typing, keys: "5 Enter j",
      logins: PageState.recording),
    PageState(name: "receipt", kind: .page, keys: "5 Down Enter Tab", isRead: true),
    PageState(
      name: "return form", kind: .typing, keys: "5 Enter t", logins: PageState.recording),
    PageState(name: "stock", kind: .page, keys: "9", logins: PageState.six),
    PageState(name: "material, none", kind: .page, keys: "9 b", isRead: true),
    PageState(name: "new lot", kind: .typing, keys: "9 b t", logins: PageState.recording),
    PageState(name: "material", kind: .page, keys: "9 b t " + Self.lot, logins: ["ptg-2"]),
    PageState(
      name: "material, a lot", kind: .page, keys: "9 b t " + Self.lot + " Enter",
      logins: ["ptg-2"], isRead: true),
    PageState(
      name: "material, a lot with a move", kind: .page,
      keys: "9 b t " + Self.lot + " k `B-0001 Enter `2 Ctrl+X Enter", logins: ["ptg-2"],
      isRead: true),
    PageState(
      name: "issue of material", kind: .typing, keys: "9 b t " + Self.lot + " k",
      logins: ["ptg-2"]),
    PageState(
      name: "count of material", kind: .typing, keys: "9 b t " + Self.lot + " u",
      logins: ["ptg-2"]),
    PageState(
      name: "lot, changed", kind: .typing, keys: "9 b t " + Self.lot + " Enter p",
      logins: ["ptg-2"]),
    PageState(name: "tools", kind: .page, keys: "9 a", isRead: true),
    PageState(
      name: "tools, some out", kind: .page, keys: "9 a k " + Self.tools, logins: ["ptg-2"],
      isRead: true),
    PageState(name: "tools out", kind: .typing, keys: "9 a k", logins: PageState.recording),
    PageState(
      name: "tools back", kind: .typing, keys: "9 a k " + Self.tools + " i", logins: ["ptg-2"]),
    PageState(
      name: "tools of a kind", kind: .page, keys: "9 a k " + Self.tools + " Enter",
      logins: ["ptg-2"], isRead: true),
    PageState(
      name: "a tool given up", kind: .typing, keys: "9 a Enter F8", logins: PageState.recording),
    PageState(
      name: "records of tools", kind: .page, keys: "9 a k " + Self.tools + " w",
      logins: ["ptg-2"], isRead: true),
    PageState(name: "records of a tool", kind: .page, keys: "9 a Enter Enter", isRead: true),
    PageState(name: "stock, empty", kind: .page, keys: "9", data: .empty, isRead: true),
    PageState(name: "pieces behind stock", kind: .dialog, keys: "9 Enter", isRead: true),
    PageState(name: "stock differences", kind: .typing, keys: "9 u", logins: PageState.recording),
  ]

  private static let orders = [
    PageState(
      name: "orders", kind: .page, keys: "5 a", logins: PageState.selling, data: .ordered),
    PageState(name: "orders, none", kind: .page, keys: "5 a", data: .empty, isRead: true),
    PageState(
      name: "orders, past", kind: .page, keys: "5 a s", logins: PageState.selling, data: .ordered,
      isRead: true),
    PageState(
      name: "order", kind: .page, keys: "5 a Enter", logins: PageState.selling, data: .ordered),
    PageState(
      name: "order without a batch", kind: .page, keys: "5 a Down Enter", data: .ordered,
      isRead: true),
    PageState(
      name: "order form", kind: .typing, keys: "5 a t `tel Enter Enter `20xR8 Enter",
      logins: PageState.recording, data: .ordered),
    PageState(
      name: "promise", kind: .typing, keys: "5 a Down j", logins: PageState.recording,
      data: .ordered),
    PageState(
      name: "advance", kind: .typing, keys: "5 a Enter g", logins: PageState.recording,
      data: .ordered),
    PageState(
      name: "cancel an order", kind: .typing, keys: "5 a Enter F8",
      logins: PageState.recording, data: .ordered),
    PageState(
      name: "delivery", kind: .typing, keys: "5 a Enter n", logins: PageState.recording,
      data: .ordered),
    PageState(
      name: "consignments", kind: .page, keys: "5 i", logins: PageState.selling, data: .consigned),
    PageState(name: "consignments, none", kind: .page, keys: "5 i", data: .empty, isRead: true),
    PageState(
      name: "consignment", kind: .page, keys: "5 i Enter", logins: PageState.selling,
      data: .consigned, isRead: true),
    PageState(
      name: "consign form", kind: .typing, keys: "5 i t `misal Enter `2xP8",
      logins: PageState.recording, data: .consigned),
    PageState(
      name: "settle form", kind: .typing, keys: "5 i Enter p", logins: PageState.recording,
      data: .consigned),
    PageState(
      name: "consignment, changed", kind: .typing, keys: "5 i Enter u",
      logins: PageState.recording, data: .consigned),
    PageState(
      name: "change an order", kind: .typing, keys: "5 a Enter u",
      logins: PageState.recording, data: .ordered),
    PageState(name: "leavings", kind: .page, keys: "9 n", data: .left),
    PageState(name: "stock counts", kind: .page, keys: "9 o", data: .left),
    PageState(name: "stock count", kind: .page, keys: "9 o Enter", data: .left, isRead: true),
    PageState(name: "leavings, none", kind: .page, keys: "9 n", data: .empty, isRead: true),
    PageState(name: "leaving", kind: .page, keys: "9 n Enter", data: .left, isRead: true),
    PageState(
      name: "leaving form", kind: .typing, keys: "9 n t `suvenir Enter `1xP8",
      logins: PageState.recording, data: .left),
    PageState(
      name: "batch for an order", kind: .typing, keys: "5 a Down Enter h",
      logins: PageState.recording, data: .ordered),
  ]

  private static let lists = [
    PageState(name: "people filters", kind: .dialog, keys: "1 s Down"),
    PageState(name: "people filter left", kind: .page, keys: "1 s - Down Down Space Esc"),
    PageState(name: "people marked", kind: .page, keys: "1 Space Space"),
    PageState(
      name: "status of many", kind: .dialog, keys: "1 + g", logins: PageState.recording),
    PageState(name: "sales order", kind: .dialog, keys: "5 r Down", logins: PageState.selling),
    PageState(name: "sales marked", kind: .page, keys: "5 Space r 3"),
    PageState(name: "batch order reversed", kind: .dialog, keys: "2 r 3 r r r"),
    PageState(name: "stock filtered", kind: .page, keys: "9 s Down Space Esc"),
    PageState(name: "no views", kind: .dialog, keys: "1 v"),
    PageState(name: "name of a view", kind: .dialog, keys: "1 v Enter `muda"),
    PageState(name: "views", kind: .dialog, keys: "1 v Enter `muda Enter v"),
    PageState(name: "file name", kind: .dialog, keys: "5 e"),
    PageState(
      name: "withdraw batches", kind: .dialog, keys: "2 + F8", logins: PageState.recording),
  ]

  private static let reports =
    [
      PageState(name: "reports list", kind: .page, keys: "7", logins: PageState.six),
      PageState(name: "reports list, empty", kind: .page, keys: "7", data: .empty),
    ]
    + (0..<2).map {
      PageState(
        name: "report \($0 + 1)", kind: .page,
        keys: "7 " + String(repeating: "Down ", count: $0) + "Enter", isRead: true)
    }
    + [
      PageState(name: "print box", kind: .dialog, keys: "7 Enter c"),
      PageState(name: "print box, name", kind: .dialog, keys: "7 Enter c Down"),
      PageState(name: "print box, last row", kind: .dialog, keys: "7 Enter c Up"),
      PageState(name: "print box of the figures", kind: .dialog, keys: "7 a c Down Down Down Down"),
      PageState(name: "figures on paper", kind: .page, keys: "7 a c Esc", isRead: true),
      PageState(
        name: "words of a report", kind: .typing, keys: "7 Enter u", logins: ["ksb-1"]),
      PageState(
        name: "records of a row", kind: .page, keys: "7 Enter Tab Tab Tab Enter",
        logins: PageState.recording),
    ]

  private static let shared = [
    PageState(name: "palette", kind: .dialog, keys: "1 m", logins: PageState.six),
    PageState(name: "palette, narrowed", kind: .dialog, keys: "1 m `ta"),
    PageState(name: "palette, no match", kind: .dialog, keys: "1 m `zzzz"),
    PageState(name: "palette of a form", kind: .dialog, keys: "1 t F9", logins: ["ptg-2"]),
    PageState(name: "help", kind: .help, keys: "1 ?", isRead: true),
    PageState(name: "help of a form", kind: .help, keys: "1 t F1", logins: ["ptg-2"], isRead: true),
    PageState(name: "key card", kind: .help, keys: "1 ? c", isRead: true),
    PageState(name: "help of the lock", kind: .help, keys: "F12 F1", isRead: true),
  ]

  /// Whoever sees the money, and who may record it.
  private static let money = ["bdh-1", "ksb-1"]
  private static let treasurer = ["bdh-1"]

  private static let earnings = [
    PageState(name: "months", kind: .page, keys: "6", logins: money, data: .closed),
    PageState(
      name: "months, empty", kind: .page, keys: "6", logins: money, data: .empty, isRead: true),
    PageState(name: "month", kind: .page, keys: "6 Enter", logins: money, data: .closed),
    PageState(
      name: "month, compared", kind: .page, keys: "6 Enter i", logins: money, data: .closed),
    PageState(
      name: "month, closed", kind: .page, keys: "6 Down Enter", logins: money, data: .closed),
    PageState(
      name: "month, check list", kind: .dialog, keys: "6 Enter Ctrl+X", logins: treasurer,
      data: .sold),
    PageState(
      name: "slip", kind: .page, keys: "6 Down Enter Enter", logins: money, data: .closed,
      isRead: true),
    PageState(
      name: "slip lines", kind: .page, keys: "6 Down Enter Enter Enter", logins: money,
      data: .closed),
    PageState(
      name: "slip pieces", kind: .page, keys: "6 Down Enter Enter Enter Enter", logins: money,
      data: .closed),
    PageState(
      name: "cash count form", kind: .typing, keys: "6 Down Enter h", logins: treasurer,
      data: .closed),
    PageState(
      name: "dispute form", kind: .typing, keys: "6 Down Enter Enter g", logins: money,
      data: .closed),
    PageState(
      name: "disputes", kind: .page, keys: "6 Down Enter Enter g `P8_P8_P8 Enter g",
      logins: money, data: .closed),
    PageState(
      name: "dispute, changed", kind: .typing, keys: "6 Down Enter Enter g `P8_P8_P8 Enter g u",
      logins: money, data: .closed),
    PageState(
      name: "dispute settled", kind: .typing,
      keys:
        "6 Down Enter Enter g `P8_P8_P8 Enter F12 Tab `ksb-1 Enter `latihan Enter"
        + " 6 Down Enter Enter g Enter F4",
      logins: treasurer, data: .closed),
    PageState(name: "costs", kind: .page, keys: "6 Enter y", logins: money, data: .closed),
    PageState(
      name: "cost to void", kind: .dialog, keys: "6 Enter y F8", logins: treasurer, data: .closed),
    PageState(name: "cost form", kind: .typing, keys: "6 t", logins: treasurer, data: .closed),
    PageState(
      name: "cost form, batch", kind: .typing, keys: "6 t `1,5jt Enter `lontar Enter F4",
      logins: treasurer, data: .closed),
    PageState(name: "ledgers", kind: .page, keys: "6 b", logins: money, data: .closed),
    PageState(
      name: "ledgers, empty", kind: .page, keys: "6 b", logins: money, data: .empty, isRead: true),
    PageState(name: "ledger", kind: .page, keys: "6 b Enter", logins: money, data: .closed),
    PageState(
      name: "movement form", kind: .typing, keys: "6 b Enter t F4", logins: treasurer, data: .closed
    ),
    PageState(name: "deposits", kind: .page, keys: "6 d", logins: money, data: .closed),
    PageState(
      name: "deposits, empty", kind: .page, keys: "6 d", logins: money, data: .empty, isRead: true),
    PageState(
      name: "deposit form", kind: .typing, keys: "6 d Down t", logins: treasurer, data: .closed),
    PageState(name: "schemes", kind: .page, keys: "6 a", logins: money, data: .closed),
    PageState(name: "scheme form", kind: .typing, keys: "6 a t", logins: ["ksb-1"], data: .closed),
    PageState(
      name: "scheme, signature", kind: .dialog, keys: "6 a t Ctrl+U `SK-UMPAMA Ctrl+X",
      logins: ["ksb-1"], data: .closed),
    PageState(
      name: "payment form", kind: .typing, keys: "5 p", logins: PageState.recording),
    PageState(
      name: "payment form, list", kind: .typing, keys: "5 p F4", logins: PageState.recording),
    PageState(
      name: "nothing owed", kind: .dialog, keys: "5 Down p", logins: PageState.recording),
  ]
}
