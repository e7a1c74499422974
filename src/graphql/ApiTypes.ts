import type { Model } from '../model/Model.ts'

/** A class or enum object that TypeGraphQL knows, or one of its scalars. */
export type ApiType = object

/** The types of the API by GraphQL name: classes of the model, and what was made for paging, filters and orders. */
export class ApiTypes {
  readonly model: Model
  private readonly types = new Map<string, ApiType>()

  constructor(model: Model) {
    this.model = model
  }

  add(name: string, type: ApiType): void {
    if (this.types.has(name))
      throw new Error(`the type ${name} is declared twice: the later would win silently`)
    this.types.set(name, type)
  }

  has(name: string): boolean {
    return this.types.has(name)
  }

  get(name: string): ApiType {
    const type = this.types.get(name)
    if (!type) throw new Error(`${name} is no type of the API`)
    return type
  }
}
