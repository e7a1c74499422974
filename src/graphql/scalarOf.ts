import { Float, ID, Int } from 'type-graphql'
import type { PropertyType } from '../model/Declarations.ts'
import type { ApiType, ApiTypes } from './ApiTypes.ts'

const scalars = { ID, Int, Float, String, Boolean } as const

/** The GraphQL type of a stored property. */
export const scalarOf = (types: ApiTypes, type: PropertyType): ApiType =>
  typeof type === 'string' ? scalars[type] : types.get(type.name)
