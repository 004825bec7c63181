'use client'

import { createContext, type ReactNode, use, useId } from 'react'

const BulkFormId = createContext<string | null>(null)

/** One list and the form that its boxes belong to; a list seen earlier may still be in the document. */
export function BulkScope({ children }: { children: ReactNode }) {
  return <BulkFormId value={useId()}>{children}</BulkFormId>
}

export function useBulkFormId(): string {
  const id = use(BulkFormId)
  if (id === null) throw new Error('This belongs inside a list of articles.')
  return id
}
