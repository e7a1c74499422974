import { Computed } from '../decorators/Computed.ts'
import { Edges } from '../decorators/Edges.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Views } from '../decorators/Views.ts'
import { Alias } from '../records/Alias.ts'
import { Node } from '../records/Node.ts'
import { EntityKind } from '../vocabularies/EntityKind.ts'
import { Language } from '../vocabularies/Language.ts'
import { ProjectStage } from '../vocabularies/ProjectStage.ts'
import { namesIn } from './namesIn.ts'

@NodeType('文件所说的事物', 'A thing that documents speak of', { abstract: true })
export abstract class Entity extends Node {
  @Property(EntityKind, '种类', 'what kind of thing it is')
  readonly kind!: string

  @Property('String', '首选名称', 'the preferred name')
  readonly name!: string

  @Property(
    'String',
    '英文名称：通行的或显然的译名；没有则为空，names(language: EN) 以拼音代之',
    'its English name, as it is generally used or evident; null where there is none: names(language: EN) gives pinyin then',
    { nullable: true, curated: true },
  )
  readonly nameEn!: string | null

  @Property('Int', '关系数：与多少个实体有几种关系', 'how many relations it has')
  readonly degree!: number

  @Computed('别名及其类型', 'other names with their type', {
    to: 'Alias',
    most: 8,
    list: true,
    requires: ['aliasNames', 'aliasTypes'],
    compute: (properties) => Alias.compute(properties),
  })
  readonly aliases!: readonly Alias[]

  @Computed(
    '全部名称，首选者在前；可限定语言，没有英文名称的以拼音代之',
    'all its names, the preferred one first; those of one language where it is given: pinyin where there is no English name',
    {
      to: 'String',
      list: true,
      requires: ['name', 'aliasNames', 'nameEn', 'pinyin'],
      takes: {
        language: {
          type: Language,
          words: { zh: '语言；缺省为全部', en: 'the language; all where left out' },
        },
      },
      compute: (properties, { language }) => namesIn(properties, language as Language | null | undefined),
    },
  )
  readonly names!: readonly string[]

  @Edges(
    '与其他实体的关系，按类型、对方名称排序',
    'relations with other entities, by type and the other’s name',
  )
  readonly relations!: Related

  @Relates(
    '涉及该实体的陈述，按文件日期和位置排序',
    'statements that speak of it, by document date and place',
    {
      types: ['MENTIONS'],
      direction: 'IN',
      to: ['Statement'],
      cardinality: 'connection',
    },
  )
  readonly statements!: Related

  @Relates('谈及该实体的文件', 'documents that speak of it', {
    types: ['SPEAKS_OF'],
    direction: 'IN',
    to: ['Document'],
    most: 12,
  })
  readonly documents!: Related

  @Relates('最近谈及它的文件', 'the newest document that speaks of it', {
    types: ['LAST_REPORTED_IN'],
    to: ['Document'],
    cardinality: 'optional',
  })
  readonly lastReported!: Related

  @Property(
    ProjectStage,
    '现状：最新的已实现阶段；仅有意向时为谋划；无阶段则为空',
    'the newest stage reported as done; what is only intended is PLANNED; null where no stage is told',
    { nullable: true, order: { name: 'STATUS' } },
  )
  readonly status!: ProjectStage | null

  @Property(
    'Int',
    '现状所依据之说的年份：已实现阶段的年份，仅有意向时为文件的年份；此后的沉默并不证实它',
    'the year of the words that `status` rests on: that of the stage, of what is only intended that of the document; later silence does not confirm it',
    { nullable: true, order: { name: 'YEAR' } },
  )
  readonly statusAsOf!: number | null

  @Property(
    'Int',
    '自哪一年起不再被提及：同一地域之后首份回顾更晚年份而未提及它的文件之年；仍被提及则为空',
    'the year of the first later document of its place that reviews a later year without naming it; null while it is named',
    { nullable: true },
  )
  readonly silentSince!: number | null

  @Relates('各文件所述的进展阶段，由早到晚', 'stages that documents tell of, oldest first', {
    types: ['HAS_STAGE'],
    to: ['StageEntry'],
    most: 5,
  })
  readonly stages!: Related

  @Views(
    '大事记：有时间的陈述，由早到晚；可限定年份，其余用 statements(filter: {year: …}) 逐页取得',
    'what is said of it over the years, oldest first; the years may be bounded, and statements(filter: {year: …}) pages through all of it',
    {
      view: 'timeline',
      to: 'TimelineEntry',
      most: 120,
    },
  )
  readonly timeline!: Related

  @Relates(
    '数值：地域的、对象的或指标的，视实体种类而定',
    'figures: for the place, about the entity or of the indicator, by what it is',
    {
      types: ['FOR_PLACE', 'ABOUT', 'OF_INDICATOR'],
      direction: 'IN',
      to: ['Observation'],
      cardinality: 'connection',
    },
  )
  readonly observations!: Related

  @Relates(
    '与其有关的承诺：其地域、指标或对象',
    'commitments of it: for the place, of the indicator or about the entity',
    {
      types: ['COMMITTED_FOR', 'COMMITTED_INDICATOR', 'COMMITTED_SUBJECT'],
      direction: 'IN',
      to: ['Commitment'],
      cardinality: 'connection',
    },
  )
  readonly commitments!: Related

  @Relates('关于它的矛盾陈述', 'statements about it that contradict each other', {
    types: ['CONFLICT_OF'],
    direction: 'IN',
    to: ['Conflict'],
    most: 4,
  })
  readonly conflicts!: Related

  @Relates(
    '同一性判断：与名称相近者是否同一；UNDECIDED 为未定，可能与之相同',
    'judgements of its identity: whether things of like names are one; UNDECIDED ones may be the same as it',
    { types: ['JUDGES'], direction: 'IN', to: ['Judgement'], most: 10 },
  )
  readonly judgements!: Related

  @Relates('所在地点、景区或设施', 'where it lies: a location, a scenic spot or a facility', {
    types: ['LOCATED_IN'],
    to: ['Location', 'ScenicSpot', 'Facility'],
    most: 6,
    within: true,
    reverse: {
      name: 'plural',
      zh: '位于此处的{}',
      en: '{} that lie here',
      rename: { Industry: 'localIndustries', Policy: 'localPolicies', Product: 'localProducts' },
      omit: ['Award', 'County', 'Indicator', 'Person'],
    },
  })
  readonly locations!: Related

  @Relates('获得的荣誉', 'titles and honours that it holds', {
    types: ['AWARDED'],
    to: ['Award'],
    most: 40,
    reverse: { name: 'recipients', zh: '获得者', en: 'who holds it' },
  })
  readonly awards!: Related

  @Relates('批准或认定的一方', 'who approved or recognised it', {
    types: ['APPROVED_BY'],
    to: ['Party', 'Location'],
    most: 4,
    reverse: { name: 'approved', zh: '批准或认定的事物', en: 'what it approved or recognised' },
  })
  readonly approvers!: Related
}
