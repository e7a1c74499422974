/** Where indicators are shown over the years, of all places or of some; none are a choice, too. */
export const indicatorsPath = (ids: readonly string[], places: readonly string[] = []): string =>
  `/indicators?${new URLSearchParams([
    ...(ids.length === 0 ? [['id', '']] : ids.map((id) => ['id', id])),
    ...places.map((place) => ['place', place]),
  ]).toString()}`
