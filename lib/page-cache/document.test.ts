import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

const { makeDocument } = createRequire(import.meta.url)('./document.cjs')

type Page = { html: string; status?: number; headers: Record<string, string> }

function made(body: string, head = ''): Page & { was: string } {
  const html = `<!DOCTYPE html><html lang="en" data-reader=""><head>${head}</head><body>${body}</body></html>`
  const page: Page = { html, headers: { 'x-kept': 'yes' } }
  return Object.assign(page, { was: makeDocument(page) })
}

describe('making a document of a reader page', () => {
  it('takes out framework scripts, their preloads and comments', () => {
    const { html, was } = made(
      '<p>Text</p><!--$--><div hidden=""><!--$--> <!--/$--></div><script>self.__next_f.push([1,"a"])</script><script src="/_next/static/a.js" async=""></script>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><link rel="preload" as="font" href="/f.woff2"/>',
    )
    expect(was).toBe('page')
    expect(html).toBe(
      '<!DOCTYPE html><html lang="en" data-reader=""><head><link rel="preload" as="font" href="/f.woff2"/></head><body><p>Text</p></body></html>',
    )
  })

  it('leaves JSON-LD and our own scripts as they are, byte for byte', () => {
    const data =
      '<script type="application/ld+json">{"headline":"<!-- kept --> <link as=\\"script\\"> <div hidden=\\"\\"></div>"}</script>'
    const own = '<script src="/assets/reader.1a2b.js" defer="" data-own=""></script>'
    expect(made(data, own).html).toContain(`<head>${own}</head><body>${data}</body>`)
  })

  it('sets the strict policy and keeps the other headers', () => {
    const { headers } = made('<p>Text</p>')
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-kept']).toBe('yes')
  })

  it.each([
    [404, 'answer'],
    [410, 'answer'],
    [503, 'failure'],
  ])('turns the mark %i into the status', (status, kind) => {
    const page = made(`<main id="content" data-answer="${status}"><h1>Answer</h1></main>`)
    expect(page).toMatchObject({ status, was: kind })
    expect(page.html).toContain('<h1>Answer</h1>')
    expect(page.headers.location).toBeUndefined()
  })

  it('sends a moved page on, with the address unescaped', () => {
    const location = '/updates/it&#x27;s?a=1&amp;amp;&amp;b=&lt;2'
    const page = made(`<main data-answer="301" data-location="${location}"></main>`)
    expect(page).toMatchObject({ status: 301, was: 'answer' })
    expect(page.headers.location).toBe("/updates/it's?a=1&amp;&b=<2")
  })

  it('does not touch a page without the mark of readers', () => {
    const html =
      '<html lang="en"><body><main data-answer="404"></main><script>1</script></body></html>'
    const page: Page = { html, headers: {} }
    expect(makeDocument(page)).toBe('foreign')
    expect(page).toEqual({ html, headers: {} })
  })

  it('is not fooled by the mark in the text of a page', () => {
    expect(made('<p>&lt;main data-answer=&quot;404&quot;&gt;</p>').was).toBe('page')
  })
})
