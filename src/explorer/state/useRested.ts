import { useEffect, useState } from 'preact/hooks'

/** As long as a hand pauses that types or slides on. */
const PAUSE_MS = 200

/** A value once it has come to rest: the server is not asked at each letter or step. */
export function useRested(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [value])
  return rested
}
