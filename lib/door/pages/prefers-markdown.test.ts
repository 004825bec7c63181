import { expect, test } from 'vitest'
import { prefersMarkdown } from './prefers-markdown'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

test.each([
  ['text/markdown', true],
  ['text/markdown, text/html, */*', true],
  ['Text/Markdown;q=0.9, text/html;q=0.8', true],
  ['text/markdown; charset=utf-8 ; q=0.5', true],
  ['text/html;q=0.9 , text/markdown ;q=0.9', true],
  ['text/markdown;  q=0', false],
  ['text/html, text/markdown;q=0.9', false],
  ['text/markdown;q=0', false],
  ['text/markdown;q=x', false],
  [browser, false],
  ['*/*', false],
  ['text/*', false],
  ['', false],
])('whether %j asks for Markdown is %s', (accept, does) => {
  expect(prefersMarkdown(accept)).toBe(does)
})
