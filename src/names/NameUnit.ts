/** One step of a name: a Chinese character, a run of letters or a run of digits. */
export interface NameUnit {
  /**
   * As it is compared: simplified, narrow, small, without marks; numbers in digits. Empty where the unit before tells
   * the number of both: 十四 is `14` and nothing.
   */
  readonly text: string
  /** How it may be said, in pinyin without tones; how it is said here first. */
  readonly sounds: readonly string[]
  /** Whether a word begins with it. */
  readonly startsWord: boolean
  /** Whether the name is also used from here on: in its own city nobody says the city's name. */
  readonly startsName: boolean
}
