import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test.each(['SECURITY.md', 'README.md', 'CONTRIBUTING.md'])(
  'every file that %s names is there',
  (document) => {
    const text = readFileSync(document, 'utf8')
    const named = [
      ...text.matchAll(/`((?:app|cli|components|db|deploy|docs|e2e|lib)\/[^`\s*<>]+)`/g),
    ]
    const files = named.map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  },
)
