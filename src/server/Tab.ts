/** A question offered in the playground. */
export interface Tab {
  /** The name that `/playground?question=` opens it by. */
  readonly name: string
  readonly title: { readonly zh: string; readonly en: string }
  /** Under which heading of the list of questions it stands; one of none stands at the end. */
  readonly group?: string
  readonly query: string
  readonly variables?: object
}
