'use client'

import { draftChecklist } from '@/lib/domain/draft-checklist'
import { useForm } from './form-context'

export function Checklist() {
  const { state } = useForm()
  return (
    <ul aria-label="Checklist" className="mt-4 text-sm">
      {draftChecklist(state.values).map(({ done, label }) => (
        <li key={label} className={`flex gap-2.5 py-1 ${done ? 'text-muted' : ''}`}>
          <span
            aria-hidden="true"
            className={`w-4 text-center font-bold ${done ? 'text-good' : 'text-signal'}`}
          >
            {done ? '✓' : '●'}
          </span>
          <span>
            {label}
            <span className="sr-only">{done ? ': done' : ': open'}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
