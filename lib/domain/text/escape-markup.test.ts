import { expect, test } from 'vitest'
import { escapeMarkup } from './escape-markup'

test('what means something in markup is written out, and what XML cannot hold is left out', () => {
  expect(escapeMarkup('<a href="b">c & d</a>\t\n\u0000\u0008\ud800\uffff🙂')).toBe(
    '&lt;a href=&quot;b&quot;&gt;c &amp; d&lt;/a&gt;\t\n🙂',
  )
})
