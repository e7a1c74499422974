import type { Seed } from './Seed.ts'

/** Which living id each retired id gave way to, however many judgements lie between. */
export function successorsOf({ judgements }: Pick<Seed, 'judgements'>): ReadonlyMap<string, string> {
  const next = new Map(
    judgements
      .filter((judgement) => judgement.decision === 'SAME')
      .flatMap(({ entities: [survivor, ...retired] }) =>
        survivor === undefined ? [] : retired.map((id): [string, string] => [id, survivor]),
      ),
  )
  const living = (id: string, seen: readonly string[] = []): string => {
    const successor = next.get(id)
    return successor === undefined || seen.includes(successor) ? id : living(successor, [...seen, id])
  }
  return new Map([...next.keys()].map((id) => [id, living(id)]))
}
