import Testing
import Workshop

@testable import Screens

/// A code on a label or card, typed or scanned into the menu, opens its record.
@Suite struct CodedRecordTests {
  private static let workshop = EveryPaper.workshop

  /// Each code of the store leads to its own page; a part of one, or a number alone, to none.
  @Test func aCodeLeadsToItsPage() {
    let scene = Stage(Self.workshop).app.scene
    let batch =
      Self.workshop.batches.indices.map { ID<WeavingBatch>($0) }
      .first { !Self.workshop.batches[$0].isWithdrawn } ?? ID(0)
    let code = Self.workshop.code(batch)
    #expect(CodedRecord.screen(code.lowercased(), in: scene) is BatchScreen)
    #expect(
      CodedRecord.screen(Self.workshop.code(PiecePlace(batch, 1)), in: scene) is PieceScreen)
    #expect(CodedRecord.screen(Self.workshop.code(ID<Inmate>(0)), in: scene) is InmateScreen)
    #expect(CodedRecord.screen(Self.workshop.code(ID<CustomerOrder>(0)), in: scene) is OrderScreen)
    for text in ["", "1", "laporan", String(code.dropLast()), code + "-99"] {
      let page = CodedRecord.screen(text, in: scene)
      #expect(page.map { "\($0.topic)" } == nil, "\(text)")
    }
  }

  @Test func theMenuOpensIt() {
    let stage = Stage(Self.workshop, as: "petugas")
    let code = Self.workshop.code(ID<WeavingBatch>(0))
    stage.press("m")
    stage.type(code)
    #expect(stage.message == "Enter membuka catatan kode ini.", "\(stage.message)")
    stage.press("Enter")
    #expect(stage.title.contains(code), "\(stage.title)")
  }
}
