import { expect, test } from 'vitest'
import { htmlText } from './html-text'

test('what is read is left, in its paragraphs and lines', () => {
  const html =
    '<p>One <b>two</b>\n three<br>four</p><script>no</script><p>&lt;five&gt; <style>p{}</style></p>'
  expect(htmlText(html)).toBe('One two three\nfour\n\n<five>')
})

test('nothing hostile makes it throw or take long', () => {
  expect(htmlText(`a${'<b>'.repeat(700_000)}`)).toBe('a')
  expect(htmlText(`a${'<b>'.repeat(400)}${'</i>'.repeat(400_000)}b`)).toBe('ab')
  expect(htmlText(`a${'<b> </b>'.repeat(200_000)}b`)).toBe('a b')
})
