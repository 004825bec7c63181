import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { equals } from './equals.mjs'

const noticed = ['Killed', 'Timeout']
const unnoticed = ['Survived', 'NoCoverage']

/**
 * @param tried Stryker's results
 * @param {{ rooms: string[], all: number, places: number, minutes: number }} run
 * @returns {string} the report as Markdown
 */
export function reportOf(tried, { rooms, all, places, minutes }) {
  const mutants = tried.map((mutant) => ({ ...mutant, file: pathOf(mutant) }))
  const counted = mutants.filter(({ status }) => [...noticed, ...unnoticed].includes(status))
  const left = counted.filter(({ status }) => unnoticed.includes(status)).map(explained)
  const open = left.filter(({ why }) => why === undefined)
  return [
    '# Mutation run',
    `Written by \`npm run mutate\`. Stryker changes the code in one small place, and the unit tests have to notice. Of ${all} places ${places} were chosen by a fixed seed, and ${counted.length} mutants tried there in ${Math.round(minutes)} minutes on ${new Date().toISOString().slice(0, 10)}. Left out are those that act only while a file is loaded, since each would take the whole suite; where some tests load a file anew, only these are asked, and others may notice what they do not. Browser tests do not take part. A mutant is equal when nothing that anybody can see differs; why is said beside it.`,
    table(
      ['room', 'tried', 'noticed', 'equal', 'noticed of those that differ'],
      [...rooms, ''].map((room) => rowOf(room, counted, left)),
    ),
    `## Not noticed (${open.length})`,
    listOf(open),
    `## Equal (${left.length - open.length})`,
    listOf(left.filter(({ why }) => why !== undefined)),
    '',
  ].join('\n\n')
}

function pathOf({ fileName }) {
  return relative(process.cwd(), fileName).split(sep).join('/')
}

function explained(mutant) {
  const place = { ...mutant, was: wasOf(mutant), becomes: inLine(mutant.replacement) }
  const known = equals.find(
    ({ file, was, becomes, beside }) =>
      file === place.file &&
      was === place.was &&
      becomes === place.becomes &&
      lineOf(place).includes(beside),
  )
  return { ...place, why: known?.why }
}

/** What stands where the change was made. */
function wasOf({ file, location: { start, end } }) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = lines[last].slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return inLine(lines.join('\n'))
}

function lineOf({ file, location: { start } }) {
  return readFileSync(file, 'utf8').split('\n')[start.line - 1]
}

function inLine(code) {
  return code.replace(/\s+/g, ' ').trim()
}

function rowOf(room, counted, left) {
  const here = ({ file }) => file.startsWith(room)
  const tried = counted.filter(here).length
  const differing = tried - left.filter((one) => here(one) && one.why !== undefined).length
  const seen = tried - left.filter(here).length
  const share = differing === 0 ? '' : `${((100 * seen) / differing).toFixed(1)} %`
  return [room || 'all', tried, seen, tried - differing, share]
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function listOf(mutants) {
  if (mutants.length === 0) return 'None.'
  return mutants
    .toSorted((a, b) => (a.file < b.file ? -1 : 1) || a.location.start.line - b.location.start.line)
    .map(
      ({ file, location, was, becomes, why }) =>
        `- \`${file}:${location.start.line}\` ${code(was)} → ${code(becomes)}${why ? `: ${why}` : ''}`,
    )
    .join('\n')
}

/** Code that may hold backticks itself. */
function code(text) {
  return `\`\`\` ${text.slice(0, 200)} \`\`\``
}
