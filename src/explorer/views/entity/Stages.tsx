import type { VNode } from 'preact'
import { Sources } from '../../parts/Sources.tsx'
import { sayValue } from '../../words.ts'
import type { Entity } from './Entity.ts'
import { say } from './words.ts'

/** How far it got, year by year; what was only intended is told apart. */
export function Stages({ stages }: Pick<Entity, 'stages'>): VNode | null {
  if (stages.length === 0) return null
  return (
    <section>
      <h2>{say('stages')}</h2>
      <ol class="stages">
        {stages.map(({ id, year, stage, modality, statements }) => (
          <li key={id} class={modality.toLowerCase()}>
            <strong>{year}</strong> {sayValue(stage)} <span class="chip">{sayValue(modality)}</span>
            <Sources pieces={statements.flatMap(({ evidence }) => evidence)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
