import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

export function SettingsSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="mb-12">
      <h2 id={id} className="mb-4 font-semibold font-serif text-section">
        {title}
      </h2>
      {children}
    </section>
  )
}
