/**
 * The one form in which offsets count: NFC, CRLF and lone CR as LF; nothing else is changed.
 *
 * @example normaliseText('甲\r\n乙') === '甲\n乙'
 */
export const normaliseText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').normalize('NFC')
