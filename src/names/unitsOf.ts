import { digitsOf } from './digitsOf.ts'
import { isHan } from './isHan.ts'
import { latinWord } from './latinWord.ts'
import type { NameUnit } from './NameUnit.ts'
import { plainName } from './plainName.ts'
import { soundsOf } from './soundsOf.ts'
import { wordStartsOf } from './wordStartsOf.ts'

const RUN = /\p{Script=Han}+|\p{N}+|[^\P{L}\p{Script=Han}]+/gu

/**
 * A name step by step; signs part words and are no steps. `places` are names that it may be used without, where it
 * begins with one: 某市机场 is 机场 there.
 *
 * @example unitsOf('2期').map(({ text, sounds }) => [text, ...sounds]) // [['2', 'er'], ['期', 'qi', 'ji']]
 */
export function unitsOf(name: string, places: readonly string[] = []): NameUnit[] {
  const plain = plainName(name)
  const starts = new Set(
    places.filter((place) => name.startsWith(place)).map((place) => Array.from(place).length),
  )
  const isStart = (at: number): boolean => at === 0 || starts.has(at)
  const units = [...plain.matchAll(RUN)].flatMap(([run]): Omit<NameUnit, 'startsName'>[] => {
    if (isHan(run)) return hanUnits(run)
    if (/^\p{N}+$/u.test(run)) return [{ text: run, sounds: digitSounds(run), startsWord: true }]
    return [{ text: latinWord(run), sounds: [], startsWord: true }]
  })
  return units.map((unit, at) => ({
    ...unit,
    startsName: isStart(at),
    startsWord: unit.startsWord || isStart(at),
  }))
}

function hanUnits(run: string): Omit<NameUnit, 'startsName'>[] {
  const sounds = soundsOf(run)
  const starts = wordStartsOf(run)
  return digitsOf(run).map((text, index) => ({
    text,
    sounds: sounds[index] ?? [],
    startsWord: starts.has(index),
  }))
}

/** 2期 is said like 二期; longer numbers are said in several ways and typed as digits. */
const digitSounds = (run: string): string[] => (/^\d$/.test(run) ? (DIGIT_SOUNDS[Number(run)] ?? []) : [])
const DIGIT_SOUNDS = Array.from('零一二三四五六七八九').map((sign) => soundsOf(sign)[0] ?? [])
