import type { Tab } from '../server/Tab.ts'

/** What the playground opens on: a first question that every seed can answer, and what its answer looks like. */
export const welcomeTab: Tab = {
  name: 'welcome',
  title: { zh: '欢迎', en: 'Welcome' },
  group: 'start',
  query: `# 欢迎。按右上角的发送键（或 Ctrl+Enter）运行这个问题；左上角“问题”列出更多问题。
# Welcome. Send this question (the button at the top right, or Ctrl+Enter); more stand under “Questions”.
#
# 答案与问题同形 · The answer has the shape of the question:
#   totalCount   共多少项 · how many there are in all
#   nodes        这一页的各项，first 定页长，after 翻页 · the items of this page: first says how many, after goes on
#   statements   文件怎样说它，每条有所述之年和性质 · what documents say of it, each with its year and modality
#   evidence     原文何处：起止位置与引文 · where the text says so: offsets and the words there
# 筛选写在 filter，排序写在 orderBy；字段的说明在 Docs 里，输入时按 Ctrl+空格 补全。
# Narrow with filter, sort with orderBy; Docs tells what each field means, Ctrl+Space completes what you type.
query Welcome {
  projects(first: 3, filter: { stages: { count: { gte: 1 } } }) {
    totalCount
    nodes {
      name
      status
      statusAsOf
      locations {
        name
      }
      statements(first: 2) {
        nodes {
          text
          year
          modality
          document {
            title
          }
          evidence {
            start
            end
            mention
          }
        }
      }
    }
  }
}
`,
}
