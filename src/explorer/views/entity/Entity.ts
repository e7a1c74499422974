import type { EntityPageQuery } from '../../generated/documents.ts'

/** What the page knows of an entity before any of its lists is read. */
export type Entity = Extract<EntityPageQuery['node'], { readonly relations: unknown }>
