import { render, type VNode } from 'preact'
import { Link } from './parts/Link.tsx'
import { Search } from './parts/Search.tsx'
import { toBrowser } from './state/basePath.ts'
import { choose, language } from './state/language.ts'
import { online } from './state/online.ts'
import { place, search } from './state/place.ts'
import { useTitle } from './state/useTitle.ts'
import { Counties } from './views/counties/Counties.tsx'
import { tell as tellOfCounties } from './views/counties/words.ts'
import { DocumentPage } from './views/documents/DocumentPage.tsx'
import { Documents } from './views/documents/Documents.tsx'
import { say as sayOfDocuments } from './views/documents/words.ts'
import { Entities } from './views/entities/Entities.tsx'
import { say as sayOfEntities } from './views/entities/words.ts'
import { EntityPage } from './views/entity/EntityPage.tsx'
import { GraphView } from './views/graph/GraphView.tsx'
import { sayGraph } from './views/graph/words.ts'
import { Home } from './views/home/Home.tsx'
import { Indicators } from './views/indicators/Indicators.tsx'
import { say as sayOfIndicators } from './views/indicators/words.ts'
import { PolicyLinks } from './views/links/PolicyLinks.tsx'
import { tell as tellOfLinks } from './views/links/words.ts'
import { ResearchNetwork } from './views/network/ResearchNetwork.tsx'
import { tell as tellOfNetwork } from './views/network/words.ts'
import { Nowhere } from './views/nowhere/Nowhere.tsx'
import { tell as tellOfNowhere } from './views/nowhere/words.ts'
import { Promises } from './views/promises/Promises.tsx'
import { say as sayOfPromises } from './views/promises/words.ts'
import { say } from './words.ts'

interface View {
  readonly title: () => string
  readonly Shown: () => VNode
}

/** Every view by its address, in the order of the navigation. */
const views: Readonly<Record<string, View>> = {
  '/entities': { title: () => sayOfEntities('title'), Shown: Entities },
  '/graph': { title: () => sayGraph('graph'), Shown: () => <GraphView search={search.value} /> },
  '/promises': { title: () => sayOfPromises('title'), Shown: Promises },
  '/indicators': { title: () => sayOfIndicators('title'), Shown: Indicators },
  '/links': { title: () => tellOfLinks('title'), Shown: PolicyLinks },
  '/counties': { title: () => tellOfCounties('title'), Shown: Counties },
  '/network': { title: () => tellOfNetwork('title'), Shown: ResearchNetwork },
  '/documents': { title: () => sayOfDocuments('title'), Shown: Documents },
}

function Page(): VNode {
  return (
    <>
      <a class="skip" href="#content">
        {say('skip')}
      </a>
      <header>
        <p class="brand">
          <Link to="/" current={place.value === '/'}>
            plangraph
          </Link>{' '}
          <span class="quiet">{say('title')}</span>
        </p>
        <Search />
        <nav aria-label={say('views')}>
          {Object.entries(views).map(([path, { title }]) => (
            <Link key={path} to={path} current={place.value === path}>
              {title()}
            </Link>
          ))}
          <a href={toBrowser('/playground')}>GraphQL</a>
          <button
            type="button"
            lang={language.value === 'zh' ? 'en' : 'zh'}
            onClick={() => {
              choose(language.value === 'zh' ? 'en' : 'zh')
            }}
          >
            {language.value === 'zh' ? 'English' : '中文'}
          </button>
        </nav>
      </header>
      {!online.value && (
        <p class="offline" role="status">
          {say('offlineNow')}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        <Placed />
      </main>
    </>
  )
}

/** What belongs at the address. */
function Placed(): VNode {
  const [, folder, escaped] = /^\/(entity|document)\/([^/]+)$/.exec(place.value) ?? []
  const id = escaped === undefined ? null : unescaped(escaped)
  if (id !== null && folder === 'entity') return <EntityPage key={id} id={id} />
  if (id !== null && folder === 'document') return <DocumentPage key={id} id={id} />
  return <Titled key={place.value} view={views[place.value] ?? (place.value === '/' ? home : nowhere)} />
}

/** Null where the escapes cannot be read. */
function unescaped(escaped: string): string | null {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return null
  }
}

const home: View = { title: () => '', Shown: Home }
const nowhere: View = { title: () => tellOfNowhere('title'), Shown: Nowhere }

function Titled({ view: { title, Shown } }: { readonly view: View }): VNode {
  useTitle(title())
  return <Shown />
}

choose(language.value)
const root = document.getElementById('page')
if (root) render(<Page />, root)
