/** The texts in the store are not those that a graph was made with: another load came between. */
export class TextsChanged extends Error {
  readonly code = 'BUSY'

  constructor() {
    super('Others load or forget texts at the same time; try again in some seconds')
  }
}
