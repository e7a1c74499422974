/** A text in both languages of the API. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** The description that the schema shows: Chinese first, English beneath it. */
export const describe = (words: Words): string => `${words.zh}\n${words.en}`
