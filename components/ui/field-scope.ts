'use client'

import { createContext, use } from 'react'

/** What the ids of a form's fields begin with. Several pages may be in the document at once, so each form has its own. */
export const FieldScope = createContext<string | null>(null)

/** The id of a field, or of what belongs to it, within the form it stands in. */
export function useFieldId(): (name: string) => string {
  const scope = use(FieldScope)
  return (name) => (scope === null ? name : fieldId(scope, name))
}

export function fieldId(scope: string, name: string): string {
  return `${scope}-${name}`
}
