import type { Setting } from './Setting.ts'
import { settings } from './settings.ts'

/**
 * The table of settings, for `--help` (`plain`) and for the README (`markdown`): name, default, what is
 * allowed, what it does. No value of the environment is shown.
 */
export function settingsTable(form: 'plain' | 'markdown'): string {
  const rows = Object.values(settings).map((setting) =>
    form === 'plain' ? plainRow(setting) : markdownRow(setting),
  )
  const head = ['| variable | default | allowed | meaning |', '| --- | --- | --- | --- |']
  return [...(form === 'plain' ? [] : head), ...rows].join('\n')
}

function plainRow({ name, fallback, allowed, meaning }: Setting<unknown>): string {
  const shown = fallback === '' ? '' : ` (${fallback})`
  return `  ${(name + shown).padEnd(30)}${meaning}\n${' '.repeat(32)}${allowed}`
}

function markdownRow({ name, fallback, allowed, meaning }: Setting<unknown>): string {
  const shown = fallback === '' ? '' : `\`${fallback}\``
  return `| \`${name}\` | ${shown} | ${allowed.replaceAll('|', '\\|')} | ${meaning} |`
}
