import { walkHtml } from './walk-html'

/** The words of a piece of HTML as one reads them: its paragraphs apart, its lines on lines of their own. */
export function htmlText(html: string): string {
  const words: string[] = []
  let hidden = 0
  walkHtml(html, {
    text: (text) => {
      if (hidden === 0) words.push(text.replace(/\s+/g, ' '))
    },
    open: (name) => {
      if (unseen.has(name)) hidden += 1
      if (name === 'br') words.push('\n')
      if (name === 'p') words.push('\n\n')
    },
    close: (name) => {
      if (unseen.has(name)) hidden -= 1
      if (name === 'p') words.push('\n\n')
    },
  })
  return tidy(words.join(''))
}

/** Without the blanks around lines, and no more than one empty line. */
function tidy(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const unseen = new Set(['script', 'style', 'template', 'noscript'])
