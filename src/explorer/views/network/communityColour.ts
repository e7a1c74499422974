/** So far apart on the wheel that neighbouring numbers look different. */
const GOLDEN_ANGLE = 137.508

/** As light as is at least 3:1 against the light background and the dark one. */
const LIGHTNESS = 0.62
const CHROMA = 0.13

/** A community's colour, #rrggbb: of equal lightness to the eye, which OKLCH measures; WebGL takes no other notation. */
export function communityColour(id: number): string {
  const hue = (id * GOLDEN_ANGLE * Math.PI) / 180
  const [a, b] = [CHROMA * Math.cos(hue), CHROMA * Math.sin(hue)]
  const long = (LIGHTNESS + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (LIGHTNESS - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (LIGHTNESS - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
  return `#${linear.map(hexOf).join('')}`
}

/** sRGB's curve. */
function hexOf(light: number): string {
  const bent = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  const byte = Math.round(255 * Math.min(1, Math.max(0, bent)))
  return byte.toString(16).padStart(2, '0')
}
