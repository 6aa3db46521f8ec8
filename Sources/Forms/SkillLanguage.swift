/// How skills are typed: one digit 0 to 3 for each making stage, with or without blanks.
package enum SkillLanguage {
  package static func read(_ text: String, stages: Int) throws(Misread) -> [UInt8] {
    let levels = text.filter { $0 != " " }.compactMap { UInt8(String($0)) }
    guard levels.count == stages, levels.allSatisfy({ $0 <= 3 }),
      text.filter({ $0 != " " }).count == stages
    else { throw .notSkills }
    return levels
  }
}
