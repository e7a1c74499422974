import { ProjectStage } from '../model/vocabularies/ProjectStage.ts'
import type { SeedStatement } from '../statements/Seed.ts'
import { relationPhrase } from './relationPhrase.ts'
import { writtenAs } from './writtenAs.ts'

/**
 * What a statement says in a few words, made of names and facts; none for names and aliases.
 *
 * @example 甲项目：计划开工 · 某市 某指标：100亿元（目标） · 甲项目由乙公司建设 · 计划：某市承办某赛事
 */
export function textSaid(said: SeedStatement, nameOf: (entity: string) => string): string | undefined {
  if (said.sort === 'stage') {
    const intended = said.modality === 'INTENDED' ? '计划' : ''
    return `${nameOf(said.subject)}：${intended}${ProjectStage.values[said.stage].zh}`
  }
  if (said.sort === 'observation') {
    const target = said.kind === 'TARGET' ? '（目标）' : ''
    const names = [nameOf(said.about ?? said.place), nameOf(said.indicator)].join(' ')
    return `${names}：${writtenAs(said)}${target}`
  }
  if (said.sort !== 'relation') return undefined
  const phrase = relationPhrase(said.property, nameOf(said.subject), nameOf(said.object))
  return said.modality === 'INTENDED' ? `计划：${phrase}` : phrase
}
