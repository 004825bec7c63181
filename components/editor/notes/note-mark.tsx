'use client'

import { useForm } from '@/components/editor/form/form-context'
import { fieldId } from '@/components/ui/field-scope'
import { isNoteField } from '@/lib/domain/notes/note-fields'

export const noteFormFields = { field: 'note-field', text: 'note-text' }

/** Stands beside a field, a `group/noted`: how many notes wait there, and the way to write one about it. */
export function NoteMark({ field }: { field: string }) {
  const { formId, noteCounts, isKnown } = useForm()
  if (!isKnown || !isNoteField(field)) return null
  const count = noteCounts?.[field] ?? 0
  return (
    <a
      href={`#${fieldId(formId, noteFormFields.text)}`}
      onClick={(event) => {
        event.preventDefault()
        writeAbout(formId, field)
      }}
      className={
        count > 0
          ? 'inline-block min-h-6 whitespace-nowrap font-semibold text-signal leading-6'
          : // Hidden, it is no stop on the way from field to field; from within its field Shift and Tab lead to it.
            'invisible inline-block min-h-6 whitespace-nowrap text-muted leading-6 no-underline hover:text-ink hover:underline group-focus-within/noted:visible group-hover/noted:visible'
      }
    >
      {words(count)}
      <span className="sr-only"> on this field</span>
    </a>
  )
}

function words(count: number): string {
  if (count === 0) return 'Note'
  return count === 1 ? '1 note' : `${count} notes`
}

function writeAbout(formId: string, field: string): void {
  const select = document.getElementById(fieldId(formId, noteFormFields.field))
  if (select instanceof HTMLSelectElement) select.value = field
  document.getElementById(fieldId(formId, noteFormFields.text))?.focus()
}
