import Workshop

/// What a signed paper is known by: a hash of its fields as the journal writes them, which hold the
/// codes of persons in place of their names.
package enum PaperFingerprint {
  /// 32 bytes.
  package static func of(_ paper: KeptPaper) -> [UInt8] {
    // A paper has no personal part, which alone could be refused.
    (try? Writer.encode(paper, keys: nil)).map(Sealing.fingerprint) ?? []
  }

  /// The signed papers whose hash is not the one they were signed with.
  package static func broken(in workshop: Workshop) -> [SignedPaper] {
    workshop.signedPapers.filter { of($0.paper) != $0.fingerprint }
  }
}
