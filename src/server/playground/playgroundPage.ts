import { getAltairHtml, renderInitSnippet } from 'altair-static'
import type { Tab } from '../Tab.ts'

/** Altair wants a whole address, which only the browser knows behind a proxy. */
const ENDPOINT = '/graphql'

export type PageLanguage = 'zh' | 'en'

/**
 * Altair's page with a tab a question, in one language, with nothing that asks another host. Scripts carry
 * `nonce`; the questions cannot end the script they stand in. Who comes with a question sees it alone and anew:
 * tabs that Altair kept from another visit would hide it.
 */
export function playgroundPage(
  tabs: readonly Tab[],
  asked: Tab | undefined,
  language: PageLanguage,
  nonce: string,
): string {
  const options = optionsOf(asked ? [asked] : tabs, language, nonce)
  const script = renderInitSnippet(
    asked ? { ...options, preserveState: false, instanceStorageNamespace: 'plangraph-asked-' } : options,
  )
    .replaceAll('</', '<\\/')
    .replaceAll('<!', '<\\!')
    .replaceAll(`endpointURL: \`${ENDPOINT}\``, `endpointURL: location.origin + \`${ENDPOINT}\``)
  return getAltairHtml()
    .replace('<html>', `<html lang="${language}">`)
    .replace(/<base.*>/, '<base href="/playground/">')
    .replace('<style>', `<style nonce="${nonce}">`)
    .replace('</body>', () => `<script type="module" nonce="${nonce}">${script}</script></body>`)
}

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
    },
    disableAccount: true,
    cspNonce: nonce,
  }
}
