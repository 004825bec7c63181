import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const stray = /(?<![\w-])(?:text|rounded(?:-[a-z]+)*)-\[[^\]]*\]/g

it('no size of letters and no radius stands beside the tokens', () => {
  const found = ['app', 'components'].flatMap(sources).flatMap((file) => {
    const strays = readFileSync(join(root, file), 'utf8').match(stray) ?? []
    return strays.map((name) => `${file}: ${name}`)
  })
  expect(found).toEqual([])
})

it('no size has the name of a colour: its class would set both', () => {
  const tokens = readFileSync(join(root, 'app/tokens.css'), 'utf8')
  const names = (kind: string) => [...tokens.matchAll(RegExp(`--${kind}-([a-z0-9]+):`, 'g'))]
  const sizes = names('text').map(([, name]) => name)
  const colours = names('color').map(([, name]) => name)
  expect(sizes.length * colours.length).toBeGreaterThan(0)
  expect(sizes.filter((name) => colours.includes(name))).toEqual([])
})

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css)$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
}
