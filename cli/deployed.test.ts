import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const [image = '', compose = '', unit = '', command = ''] = [
  'container/Containerfile',
  'container/compose.yaml',
  'headsup.service',
  'headsup',
].map((name) => readFileSync(`deploy/${name}`, 'utf8'))
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

test('service and image start the site as npm start does', () => {
  expect(/^ExecStart=(.*)$/m.exec(unit)?.[1]).toBe(scripts.start)
  expect(listAfter('^CMD').join(' ')).toBe(scripts.start)
})

test('the image keeps the lock file from which it was built, without which its start would build anew', () => {
  expect(image).toMatch(/npm prune --omit=dev --no-save /)
})

test('the image and the compose file ask for health alike', () => {
  const asked = parse(compose).services.headsup.healthcheck.test
  expect(asked).toEqual(['CMD', ...listAfter('^ +CMD')])
})

test('the command line of the service is that of the project, for the data of the service', () => {
  expect(command).toContain(` ${scripts.headsup} "$@"`)
  const [, data = 'none'] = /DATA_DIR=(\S+)/.exec(unit) ?? []
  expect(command).toContain(`-E DATA_DIR=${data} `)
  expect(unit).toMatch(/^Environment=.* HEADSUP_COMMAND=headsup$/m)
  expect(command).toContain('-E HEADSUP_COMMAND=headsup ')
  expect(statSync('deploy/headsup').mode & 0o111).toBe(0o111)
  execFileSync('sh', ['-n', 'deploy/headsup'])
})

function listAfter(start: string): string[] {
  const [, list = '[]'] = new RegExp(`${start} (\\[.*\\])$`, 'm').exec(image) ?? []
  return JSON.parse(list)
}
