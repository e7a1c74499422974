import { Float, ID, Int } from 'type-graphql'
import type { PropertyType } from '../model/Declarations.ts'
import type { ApiType, ApiTypes } from './ApiTypes.ts'

const scalars: Readonly<Record<string, ApiType>> = { ID, Int, Float, String, Boolean }

/** The GraphQL type of a property or an argument: a scalar, a vocabulary's enum, or a type by its name. */
export const scalarOf = (types: ApiTypes, type: PropertyType | (string & {})): ApiType =>
  typeof type === 'string' ? (scalars[type] ?? types.get(type)) : types.get(type.name)
