import { describe, expect, it } from 'vitest'
import { hasFrameworkScript, readerDocument } from './document'

function made(body: string, head = '', path = '/') {
  return readerDocument(
    `<!DOCTYPE html><html lang="en" data-reader=""><head>${head}</head><body>${body}</body></html>`,
    path,
  )
}

describe('making a document of a reader page', () => {
  it('takes out framework scripts, their preloads and comments', () => {
    const document = made(
      '<p>Text</p><!--$--><div hidden=""><!--$--> <!--/$--></div><script>self.__next_f.push([1,"a"])</script><script src="/_next/static/a.js" async=""></script>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><link rel="preload" as="font" href="/f.woff2"/>',
    )
    expect(document).toEqual({
      status: 200,
      html: '<!DOCTYPE html><html lang="en" data-reader=""><head><link rel="preload" as="font" href="/f.woff2"/></head><body><p>Text</p></body></html>',
    })
  })

  it('leaves JSON-LD and our own scripts as they are, byte for byte', () => {
    const data =
      '<script type="application/ld+json">{"headline":"<!-- kept --> <link as=\\"script\\"> <div hidden=\\"\\"></div>"}</script>'
    const own = '<script src="/assets/reader.1a2b.js" defer="" data-own=""></script>'
    expect(made(data, own)?.html).toContain(`<head>${own}</head><body>${data}</body>`)
  })

  it.each([200, 404, 410, 503])('turns the mark %i into the status', (status) => {
    const document = made(`<main id="content" data-answer="${status}"><h1>Answer</h1></main>`)
    expect(document).toEqual({ status, html: expect.stringContaining('<h1>Answer</h1>') })
  })

  it('sends a moved page on, with the address unescaped', () => {
    const location = '/updates/it&#x27;s?a=1&amp;amp;&amp;b=&lt;2&gt;&quot;'
    const document = made(`<main data-answer="301" data-location="${location}"></main>`)
    expect(document).toMatchObject({ status: 301, location: '/updates/it\'s?a=1&amp;&b=<2>"' })
  })

  it('does not touch a page without the mark of readers', () => {
    const html = '<html lang="en"><body><main data-answer="404"></main><script>1</script></body>'
    expect(readerDocument(html, '/')).toBeNull()
    expect(readerDocument('<html lang="en"><body data-reader=""></body></html>', '/')).toBeNull()
  })

  it.each([
    ['/', [' aria-current="page"', '', '']],
    ['/page/2', [' aria-current="true"', '', '']],
    ['/topics', ['', ' aria-current="page"', '']],
    ['/topics/openai/page/2', ['', ' aria-current="true"', '']],
    ['/search/openai', ['', '', ' aria-current="true"']],
    ['/updates/topics', ['', '', '']],
  ])('says at %s where one is', (path, marks) => {
    const nav = (mark: (place: number) => string) =>
      ['/', '/topics', '/search'].map((to, at) => `<a${mark(at)} href="${to}"></a>`).join('')
    const asked = ['/', '/topics', '/search'].map((to) => ` data-nav="${to}"`)
    const document = made(
      nav((at) => asked[at] ?? ''),
      '',
      path,
    )
    expect(document?.html).toContain(`<body>${nav((at) => marks[at] ?? '')}</body>`)
  })

  it('is not fooled by the mark in the text of a page', () => {
    expect(made('<p>&lt;main data-answer=&quot;404&quot;&gt;</p>')?.status).toBe(200)
  })

  it.each([
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<link rel="preload" as="script" href="/a.js"/>',
    '<script nonce="a">self.__next_f.push([1])</script>',
  ])('knows %s for the framework’s', (html) => {
    expect(hasFrameworkScript(html)).toBe(true)
    expect(hasFrameworkScript(made(html)?.html ?? html)).toBe(false)
  })
})
