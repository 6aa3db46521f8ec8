/// A new product, or what may change of one that is made: its names, its letter, more colours and
/// sizes, and that it is no longer made.
///
/// Its way, its code and what it was first sold for stay, for pieces and papers point at them.
package struct SetProduct: Record {
  package var day = Day()
  /// Nil for a new one.
  package var product: ID<Product>?
  package var row = Product()

  package init() {}
}

extension SetProduct: DatedFact {
  package var capability: Capability? { .catalogue }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a code and a letter of its own, names, colours with a letter each, sizes from 1 on,
  /// a way of stages that ends at a final gate, prices for each grade; of a product that
  /// is made, colours and sizes that pieces have stay.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard product.map(workshop.products.contains) ?? true else {
      return [RuleBroken(.field(.unknownRow), field: .product)]
    }
    var broken =
      brokenCode(in: workshop) + row.name.brokenAsName(.name, atMost: 40, required: true)
      + row.shortName.brokenAsName(.shortName, atMost: 10, required: true)
      + brokenLetter(in: workshop) + brokenColours(in: workshop) + brokenSizes(in: workshop)
    if let product {
      return broken.isEmpty && changed(workshop.products[product]) == workshop.products[product]
        ? [RuleBroken(.field(.nothingChanges))] : broken
    }
    broken += brokenWay(in: workshop)
    broken +=
      row.prices.count == Grade.allCases.count
      ? zip(Grade.allCases, row.prices).flatMap { $1.broken(of: $0) }
        .map { RuleBroken($0.rule, field: .price) }
      : [RuleBroken(.market(.priceMissing), field: .price)]
    return broken
  }

  private func others(in workshop: Workshop) -> [Product] {
    workshop.products.indices.filter { ID($0) != product }.map { workshop.products[$0] }
  }

  private func brokenCode(in workshop: Workshop) -> [RuleBroken] {
    if let product, workshop.products[product].code == row.code { return [] }
    let code = row.code.unicodeScalars
    let isCode =
      (2...12).contains(code.count)
      && code.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    if !isCode || product != nil { return [RuleBroken(.office(.codeForm), field: .code)] }
    return others(in: workshop).contains { $0.code == row.code }
      ? [RuleBroken(.office(.codeTaken), field: .code)] : []
  }

  private func brokenLetter(in workshop: Workshop) -> [RuleBroken] {
    let letter = Array(row.letter.unicodeScalars)
    if letter.count != 1 || !("A"..."Z").contains(letter[0]) {
      return [RuleBroken(.office(.letterForm), field: .letter)]
    }
    return others(in: workshop).contains { $0.letter == row.letter }
      ? [RuleBroken(.office(.letterTaken), field: .letter)] : []
  }

  private func brokenColours(in workshop: Workshop) -> [RuleBroken] {
    if row.colours.isEmpty { return [RuleBroken(.office(.colourMissing), field: .colour)] }
    if let product, row.colours.count < workshop.products[product].colours.count {
      let kept = workshop.products[product].colours.count
      return [RuleBroken(.office(.coloursKept(kept)), field: .colour)]
    }
    let broken = row.colours.flatMap { $0.brokenAsName(.colour, atMost: 14, required: true) }
    if !broken.isEmpty { return broken }
    let letters = row.colours.indices.map { row.letter(ofColour: $0) }
    let areLetters = letters.allSatisfy { letter in
      letter.unicodeScalars.count == 1
        && letter.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) }
    }
    if !areLetters || ![0, row.colours.count].contains(row.colourLetters.count) {
      return [RuleBroken(.office(.letterForm), field: .colour)]
    }
    return Set(letters).count < letters.count
      ? [RuleBroken(.office(.letterTaken), field: .colour)] : []
  }

  private func brokenSizes(in workshop: Workshop) -> [RuleBroken] {
    if row.smallestSize == 0 || row.smallestSize > row.largestSize {
      return [RuleBroken(.office(.sizesForm), field: .sizes)]
    }
    guard let product else { return [] }
    let made = workshop.batches.filter { $0.product == product }.flatMap { $0.pieces.map(\.size) }
    let isKept = made.allSatisfy { row.smallestSize...row.largestSize ~= $0 }
    return isKept ? [] : [RuleBroken(.office(.stillInUse), field: .sizes)]
  }

  private func brokenWay(in workshop: Workshop) -> [RuleBroken] {
    let (stages, gates) = (workshop.catalogue.stages, workshop.catalogue.gates)
    let isKnown = row.route.allSatisfy {
      $0.isGate ? Int($0.index) < gates.count : isStage($0.index, .piece, in: stages)
    }
    let isPrepared = row.materialStages.allSatisfy { isStage($0, .material, in: stages) }
    let makes = row.route.filter { !$0.isGate }.map(\.index)
    if !isKnown || !isPrepared || makes.isEmpty || Set(makes).count < makes.count {
      return [RuleBroken(.office(.stageMissing), field: .stage)]
    }
    let finals = row.route.indices.filter {
      row.route[$0].isGate && gates[Int(row.route[$0].index)].isFinal
    }
    return finals == [row.route.count - 1]
      ? [] : [RuleBroken(.office(.lastIsNoFinalGate), field: .stage)]
  }

  private func isStage(_ index: UInt8, _ kind: Stage.Kind, in stages: [Stage]) -> Bool {
    Int(index) < stages.count && stages[Int(index)].kind == kind
  }

  /// A product with what of it may change.
  private func changed(_ product: Product) -> Product {
    var changed = product
    changed.name = row.name
    changed.shortName = row.shortName
    changed.letter = row.letter
    changed.colours = row.colours
    changed.colourLetters = row.colourLetters
    changed.smallestSize = row.smallestSize
    changed.largestSize = row.largestSize
    changed.retired = row.retired
    return changed
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let product {
      workshop.products[product] = changed(workshop.products[product])
    } else {
      workshop.products.append(row)
    }
  }
}
