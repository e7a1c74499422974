import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Begun shortly before it is seen. */
const BEFORE = '200px'

/** Whether the reader has come to an element; once so, it stays so. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [isInSight, setInSight] = useState(false)
  useEffect(() => {
    if (!element.current) return undefined
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return
        setInSight(true)
        observer.disconnect()
      },
      { rootMargin: BEFORE },
    )
    observer.observe(element.current)
    return () => {
      observer.disconnect()
    }
  }, [])
  return isInSight
}
