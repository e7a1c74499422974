import { fitTexts } from '../documents/fitTexts.ts'
import type { LoadedText } from '../documents/LoadedText.ts'
import type { SetAside } from '../documents/SetAside.ts'
import type { StoredText } from '../documents/StoredText.ts'
import { checkGraph } from '../graph/checkGraph.ts'
import type { Graph } from '../graph/Graph.ts'
import type { Model } from '../model/Model.ts'
import type { Seed } from '../statements/Seed.ts'
import { compareText } from '../text/compareText.ts'
import { assembleGraph } from './assembleGraph.ts'

/** A graph that was proven, and the documents that it could not be made with; each is a node of it, too. */
export interface FittingGraph {
  readonly graph: Graph
  readonly setAside: readonly SetAside[]
}

/**
 * The graph of a seed with all the texts that it can be made with. A text that no rule forbids and that still makes the
 * graph unsound is found by adding them one by one, those of `newest` last: what was served goes on being served.
 *
 * @throws Error where the seed alone makes no sound graph
 */
export function assembleFitting(
  seed: Seed,
  model: Model,
  stored: readonly StoredText[],
  newest: ReadonlySet<string> = new Set(),
): FittingGraph {
  const { fitting, setAside } = fitTexts(seed, model, stored)
  const whole = proven(seed, model, fitting)
  if (!(whole instanceof Error)) return withSetAside(whole, setAside)
  let last = proven(seed, model, [])
  if (last instanceof Error) throw last
  const kept: LoadedText[] = []
  for (const text of fitting.toSorted((a, b) => Number(newest.has(a.id)) - Number(newest.has(b.id)))) {
    const graph = proven(seed, model, [...kept, text])
    if (graph instanceof Error) setAside.push(unsound(text, graph))
    else {
      kept.push(text)
      last = graph
    }
  }
  return withSetAside(last, setAside)
}

/** In the order of their ids, so that the same texts always give the same graph. */
function proven(seed: Seed, model: Model, texts: readonly LoadedText[]): Graph | Error {
  try {
    const graph = assembleGraph(
      seed,
      model,
      texts.toSorted((a, b) => compareText(a.id, b.id)),
    )
    checkGraph(graph)
    return graph
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const unsound = ({ id, meta }: LoadedText, { message }: Error): SetAside => ({
  document: id,
  title: meta?.title,
  code: 'GRAPH_INCONSISTENT',
  message: `no sound graph can be made with ${id}: ${message}`,
  advice: 'forget it, and report this with the text: it is a fault of the program',
})

function withSetAside({ nodes, edges }: Graph, setAside: readonly SetAside[]): FittingGraph {
  const told = setAside.toSorted((a, b) => compareText(a.document, b.document))
  const added = told.map(({ document, title, code, message, advice }) => ({
    id: `set-aside-document:${document.replace(/^document:/, '')}`,
    label: 'SetAsideDocument',
    labels: [],
    properties: { document, ...(title !== undefined && { title }), code, message, advice, sortKey: document },
  }))
  return {
    graph: { nodes: [...nodes, ...added].sort((a, b) => compareText(a.id, b.id)), edges },
    setAside: told,
  }
}
