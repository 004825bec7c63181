import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DraftValues } from '@/lib/domain/draft-values'

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

/** @returns whether this browser keeps it */
export function keepText(text: KeptText): Promise<boolean> {
  return onShelf((shelf) => shelf.put('texts', text)).then((key) => key !== null)
}

export async function forgetText(tab: string): Promise<void> {
  await onShelf((shelf) => shelf.delete('texts', tab))
}

/** What a person left in tabs that are closed by now, the newest first. */
export async function textsLeft(person: string, article: string, now: number): Promise<KeptText[]> {
  const texts = await onShelf(async (shelf) => {
    const old = await shelf.getAllKeysFromIndex(
      'texts',
      'at',
      IDBKeyRange.upperBound(now - longest),
    )
    await Promise.all(old.map((tab) => shelf.delete('texts', tab)))
    return shelf.getAllFromIndex('texts', 'article', [person, article])
  })
  const open = await openTabs()
  return (texts ?? []).filter(({ tab }) => !open.has(tab)).toSorted((a, b) => b.at - a.at)
}

/** Shows other tabs that this one is open, until it is closed or crashes. */
export function showOpen(tab: string, signal: AbortSignal): void {
  const closed = new Promise<void>((close) => signal.addEventListener('abort', () => close()))
  // A browser without locks, or over plain http, offers what its other tabs are just saving.
  navigator.locks?.request(lockOf(tab), { signal }, () => closed).catch(() => undefined)
}

async function openTabs(): Promise<Set<string>> {
  const held = (await navigator.locks?.query())?.held ?? []
  return new Set(held.map(({ name = '' }) => name.replace(lockOf(''), '')))
}

function lockOf(tab: string): string {
  return `headsup-text-${tab}`
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
