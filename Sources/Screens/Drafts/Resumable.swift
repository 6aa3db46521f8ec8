import Workshop

/// A screen that goes on where it was left when it is opened again about the same thing.
protocol Resumable: Screen {
  mutating func resume(_ draft: Draft)
}
