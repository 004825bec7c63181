import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** All of the program's own words. Addresses of the door's answers are their titles. */
const source = ['cli', 'lib', 'db']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

const document = readFileSync('docs/troubleshooting.md', 'utf8')
/** Words that are put together from parts of a table of sentences. */
const together = /, (so nothing was saved|so nobody can be signed in)\./

const sentences = document
  .split(/^## /m)
  .filter((section) => /^\| it says/m.test(section))
  .flatMap((section) => section.split('\n').filter((line) => line.startsWith('| ')))
  .map((line) => line.split(' | ')[0]?.slice(2).trim() ?? '')
  .filter((said) => said !== 'it says' && said !== '---')

test('every sentence that an operator can look up is one that the site says', () => {
  expect(sentences.length).toBeGreaterThan(40)
  const parts = sentences
    .map((said) => said.replace(together, '').replace(/ \(\d{3}\)$/, ''))
    .flatMap((said) => said.split('…').map((part) => part.trim()))
    .filter((part) => /[A-Za-z]{2}/.test(part))
  expect(parts.filter((part) => !source.includes(part))).toEqual([])
})
