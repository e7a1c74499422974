/** The package's own types promise a default export that CommonJS does not give under NodeNext. */
declare module 'graphology-communities-louvain' {
  import type { AbstractGraph } from 'graphology-types'

  export default function louvain(
    graph: AbstractGraph,
    options: { readonly rng: () => number },
  ): Readonly<Record<string, number>>
}
