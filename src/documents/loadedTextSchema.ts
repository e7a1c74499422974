import { z } from 'zod'
import { seedSchemas } from '../statements/seedSchemas.ts'
import { isWellFormed } from '../text/isWellFormed.ts'
import { LONGEST_DOCUMENT } from './decodeText.ts'
import type { LoadedText } from './LoadedText.ts'

/** A loaded text as it comes over the wire or out of the store. */
export const loadedTextSchema: z.ZodType<LoadedText> = z.strictObject({
  id: seedSchemas.documentMeta.shape.id.regex(/^document:/, 'must begin with document:'),
  text: z
    .string()
    .min(1)
    .max(LONGEST_DOCUMENT)
    .refine(isWellFormed, { error: 'holds NUL or half a character' }),
  meta: seedSchemas.documentMeta.optional(),
})
