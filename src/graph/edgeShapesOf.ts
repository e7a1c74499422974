import type { Model } from '../model/Model.ts'
import { compareText } from '../text/compareText.ts'
import { anchorOf } from './anchorOf.ts'

/** Which labels an edge type joins in the store. */
export interface EdgeShape {
  readonly from: string
  readonly type: string
  readonly to: string
}

/** Every shape of edge that a graph of this model can hold, sorted. */
export function edgeShapesOf(model: Model): EdgeShape[] {
  const shapes = new Map<string, EdgeShape>()
  for (const owner of model.types.values()) {
    for (const field of owner.fields.values()) {
      if (field.sort !== 'relation') continue
      const target = model.types.get(field.target)
      if (!target) continue
      const ends = [anchorOf(owner), anchorOf(target)]
      const [from = '', to = ''] = field.direction === 'IN' ? ends.reverse() : ends
      const types = field.within ? [...field.types, 'LIES_WITHIN'] : field.types
      for (const type of types) shapes.set(`${from}/${type}/${to}`, { from, type, to })
    }
  }
  return [...shapes].sort(([a], [b]) => compareText(a, b)).map(([, shape]) => shape)
}
