/** Where indicators are shown over the years, of all places or of some. */
export const indicatorsPath = (ids: readonly string[], places: readonly string[] = []): string =>
  `/indicators?${new URLSearchParams([
    ...ids.map((id) => ['id', id]),
    ...places.map((place) => ['place', place]),
  ]).toString()}`
