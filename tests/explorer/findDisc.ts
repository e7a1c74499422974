import type { Locator } from 'playwright-core'

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Where a picture shows a disc of a colour (#rrggbb): what a reader would click.
 *
 * @throws Error where there is none
 */
export async function findDisc(picture: Locator, colour: string): Promise<Point> {
  const bytes = (await picture.screenshot()).toString('base64')
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return await picture.page().evaluate<Point>(`(async () => {
    const bytes = Uint8Array.from(atob('${bytes}'), (sign) => sign.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const is = (x, y) => ${JSON.stringify(parts)}.every((part, at) => data[(y * image.width + x) * 4 + at] === part)
    for (let y = 0; y < image.height - 4; y++)
      for (let x = 0; x < image.width - 4; x++)
        if (is(x, y) && is(x + 4, y) && is(x, y + 4)) return { x: x + 2, y: y + 2 }
    throw new Error('no disc of this colour')
  })()`)
}
