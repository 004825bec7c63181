import { expect, test } from 'vitest'
import { markdownProblem } from './markdown-problem'
import { parseMarkdown } from './parse-markdown'

test.each([
  'A **bold** and *slanted* [link](https://a.org/?a=1&b=2), `code`, <https://a.org>.',
  '- one\n- two\n  1. inner',
  'Mail [us](mailto:desk@a.org).\n\nSecond paragraph: 3 < 4 and a|b.',
  '',
  '    indented by a paste',
  '[one](http://a.org) and [two](https://a.org)',
  'x'.repeat(20_000),
  `a${'\nb'.repeat(299)}`,
  '&'.repeat(2_000),
  `x ${'*a* '.repeat(666)}`,
  '- 1\n  - 2\n    - 3\n      - 4\n        - 5',
  'a|b\nno rule',
  'a|b\nx|-',
  'a|b\n-|x',
  '-|-\na|b',
  'no cells\n-|-',
  '- a|b\n- -|-',
])('%s is in the subset', (text) => {
  expect(markdownProblem(text)).toBeNull()
})

test.each([
  ['<script>alert(1)</script>', 'HTML'],
  ['inline <b>bold</b>', 'HTML'],
  ['<!-- note -->', 'HTML'],
  ['![alt](https://a.org/x.png)', 'images'],
  ['# Heading', 'headings'],
  ['Heading\n===', 'headings'],
  ['> quoted', 'block quotes'],
  ['```\nfence\n```', 'blocks of code'],
  ['one\n\n***\n\ntwo', 'dividing lines'],
  ['| a | b |\n| --- | --- |\n| 1 | 2 |', 'tables'],
  ['a | b\n:-: | -:', 'tables'],
  ['a|b|c\n-|-|-', 'tables'],
  ['|a|\n|-|', 'tables'],
  ['a|b\n|-|-', 'tables'],
  ['a|b\n-|-|', 'tables'],
  [`[x](ftp://${'a'.repeat(90)})`, `and “ftp://${'a'.repeat(74)}” does not.`],
  ['[x](javascript:alert(1))', 'Links begin with'],
  ['[x](&#106;avascript:alert(1))', 'Links begin with'],
  ['[x](data:text/html,hi)', 'Links begin with'],
  ['[x](ftp://a.org)', 'Links begin with'],
  ['[x](/relative)', 'Links begin with'],
  ['[x][y]\n\n[y]: https://a.org', 'with their address'],
  ['- - - - - - - - deep', 'too deeply'],
  ['- 1\n  - 2\n    - 3\n      - 4\n        - 5\n          - 6', 'too deeply'],
  ['- - - - - **a *b***', 'too deeply'],
  [`x ${'*a* '.repeat(666)}y`, 'too many parts'],
  ['a*b* '.repeat(1500), 'too many parts'],
  ['['.repeat(2001), 'too many parts'],
  ['- a\n  - b\n'.repeat(151), 'more than 300 lines'],
  [`a${'\nb'.repeat(300)}`, 'more than 300 lines'],
  ['x'.repeat(2_000_000), 'too long'],
  ['é'.repeat(10_001), '20,002 bytes'],
])('%.40s is refused with words', (text, words) => {
  expect(markdownProblem(text)).toContain(words)
})

test.each([
  '> ',
  '- ',
  '1. ',
  '> - ',
  '*',
  '*a_',
  '_a',
  '[',
  '`',
  '![',
  '<',
  `${'|'.repeat(3000)}\n${' '.repeat(3000)}x\n`,
])('20 kB of "%.20s" cannot hold up the desk', (part) => {
  const text = `${part.repeat(20_000 / part.length)}x`.slice(-20_000)
  const { user } = process.cpuUsage()
  markdownProblem(text)
  parseMarkdown(text)
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(1_000)
})
