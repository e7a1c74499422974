import type { Assembly } from './Assembly.ts'

/** Typed edges between entities, each with the statements that say so, in their order. */
export function relationEdges({ statements, draft }: Assembly): void {
  const edges = new Map<string, { from: string; type: string; to: string; statements: string[] }>()
  for (const { id, said } of statements) {
    if (said.sort !== 'relation') continue
    const key = `${said.subject}/${said.property}/${said.object}`
    const edge = edges.get(key) ?? {
      from: said.subject,
      type: said.property,
      to: said.object,
      statements: [],
    }
    edge.statements.push(id)
    edges.set(key, edge)
  }
  for (const { from, type, to, statements: said } of edges.values()) {
    draft.edge(from, type, to, { statements: said })
  }
}
