import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'deploy'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
]

test.each(documents)('every link of %s leads to a file, and to a heading in it', (document) => {
  const wrong = linksOf(document).filter((link) => {
    const [path = '', heading] = link.split('#')
    const file = path === '' ? document : join(dirname(document), path)
    if (!existsSync(file)) return true
    return heading !== undefined && !headingsOf(file).includes(heading)
  })
  expect(wrong).toEqual([])
})

test('there are links and headings to look at', () => {
  expect(documents).toContain(join('deploy', 'libsql', 'README.md'))
  expect(linksOf('README.md').length).toBeGreaterThan(10)
  expect(headingsOf('docs/backing-up.md')).toContain('as-it-happens-with-litestream')
})

function linksOf(document: string): string[] {
  const withoutCode = wordsOf(document).replaceAll(/`[^`\n]*`/g, '')
  const links = [...withoutCode.matchAll(/\]\(([^)\s]+)\)/g)]
  return links.map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))
}

/** By the names that those who show Markdown give them. */
function headingsOf(file: string): string[] {
  const headings = [...wordsOf(file).matchAll(/^#+ (.+)$/gm)]
  return headings.map(([, words = '']) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function wordsOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
}
