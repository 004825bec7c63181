import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { has } from './load.mjs'
import { withSection } from './with-section.mjs'

const file = new URL('./RESULTS.md', import.meta.url)

/** What one part measured, printed at once, and kept as its section of RESULTS.md with the machine it ran on. */
export class Results {
  rows = []
  tables = []

  constructor(title) {
    this.title = title
  }

  add(what, value, unit, aim) {
    const shown = typeof value === 'number' ? value.toFixed(value < 10 ? 2 : 0) : value
    this.rows.push({ what, shown: `${shown} ${unit}`.trim(), aim, note: '' })
    console.log(`${what}: ${shown} ${unit} (${aim})`)
  }

  /** Says more about what was added last. */
  note(words) {
    const last = this.rows.at(-1)
    last.note = words
    console.log(`  ${words}`)
  }

  table(title, lines) {
    this.tables.push(`### ${title}\n\n${lines.join('\n')}`)
    console.log(`\n${title}\n${lines.join('\n')}\n`)
  }

  write() {
    const rows = this.rows.map(
      ({ what, shown, aim, note }) => `| ${what} | ${shown} | ${aim} | ${note} |`,
    )
    const table = ['| what | measured | wanted | more |', '| --- | --- | --- | --- |', ...rows]
    const body = [machine(), table.join('\n'), ...this.tables].join('\n\n')
    writeFileSync(file, withSection(readFileSync(file, 'utf8'), this.title, body))
  }
}

function machine() {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const [load] = loadavg()
  const client = has('wrk') ? 'wrk' : 'a client of Node’s, since wrk is not installed'
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, Node ${process.versions.node}, ${cpus().length} cores (${cpu.model.trim()}), ${memory} GB, load ${load.toFixed(1)} at the end, asked by ${client}.`
}
