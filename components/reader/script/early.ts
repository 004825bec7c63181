import { namesOf } from '@/lib/domain/article/by-name'
import { readingsFrom } from '@/lib/domain/reader/reading-memory'
import { savedFrom } from '@/lib/domain/reader/saved-memory'
import { choices } from './choices'
import { marksSheet } from './marks-sheet'
import { kept } from './memory'
import { whenKept } from './when-kept'

const root = document.documentElement
const sheet = 'replaceSync' in CSSStyleSheet.prototype ? new CSSStyleSheet() : null
if (sheet) document.adoptedStyleSheets = [sheet]

/** Runs before anything is drawn, so that nothing that this browser keeps makes a page flash. */
whenKept(() => {
  for (const name of namesOf(choices)) {
    const chosen = choices[name].find((value) => value === kept(name))
    if (chosen) root.dataset[name] = chosen
    else delete root.dataset[name]
  }
  sheet?.replaceSync(marksSheet(readingsFrom(kept('read')), savedFrom(kept('saved'))))
})
