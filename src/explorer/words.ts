import { language } from './state/language.ts'
import { wordsOf } from './wordsOf.ts'

/** A word of the page in the reader's language. */
export const say = wordsOf({
  title: ['城市报告知识图谱', 'What a city’s reports say'],
  search: ['搜索：名称、别名、拼音、首字母', 'Search: names, aliases, pinyin, initials'],
  nothing: ['没有找到', 'Nothing found'],
  loading: ['正在读取…', 'Loading…'],
  again: ['重试', 'Try again'],
  noNetwork: ['没有网络，连上后会自动再读', 'No network; it is read when the network is back'],
  promises: ['年的目标与结果', ': promised and reported'],
  target: ['目标', 'Promised'],
  actual: ['实际', 'Reported'],
  outcome: ['结果', 'Outcome'],
  rank: ['排名', 'Rank'],
  indicator: ['指标', 'Indicator'],
  playground: ['在 GraphQL 中打开', 'Open in the playground'],
  query: ['查看查询', 'Show the query'],
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  home: ['首页', 'Home'],
  more: ['再列出一些', 'Show more'],
  missing: [
    '没有这个实体；请在页首按名称搜索，或到“实体”一览中查找',
    'There is no such entity; search for its name at the top, or look through the entities',
  ],
  toEntities: ['实体一览', 'All entities'],
  relations: ['关系', 'Relations'],
  evidence: ['依据', 'Evidence'],
  offlineNow: [
    '没有网络：已读到的仍可查看，其余待连上后再读',
    'No network: what was read stays; the rest is read when it is back',
  ],
  noSuch: ['没有这样的', 'No such '],
  instead: ['；显示的是', '; shown instead:'],
  views: ['各视图', 'Views'],
  asOf: ['截至{year}年', 'as of {year}'],
  silentSince: ['{year}年起未再提及', 'not mentioned since {year}'],
  intendedLine: ['虚线：仅为计划', 'Dashed: only intended'],
  skip: ['跳到正文', 'Skip to content'],
})

/** Of one, and in English of several. */
const kinds: Readonly<Record<string, readonly [zh: string, one: string, several: string]>> = {
  PROJECT: ['项目', 'Project', 'Projects'],
  FACILITY: ['设施', 'Facility', 'Facilities'],
  ENTERPRISE: ['企业', 'Enterprise', 'Enterprises'],
  INDUSTRY: ['产业', 'Industry', 'Industries'],
  COUNTY: ['县区', 'County', 'Counties'],
  PLACE: ['地点', 'Place', 'Places'],
  DEVELOPMENT_ZONE: ['开发区', 'Development zone', 'Development zones'],
  SPECIALTY_TOWN: ['专业镇', 'Specialty town', 'Specialty towns'],
  POLICY: ['政策', 'Policy', 'Policies'],
  ORGANIZATION: ['机构', 'Organization', 'Organizations'],
  RESEARCH_INSTITUTION: ['科研机构', 'Research institution', 'Research institutions'],
  PERSON: ['人物', 'Person', 'People'],
  INDICATOR: ['指标', 'Indicator', 'Indicators'],
  AWARD: ['荣誉', 'Award', 'Awards'],
  PRODUCT: ['产品品牌', 'Product', 'Products'],
  EVENT: ['活动', 'Event', 'Events'],
  SCENIC_SPOT: ['景区', 'Scenic spot', 'Scenic spots'],
}

const values: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ABBREVIATION: ['简称', 'short form'],
  FORMER_NAME: ['曾用名', 'former name'],
  SYNONYM: ['同义名称', 'synonym'],
  TRANSLATION: ['译名', 'translation'],
  TYPO: ['错别字', 'typing error'],
  DONE: ['已报告', 'reported'],
  INTENDED: ['计划', 'intended'],
  STANDING: ['长期成立', 'standing'],
  ACTUAL: ['实际', 'reported'],
  TARGET: ['目标', 'promised'],
  MET: ['已实现', 'met'],
  MISSED: ['未实现', 'missed'],
  NOT_REPORTED: ['未见报告', 'not reported'],
  PENDING: ['尚待报告', 'pending'],
  LOCATED_IN: ['位于', 'located in'],
  PART_OF: ['组成部分', 'part of'],
  IN_INDUSTRY: ['产业', 'industry'],
  BUILT_BY: ['建设', 'built by'],
  OPERATED_BY: ['运营', 'operated by'],
  INVESTED_BY: ['投资', 'invested in by'],
  INVOLVES: ['涉及', 'involves'],
  APPROVED_BY: ['批准认定', 'approved by'],
  SUPPORTED_BY_POLICY: ['政策支持', 'supported by policy'],
  IMPLEMENTS: ['实施政策', 'implements'],
  ISSUED_BY: ['发布', 'issued by'],
  COOPERATES_WITH: ['合作', 'works with'],
  AFFILIATED_WITH: ['隶属', 'affiliated with'],
  HOSTS: ['承办或设有', 'hosts'],
  AWARDED: ['获得荣誉', 'awarded'],
  PRODUCES: ['生产', 'produces'],
  SHIPPED_TO: ['运往', 'shipped to'],
  CONNECTS: ['连通', 'connects'],
  PLANNED: ['谋划', 'planned'],
  PREPARATORY: ['前期', 'preparatory'],
  SIGNED: ['签约', 'signed'],
  STARTED: ['开工', 'started'],
  UNDER_CONSTRUCTION: ['在建', 'under construction'],
  COMPLETED: ['建成', 'completed'],
  OPERATING: ['投运', 'operating'],
  HELD: ['举办', 'held'],
  GRANTED: ['获评', 'granted'],
  IN_FORCE: ['施行', 'in force'],
  POSTPONED: ['延期', 'postponed'],
  STALLED: ['停滞', 'stalled'],
  LAW: ['法规', 'law'],
  PLAN: ['规划', 'plan'],
  PROGRAMME: ['行动', 'programme'],
  MEASURE: ['措施', 'measure'],
  AIM: ['目标', 'aim'],
  SLOGAN: ['口号', 'slogan'],
  AT_LEAST: ['以上、超过', 'at least, as its words say'],
  AT_MOST: ['以内', 'at most, as its words say'],
  CEILING: ['该指标的目标是上限', 'a ceiling: lower is no miss'],
  FLOOR: ['该指标的目标是下限', 'a floor: more is no miss'],
  MORE_IS_BETTER: ['越高越好', 'more is better'],
  LESS_IS_BETTER: ['越低越好', 'less is better'],
  NEAR: ['接近目标', 'coming near it'],
  STAGE_REACHED: ['所报告的阶段', 'the stage that is reported'],
  FIGURE_FALLS_SHORT: ['同一承诺中的数值未完成', 'the figure promised with it is missed'],
  OTHER_MEASURE: ['同一指标，所给数值类别不同', 'the same indicator, another sort of figure'],
  OTHER_INDICATOR: ['另一指标', 'another indicator'],
  OTHER_SUBJECT: ['同一指标，另一对象', 'the same indicator of something else'],
  STAGE_OF_SAME_SUBJECT: ['同一对象的阶段，承诺的是数值', 'a stage, where a figure was promised'],
  STAGE_OF_OTHER_SUBJECT: ['名称相近的另一对象', 'something else of a like name'],
  UPSTREAM: ['上游', 'upstream'],
  MIDSTREAM: ['中游', 'midstream'],
  DOWNSTREAM: ['下游', 'downstream'],
  LEADER: ['龙头', 'leading'],
  CORE: ['核心', 'core'],
}

/** A value of one of the schema's enums in the reader's language. */
export const sayValue = (value: string): string =>
  (kinds[value] ?? values[value])?.[language.value === 'zh' ? 0 : 1] ?? value

/** A type of relation, told as a plan where it is only intended: that is never shown as a fact. */
export const sayRelation = ({
  type,
  modality,
}: {
  readonly type: string
  readonly modality: string
}): string => (modality === 'INTENDED' ? `${sayValue(type)}（${sayValue(modality)}）` : sayValue(type))

/** A kind as a heading or after a number. */
export const sayKinds = (kind: string): string => kinds[kind]?.[language.value === 'zh' ? 0 : 2] ?? kind

const failures: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  OFFLINE: ['服务器没有给出答复，请稍后重试', 'The server gave no answer; try again later'],
  BUSY: ['服务器正忙，请过几秒再试', 'The server is busy; try again in some seconds'],
  TIMEOUT: ['读取超时，请稍后重试', 'It took too long and was stopped; try again later'],
  DATABASE_UNAVAILABLE: [
    '数据库暂时连不上，请过几秒再试',
    'The database cannot be reached; try again in some seconds',
  ],
  QUERY_TOO_COMPLEX: ['一次要读的太多，请缩小范围', 'It is too much to read at once; ask for less'],
  BAD_USER_INPUT: [
    '地址或输入中有服务器不认识的内容，请改正后再试',
    'The address or the input holds what the server does not know; correct it and try again',
  ],
}

const unforeseen = [
  '出错了，请重试；若仍如此，请把下面的代码告诉管理者',
  'Something went wrong; try again. If it happens again, tell the code below to whoever runs this server',
] as const

/** What went wrong and what to do about it, by the code of the failure. */
export const sayFailure = (code: string): string =>
  (failures[code] ?? unforeseen)[language.value === 'zh' ? 0 : 1]
