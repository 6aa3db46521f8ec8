import Workshop

/// A paper with something in every field, as somebody would sign it.
enum SamplePaper {
  static let paper = KeptPaper {
    $0.name = "premi-2026-10"
    $0.title = "DAFTAR PREMI"
    $0.isEnglish = true
    $0.isReceipt = true
    $0.parts = [
      KeptPart {
        $0.blocks = [table]
        $0.heading = 2
        $0.bold = 1
        $0.gap = 3
      }
    ]
    $0.edition = 1
    $0.signer = ID(3)
    $0.signedAt = Instant(milliseconds: 1_795_449_000_000)
    $0.sequence = 41
    $0.chain = [0x46, 0xB3, 0x3C, 0x4C]
  }

  private static let table = KeptBlock {
    $0.kind = .table
    $0.style = 2
    $0.indent = 4
    $0.isMarked = true
    $0.columns = [
      KeptColumn {
        $0.kind = 3
        $0.start = 5
        $0.end = 40
        $0.alignment = 2
        $0.yields = true
      }
    ]
    $0.rows = [
      KeptRow {
        $0.isSum = true
        $0.cells = [
          KeptCell {
            $0.kind = .personal
            $0.number = 0
            $0.other = 7
            $0.text = "WB-005"
          }
        ]
      }
    ]
  }

  /// `subject`: whose key the name is sealed under.
  static func name(_ text: String, subject: Int32 = 4, of worker: ID<Inmate> = ID(4)) -> KeptName {
    KeptName {
      $0.subject = subject
      $0.worker = worker
      $0.part = KeptText { $0.text = text }
    }
  }

  static func action(on day: Day) -> SignPaper {
    SignPaper {
      $0.day = day
      $0.paper = paper
      $0.names = [name("CONTOH LIMA")]
      $0.fingerprint = Array(repeating: 7, count: 32)
    }
  }
}
