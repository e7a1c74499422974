import { render, type VNode } from 'preact'
import { Link } from './parts/Link.tsx'
import { Search } from './parts/Search.tsx'
import { choose, language } from './state/language.ts'
import { place } from './state/place.ts'
import { EntityPage } from './views/EntityPage.tsx'
import { Home } from './views/Home.tsx'
import { Indicators } from './views/indicators/Indicators.tsx'
import { Promises } from './views/promises/Promises.tsx'
import { say as sayOfIndicators } from './views/indicators/words.ts'
import { say as sayOfPromises } from './views/promises/words.ts'
import { say } from './words.ts'

function View(): VNode {
  const entity = /^\/entity\/(.+)$/.exec(place.value)?.[1]
  if (entity !== undefined) return <EntityPage key={entity} id={decodeURIComponent(entity)} />
  if (place.value === '/promises') return <Promises />
  if (place.value === '/indicators') return <Indicators />
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
          <Link to="/promises">{sayOfPromises('title')}</Link>
          <Link to="/indicators">{sayOfIndicators('title')}</Link>
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
