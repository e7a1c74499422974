import Cypher from '@neo4j/cypher-builder'

/** What a statement gives back of one node: its own properties, and what subqueries found, under short names. */
export class Projection {
  private readonly properties = new Set<string>(['id'])
  private readonly slots: Record<string, Cypher.Expr> = {}

  property(name: string): void {
    this.properties.add(name)
  }

  /** Keeps a found value and gives the name that it comes back under. */
  slot(value: Cypher.Expr): string {
    const name = `_${Object.keys(this.slots).length}`
    this.slots[name] = value
    return name
  }

  /** The slots as columns of a statement's only row. */
  columns(): [Cypher.Expr, string][] {
    return Object.entries(this.slots).map(([name, value]) => [value, name])
  }

  /** The map; it always holds a `.property`, without which the embedded engine refuses it. */
  of(node: Cypher.Variable): Cypher.Expr {
    return new Cypher.MapProjection(node, [...this.properties].sort(), this.slots)
  }
}
