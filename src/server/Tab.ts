/** A question offered in the playground. */
export interface Tab {
  readonly title: { readonly zh: string; readonly en: string }
  readonly query: string
  readonly variables?: object
}
