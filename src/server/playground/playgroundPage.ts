import { getAltairHtml, renderInitSnippet } from 'altair-static'
import type { Tab } from '../Tab.ts'
import type { PageLanguage } from './PageLanguage.ts'
import { questionList } from './questionList.ts'

/** Altair wants a whole address, which only the browser knows behind a proxy. */
const ENDPOINT = '/graphql'

interface Shown {
  /** Every question on offer; the first welcomes who asks for none. */
  readonly tabs: readonly Tab[]
  /** The one that the address asks for. */
  readonly asked?: Tab | undefined
  /** The name that it asks for and none has. */
  readonly missing?: string | undefined
  readonly language: PageLanguage
  /** What scripts of this answer carry. */
  readonly nonce: string
  readonly basePath: string
}

/**
 * Altair's page in one language, with nothing that asks another host: one question, and the list of all above it.
 * Scripts carry `nonce`; the questions cannot end the script they stand in. Who comes with a question sees it alone
 * and anew: tabs that Altair kept from another visit would hide it.
 */
export function playgroundPage({ tabs, asked, missing, language, nonce, basePath }: Shown): string {
  const options = optionsOf(asked ? [asked] : tabs.slice(0, 1), language, nonce)
  const list = questionList(tabs, { language, asked, missing })
  const script = renderInitSnippet(
    asked ? { ...options, preserveState: false, instanceStorageNamespace: 'plangraph-asked-' } : options,
  )
    .replaceAll('</', '<\\/')
    .replaceAll('<!', '<\\!')
    .replaceAll(
      `endpointURL: \`${ENDPOINT}\``,
      `endpointURL: location.origin + \`${basePath.slice(0, -1)}${ENDPOINT}\``,
    )
  return getAltairHtml()
    .replace('<html>', `<html lang="${language}">`)
    .replace(/<base.*>/, `<base href="${basePath}playground/">`)
    .replace('<style>', `<style nonce="${nonce}">`)
    .replace('</head>', () => `<style nonce="${nonce}">${style}</style></head>`)
    .replace('<app-root>', () => `${list}<script nonce="${nonce}">${keepClicks}</script><app-root>`)
    .replace('</body>', () => `<script type="module" nonce="${nonce}">${script}</script></body>`)
}

/** Altair takes every click on a link for one that leads out of it, and lets none through. */
const keepClicks = `document.querySelector('.questions').addEventListener('click', (event) => event.stopPropagation())`

/** The list takes one line above Altair, which takes the rest of the window; open it lies over it. */
const style = `
  body { display: flex; flex-direction: column; height: 100vh; height: 100dvh; margin: 0; overflow: hidden }
  app-root { flex: 1; min-height: 0; position: relative; overflow: hidden }
  app-root .app-wrapper, app-root app-altair { height: 100% }
  .questions { display: flex; gap: 1rem; align-items: baseline; padding: .4rem .8rem; font: 15px/1.5 system-ui, sans-serif;
    color: #1d232a; background: #eef4f4; position: relative; z-index: 1000 }
  .questions > span { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
  .questions summary { cursor: pointer; font-weight: 600; white-space: nowrap }
  .questions small { font-weight: normal }
  .questions details > div { position: absolute; left: 0; right: 0; top: 100%; max-height: 80vh; overflow: auto; padding: .4rem 1rem 1rem;
    color: #1d232a; background: #fff; box-shadow: 0 6px 18px #0004 }
  .questions section { columns: 24rem auto; column-gap: 2rem }
  nav.questions h2 { color: inherit; margin: .8rem 0 .2rem; font-size: 1rem; font-weight: 600; break-after: avoid }
  .questions ul { margin: 0; padding-left: 1.2rem }
  .questions li { margin: .2rem 0; break-inside: avoid }
  .questions a { color: #0b5e5e }
  .questions a[aria-current] { font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .questions { color: #e6edef; background: #16252a }
    .questions details > div { color: #e6edef; background: #101a1e }
    .questions a { color: #7fd0d0 }
  }
  /* On a phone the button that sends has room; every question is posted. */
  @media (max-width: 600px) { .url-box__method-wrapper { display: none } }
`

function optionsOf(
  tabs: readonly Tab[],
  language: PageLanguage,
  nonce: string,
): Parameters<typeof renderInitSnippet>[0] {
  return {
    endpointURL: ENDPOINT,
    instanceStorageNamespace: `plangraph-${language}-`,
    initialWindows: tabs.map(({ title, query, variables }) => ({
      initialName: title[language],
      endpointURL: ENDPOINT,
      initialQuery: query,
      initialVariables: JSON.stringify(variables ?? {}, null, 2),
    })),
    persistedSettings: {
      language: language === 'zh' ? 'zh-CN' : 'en-US',
      'banners.disable': true,
      disablePushNotification: true,
      'alert.disableUpdateNotification': true,
      // Documentation and completion are there before anything is asked.
      'schema.reloadOnStart': true,
    },
    disableAccount: true,
    cspNonce: nonce,
  }
}
