import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { databaseProblem } from '@/lib/database-problem'
import { testPublication } from '@/lib/published/test-publication'
import { cardFolder, keepCard } from './keep-card'

testPublication()

test('a card for which the disk has no room leaves nothing behind', () => {
  const png = Buffer.from('a card')
  const name = `${createHash('sha256').update(png).digest('hex').slice(0, 16)}.png`
  mkdirSync(cardFolder(), { recursive: true })
  symlinkSync('/dev/full', join(cardFolder(), `${name}.${process.pid}.tmp`))
  let problem: string | null = null
  try {
    keepCard(png, 'png')
  } catch (error) {
    problem = databaseProblem(error, 'it was not published')
  }
  expect(problem).toMatch(/^The disk is full, so it was not published\./)
  expect(readdirSync(cardFolder())).toEqual([])
  expect(keepCard(png, 'png')).toBe(name)
  expect(readdirSync(cardFolder())).toEqual([name])
})
