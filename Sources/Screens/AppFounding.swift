import Workshop

/// The making of a store, before there is anybody to log in.
extension App {
  func found(_ plan: Founding) {
    message = scene.say("Membuat data.", en: "Making the store.")
    paint()
    message = nil
    do throws(StorageError) {
      hear(.founded(try desk.found(plan)))
    } catch {
      hear(.failed(error))
      tell(error)
    }
  }
}
