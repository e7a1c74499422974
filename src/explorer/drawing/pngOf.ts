const SHARPNESS = 2

/** Some phones make no larger canvas. */
const MOST_PIXELS = 16_000_000

/**
 * An SVG file as a PNG, twice as large, for paper has more dots than a screen.
 *
 * @throws Error where the browser makes no image
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const ratio = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * ratio)
  canvas.height = Math.floor(height * ratio)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('no image'))
    }, 'image/png')
  })
}
