import Workshop

/// What makes two rows of output the same cell of a grid.
struct OutputKey: Hashable {
  var day: Day
  var worker: ID<Inmate>
  var batch: ID<WeavingBatch>?
  var stage: UInt8
}

extension OutputKey {
  init(day: Day, worker: ID<Inmate>, place: OutputImport.Place) {
    self.init(day: day, worker: worker, batch: place.batch, stage: place.stage)
  }
}
