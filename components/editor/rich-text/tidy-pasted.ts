/**
 * Pasted HTML with what the closed schema cannot see made plain: words nobody saw are dropped, the lists a word
 * processor writes as paragraphs become lists, and each row of a table becomes a paragraph.
 */
export function tidyPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const unseen of body.querySelectorAll(unseenWords)) unseen.remove()
  for (const styled of body.querySelectorAll<HTMLElement>('[style]')) {
    if (styled.style.display === 'none') styled.remove()
  }
  for (const item of body.querySelectorAll<HTMLElement>('p[style*="mso-list:"]')) makeItem(item)
  for (const code of body.querySelectorAll('pre')) keepLines(code)
  for (const table of body.querySelectorAll('table')) {
    table.replaceWith(...[...table.rows].flatMap(rowInALine))
  }
  return body.innerHTML
}

const unseenWords = '[hidden], button, select, textarea'
const marker = 'span[style*="mso-list:Ignore"]'

function makeItem(paragraph: HTMLElement): void {
  const mark = paragraph.querySelector(marker)
  const kind = /\w/.test(mark?.textContent ?? '') ? 'ol' : 'ul'
  mark?.remove()
  const item = document.createElement('li')
  item.append(...paragraph.childNodes)
  const before = paragraph.previousElementSibling
  if (before?.matches('[data-of-paragraphs]')) {
    before.append(item)
    paragraph.remove()
    return
  }
  const list = document.createElement(kind)
  list.dataset.ofParagraphs = ''
  list.append(item)
  paragraph.replaceWith(list)
}

/** Elsewhere the end of a line is white space; in code it is a line. */
function keepLines(code: HTMLElement): void {
  let last: Node | null = code
  while (last?.lastChild) last = last.lastChild
  if (last instanceof Text) last.data = last.data.trimEnd()
  code.innerHTML = code.innerHTML.replaceAll('\n', '<br>')
}

/** A row of one cell is there for the looks alone: what stands in it stays as it is. */
function rowInALine(row: HTMLTableRowElement): Node[] {
  const [first, ...others] = row.cells
  if (first?.querySelector(blocks) && others.length === 0) return [...first.childNodes]
  const line = document.createElement('p')
  for (const cell of row.cells) {
    for (const block of cell.querySelectorAll(blocks))
      block.replaceWith(' ', ...block.childNodes, ' ')
    if (line.hasChildNodes()) line.append(' · ')
    line.append(...cell.childNodes)
  }
  return [line]
}

const blocks = 'p, div'
