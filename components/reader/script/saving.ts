import { savedFrom, toggled, withoutSaved } from '@/lib/domain/reader/saved-memory'
import { dayInWords } from './day-words'
import { forget, keep, kept, remembers } from './memory'
import { say } from './status'
import { sayKept, whenKept } from './when-kept'

const key = 'saved'
const saved = () => savedFrom(kept(key))

/** The control at an update; the styles say whether it is saved. */
export function offerSaving(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save]')
  const { save: id } = button?.dataset ?? {}
  if (!button || !id) return
  button.hidden = !remembers()
  button.addEventListener('click', () => {
    const headline = document.querySelector('h1')?.textContent ?? ''
    keep(key, JSON.stringify(toggled(saved(), [id, location.pathname, headline, Date.now()])))
    sayKept()
    const isSaved = saved().some(([one]) => one === id)
    say(isSaved ? 'Saved in this browser.' : 'Not saved any more.')
  })
}

/** The page of what is saved, with the way to forget everything. */
export function showSaved(): void {
  const list = document.querySelector('[data-saved]')
  const row = document.querySelector<HTMLTemplateElement>('template')?.content
  const none = document.querySelector<HTMLElement>('[data-none]')
  const end = document.querySelector<HTMLButtonElement>('[data-forget]')
  if (!list || !row || !none || !end) return
  whenKept(() => {
    const entries = saved()
    none.hidden = entries.length > 0
    list.replaceChildren(
      ...entries.map(([id, path, headline, at]) => {
        const item = row.cloneNode(true) as DocumentFragment
        const [link, day, button] = ['a', 'span', 'button'].map((name) => item.querySelector(name))
        if (link) link.textContent = headline
        link?.setAttribute('href', path)
        if (day) day.textContent = `Saved ${dayInWords(at)}`
        button?.setAttribute('aria-label', `Remove: ${headline}`)
        button?.addEventListener('click', () => {
          keep(key, JSON.stringify(withoutSaved(saved(), id)))
          sayKept()
          say('Removed.')
          ;(list.querySelector('button') ?? end).focus()
        })
        return item
      }),
    )
  })
  end.hidden = false
  end.addEventListener('click', () => {
    forget()
    sayKept()
    say('This browser has forgotten all of it.')
  })
}
