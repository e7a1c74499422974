import type { Graph } from '../graph/Graph.ts'

/** What the documents say that cannot all hold, a line each: nothing that the seed could mend. */
export function conflictReport({ nodes, edges }: Graph): string[] {
  const properties = new Map(nodes.map((node) => [node.id, node.properties]))
  const said = (id: string): string => {
    const document = edges.find(({ from, type }) => from === id && type === 'IN_DOCUMENT')?.to ?? ''
    return `${String(properties.get(id)?.value)} (${document.split(':')[1] ?? ''})`
  }
  const conflicts = nodes.filter(({ label }) => label === 'Conflict')
  const told = conflicts.map(({ id, properties: { sort, year } }) => {
    const ends = (type: string): string[] =>
      edges.filter((edge) => edge.from === id && edge.type === type).map(({ to }) => to)
    const between = ends('CONFLICT_BETWEEN').map(said).join(' and ')
    return `  ${String(sort)} ${ends('CONFLICT_OF').join()} ${String(year)}: ${between}`
  })
  return [`${conflicts.length} conflicts (the documents say so; all is kept)`, ...told]
}
