import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { buildApiSchema } from '../graphql/buildApiSchema.ts'
import { sdlOf } from '../graphql/sdlOf.ts'
import { declaredModel } from '../model/declaredModel.ts'

/** `plangraph schema`: writes the schema that the classes make. */
export async function emitSchema(file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, sdlOf(await buildApiSchema(declaredModel)))
}
