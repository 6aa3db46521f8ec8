import Exchange
import Forms
import Screens
import Storage
import Wording
import Workshop

/// Reads an office file for the page that shows it, on a workshop of its own; nothing is recorded.
struct ReadingWork: Sendable {
  let reading: FileReading
  let workshop: Workshop
  let authority: Authority
  let today: Day

  func run(_ control: JobControl) -> JobOutcome {
    let file: [UInt8]
    do throws(GivenFile.Fault) {
      file = try GivenFile.bytes(reading.path, atMost: GivenFile.office)
    } catch {
      return .notRead(reading.kind, error.words(reading.path.cleaned))
    }
    if control.isCancelled { return .stopped }
    let kind = reading.kind ?? KindFinder.likeliest(of: file, reading.choices)
    guard workshop.role(of: authority.user)?.may(kind.capability) == true else {
      let why = Rule.access(.notPermitted(kind.capability)).words(in: workshop)
      return .notRead(kind, kind.title + ": " + why)
    }
    let result = FileImport.read(
      file, as: kind, digest: Sealing.sha256(file), into: workshop, by: authority, on: today,
      with: reading.choices
    ) { done, all in
      control.report(Int64(done), of: Int64(all))
      return !control.isCancelled
    }
    return result.map { JobOutcome.read($0.preview(reading.language)) } ?? .stopped
  }
}
