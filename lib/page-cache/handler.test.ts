import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { testPublication } from '@/lib/published/test-publication'
import { changeFromAnotherProcess } from './test-change'

const require = createRequire(import.meta.url)
const { folder } = testPublication()
const Handler = require('./handler.cjs')
const { publicationVersion } = require('./version.cjs')

const kind = { kind: 'APP_PAGE' }
const context = { cacheControl: { revalidate: false } }
const readerPage = (body: string) => ({
  kind: 'APP_PAGE',
  html: `<html data-reader=""><body>${body}</body></html>`,
  headers: {},
})

beforeEach(forget)
afterAll(forget)

describe('the page cache', () => {
  it('hands a page to every instance until the version rises', async () => {
    expect(await new Handler().get('/a', kind)).toBeNull()
    await new Handler().set('/a', readerPage('<p>One</p>'), context)
    const kept = await new Handler().get('/a', kind)
    expect(kept).toMatchObject({ cacheControl: { revalidate: false } })
    expect(kept.value.html).toContain('<p>One</p>')
    changeFromAnotherProcess(folder(), 'first')
    expect(await new Handler().get('/a', kind)).toBeNull()
  })

  it('reads the version that another process has raised', () => {
    const before = publicationVersion()
    changeFromAnotherProcess(folder(), 'second')
    expect(publicationVersion()).toBeGreaterThan(before)
  })

  it('does not keep a page whose render overlapped a change', async () => {
    const handler = new Handler()
    await handler.get('/a', kind)
    changeFromAnotherProcess(folder(), 'third')
    await handler.set('/a', readerPage('<p>Old</p>'), context)
    expect(await handler.get('/a', kind)).toBeNull()
  })

  it('keeps routes that answered and none that failed', async () => {
    const handler = new Handler()
    for (const [key, status] of [
      ['/feed.xml', 200],
      ['/broken.xml', 500],
    ] as const) {
      await handler.get(key, { kind: 'APP_ROUTE' })
      const value = { kind: 'APP_ROUTE', body: Buffer.from('x'), headers: {}, status }
      await handler.set(key, value, context)
    }
    expect(await handler.get('/feed.xml', { kind: 'APP_ROUTE' })).not.toBeNull()
    expect(await handler.get('/broken.xml', { kind: 'APP_ROUTE' })).toBeNull()
  })

  it('neither edits nor keeps what is drawn for one visitor', async () => {
    const handler = new Handler()
    const shell = { ...readerPage('<script nonce="a">1</script>'), postponed: '{}' }
    const before = shell.html
    const desk = { ...readerPage(''), html: '<html><script nonce="b">1</script></html>' }
    for (const page of [shell, desk]) {
      await handler.get('/dashboard', kind)
      await handler.set('/dashboard', page, context)
      expect(page.headers).toEqual({})
      expect(await handler.get('/dashboard', kind)).toBeNull()
    }
    expect(shell.html).toBe(before)
    expect(desk.html).toContain('nonce="b"')
  })

  it('does not keep a page that failed, nor nothing', async () => {
    const handler = new Handler()
    await handler.get('/a', kind)
    await handler.set('/a', readerPage('<main data-answer="503"></main>'), context)
    expect(await handler.get('/a', kind)).toBeNull()
    await handler.set('/a', null, context)
    expect(await handler.get('/a', kind)).toBeNull()
  })

  it('answers nothing and keeps nothing without a readable database', async () => {
    const folderBefore = process.env.DATA_DIR
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    process.env.DATA_DIR = `${folder()}/none`
    const handler = new Handler()
    expect(await handler.get('/a', kind)).toBeNull()
    await handler.set('/a', readerPage('<p>Made blind</p>'), context)
    process.env.DATA_DIR = folderBefore
    expect(await handler.get('/a', kind)).toBeNull()
    expect(spoken).toHaveBeenCalledOnce()
    spoken.mockRestore()
  })

  it('opens no database while the site is built', () => {
    const program = `
      const Handler = require('./lib/page-cache/handler.cjs')
      const handler = new Handler()
      const page = { kind: 'APP_PAGE', html: '<html data-reader=""></html>', headers: {} }
      handler.get('/a', { kind: 'APP_PAGE' })
        .then(async (answer) => { await handler.set('/a', page, {}); console.log(answer, page.html) })`
    const env = { ...process.env, NEXT_PHASE: 'phase-production-build', DATA_DIR: '/nowhere' }
    const said = execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' })
    expect(said.trim()).toBe('null <html data-reader=""></html>')
  })
})

/** What the handler remembers for the life of a process. */
function forget(): void {
  for (const name of ['store', 'version']) {
    Reflect.deleteProperty(globalThis, Symbol.for(`headsup.page-cache.${name}`))
  }
}
