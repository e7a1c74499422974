import { LineChart, ScatterChart, type LineSeriesOption, type ScatterSeriesOption } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components'
import { init, use, type EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Line, Measure, Panel } from './panelsOf.ts'

use([LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer])

/** What the chart says in the reader's language. */
export interface Words extends Readonly<Record<Measure, string>> {
  readonly target: string
  readonly conflicting: string
}

const HEAD = 56
const PANEL = 250
const PANEL_HEAD = 40
const PANEL_FOOT = 34

/** Told apart by people who see few colours, in light and dark. */
const LIGHT = ['#0b6e6e', '#b3541e', '#4b4fc4', '#8a2f6b', '#5a6b00', '#1f77b4', '#7a5195', '#a4262c']
const DARK = ['#5cc8c8', '#f0a36b', '#a3a6ff', '#e58cc6', '#c3d45a', '#7dbdf0', '#c9a0e0', '#f08a8f']

/** Draws until the signal; anew as the window changes its size or turns dark. */
export function drawChart(
  element: HTMLElement,
  panels: readonly Panel[],
  words: Words,
  until: AbortSignal,
): void {
  if (until.aborted) return
  element.style.height = `${HEAD + panels.length * PANEL}px`
  const chart = init(element, undefined, { renderer: 'svg' })
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const draw = (): void => {
    chart.setOption(optionOf(panels, words, coloursOf(element, dark.matches)), true)
  }
  draw()
  dark.addEventListener('change', draw, { signal: until })
  const watch = new ResizeObserver(() => {
    chart.resize()
  })
  watch.observe(element)
  until.addEventListener('abort', () => {
    watch.disconnect()
    chart.dispose()
  })
}

interface Colours {
  /** As drawn, so that the width of a text is measured right. */
  readonly font: string
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly back: string
  readonly lines: readonly string[]
}

function coloursOf(element: HTMLElement, dark: boolean): Colours {
  const style = getComputedStyle(element)
  const named = (name: string): string => style.getPropertyValue(name).trim()
  return {
    font: style.fontFamily,
    text: named('--text'),
    quiet: named('--quiet'),
    line: named('--line'),
    back: named('--back'),
    lines: dark ? DARK : LIGHT,
  }
}

function optionOf(panels: readonly Panel[], words: Words, colours: Colours): EChartsCoreOption {
  const years = yearsOf(panels)
  const names = [...new Set(panels.flatMap(({ lines }) => lines.map(({ name }) => name)))]
  const colourOf = (name: string): string => colours.lines[names.indexOf(name) % colours.lines.length] ?? ''
  const top = (index: number): number => HEAD + index * PANEL
  return {
    animation: false,
    textStyle: { fontFamily: colours.font },
    legend: {
      type: 'scroll',
      top: 0,
      data: names,
      textStyle: { color: colours.text },
      pageTextStyle: { color: colours.text },
      pageIconColor: colours.text,
      pageIconInactiveColor: colours.line,
    },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      backgroundColor: colours.back,
      borderColor: colours.line,
      textStyle: { color: colours.text },
    },
    title: panels.map(({ measure, unit }, index) => ({
      text: `${words[measure]} ${unit ?? ''}`.trim(),
      top: top(index),
      left: 0,
      textStyle: { color: colours.quiet, fontSize: 13, fontWeight: 'normal' },
    })),
    grid: panels.map((_, index) => ({
      top: top(index) + PANEL_HEAD,
      height: PANEL - PANEL_HEAD - PANEL_FOOT,
      left: 52,
      right: 20,
    })),
    xAxis: panels.map((_, index) => ({
      type: 'category',
      gridIndex: index,
      data: years.map(String),
      axisLabel: { color: colours.quiet },
      axisLine: { lineStyle: { color: colours.line }, onZero: false },
    })),
    yAxis: panels.map(({ measure }, index) => ({
      type: 'value',
      gridIndex: index,
      ...(measure.startsWith('RANK') && RANK_AXIS),
      splitNumber: 4,
      axisLabel: { color: colours.quiet },
      splitLine: { lineStyle: { color: colours.line } },
    })),
    series: panels.flatMap(({ lines }, index) =>
      lines.flatMap((line) => seriesOf(line, index, colourOf(line.name), words)),
    ),
  }
}

/** The first stands on top. */
const RANK_AXIS = {
  inverse: true,
  min: 1,
  max: ({ max }: { readonly max: number }) => Math.max(max, 5),
  minInterval: 1,
}

/** Every year from the first to the last: a gap in what is told stays as wide as it is. */
function yearsOf(panels: readonly Panel[]): number[] {
  const told = panels.flatMap(({ lines }) =>
    lines.flatMap(({ actuals, targets }) => [...actuals, ...targets].map(({ year }) => year)),
  )
  const first = Math.min(...told)
  return Array.from({ length: Math.max(...told) - first + 1 }, (_, index) => first + index)
}

type Points = Line['actuals']

/** Nothing: a line ends before it. */
const BREAK = ['', null]

const isGap = (one: Points[number] | undefined, next: Points[number] | undefined): boolean =>
  one !== undefined && next !== undefined && next.year - one.year > 1

/** Points year after year. */
function runsOf(points: Points): Points[] {
  const starts = points.flatMap((point, index) =>
    index === 0 || isGap(points[index - 1], point) ? index : [],
  )
  return starts.map((start, index) => points.slice(start, starts[index + 1]))
}

/** The ends of each gap: nothing is told of the years between. */
const gapsOf = (points: Points): Points[] =>
  points.flatMap((point, index) =>
    isGap(points[index - 1], point) ? [points.slice(index - 1, index + 1)] : [],
  )

function seriesOf(
  { name, actuals, targets }: Line,
  index: number,
  color: string,
  words: Words,
): (LineSeriesOption | ScatterSeriesOption)[] {
  const shared = { name, xAxisIndex: index, yAxisIndex: index, itemStyle: { color } }
  const pointsOf = (points: Line['actuals'], what: string): { value: [string, number]; tooltip: object }[] =>
    points.map(({ year, value, text, conflicting }) => {
      const told = `${name}${what}\n${year}: ${value}\n${text}${conflicting ? `\n${words.conflicting}` : ''}`
      return {
        value: [String(year), value],
        tooltip: { formatter: told.replaceAll(/[{}]/g, '') },
        ...(conflicting && { symbol: 'triangle', symbolSize: 16 }),
      }
    })
  return [
    {
      ...shared,
      type: 'line',
      data: runsOf(actuals).flatMap((run) => [...pointsOf(run, ''), BREAK]),
      lineStyle: { color, width: 2 },
      symbol: 'circle',
      symbolSize: 8,
    },
    {
      ...shared,
      type: 'line',
      data: gapsOf(actuals).flatMap((gap) => [...gap.map(({ year, value }) => [String(year), value]), BREAK]),
      lineStyle: { color, width: 2, type: 'dashed' },
      symbol: 'none',
      silent: true,
    },
    {
      ...shared,
      type: 'scatter',
      data: pointsOf(targets, ` (${words.target})`),
      symbol: 'diamond',
      symbolSize: 14,
      itemStyle: { color: 'transparent', borderColor: color, borderWidth: 2 },
    },
  ]
}
