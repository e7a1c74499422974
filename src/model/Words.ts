/** A text in both languages of the API. */
export interface Words {
  readonly zh: string
  readonly en: string
}
