'use client'

import { type Dispatch, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { v4 } from 'uuid'
import { type FormAction, type FormState, isDirty } from '@/components/editor/form/form-state'
import {
  findTextsLeft,
  forgetText,
  type KeptText,
  keepLastWords,
  keepText,
  showOpen,
} from '@/components/editor/form/kept-texts'
import { contentDifferences } from '@/lib/domain/revisions/content-differences'
import { sourceAsStored } from '@/lib/domain/sources/source-as-stored'

/** In milliseconds: what is typed is kept in the browser at least this often. */
const every = 500

type Options = {
  id: string
  /** Who types; null while nobody is signed in. */
  person: string | null
  state: FormState
  latest: RefObject<FormState>
  dispatch: Dispatch<FormAction>
}

export type KeptTexts = {
  /** Whether what is typed and not saved is kept in this browser. */
  isKept: boolean
  /** What was left here earlier and the server does not have, the newest first. */
  offered: KeptText[]
  take: (text: KeptText) => Promise<void>
  discard: (text: KeptText) => Promise<void>
  /** The server has all of it, though this page was left before it said so. */
  forget: () => void
}

/** Keeps in the browser what is typed until the server has it, and offers what a crash left behind. */
export function useKeptText({ id, person, state, latest, dispatch }: Options): KeptTexts {
  const own = useRef('')
  const [isKept, setKept] = useState(false)
  const [offered, setOffered] = useState<KeptText[]>([])
  const writtenAt = useRef<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const ownTab = useCallback(() => {
    own.current ||= v4()
    return own.current
  }, [])

  const write = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (person === null || !isDirty(latest.current)) return
    writtenAt.current = Date.now()
    void keepText(textOf(latest.current, { tab: ownTab(), person, article: id })).then(setKept)
  }, [id, person, ownTab, latest])

  const hasUnsaved = isDirty(state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each edit is one more to keep
  useEffect(() => {
    if (hasUnsaved) {
      const due = (writtenAt.current ?? 0) + every - Date.now()
      timer.current ??= setTimeout(write, Math.max(0, due))
    } else if (writtenAt.current !== null) {
      writtenAt.current = null
      void forgetText(ownTab())
    }
  }, [hasUnsaved, state.edits, write, ownTab])

  useEffect(() => {
    const leave = () => {
      if (person === null || !isDirty(latest.current)) return
      keepLastWords(textOf(latest.current, { tab: ownTab(), person, article: id }))
      write()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', write)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', write)
      write()
    }
  }, [id, person, ownTab, latest, write])

  useEffect(() => {
    if (person === null) return
    const ending = new AbortController()
    const own = { tab: ownTab(), person, article: id }
    showOpen(own.tab, ending.signal)
    void findTextsLeft(own, ending.signal, (found) => {
      const text = asStored(found)
      if (isNews(text, latest.current)) setOffered((texts) => newestFirst([...texts, text]))
    })
    return () => ending.abort()
  }, [id, person, ownTab, latest])

  const remove = (text: KeptText) => {
    setOffered((texts) => texts.filter((one) => one !== text))
    return forgetText(text.tab)
  }

  async function take(text: KeptText): Promise<void> {
    if (isDirty(latest.current)) {
      // What stands in the form makes room, and is offered in its turn.
      const aside = textOf(latest.current, { ...text, tab: v4() })
      await keepText(aside)
      setOffered((texts) => newestFirst([...texts, aside]))
    }
    await keepText({ ...text, tab: ownTab() })
    writtenAt.current = Date.now()
    dispatch({ type: 'take-kept', text })
    await remove(text)
  }

  return { isKept, offered, take, discard: remove, forget: () => void forgetText(ownTab()) }
}

function textOf(
  { article, base, values }: FormState,
  whose: Pick<KeptText, 'tab' | 'person' | 'article'>,
): KeptText {
  const { tab, person, article: id } = whose
  return { tab, person, article: id, at: Date.now(), rev: article.rev, base, values }
}

/** Else a source that was saved would differ from itself. */
function asStored(text: KeptText): KeptText {
  const sources = text.values.sources.map(sourceAsStored)
  return { ...text, values: { ...text.values, sources } }
}

function newestFirst(texts: KeptText[]): KeptText[] {
  return texts.toSorted((a, b) => b.at - a.at)
}

/** A text that is stored by now, as after an answer that got lost, is not offered but forgotten. */
function isNews(text: KeptText, { base, values }: FormState): boolean {
  const isNew = contentDifferences(base ?? values, text.values).length > 0
  if (!isNew) void forgetText(text.tab)
  return isNew
}
