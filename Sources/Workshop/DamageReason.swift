/// In which way a file of a store or a backup is damaged.
package enum DamageReason: Equatable, Sendable {
  /// The first bytes, which say what the file is, are not whole.
  case header
  /// It is sealed with a key that the store does not know.
  case unknownKey
  /// A former key of the store does not open.
  case formerKey
  /// A record or file does not go on from the one before it.
  case chain
  case order
  /// The seal of the record of this number does not fit.
  case seal(Int64)
  /// Something stands in it that belongs into another kind of file.
  case foreignPart
  /// What is sealed in it cannot be read.
  case content
  /// A record is damaged that has others behind it.
  case middle
  /// More stands behind the last whole record than one that was being written.
  case longTail
  /// Something stands behind the end of a journal that was ended.
  case behindEnd
  /// It has not the length that it must have.
  case length
  /// A part of it is not whole; the first is 1.
  case part(Int)
  /// The key of one person.
  case personKey
  /// The key of one person was erased, and something is to be written under it.
  case erasedKey
  /// What was written reads differently.
  case readBack
  /// The checksum of all of it.
  case sum
  /// It is a file of keys that nobody wrote who knows the store.
  case forgedKeys
  /// It is a file of keys whose way in is not the one that the records know.
  case unrecordedKeys
}

/// In which way a file is not there that must be.
package enum MissingReason: Equatable, Sendable {
  case absent
  /// It is another store's.
  case foreign
  /// It does not go on from the records before it, so some are missing or were put in their place.
  case disconnected
  /// It holds another record than the one that was acknowledged.
  case replaced
  /// It was there, and was removed or exchanged while the program ran.
  case taken
}

/// Why a disk refuses, as far as its answer tells.
package enum DiskTrouble: Equatable, Sendable, CaseIterable {
  case readOnlyMedium, notAllowed, notAFolder, isAFolder, isALink, absent, broken, noMemory
  case tooManyFiles, inUse, unknown

  /// `code`: the errno that the system gave.
  package init(code: Int32) {
    self =
      switch code {
      case 30: .readOnlyMedium
      case 1, 13: .notAllowed
      case 20: .notAFolder
      case 21: .isAFolder
      case 40: .isALink
      case 2: .absent
      case 5, 6, 19, 117: .broken
      case 12: .noMemory
      case 23, 24: .tooManyFiles
      case 16, 26: .inUse
      default: .unknown
      }
  }
}
