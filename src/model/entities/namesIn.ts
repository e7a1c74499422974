import type { Language } from '../vocabularies/Language.ts'

const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name)

/** The names that a node carries, the preferred one first: all, or those of one language. */
export function namesIn(
  { name, aliasNames, nameEn, pinyin }: Readonly<Record<string, unknown>>,
  language: Language | null | undefined,
): readonly string[] {
  const said = [name as string, ...((aliasNames ?? []) as readonly string[])]
  const english = [
    ...new Set([...(typeof nameEn === 'string' ? [nameEn] : []), ...said.filter((one) => !isChinese(one))]),
  ]
  if (language === 'EN') return english.length > 0 ? english : [pinyin as string]
  if (language === 'ZH') return said.filter(isChinese)
  return [...new Set([...said, ...english])]
}
