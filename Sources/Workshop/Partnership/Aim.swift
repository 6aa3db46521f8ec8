/// What the agreement is for; a pledge serves one of the four.
package enum Aim: UInt8, CaseIterable, Sendable {
  case quality, facilities, market, enterprise
}
