/** What an address of the counties asks for. */
export interface Asked {
  /** The measure of the tiles, by its key. */
  readonly by: string | null
  /** The county and the measure of the count that is open. */
  readonly county: string | null
  readonly of: string | null
}

/** The address that asks for it. */
export function countiesPath({ by, county, of }: Asked): string {
  const asked = new URLSearchParams({
    ...(by !== null && { by }),
    ...(county && of && { county, of }),
  }).toString()
  return asked === '' ? '/counties' : `/counties?${asked}`
}
