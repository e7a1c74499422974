import type { VNode } from 'preact'
import { Link } from '../../parts/Link.tsx'
import { tell } from './words.ts'

/** An address that leads to no view, and the ways back. */
export const Nowhere = (): VNode => (
  <>
    <h1>{tell('title')}</h1>
    <p>{tell('why')}</p>
    <ul>
      <li>
        <Link to="/">{tell('home')}</Link>
      </li>
      <li>
        <a href="#search">{tell('search')}</a>
      </li>
      <li>
        <Link to="/entities">{tell('entities')}</Link>
      </li>
    </ul>
  </>
)
