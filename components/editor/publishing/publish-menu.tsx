import type { ReactNode } from 'react'
import { ChoiceMenu } from '@/components/editor/form/choice-menu'

type Props = { name: string; isOpen: boolean; children: ReactNode }

/** The small end of the button that publishes: what can be chosen about it. */
export function PublishMenu({ name, isOpen, children }: Props) {
  return (
    <ChoiceMenu
      kind="primary"
      className="rounded-l-none border-l-paper/40 px-2.5"
      name={name}
      isOpen={isOpen}
      summary={
        <svg
          viewBox="0 0 16 16"
          className="size-4"
          fill="none"
          stroke="currentColor"
          aria-hidden="true"
        >
          <path d="M4 6l4 4 4-4" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      }
    >
      {children}
    </ChoiceMenu>
  )
}
