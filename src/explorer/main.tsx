import { render, type VNode } from 'preact'
import { Link } from './parts/Link.tsx'
import { Search } from './parts/Search.tsx'
import { choose, language } from './state/language.ts'
import { place, search } from './state/place.ts'
import { EntityPage } from './views/EntityPage.tsx'
import { GraphView } from './views/graph/GraphView.tsx'
import { sayGraph } from './views/graph/words.ts'
import { Home } from './views/Home.tsx'
import { say } from './words.ts'

function View(): VNode {
  const entity = /^\/entity\/(.+)$/.exec(place.value)?.[1]
  if (entity !== undefined) return <EntityPage key={entity} id={decodeURIComponent(entity)} />
  if (place.value === '/graph') return <GraphView search={search.value} />
  return <Home />
}

function Page(): VNode {
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
        <View />
      </main>
    </>
  )
}

choose(language.value)
const root = document.getElementById('page')
if (root) render(<Page />, root)
