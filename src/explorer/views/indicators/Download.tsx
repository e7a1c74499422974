import type { VNode } from 'preact'
import { save } from '../../parts/save.ts'
import { say as sayPage } from '../../words.ts'
import { csvOf } from './csvOf.ts'
import type { Row } from './rowsOf.ts'
import { say } from './words.ts'

/** The rows of the table as a file. */
export function Download({ rows }: { readonly rows: readonly Row[] }): VNode {
  const download = (): void => {
    save(new Blob([csvOf(rows, sayPage)], { type: 'text/csv;charset=utf-8' }), 'indicators.csv')
  }
  return (
    <button type="button" onClick={download}>
      {say('download')}
    </button>
  )
}
