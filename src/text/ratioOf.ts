import { scaleOf } from './scaleOf.ts'

/**
 * How many of one unit another holds; undefined where they measure different things.
 *
 * @example ratioOf('万人', '人') // 10_000
 */
export function ratioOf(from = '', to = ''): number | undefined {
  const [given, wanted] = [scaleOf(from), scaleOf(to)]
  return given.measure === wanted.measure ? given.factor / wanted.factor : undefined
}
