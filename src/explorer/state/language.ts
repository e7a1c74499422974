import { signal } from '@preact/signals'

export type Language = 'zh' | 'en'

const KEPT = 'plangraph.language'

const kept = (): Language | undefined => {
  const known = window.localStorage.getItem(KEPT)
  return known === 'zh' || known === 'en' ? known : undefined
}

/** Chinese unless the reader chose otherwise. */
export const language = signal<Language>(kept() ?? 'zh')

export function choose(chosen: Language): void {
  language.value = chosen
  window.localStorage.setItem(KEPT, chosen)
  document.documentElement.lang = chosen
}
