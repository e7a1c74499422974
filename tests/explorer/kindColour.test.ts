import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { kindColour } from '../../src/explorer/drawing/kindColour.ts'

type Three = readonly [number, number, number]

const type = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getType('EntityKind')
const kinds = isEnumType(type) ? type.getValues().map(({ name }) => name) : []

/** Light of a colour (#rrggbb), sRGB's curve taken back. */
function lightOf(colour: string): Three {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return [red, green, blue]
}

const weigh = (light: Three, weights: Three): number =>
  light[0] * weights[0] + light[1] * weights[1] + light[2] * weights[2]

/** In OKLab, where equal distances look equal. */
function seen(colour: string): Three {
  const light = lightOf(colour)
  const cones: Three = [
    Math.cbrt(weigh(light, [0.4122214708, 0.5363325363, 0.0514459929])),
    Math.cbrt(weigh(light, [0.2119034982, 0.6806995451, 0.1073969566])),
    Math.cbrt(weigh(light, [0.0883024619, 0.2817188376, 0.6299787005])),
  ]
  return [
    weigh(cones, [0.2104542553, 0.793617785, -0.0040720468]),
    weigh(cones, [1.9779984951, -2.428592205, 0.4505937099]),
    weigh(cones, [0.0259040371, 0.7827717662, -0.808675766]),
  ]
}

const distance = (one: string, other: string): number => {
  const [a, b] = [seen(one), seen(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** As WCAG computes it. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((colour) => weigh(lightOf(colour), [0.2126, 0.7152, 0.0722]))
    .sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Two colours that readers took for one were 0.034 apart. */
const APART = 0.06

test('the colours of all kinds are apart from each other', () => {
  expect(kinds.length).toBe(17)
  const near = kinds.flatMap((one, at) =>
    kinds
      .slice(at + 1)
      .filter((other) => distance(kindColour(one), kindColour(other)) < APART)
      .map((other) => `${one} ${other}`),
  )
  expect(near).toEqual([])
})

test.each(['#ffffff', '#0f1418'])('each can be seen on %s', (back) => {
  expect(kinds.filter((kind) => contrast(kindColour(kind), back) < 3)).toEqual([])
})
