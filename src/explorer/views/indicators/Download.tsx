import type { VNode } from 'preact'
import { say as sayPage } from '../../words.ts'
import { csvOf } from './csvOf.ts'
import type { Row } from './rowsOf.ts'
import { say } from './words.ts'

/** The rows of the table as a file. */
export function Download({ rows }: { readonly rows: readonly Row[] }): VNode {
  const download = (): void => {
    const url = URL.createObjectURL(new Blob([csvOf(rows, sayPage)], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'indicators.csv'
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <button type="button" onClick={download}>
      {say('download')}
    </button>
  )
}
