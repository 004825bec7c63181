/** `keys` as `tinykeys` reads them, `shown` as they stand on the keyboard. */
export const shortcuts = [
  { id: 'palette', keys: '$mod+k', shown: ['Ctrl or ⌘', 'K'], words: 'Go anywhere, do anything' },
  { id: 'save', keys: '', shown: ['Ctrl or ⌘', 'S'], words: 'Save what is written' },
  {
    id: 'link',
    keys: '',
    shown: ['Ctrl or ⌘', 'K'],
    words: 'Within a text, make chosen words a link',
  },
  {
    id: 'earlier',
    keys: '',
    shown: ['Ctrl or ⌘', 'Shift', 'L'],
    words: 'While writing, link what was covered before as earlier',
  },
  {
    id: 'question',
    keys: '',
    shown: ['Ctrl or ⌘', 'Enter'],
    words: 'Within an answer, add the next question',
  },
  { id: 'list', keys: 'Shift+?', shown: ['?'], words: 'Show this list' },
  { id: 'new', keys: 'n', shown: ['N'], words: 'Begin a new update' },
  { id: 'today', keys: 'g t', shown: ['G', 'T'], words: 'Go to Today' },
  { id: 'articles', keys: 'g a', shown: ['G', 'A'], words: 'Go to the articles' },
  { id: 'topics', keys: 'g o', shown: ['G', 'O'], words: 'Go to the topics' },
  { id: 'search', keys: '/', shown: ['/'], words: 'Search the list' },
] as const

export type ShortcutId = (typeof shortcuts)[number]['id']

const key = 'headsup-shortcuts-off'

/** Which ones this browser has turned off. */
export function shortcutsOff(): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.map(String) : [])
  } catch {
    return new Set()
  }
}

export function turnShortcut(id: ShortcutId, isOn: boolean): void {
  const off = shortcutsOff()
  if (isOn) off.delete(id)
  else off.add(id)
  try {
    localStorage.setItem(key, JSON.stringify([...off]))
  } catch {
    // A browser that keeps nothing has them all.
  }
}
