/** The headings of the list of questions, in its order. */
export const groups: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  start: { zh: '起步', en: 'Start here' },
  filter: { zh: '筛选与翻页', en: 'Filter and page' },
  projects: { zh: '项目', en: 'Projects' },
  policies: { zh: '政策', en: 'Policies' },
  network: { zh: '关系网络', en: 'Network' },
  figures: { zh: '数值', en: 'Figures' },
  time: { zh: '时间', en: 'Time' },
}
