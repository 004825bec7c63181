import { visitFrom, withVisit } from '@/lib/domain/reader/visit-memory'
import { dayInWords } from './day-words'
import { keep, kept } from './memory'
import { isSeen, whenShown } from './when-shown'

/** A line under the last update that is newer than the last visit to the front list. It takes no room of its own. */
export function tellNew(): void {
  const items = Array.from(document.querySelectorAll<HTMLElement>('[data-front] [data-at]'))
  if (items.length === 0) return
  const line = document.createElement('p')
  line.className = 'new-since'
  whenShown(() => {
    const visit = withVisit(visitFrom(kept('visit')), Date.now())
    const { since } = visit
    const isNew = items.filter(({ dataset }) => Number(dataset.at) > since)
    line.remove()
    if (since > 0 && isNew.length < items.length) isNew.at(-1)?.append(line)
    line.textContent = `Above: new since your last visit, ${dayInWords(since)}`
    if (isSeen()) keep('visit', JSON.stringify(visit))
  })
}
