import type { VNode } from 'preact'
import { sayValue } from '../words.ts'
import { sayAge, type Aged } from './sayAge.ts'
import './StatusBadge.css'

/** How far something is, as of when, and since when no report speaks of it. */
export function StatusBadge(aged: Aged): VNode | null {
  if (aged.status === null) return null
  return (
    <span class={aged.silentSince === null ? 'chip status' : 'chip status silent'}>
      {sayValue(aged.status)}
      {sayAge(aged).map((words) => (
        <span key={words} class="age">
          {' · '}
          {words}
        </span>
      ))}
    </span>
  )
}
