import type { Drawing } from './Drawing.ts'

/** What a key does to a picture that has the focus. */
export const keyMoves: Readonly<Record<string, (drawing: Drawing) => void>> = {
  '0': (drawing) => {
    drawing.showWhole()
  },
  '+': (drawing) => {
    drawing.zoom(true)
  },
  '=': (drawing) => {
    drawing.zoom(true)
  },
  '-': (drawing) => {
    drawing.zoom(false)
  },
  ArrowLeft: (drawing) => {
    drawing.move(-1, 0)
  },
  ArrowRight: (drawing) => {
    drawing.move(1, 0)
  },
  ArrowUp: (drawing) => {
    drawing.move(0, -1)
  },
  ArrowDown: (drawing) => {
    drawing.move(0, 1)
  },
}
