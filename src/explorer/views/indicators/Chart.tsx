import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { language } from '../../state/language.ts'
import { say as sayPage } from '../../words.ts'
import type { Panel } from './panelsOf.ts'
import { say } from './words.ts'

/** The library of charts is read only where there is something to draw. */
export function Chart({ panels }: { readonly panels: readonly Panel[] }): VNode {
  const drawn = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  const spoken = language.value
  useEffect(() => {
    const element = drawn.current
    if (!element) return undefined
    const control = new AbortController()
    const words = {
      target: sayPage('target'),
      GROWTH: say('growthAxis'),
      SHARE: say('share'),
      RANK_BY_VALUE: say('rankByValue'),
      RANK_BY_GROWTH: say('rankByGrowth'),
      conflicting: say('conflicting'),
      LEVEL: '',
    }
    import('./drawChart.ts').then(
      ({ drawChart }) => {
        drawChart(element, panels, words, control.signal)
      },
      () => {
        if (!control.signal.aborted) setFailed(true)
      },
    )
    return () => {
      control.abort()
    }
  }, [JSON.stringify(panels), spoken])
  if (panels.length === 0) return <p class="quiet">{say('noChart')}</p>
  if (failed) return <p role="alert">{say('failed')}</p>
  return (
    <figure>
      <div ref={drawn} class="chart" role="img" aria-label={say('chart')} />
      <figcaption class="quiet">{say('chart')}</figcaption>
    </figure>
  )
}
