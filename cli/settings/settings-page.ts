import { type Env, parseEnv, problemsOfSetting, settingNames } from '@/lib/env'
import { settingWords } from './setting-words'

const names = settingNames as (keyof Env)[]

const groups = {
  serving: 'Serving the site',
  data: 'Data',
  mail: 'Mail',
  'signing in': 'Signing in',
  machines: 'Search engines',
  watching: 'Watching the site',
} as const

type Group = keyof typeof groups

/** The page about all settings, made from what reads them. */
export function settingsPage(): string {
  return [
    '# Settings',
    '',
    '<!-- Written by “npm run settings” from lib/env.ts and cli/settings/setting-words.ts; a test compares. -->',
    '',
    'Every setting is a variable of the environment, and optional. A file `.env` in the project’s folder is read too; `.env.example` names them all. Each has a twin ending in `_FILE` that names a file with the value, such as `AUTH_SECRET_FILE=/run/secrets/auth`, so that no secret has to stand in the environment; what is set itself goes before its twin, and an empty value counts as not set. They are read once, at the start, which names every faulty one at once and serves nothing before they are right. `npm run headsup -- doctor` reads them as well.',
    ...groupNames().flatMap(section),
    '',
  ].join('\n')
}

function groupNames(): Group[] {
  return Object.keys(groups) as Group[]
}

function inGroup(group: Group): (keyof Env)[] {
  return names.filter((name) => settingWords[name].group === group)
}

function section(group: Group): string[] {
  return ['', `## ${groups[group]}`, ...inGroup(group).flatMap(entry)]
}

function entry(name: keyof Env): string[] {
  const { words } = settingWords[name]
  const rules = problemsOfSetting(name).map((problem) => `It ${problem}.`)
  const otherwise = `Unless set: ${usual(name)}.`
  return ['', `### \`${name}\``, '', [words, ...rules].join(' '), '', otherwise]
}

function usual(name: keyof Env): string {
  const value = parseEnv({})[name]
  return settingWords[name].otherwise ?? (value === undefined ? 'nothing' : `\`${value}\``)
}

/** A file to copy to `.env`, with every setting and nothing set. */
export function envExample(): string {
  const lines = groupNames().flatMap((group) => [
    '',
    `# --- ${groups[group]} ---`,
    ...inGroup(group).flatMap((name) => {
      const { words, example } = settingWords[name]
      return ['', ...wrapped(words), `#${name}=${example}`]
    }),
  ])
  return [
    ...wrapped(
      'Every setting is optional. Copy this file to .env and change what you need. Each also has a twin ending in _FILE that names a file with the value, such as AUTH_SECRET_FILE. docs/settings.md says more. This file is written by “npm run settings”.',
    ),
    ...lines,
    '',
  ].join('\n')
}

/** In characters. */
const width = 110

function wrapped(words: string): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`# ${word}`)
  }
  return lines
}
