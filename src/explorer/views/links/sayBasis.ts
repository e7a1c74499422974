import { sayValue } from '../../words.ts'
import type { Link } from './chosen.ts'
import { tell } from './words.ts'

/** Whether documents state a link or rules infer it, and that it is only intended where it is. */
export function sayBasis({ basis, score, modality }: Link): string {
  if (basis === 'INFERRED') return `${tell('inferred')} ${score.toFixed(2)}`
  return modality === 'INTENDED' ? `${tell('stated')}（${sayValue(modality)}）` : tell('stated')
}
