/// The rules of blocks, each with what its sentence needs to say.
package enum BlockRule: Equatable, Sendable {
  case pieceBlocked(Int, ID<Block>)
  case stockBlocked(asked: Int, free: Int, blocked: Int)
}
