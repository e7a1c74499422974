/**
 * A run of letters as it is compared: `v` for `ü` after l and n as input methods have it, English plurals as the
 * singular. What is done to a name is done to what is asked for, so words that it spoils spoil alike.
 *
 * @example latinWord('lvyou') === 'luyou'
 * @example latinWord('counties') === 'county'
 */
export const latinWord = (run: string): string => {
  const written = run.replaceAll(/([ln])v/g, '$1u')
  if (!/[aeiouy]/.test(written)) return written
  return written.replace(/^(.{2,})ies$/, '$1y').replace(/^(.{2,}[^s])s$/, '$1')
}
