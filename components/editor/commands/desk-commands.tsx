'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, startTransition, useState } from 'react'
import { useScripts } from '@/components/editor/parts/use-scripts'
import { createArticleNow } from '@/lib/actions/drafts'
import type { Role } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'
import type { ShortcutId } from './shortcuts'
import { useShortcuts } from './use-shortcuts'

const CommandPalette = lazy(() => import('./command-palette'))
const ShortcutList = lazy(() => import('./shortcut-list'))

/** The keyboard's way round the desk, and a button for those who do not know it yet. */
export function DeskCommands({ role }: { role: Role }) {
  const [open, setOpen] = useState<'palette' | 'list' | null>(null)
  const hasScripts = useScripts()
  const router = useRouter()
  const begin = () => startTransition(() => void createArticleNow(null, new FormData()))
  const deeds: Partial<Record<ShortcutId, () => void>> = {
    palette: () => setOpen('palette'),
    list: () => setOpen('list'),
    new: begin,
    today: () => router.push(paths.dashboard()),
    articles: () => router.push(paths.articles()),
    topics: () => router.push(paths.deskTopics()),
    search: () => searchInView()?.focus(),
  }
  useShortcuts((id) => deeds[id]?.())
  const close = () => setOpen(null)
  return (
    <>
      <button
        type="button"
        disabled={!hasScripts}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen('palette')}
        className="flex min-h-control cursor-pointer items-center justify-between gap-2 rounded-lg border border-line px-2.5 text-muted text-sm hover:border-muted hover:text-ink md:mb-3 noscript:hidden"
      >
        Go or do <kbd className="font-sans text-xs max-md:hidden">Ctrl K</kbd>
      </button>
      {open === 'palette' && (
        <Suspense>
          <CommandPalette
            role={role}
            onBegin={begin}
            onList={() => setOpen('list')}
            onClose={close}
          />
        </Suspense>
      )}
      {open === 'list' && (
        <Suspense>
          <ShortcutList onClose={close} />
        </Suspense>
      )}
    </>
  )
}

/** The list in view: pages seen earlier may still be in the document. */
function searchInView(): HTMLInputElement | undefined {
  const fields = document.querySelectorAll<HTMLInputElement>('input[type=search]')
  return Array.from(fields).find((field) => field.checkVisibility())
}
