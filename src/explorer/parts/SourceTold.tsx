import type { VNode } from 'preact'
import type { EvidenceFragment } from '../generated/documents.ts'
import { headingPath } from './headingPath.ts'

/** Words of a document, with the sentence round them where the text is loaded, under the place where they stand. */
export const SourceTold = ({ pieces }: { readonly pieces: readonly EvidenceFragment[] }): VNode => (
  <>
    {[...Map.groupBy(pieces, headingPath)].map(([path, here]) => (
      <span key={path} class="source-told">
        {[...new Set(here.map(({ passage, mention }) => passage ?? mention))].map((words) => (
          <q key={words}>{words}</q>
        ))}
        <br />
        {path}
      </span>
    ))}
  </>
)
