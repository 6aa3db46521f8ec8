import Testing
import Workshop

/// The signing of papers: who, once, and in editions.
@Suite struct SignPaperTests {
  private func signing(
    _ count: Int64 = 5, edition: Int32 = 1, names: [KeptName] = [],
    fingerprint: [UInt8] = Array(repeating: 1, count: 32)
  ) -> SignPaper {
    SignPaper {
      $0.day = EarningsFixture.day(11, 6)
      $0.paper = KeptPaper {
        $0.name = "laporan-bulanan-2026-10"
        $0.edition = edition
        $0.signer = Sample.supervisor.user
        $0.parts = [
          KeptPart {
            $0.blocks = [
              KeptBlock {
                $0.kind = .table
                $0.rows = [
                  KeptRow {
                    $0.cells = [
                      KeptCell {
                        $0.kind = .count
                        $0.number = count
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ]
      }
      $0.names = names
      $0.fingerprint = fingerprint
    }
  }

  private static let own = Authority(
    user: Sample.supervisor.user, signer: Sample.supervisor.user)

  private func rules(_ action: SignPaper, in workshop: Workshop, as authority: Authority = own)
    -> [Rule]
  {
    workshop.broken(by: .signPaper(action), as: authority).map(\.rule)
  }

  @Test func itNeedsOnesOwnPINAndAWholePaper() {
    let workshop = EarningsFixture.closed
    #expect(rules(signing(), in: workshop) == [])
    #expect(
      rules(signing(), in: workshop, as: Authority(user: Self.own.user))
        == [.access(.signatureMissing)])
    #expect(rules(signing(fingerprint: [1]), in: workshop) == [.field(.unknownRow)])
    let stranger = KeptName {
      $0.subject = 99
      $0.worker = ID(1)
    }
    #expect(rules(signing(names: [stranger]), in: workshop) == [.field(.unknownRow)])
  }

  @Test func aSecondSignatureNeedsOtherFiguresAndIsTheNextEdition() {
    var workshop = EarningsFixture.closed
    workshop.accept(.signPaper(signing()), by: Self.own)
    #expect(
      rules(signing(edition: 2), in: workshop) == [.paper(.signedAlready(edition: 1))])
    #expect(rules(signing(6), in: workshop) == [.paper(.signedAlready(edition: 1))])
    workshop.accept(.signPaper(signing(6, edition: 2)), by: Self.own)
    #expect(workshop.signedPapers.map(\.paper.edition) == [1, 2])
    #expect(workshop.signedPaper("laporan-bulanan-2026-10")?.paper.edition == 2)
    #expect(Workshop(rows: workshop.rows) == workshop)
  }
}
