import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

export function SettingsSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="mb-12">
      <h2
        id={id}
        className="mb-4 font-semibold font-serif text-[1.45rem] leading-tight tracking-[-0.012em]"
      >
        {title}
      </h2>
      {children}
    </section>
  )
}
