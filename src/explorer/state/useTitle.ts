import { useEffect } from 'preact/hooks'

/** Names the window, its tab and its place in the history after what is shown. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'plangraph' : `${title} · plangraph`
  }, [title])
}
