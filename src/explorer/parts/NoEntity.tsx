import type { VNode } from 'preact'
import { say } from '../words.ts'
import { Link } from './Link.tsx'

/** That an entity is not there, and where to look for it. */
export const NoEntity = (): VNode => (
  <p role="alert">
    {say('missing')} <Link to="/entities">{say('toEntities')}</Link>
  </p>
)
