import type { Declarations, FieldDeclaration, NodeClass } from '../Declarations.ts'

/** What the decorators recorded. They only record; `finishModel` draws the conclusions. */
export const declarations: Declarations = { nodes: new Map(), fields: new Map() }

/** Records a field of a class, refusing a second one of its name: the later would win silently. */
export function declareField(owner: NodeClass, field: FieldDeclaration): void {
  const fields = declarations.fields.get(owner) ?? []
  if (fields.some((known) => known.name === field.name)) {
    throw new Error(`${owner.name}.${field.name} is declared twice: keep one declaration`)
  }
  declarations.fields.set(owner, [...fields, field])
}
