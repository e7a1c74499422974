import { wordsOf } from '../../wordsOf.ts'

export const tell = wordsOf({
  title: ['县区比较', 'Counties compared'],
  about: [
    '各县区在文件中有多少项目、企业、产业、政策与荣誉。位于该县区的乡镇、园区、企业、项目等所涉及的也计入，所以可能多于县区页面上它自身的关系；点数字可见所计的各项。',
    'How many projects, firms, industries, policies and awards documents tell of in each county. What its towns, zones, firms and projects are tied to counts, too, so there may be more than the relations of its own on its page; a number leads to what was counted.',
  ],
  noYear: [
    '这里不能按年份选择：各数值为最新的，年份随数值标出',
    'No year can be chosen here: figures are the newest, each with its year',
  ],
  amount: ['数量', 'Measure'],
  close: ['收起', 'Close'],
  itself: ['县区本身', 'the county itself'],
  others: ['其中其他实体', 'others there'],
  signs: [
    '粗体为该行最多者；“—”为文件未说，不等于零。',
    'Bold is the most of its row; “—” is what documents do not tell, which is not zero.',
  ],
  none: ['没有县区', 'There are no counties'],
  measure: ['计数', 'Counted'],
  projects: ['项目', 'Projects'],
  stages: ['项目阶段', 'Stages of projects'],
  noStage: ['阶段未说', 'stage not told'],
  enterprises: ['企业', 'Firms'],
  industries: ['产业', 'Industries'],
  policies: ['政策', 'Policies'],
  awards: ['荣誉', 'Awards'],
  documents: ['谈及的文件', 'Documents'],
  figures: ['指标', 'Figures'],
  target: ['目标', 'promised'],
  tiles: ['县区色块', 'Counties as tiles'],
  tilesPlaced: [
    '颜色越深，数量越多；色块按县区的大致方位摆放，并非地图：大小、距离、边界都不作数。',
    'The deeper the colour, the more. Tiles lie roughly as the counties do, but this is no map: sizes, distances and borders mean nothing.',
  ],
  tilesRanked: [
    '颜色越深，数量越多；由多到少排列，不表示方位。',
    'The deeper the colour, the more; from most to least, not by where they lie.',
  ],
  north: ['北', 'North'],
  by: ['按何种数量', 'By which measure'],
  growth: ['同比 %', 'growth %'],
  share: ['占比 %', 'share %'],
  untold: ['文件未说', 'not told'],
})
