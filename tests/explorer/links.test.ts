import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const pages = withPages()

interface Counted {
  readonly totalCount: number
}

const counted = async (query: string): Promise<Readonly<Record<string, Counted>>> =>
  (await pages.ask(query)) as Readonly<Record<string, Counted>>

test.skipIf(missing)('links stand by policy or by project, stated and inferred told apart', async () => {
  const { page, complaints, hosts } = await pages.open('/links')
  const count = page.locator('.link-count')
  await count.waitFor(opensOn)
  const { stated, inferred } = await counted(`{
    stated: policyLinks(basis: STATED, minScore: 0.5, first: 0) { totalCount }
    inferred: policyLinks(basis: INFERRED, minScore: 0.5, first: 0) { totalCount }
  }`)
  expect(await count.innerText()).toMatch(
    new RegExp(`文件明说\\s+${stated?.totalCount ?? NaN}\\s+推断\\s+${inferred?.totalCount ?? NaN}$`),
  )
  expect(await page.locator('.link-groups h2').first().innerText()).toMatch(/^新型城镇化 \d+$/)
  const borders = await page.evaluate<string[]>(
    `['stated', 'inferred'].map((basis) => getComputedStyle(document.querySelector('.link-rows > .' + basis)).borderLeftStyle)`,
  )
  expect(borders).toEqual(['solid', 'dashed'])
  await page.getByLabel('按项目').check()
  expect(await page.locator('.link-groups h2').first().innerText()).not.toContain('新型城镇化')
  await page.getByRole('button', { name: '全部显示' }).click()
  expect(await page.locator('.link-rows > li').count()).toBe(
    (stated?.totalCount ?? NaN) + (inferred?.totalCount ?? NaN),
  )
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(pages.url()).host])
})

test.skipIf(missing)('score and basis narrow the links, and what has none is counted', async () => {
  const { page } = await pages.open('/links')
  const count = page.locator('.link-count')
  await count.waitFor(opensOn)
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await page.getByRole('radio', { name: '推断' }).check()
  const { links, policies, projects } = await counted(`{
    links: policyLinks(basis: INFERRED, minScore: 0.95, first: 0) { totalCount }
    policies: policiesWithoutProjects(basis: INFERRED, minScore: 0.95, first: 0) { totalCount }
    projects: projectsWithoutPolicies(basis: INFERRED, minScore: 0.95, first: 0) { totalCount }
  }`)
  await expect.poll(() => count.locator('strong').innerText()).toBe(String(links?.totalCount))
  await page.getByText(`没有项目的政策: ${policies?.totalCount ?? NaN}`).waitFor(opensOn)
  await page.getByText(`没有政策的项目: ${projects?.totalCount ?? NaN}`).waitFor(opensOn)
})

test.skipIf(missing)('all policies without projects can be reached, also as the score changes', async () => {
  const { page, complaints } = await pages.open('/links')
  const folded = page.locator('.unlinked details').filter({ hasText: '没有项目的政策' })
  await folded.locator('summary').first().click(opensOn)
  const rows = folded.locator('.long-list li')
  await rows.first().waitFor(opensOn)
  const { policiesWithoutProjects } = (await pages.ask(
    '{ policiesWithoutProjects(minScore: 0.5, first: 100) { totalCount nodes { name } } }',
  )) as { policiesWithoutProjects: { totalCount: number; nodes: { name: string }[] } }
  const last = String(policiesWithoutProjects.totalCount)
  expect(policiesWithoutProjects.totalCount).toBeGreaterThan(300)
  expect(await rows.first().getAttribute('aria-setsize')).toBe(last)
  const listed = await rows.allInnerTexts()
  expect(listed.length).toBeGreaterThan(10)
  expect(listed.length).toBeLessThan(60)
  expect(listed).toEqual(policiesWithoutProjects.nodes.slice(0, listed.length).map(({ name }) => name))
  await folded.getByRole('region').focus()
  await page.keyboard.press('End')
  await folded.locator(`li[aria-posinset="${last}"] a`).waitFor(opensOn)
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  const { strong } = await counted(
    '{ strong: policiesWithoutProjects(minScore: 0.95, first: 0) { totalCount } }',
  )
  await expect.poll(() => rows.first().getAttribute('aria-setsize')).toBe(String(strong?.totalCount))
  expect(complaints).toEqual([])
})

test.skipIf(missing)('the matrix leads to every policy that has a link', async () => {
  const { page } = await pages.open('/links')
  await page.locator('.link-count').waitFor(opensOn)
  await page.getByRole('button', { name: '全部显示' }).click()
  const listed = await page.locator('.link-groups h2 a').allInnerTexts()
  await page.getByLabel('矩阵').check()
  const heads = page.locator('.matrix thead th')
  const after = page.getByRole('button', { name: '后几项政策' })
  const seen = await heads.allInnerTexts()
  expect(seen).toEqual(listed.slice(0, 8))
  while (await after.isEnabled()) {
    await after.click()
    seen.push(...(await heads.allInnerTexts()))
  }
  expect(seen).toEqual(listed)
  expect(await page.locator('.cell[tabindex="0"]').count()).toBe(1)
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await page.getByText(/^政策 \d+–(\d+) \/ \1$/).waitFor(opensOn)
  await page.getByRole('button', { name: '前几项政策' }).click()
  expect(await heads.count()).toBe(8)
})

test.skipIf(missing)('by keyboard: from cell to cell of the matrix to the reasons of a link', async () => {
  const { page, complaints } = await pages.open('/links')
  await page.getByLabel('矩阵').check(opensOn)
  const about = page.locator('.why-panel')
  expect(await about.innerText()).toBe('在表中选一格，缘由列在这里')
  await page.locator('.cell[tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  const cell = await page.evaluate<string>('document.activeElement.getAttribute("aria-label")')
  expect(cell).toMatch(/^.+ — .+: (文件明说|推断 0\.\d\d)$/)
  await page.locator('.cell[aria-label^="新型城镇化 — 城镇老旧小区改造"]').focus()
  await page.keyboard.press('Enter')
  const why = page.locator('.why-linked')
  await why.locator('ol').waitFor(opensOn)
  expect(await about.locator('h2').innerText()).toBe('为何相关: 新型城镇化 — 城镇老旧小区改造')
  const told = (await pages.ask(`{ policyLinks(filter: {
    policy: { some: { name: { eq: "新型城镇化" } } }, project: { some: { name: { eq: "城镇老旧小区改造" } } }
  }) { nodes { score reasons { weight } } } }`)) as {
    policyLinks: { nodes: { score: number; reasons: { weight: number }[] }[] }
  }
  const [link] = told.policyLinks.nodes
  expect(link?.reasons.length).toBeGreaterThan(1)
  expect(await why.locator('.sum').innerText()).toBe(
    `得分 ${link?.reasons.map(({ weight }) => weight).join(' + ') ?? ''} = ${link?.score ?? NaN}`,
  )
  const first = await why.locator('ol > li').first().innerText()
  expect(first).toContain('项目所在的一节，标题点名该政策')
  expect(first).toContain('新型城镇化建设持续推进')
  expect(await why.locator('ol > li .chip').allInnerTexts()).toEqual(expect.arrayContaining(['政策', '项目']))
  await page.getByRole('button', { name: 'English' }).click()
  expect(await why.locator('ol > li').first().innerText()).toContain(
    'the heading right above the project names the policy',
  )
  await page.getByRole('button', { name: '中文' }).click()
  // From the reasons back to the cell, and on from there.
  const pressed = page.locator('.cell[aria-pressed=true]')
  await pressed.focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.matches(".why-panel")')).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.evaluate('document.activeElement.matches(".cell[aria-pressed=true]")')).toBe(true)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const focused = (await page.locator(':focus').getAttribute('aria-label')) ?? ''
  expect(focused).toMatch(/ — 城镇老旧小区改造: /)
  expect(focused).not.toMatch(/^新型城镇化 /)
  await about.getByRole('heading', { name: focused.replace(/: .*/, '') }).waitFor(opensOn)
  expect(complaints).toEqual([])
})

test.skipIf(missing)('a stated link tells the document that states it', async () => {
  const { page } = await pages.open('/links')
  await page.getByLabel('文件明说').check(opensOn)
  await page.locator('.link-rows .stated button.why').first().click()
  await page.locator('.why-linked ol').waitFor(opensOn)
  expect(await page.locator('.why-linked ol > li').first().innerText()).toMatch(
    /^文件明说: (实施政策|政策支持)/,
  )
  expect(await page.locator('.why-linked q').first().innerText()).not.toBe('')
})

test.skipIf(missing)('an explained link of the list is there again after Back and reload', async () => {
  const { page, complaints } = await pages.open('/links')
  await page.locator('.unlinked summary strong').first().waitFor(opensOn)
  await page.getByRole('button', { name: '全部显示' }).click()
  const rows = page.locator('.link-rows > li')
  const ninth = rows.nth(8)
  await ninth.locator('.why').click()
  const why = page.locator('.why-linked')
  await why.locator('ol').waitFor(opensOn)
  const all = await rows.count()
  const told = await ninth.innerText()
  expect(new URL(page.url()).searchParams.get('why')).toMatch(/^policy:[\w-]+~project:[\w-]+$/)
  await why.locator('ol a').last().click()
  await page.waitForURL(/\/document\//)
  await page.getByRole('heading', { level: 1 }).waitFor(opensOn)
  for (const come of [() => page.goBack(), () => page.reload()]) {
    await come()
    await why.locator('ol').waitFor(opensOn)
    expect(await ninth.innerText()).toBe(told)
    expect(await rows.count()).toBe(all)
    await expect.poll(() => page.evaluate<boolean>(inSight('.why-linked ol > li:last-child a'))).toBe(true)
  }
  await page.goBack()
  await why.waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

/** Whether the middle of an element, or of the first that the selector finds, is within the window. */
const inSight = (selector: string): string => `(() => {
  const { top, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
  const middle = (top + bottom) / 2
  return middle > 0 && middle < window.innerHeight
})()`

test.skipIf(missing)(
  'one explanation gives way to another without moving the row that is clicked',
  async () => {
    const { page } = await pages.open('/links')
    await page.locator('.unlinked summary strong').first().waitFor(opensOn)
    const why = page.locator('.why-linked')
    await page.locator('.link-rows .why').nth(2).click()
    await why.locator('ol').waitFor(opensOn)
    const next = page.locator('.link-rows .why').nth(3)
    await next.scrollIntoViewIfNeeded()
    const before = await next.boundingBox()
    await next.click()
    await page.locator('.link-rows > li').nth(3).locator('ol').first().waitFor(opensOn)
    expect(await why.count()).toBe(1)
    expect((await next.boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, 0)
  },
)

test.skipIf(missing)('cells of the matrix are tried one after the other where one is', async () => {
  const { page } = await pages.open('/links?show=matrix')
  await page.locator('.unlinked summary strong').first().waitFor(opensOn)
  const panel = page.locator('.why-panel')
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    const tops: number[] = []
    for (const number of [3, 5, 4]) {
      const cell = page.locator('.cell').nth(number)
      const [policy, project] = ((await cell.getAttribute('aria-label')) ?? '').split(/ — |: /)
      await cell.click()
      await panel.getByRole('heading', { name: `${policy ?? ''} — ${project ?? ''}` }).waitFor(opensOn)
      expect(await page.evaluate<boolean>(inSight('.cell[aria-pressed=true]'))).toBe(true)
      expect(await page.evaluate<boolean>(inSight('.why-panel h2'))).toBe(true)
      tops.push((await panel.boundingBox())?.y ?? NaN)
    }
    // Below the table the page moves once at most, until both can be seen.
    expect(new Set(tops).size).toBe(1)
  }
  await page.locator('.why-linked ol a').last().click()
  await page.waitForURL(/\/document\//)
  await page.getByRole('heading', { level: 1 }).waitFor(opensOn)
  const pressed = page.locator('.cell[aria-pressed=true]')
  for (const come of [() => page.goBack(), () => page.reload()]) {
    await come()
    await page.locator('.why-linked ol').waitFor(opensOn)
    const label = (await pressed.getAttribute('aria-label')) ?? ''
    expect(label).toContain((await panel.locator('h2 a').last().innerText()).trim())
    await expect.poll(() => page.evaluate<boolean>(inSight('.cell[aria-pressed=true]'))).toBe(true)
  }
})

test.skipIf(missing)('the first rows of the matrix show a link of each of its policies', async () => {
  const { page } = await pages.open('/links?show=matrix')
  const after = page.getByRole('button', { name: '后几项政策' })
  await after.waitFor(opensOn)
  const empty = `(() => {
    const table = document.querySelector('.matrix')
    const edge = Math.min(table.getBoundingClientRect().bottom, window.innerHeight)
    const filled = new Set([...table.querySelectorAll('.cell')]
      .filter((cell) => cell.getBoundingClientRect().bottom <= edge)
      .map((cell) => cell.closest('td').cellIndex))
    return table.querySelectorAll('thead th').length - filled.size
  })()`
  for (;;) {
    expect(await page.evaluate<number>(empty)).toBe(0)
    if (await after.isDisabled()) break
    await after.click()
  }
})

test.skipIf(missing)(
  'an address leads to its link wherever that stands, and says where it does not',
  async () => {
    const { policyLinks } = (await pages.ask(
      '{ policyLinks(minScore: 0.3, basis: INFERRED, filter: { score: { lt: 0.45 } }, first: 1) { nodes { policy { id name } project { id name } } } }',
    )) as { policyLinks: { nodes: Record<'policy' | 'project', { id: string; name: string }>[] } }
    const [faint] = policyLinks.nodes
    const pair = `${faint?.policy.id ?? ''}~${faint?.project.id ?? ''}`
    for (const show of ['policy', 'project', 'matrix']) {
      const { page, complaints } = await pages.open(`/links?show=${show}&why=${pair}`)
      const panel = page.locator('.why-panel')
      await panel.locator('ol').waitFor(opensOn)
      expect(await panel.innerText()).toContain('这条联系不在所列之中')
      await page.goto(`${pages.url()}/links?score=0.3&show=${show}&why=${pair}`)
      const chosen = page.locator('.why[aria-expanded=true], .cell[aria-pressed=true]')
      await chosen.waitFor(opensOn)
      expect(await chosen.getAttribute('aria-label')).toContain(
        `${faint?.policy.name ?? ''} — ${faint?.project.name ?? ''}`,
      )
      await page.locator('.why-linked ol').waitFor(opensOn)
      await expect
        .poll(() => page.evaluate<boolean>(inSight('.why[aria-expanded=true], .cell[aria-pressed=true]')))
        .toBe(true)
      for (const nobody of ['policy:none~project:none', 'nonsense']) {
        await page.goto(`${pages.url()}/links?show=${show}&why=${nobody}`)
        await page.getByRole('alert').waitFor(opensOn)
        expect(await page.getByRole('alert').innerText()).toContain('没有联系；请在列出的联系中另选一条')
        await page.getByRole('link', { name: '关闭' }).click()
        expect(await page.getByRole('alert').count()).toBe(0)
      }
      expect(complaints).toEqual([])
      await page.close()
    }
  },
)

test.skipIf(missing)('the query that is shown gives what is shown, and rows stay until it has', async () => {
  const { page } = await pages.open('/links')
  await page.locator('.unlinked summary strong').first().waitFor(opensOn)
  const query = page.locator('article > .query pre')
  const total = page.locator('.link-count strong')
  const same = async (): Promise<void> => {
    const [text, variables] = await query.allTextContents()
    const response = await page.request.post(`${pages.url()}/graphql`, {
      data: { query: text, variables: JSON.parse(variables ?? '') as object },
    })
    const { data } = (await response.json()) as { data: { policyLinks: Counted } }
    expect(await total.innerText()).toBe(String(data.policyLinks.totalCount))
  }
  await same()
  const rows = await page.locator('.link-rows > li').count()
  expect(rows).toBeGreaterThan(10)
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/graphql', async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest('**/graphql')
  await page.getByRole('slider').focus()
  await page.keyboard.press('Home')
  await asked
  expect(await page.locator('.link-rows > li').count()).toBe(rows)
  expect(await page.locator('.links').getAttribute('aria-busy')).toBe('true')
  release()
  const { all } = await counted('{ all: policyLinks(minScore: 0.3, first: 0) { totalCount } }')
  await expect.poll(() => total.innerText()).toBe(String(all?.totalCount))
  await same()
  await page.getByLabel('文件明说').check()
  await page.getByLabel('按名称筛选').fill('城')
  await expect.poll(() => page.locator('.links').getAttribute('aria-busy')).toBe('false')
  await same()
})

test.skipIf(missing)('links are sought by a name of either side, in each shape', async () => {
  const { page, complaints } = await pages.open('/links')
  await page.locator('.unlinked summary strong').first().waitFor(opensOn)
  await page.getByLabel('按名称筛选').pressSequentially('mw ')
  const count = page.locator('.link-count')
  await expect.poll(() => count.innerText()).toMatch(/^1 条联系，名称含 mw · 政策 1 · 项目 1/)
  expect(await page.locator('.link-rows > li').allInnerTexts()).toEqual([expect.stringContaining('50MW')])
  expect(new URL(page.url()).search).toBe('?q=mw+')
  await page.getByLabel('按名称筛选').fill('能源')
  const named = await counted(`{ links: policyLinks(filter: { OR: [
    { policy: { some: { name: { contains: "能源" } } } }, { project: { some: { name: { contains: "能源" } } } }
  ] }) { totalCount } }`)
  await expect.poll(() => count.locator('strong').innerText()).toBe(String(named['links']?.totalCount))
  await page.getByLabel('矩阵').check()
  expect(await page.locator('.cell').count()).toBe(named['links']?.totalCount)
  for (const label of await page.locator('.cell').all()) {
    expect(await label.getAttribute('aria-label')).toContain('能源')
  }
  await page.reload()
  await expect.poll(() => page.locator('.cell').count()).toBe(named['links']?.totalCount)
  expect(await page.getByLabel('按名称筛选').inputValue()).toBe('能源')
  await page.getByLabel('按名称筛选').fill('无此名称')
  await page.getByText('没有名称如此的联系').waitFor(opensOn)
  await page.getByRole('button', { name: '清除名称筛选' }).click()
  const { all } = await counted('{ all: policyLinks(first: 0) { totalCount } }')
  await expect
    .poll(() => count.innerText())
    .toMatch(new RegExp(`^${all?.totalCount ?? NaN} 条联系 · 政策 \\d+ · 项目 \\d+`))
  expect(await page.getByLabel('按名称筛选').inputValue()).toBe('')
  // Letters are none of the history.
  await page.goBack()
  await page.goBack()
  expect(page.url()).toBe('about:blank')
  expect(complaints).toEqual([])
})

test.skipIf(missing)('letters that an input method still composes are not sought', async () => {
  const { page } = await pages.open('/links')
  const field = page.getByLabel('按名称筛选')
  await field.focus(opensOn)
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'nengyuan', selectionStart: 8, selectionEnd: 8 })
  expect(await field.inputValue()).toBe('nengyuan')
  expect(new URL(page.url()).search).toBe('')
  await session.send('Input.insertText', { text: '能源' })
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('能源')
  expect(await field.inputValue()).toBe('能源')
})

test.skipIf(missing)('one reason alone is no sum', async () => {
  const { page } = await pages.open(
    '/links?why=policy:energy-city~project:northern-shanxi-subsidence-new-energy-base',
  )
  const why = page.locator('.why-linked')
  await why.locator('ol').waitFor(opensOn)
  expect(await why.locator('ol > li strong').allInnerTexts()).toEqual(['0.6'])
  expect(await why.locator('.sum').count()).toBe(0)
})

test.skipIf(missing)('what the address asks for in vain is told with what is shown instead', async () => {
  const { page } = await pages.open('/links?show=pie&basis=GUESSED&score=abc&start=-3&all=maybe&by=foo')
  await page.locator('.link-count').waitFor(opensOn)
  expect(await page.locator('.instead').allInnerTexts()).toEqual([
    '没有这样的显示方式 pie；显示的是 按政策',
    '没有这样的来历 GUESSED；显示的是 全部',
    '没有这样的最低得分 abc；显示的是 0.50',
    '没有这样的起始位置 -3；显示的是 从第一项政策起',
    '没有这样的列表长度 maybe；显示的是 前几组',
    '没有这样的参数 by=foo；显示的是 其余参数所选的',
  ])
  await page.goto(`${pages.url()}/links?show=matrix&basis=STATED&score=0.5&start=8`)
  await page.locator('.link-count').waitFor(opensOn)
  expect(await page.locator('.instead').count()).toBe(0)
})

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (scheme) => {
    for (const width of [1280, 390]) {
      const { page } = await pages.open('/links', { colorScheme: scheme, viewport: { width, height: 900 } })
      await page.locator('button.why').first().click(opensOn)
      await page.locator('.why-linked ol').waitFor(opensOn)
      expect(await barriers(page)).toEqual([])
      await page.getByLabel('矩阵').check()
      await page.getByRole('button', { name: '后几项政策' }).click()
      await page.locator('.unlinked summary').first().click()
      await page.locator('.unlinked .long-list a').first().waitFor(opensOn)
      await page.locator('.cell').nth(1).click()
      await page.locator('.why-linked ol').waitFor(opensOn)
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.close()
    }
  },
)
