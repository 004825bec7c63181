/** Under these names readers' pages keep something in a browser. */
const keys = ['theme', 'size', 'keys', 'mastodon', 'read', 'visit', 'saved'] as const
type Key = (typeof keys)[number]

/** The browser's own store; a browser that refuses one remembers nothing. */
export function kept(key: Key): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function keep(key: Key, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing is lost but the comfort.
  }
}

/** Whether there is a store at all. */
export function remembers(): boolean {
  try {
    return 'length' in localStorage
  } catch {
    return false
  }
}

export function forget(): void {
  for (const key of keys) {
    try {
      localStorage.removeItem(key)
    } catch {
      // There was nothing to forget.
    }
  }
}
