import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { inAnotherProcess } from './another-process'
import { demoUpdate, readerPages } from './demo-update'
import { test } from './test'
import { testSite } from './test-site'

const checker = 'node_modules/vnu-jar/build/dist/vnu.jar'

test('the Nu HTML checker finds no error on any kind of reader page', async ({ request }) => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'headsup-html-'))
  for (const [index, [path, status]] of readerPages.entries()) {
    const page = await request.get(path)
    expect(page.status(), path).toBe(status)
    writeFileSync(join(folder, `${index}.html`), await page.text())
  }
  const refused = await request.post('/ask', {
    multipart: { update: '<&"', text: '' },
    headers: { origin: testSite.url },
  })
  writeFileSync(join(folder, 'refused.html'), await refused.text())
  const update = demoUpdate.path.replace('/updates/', '')
  const secret = inAnotherProcess({ verb: 'ask', update, text: 'Is it <b>so</b>?' })
  const asked = await request.get(`/asked/${secret}`)
  expect(asked.status()).toBe(200)
  writeFileSync(join(folder, 'asked.html'), await asked.text())
  const args = ['-jar', checker, '--errors-only', '--exit-zero-always', '--stdout', folder]
  expect(execFileSync('java', args, { encoding: 'utf8' })).toBe('')
})
