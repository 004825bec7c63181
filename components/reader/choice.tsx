import type { ReactNode } from 'react'

type Props = { name: 'theme' | 'size' | 'keys'; title: string; children: ReactNode }

/** Buttons of which one is chosen, kept in this browser. They show with scripts only. */
export function Choice({ name, title, children }: Props) {
  return (
    <fieldset data-choice={name} hidden className="flex flex-wrap items-center gap-1">
      <legend className="sr-only">{title}</legend>
      {children}
    </fieldset>
  )
}

export function ChoiceButton({ value, children }: { value: string; children: ReactNode }) {
  return (
    <button
      type="button"
      value={value}
      aria-pressed="false"
      className="min-h-11 min-w-8 cursor-pointer rounded-control px-2.5 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline"
    >
      {children}
    </button>
  )
}
