import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import './Picture.css'
import type { Emphasis, LegendEntry, Scene } from './Scene.ts'
import { save } from '../parts/save.ts'
import { say } from '../words.ts'
import { keyMoves } from './keyMoves.ts'
import { useDrawing } from './useDrawing.ts'
import { sayPicture } from './words.ts'

const isTouched = (): boolean => window.matchMedia('(pointer: coarse)').matches

interface Props {
  readonly scene: Scene
  readonly emphasis: Emphasis
  /** Where the same stands in words. */
  readonly twin: string
  readonly onChoose: (id: string) => void
  readonly isMovable?: boolean
  /** What the exported file is called and explains; none is offered without. */
  readonly file?: { readonly title: string; readonly legend: readonly LegendEntry[] }
  /** What the reader can do. */
  readonly children?: ComponentChildren
}

/** A drawn scene; what it is drawn with is loaded only here. */
export function Picture(props: Props): VNode {
  const { scene, emphasis, twin, onChoose, isMovable = true, file, children } = props
  const container = useRef<HTMLDivElement>(null)
  const { drawing, failure, again } = useDrawing(container, { choose: onChoose, isMovable })
  const [placed, setPlaced] = useState<Scene | null>(null)
  useEffect(() => {
    if (!drawing) return
    void drawing.show(scene, emphasis).then(() => {
      setPlaced(scene)
    })
  }, [drawing, scene, emphasis])
  const press = (event: KeyboardEvent): void => {
    const move = keyMoves[event.key]
    if (!drawing || !move || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    move(drawing)
  }
  return (
    <>
      <div
        ref={container}
        class="picture"
        role="img"
        aria-busy={failure === null && placed !== scene}
        aria-label={`${sayPicture('picture')}: ${countsOf(scene)}; ${twin}`}
        {...(isMovable && { tabIndex: 0, onKeyDown: press })}
      />
      {failure && (
        <p role="alert">
          {sayPicture(failure)}{' '}
          {failure === 'unloaded' && (
            <button type="button" onClick={again}>
              {say('again')}
            </button>
          )}
        </p>
      )}
      <div class="quiet hint">
        <span>
          {children}
          {isMovable && sayPicture(isTouched() ? 'byFingers' : 'byMouse')}
        </span>
        {drawing && file && (
          <span>
            {isMovable && (
              <>
                <button
                  type="button"
                  title={sayPicture('keys')}
                  onClick={() => {
                    drawing.showWhole()
                  }}
                >
                  {sayPicture('whole')}
                </button>{' '}
              </>
            )}
            <button
              type="button"
              onClick={() =>
                void drawing.png(file.title, file.legend).then((png) => {
                  save(png, 'plangraph.png')
                })
              }
            >
              {sayPicture('png')}
            </button>{' '}
            <button
              type="button"
              onClick={() => {
                save(drawing.svg(file.title, file.legend), 'plangraph.svg')
              }}
            >
              {sayPicture('svg')}
            </button>
          </span>
        )}
      </div>
    </>
  )
}

function countsOf({ nodes, edges }: Scene): string {
  const seen = new Set(nodes.filter((node) => node.hidden !== true).map(({ id }) => id))
  const lines = edges.filter(({ hidden, from, to }) => hidden !== true && seen.has(from) && seen.has(to))
  return `${seen.size} ${sayPicture('entities')}, ${lines.length} ${sayPicture('relations')}`
}
