import type { TypeModel } from '../model/Model.ts'

/** The label that a type's ids are unique under. */
export const anchorOf = (type: TypeModel): string => (type.entity ? 'Entity' : type.name)
