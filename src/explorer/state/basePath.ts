/** The path below which the page is served; it begins and ends with a slash. */
const basePath = document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? '/'

/** What an address of the page is to the browser: `/entities` is `/plans/entities` where it is served below `/plans/`. */
export const toBrowser = (path: string): string => basePath + path.slice(1)

/** The page's own address of a path of the browser. */
export const fromBrowser = (path: string): string =>
  path.startsWith(basePath) ? path.slice(basePath.length - 1) : path
