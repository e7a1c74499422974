import { z } from 'zod'
import { seedSchemas } from '../statements/seedSchemas.ts'
import { isWellFormed } from '../text/isWellFormed.ts'
import { normaliseText } from '../text/normaliseText.ts'
import { LONGEST_DOCUMENT } from './decodeText.ts'
import type { LoadedText } from './LoadedText.ts'

/** A loaded text as it comes over the wire or out of the store. */
export const loadedTextSchema: z.ZodType<LoadedText> = z.strictObject({
  id: seedSchemas.documentMeta.shape.id.regex(/^document:/, 'must begin with document:'),
  text: z
    .string()
    .min(1)
    .max(LONGEST_DOCUMENT)
    .refine(isWellFormed, { error: 'holds NUL or half a character' })
    .refine((given) => given.trim() !== '', { error: 'holds no text' })
    .transform(normaliseText)
    .refine((given) => given.length <= LONGEST_DOCUMENT, { error: 'is too long once it is normalised' }),
  meta: seedSchemas.documentMeta.optional(),
})
