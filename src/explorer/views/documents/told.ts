import type { DocumentPageQuery, PassagesQuery, UncoveredQuery } from '../../generated/documents.ts'

export type DocumentTold = NonNullable<DocumentPageQuery['document']>
export type PassageTold = NonNullable<PassagesQuery['document']>['passages']['nodes'][number]
/** A sentence that holds something notable and no statement. */
export type UncoveredTold = NonNullable<UncoveredQuery['document']>['uncovered']['nodes'][number]
