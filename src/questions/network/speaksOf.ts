/** The times that a document speaks of, as EDTF. */
export interface Times {
  readonly reviews: string | null
  readonly plans: string | null
  readonly date: string
}

/** A document speaks of the years that it reviews or plans; one that does neither, of the year of its date. */
export function speaksOf({ reviews, plans, date }: Times, years: readonly number[]): boolean {
  const told = [reviews, plans].filter((period) => period !== null)
  return (told.length > 0 ? told : [date]).some((period) => {
    const [from = '', to = from] = period.split('/').map((end) => end.slice(0, 4))
    return years.some((year) => Number(from) <= year && year <= Number(to))
  })
}
