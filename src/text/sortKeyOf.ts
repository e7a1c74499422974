import { foldName } from './foldName.ts'
import { pinyinOf } from './pinyinOf.ts'

/** Orders names by pinyin, alike on both engines: syllables parted by one space, then two and the name itself for homophones. */
export const sortKeyOf = (name: string): string => `${pinyinOf(foldName(name)).join(' ')}  ${name}`
