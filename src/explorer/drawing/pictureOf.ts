import type { Sigma } from 'sigma'
import type { Position } from './seededPosition.ts'

/**
 * The picture as a PNG. Drawn anew within this task: a WebGL canvas keeps what it shows only that long.
 *
 * @throws Error where the browser makes no image
 */
export function pictureOf(renderer: Sigma<Position>, back: string): Promise<Blob> {
  renderer.refresh()
  const layers = Object.values(renderer.getCanvases())
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(...layers.map(({ width }) => width))
  canvas.height = Math.max(...layers.map(({ height }) => height))
  const context = canvas.getContext('2d')
  if (context) {
    context.fillStyle = back
    context.fillRect(0, 0, canvas.width, canvas.height)
    for (const layer of layers) context.drawImage(layer, 0, 0, canvas.width, canvas.height)
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('no image'))
    }, 'image/png')
  })
}
