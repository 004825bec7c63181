import { expect, test } from 'vitest'
import { markdownHtml } from './markdown-html'

test('the whole subset as HTML', () => {
  const markdown =
    'A **bold** *slanted* [link](https://a.org/?b&c) `<code>`\\\nend & more\n\n- one\n- two\n\n3. three\n\n   more'
  expect(markdownHtml(markdown)).toBe(
    '<p>A <strong>bold</strong> <em>slanted</em> <a href="https://a.org/?b&amp;c">link</a> <code>&lt;code&gt;</code><br>end &amp; more</p>' +
      '<ul><li><p>one</p></li><li><p>two</p></li></ul>' +
      '<ol start="3"><li><p>three</p><p>more</p></li></ol>',
  )
})
