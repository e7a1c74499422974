import type { Comparator } from '../../model/vocabularies/Comparator.ts'
import type { IndicatorDirection } from '../../model/vocabularies/IndicatorDirection.ts'
import type { RankOf } from '../../model/vocabularies/RankOf.ts'
import type { GraphStore, Row } from '../../store/GraphStore.ts'
import { numberColumn } from '../../store/numberColumn.ts'
import { statement } from '../../store/statement.ts'
import { textColumn } from '../../store/textColumn.ts'
import type { DatedDocument } from './documentsInOrder.ts'
import type { Figure } from './Figure.ts'

/** What each document measures of the last year that it reviews: one statement of at most so many rows. */
export async function figuresReported(
  store: GraphStore,
  documents: readonly DatedDocument[],
  limit: number,
): Promise<Figure[]> {
  const rows = documents.map(({ id, reviewed }) => ({ id, period: reviewed }))
  const found = await store.read({ text: statement('figuresReported'), parameters: { rows, limit } })
  return found.map(figureOf)
}

function figureOf(row: Row): Figure {
  const comparable = numberColumn(row, 'comparable')
  const text = (name: string): string | undefined => {
    const value = row[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    document: textColumn(row, 'document'),
    id: textColumn(row, 'id'),
    indicator: textColumn(row, 'indicator'),
    direction: textColumn(row, 'direction') as IndicatorDirection,
    place: textColumn(row, 'place'),
    about: (row.about as readonly string[])[0],
    sortKey: textColumn(row, 'sortKey'),
    value: comparable ?? (text('unit') === undefined ? numberColumn(row, 'value') : undefined),
    unit: comparable === undefined ? text('valueUnit') : text('unit'),
    share: numberColumn(row, 'share'),
    growth: numberColumn(row, 'yoy'),
    comparator: text('comparator') as Comparator | undefined,
    rank: numberColumn(row, 'rank'),
    rankScope: text('rankScope'),
    rankOf: text('rankOf') as RankOf | undefined,
  }
}
