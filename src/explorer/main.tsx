import { render, type VNode } from 'preact'
import { Link } from './parts/Link.tsx'
import { Search } from './parts/Search.tsx'
import { choose, language } from './state/language.ts'
import { place, search } from './state/place.ts'
import { Counties } from './views/counties/Counties.tsx'
import { tell as tellOfCounties } from './views/counties/words.ts'
import { DocumentPage } from './views/documents/DocumentPage.tsx'
import { Documents } from './views/documents/Documents.tsx'
import { say as sayOfDocuments } from './views/documents/words.ts'
import { EntityPage } from './views/EntityPage.tsx'
import { GraphView } from './views/graph/GraphView.tsx'
import { sayGraph } from './views/graph/words.ts'
import { Home } from './views/Home.tsx'
import { Indicators } from './views/indicators/Indicators.tsx'
import { say as sayOfIndicators } from './views/indicators/words.ts'
import { PolicyLinks } from './views/links/PolicyLinks.tsx'
import { tell as tellOfLinks } from './views/links/words.ts'
import { ResearchNetwork } from './views/network/ResearchNetwork.tsx'
import { tell as tellOfNetwork } from './views/network/words.ts'
import { Promises } from './views/promises/Promises.tsx'
import { say as sayOfPromises } from './views/promises/words.ts'
import { say } from './words.ts'

const views: Readonly<Record<string, () => VNode>> = {
  '/graph': () => <GraphView search={search.value} />,
  '/promises': Promises,
  '/indicators': Indicators,
  '/links': PolicyLinks,
  '/counties': Counties,
  '/network': ResearchNetwork,
  '/documents': Documents,
}

function Page(): VNode {
  const View = views[place.value] ?? Home
  const entity = /^\/entity\/(.+)$/.exec(place.value)?.[1]
  const document = /^\/document\/(.+)$/.exec(place.value)?.[1]
  return (
    <>
      <a class="skip" href="#content">
        {say('skip')}
      </a>
      <header>
        <p class="brand">
          <Link to="/">plangraph</Link> <span class="quiet">{say('title')}</span>
        </p>
        <Search />
        <nav aria-label={say('home')}>
          <Link to="/graph">{sayGraph('graph')}</Link>
          <Link to="/promises">{sayOfPromises('title')}</Link>
          <Link to="/indicators">{sayOfIndicators('title')}</Link>
          <Link to="/links">{tellOfLinks('title')}</Link>
          <Link to="/counties">{tellOfCounties('title')}</Link>
          <Link to="/network">{tellOfNetwork('title')}</Link>
          <Link to="/documents">{sayOfDocuments('title')}</Link>
          <a href="/playground">GraphQL</a>
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
      <main id="content">
        {entity === undefined && document === undefined && <View />}
        {entity !== undefined && <EntityPage key={entity} id={decodeURIComponent(entity)} />}
        {document !== undefined && <DocumentPage key={document} id={decodeURIComponent(document)} />}
      </main>
    </>
  )
}

choose(language.value)
const root = document.getElementById('page')
if (root) render(<Page />, root)
