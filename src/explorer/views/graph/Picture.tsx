import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { save } from '../../parts/save.ts'
import { language } from '../../state/language.ts'
import { sayValue } from '../../words.ts'
import type { Content } from './content.ts'
import { useDrawing } from './useDrawing.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly content: Content
  /** What of it is not hidden. */
  readonly left: Content
  readonly hidden: ReadonlySet<string>
  readonly selected: string | null
  readonly path: ReadonlySet<string>
  readonly onChoose: (id: string) => void
}

/** The drawn graph; what it is drawn with is loaded only here. */
export function Picture({ content, left, hidden, selected, path, onChoose }: Props): VNode {
  const container = useRef<HTMLDivElement>(null)
  const { drawing, isUndrawn } = useDrawing(container, onChoose)
  const [isPlaced, setPlaced] = useState(false)
  const told = language.value
  useEffect(() => {
    drawing?.look({ hidden, selected, path, sayType: sayValue })
  }, [drawing, hidden, selected, path, told])
  useEffect(() => {
    if (!drawing) return
    setPlaced(false)
    void drawing.show(content).then(() => {
      setPlaced(true)
    })
  }, [drawing, content])
  const counts = `${left.nodes.length} ${sayGraph('entities')}, ${left.relations.length} ${sayGraph('relations')}`
  return (
    <>
      <div
        ref={container}
        class="picture"
        role="img"
        aria-busy={!isPlaced}
        aria-label={`${sayGraph('picture')}: ${counts}; ${sayGraph('same')}`}
      />
      {isUndrawn && <p role="alert">{sayGraph('undrawn')}</p>}
      <p class="quiet hint">
        {sayGraph('hint')}{' '}
        {drawing && (
          <button
            type="button"
            onClick={() =>
              void drawing.png().then((png) => {
                save(png, 'plangraph.png')
              })
            }
          >
            {sayGraph('png')}
          </button>
        )}
      </p>
    </>
  )
}
