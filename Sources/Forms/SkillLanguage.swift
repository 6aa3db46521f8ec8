/// How skills are typed: `3 2 1 0 0` or `32100`.
///
///     skills = level { [ blanks ] level }, one for each making stage
///     level  = "0" | "1" | "2" | "3"
package enum SkillLanguage {
  package static func read(_ text: String, stages: Int) throws(Misread) -> [UInt8] {
    let levels = text.filter { $0 != " " }.compactMap { UInt8(String($0)) }
    guard levels.count == stages, levels.allSatisfy({ $0 <= 3 }),
      text.filter({ $0 != " " }).count == stages
    else { throw .notSkills }
    return levels
  }
}
