import { expect, test } from 'vitest'
import { markdownProblem } from '@/lib/domain/markdown/markdown-problem'
import { writeMarkdown } from '@/lib/domain/markdown/write-markdown'
import { Unreadable } from '../outcome/unreadable'
import { htmlBlocks } from './html-blocks'

const markdown = (html: string) => writeMarkdown(htmlBlocks(html).blocks)

test.each([
  [
    '<p>One <strong>bold</strong>,\n <em>soft</em> &amp; <code>code()</code></p>',
    'One **bold**, *soft* & `code()`',
  ],
  ['<h2>Head</h2><p>a</p><hr><p>b</p>', 'Head\n\na\n\nb'],
  ['<p>a <b>x <i>y</i></b> z</p>', 'a **x *y*** z'],
  ['<p><a href="https://a.example/x">there</a></p>', '[there](https://a.example/x)'],
  ['<p><a href="javascript:alert(1)">there</a></p>', 'there'],
  ['<p><a href="/here">there</a></p>', 'there'],
  ['<ul><li>a</li><li>b<ol start="3"><li>c</li></ol></li></ul>', '- a\n- b\n  3. c'],
  ['<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li></ul>', '- a\n  - b\n\n    c'],
  ['<ul></ul><p></p><p> <br> </p>', ''],
  ['<blockquote><p>said</p></blockquote>', 'said'],
  ['<pre><code>a\nb</code></pre>', '`a`\\\n`b`'],
  ['text <script>alert(1)</script><style>p{}</style>more', 'text more'],
  ['<p onclick="x()">a<img src=x onerror=alert(1)></p>', 'a'],
  ['<p>a<br>b</p>', 'a\\\nb'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
  ['<p>&lt;b&gt; *x* [y](z)</p>', '\\<b> \\*x\\* \\[y]\\(z)'],
  ['<p>never closed <b>bold', 'never closed **bold**'],
  ['</p></ul></li></b>a', 'a'],
  ['<li>alone</li>', 'alone'],
])('%j becomes %j, which can be saved', (html, written) => {
  expect(markdown(html)).toBe(written)
  expect(markdownProblem(written)).toBe(null)
})

test('pictures, cards and links are named beside the text', () => {
  const { pictures, cards, links } = htmlBlocks(`
    <figure class="kg-card kg-image-card"><img src="__GHOST_URL__/content/images/a.png"></figure>
    <figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example">A</a></figure>
    <figure class="kg-card kg-embed-card"><iframe src="https://youtube.com/embed/x"></iframe></figure>
    <p><a href="https://b.example">b</a></p>`)
  expect({ pictures, cards, links }).toEqual({
    pictures: ['__GHOST_URL__/content/images/a.png'],
    cards: ['https://a.example', 'https://youtube.com/embed/x'],
    links: ['https://b.example'],
  })
})

test('what is cut off is read to its end, and lists within lists are flat from the third on', () => {
  expect(markdown('<p>a</p><p>b<b>c')).toBe('a\n\nb**c**')
  const deep = markdown(`${'<ul><li>'.repeat(150)}x`)
  expect(deep).toContain('x')
  expect(markdownProblem(deep)).toBe(null)
})

test('what is nested a hundred thousand times is refused, since some of it would be lost', () => {
  expect(() => markdown(`<p>a</p>${'<div>'.repeat(100_000)}x`)).toThrow(Unreadable)
})
