import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'

/** What somebody typed into one tab and the server does not have yet. */
export type KeptText = {
  /** Each opened page keeps its own, so that two tabs do not overwrite each other. */
  tab: string
  person: string
  article: string
  /** Unix milliseconds. */
  at: number
  /** The `rev` it was begun on, and what stood there; null when that is not known. */
  rev: number
  base: DraftValues | null
  values: DraftValues
}

interface Shelf extends DBSchema {
  texts: {
    key: string
    value: KeptText
    indexes: { article: [string, string]; at: number }
  }
}

const longest = 90 * 24 * 60 * 60_000

/** Set when somebody wants nothing kept here any more: what a page writes as it is left would stay. */
let isOver = false

/** @returns whether this browser keeps it */
export async function keepText(text: KeptText): Promise<boolean> {
  if (isOver) return false
  return onShelf((shelf) => shelf.put('texts', text)).then((key) => key !== null)
}

/** Keeps the last words of a page that is being left: it ends before the shelf would have them. */
export function keepLastWords(text: KeptText): void {
  if (isOver) return
  try {
    localStorage.setItem(lastWords + text.tab, JSON.stringify(text))
  } catch {
    // A browser that keeps nothing, or no more than it has, has what it kept half a second before.
  }
}

const lastWords = 'headsup-last-words '

export async function forgetText(tab: string): Promise<void> {
  forgetLastWords(lastWords + tab)
  await onShelf((shelf) => shelf.delete('texts', tab))
}

/** How many texts of a person this browser keeps. */
export async function countTextsOf(person: string): Promise<number> {
  await shelveLastWords()
  const count = await onShelf((shelf) => shelf.countFromIndex('texts', 'article', allOf(person)))
  return count ?? 0
}

/** Forgets what this browser keeps of a person; this page keeps nothing from then on. */
export async function forgetTextsOf(person: string): Promise<void> {
  isOver = true
  await shelveLastWords()
  await onShelf(async (shelf) => {
    const tabs = await shelf.getAllKeysFromIndex('texts', 'article', allOf(person))
    await Promise.all(tabs.map((tab) => shelf.delete('texts', tab)))
  })
}

/** In the order of keys a list stands behind every word. */
function allOf(person: string): IDBKeyRange {
  return IDBKeyRange.bound([person], [person, []])
}

/** Finds what a person left in other tabs: at once in closed ones, in open ones when they close. */
export async function findTextsLeft(
  { tab: own, person, article }: Pick<KeptText, 'tab' | 'person' | 'article'>,
  signal: AbortSignal,
  onFound: (text: KeptText) => void,
): Promise<void> {
  await shelveLastWords()
  const tabs = await onShelf(async (shelf) => {
    const old = IDBKeyRange.upperBound(Date.now() - longest)
    const forgotten = await shelf.getAllKeysFromIndex('texts', 'at', old)
    await Promise.all(forgotten.map((tab) => shelf.delete('texts', tab)))
    return shelf.getAllKeysFromIndex('texts', 'article', [person, article])
  })
  for (const tab of tabs ?? []) {
    if (tab === own) continue
    void onceClosed(tab, signal, async () => {
      const text = await onShelf((shelf) => shelf.get('texts', tab))
      if (text && !signal.aborted) onFound(text)
    })
  }
}

/** What pages wrote as they were left goes to the rest. */
async function shelveLastWords(): Promise<void> {
  for (const key of keysOfLastWords()) {
    const text = readLastWords(key)
    const isShelved = text === null || (await onShelf((shelf) => shelf.put('texts', text))) !== null
    if (isShelved) forgetLastWords(key)
  }
}

function readLastWords(key: string): KeptText | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

function keysOfLastWords(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(lastWords))
  } catch {
    return []
  }
}

function forgetLastWords(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing is kept where nothing may be.
  }
}

/** Shows other tabs that this one is open, until it is closed or crashes. */
export function showOpen(tab: string, signal: AbortSignal): void {
  const closed = new Promise<void>((close) => signal.addEventListener('abort', () => close()))
  void onceClosed(tab, signal, () => closed)
}

/** A browser without locks, or over plain http, takes every tab for closed. */
async function onceClosed(
  tab: string,
  signal: AbortSignal,
  then: () => Promise<void>,
): Promise<void> {
  if (!navigator.locks) return then()
  await navigator.locks.request(`headsup-text-${tab}`, { signal }, then).catch(() => undefined)
}

let opened: Promise<IDBPDatabase<Shelf>> | null = null

/** @returns null from a browser that refuses to keep anything: the desk works without */
async function onShelf<Result>(
  use: (shelf: IDBPDatabase<Shelf>) => Promise<Result>,
): Promise<Result | null> {
  try {
    opened ??= openDB<Shelf>('headsup-desk', 1, { upgrade: build, terminated: close })
    return await use(await opened)
  } catch {
    close()
    return null
  }
}

function build(shelf: IDBPDatabase<Shelf>): void {
  const texts = shelf.createObjectStore('texts', { keyPath: 'tab' })
  texts.createIndex('article', ['person', 'article'])
  texts.createIndex('at', 'at')
}

function close(): void {
  opened = null
}
