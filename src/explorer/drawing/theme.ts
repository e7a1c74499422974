/** What the picture takes from the page's colours. */
export interface Theme {
  readonly back: string
  readonly text: string
  readonly edge: string
  readonly dim: string
  readonly accent: string
}

export function readTheme(element: HTMLElement): Theme {
  const style = getComputedStyle(element)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  return {
    back: read('--back'),
    text: read('--text'),
    edge: read('--edge'),
    dim: read('--line'),
    accent: read('--accent'),
  }
}
