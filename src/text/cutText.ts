import { cutPoint } from './cutPoint.ts'

/**
 * The beginning of a text in at most so many UTF-16 units, in whole characters.
 *
 * @example cutText('大𠮷', 2) === '大'
 */
export const cutText = (text: string, most: number): string => text.slice(0, cutPoint(text, 0, most))
