'use client'

import { type RefObject, useEffect } from 'react'

/** Brings the writer to the first field that was refused, opening whatever hides it. */
export function useFirstFault(form: RefObject<HTMLFormElement | null>, refusals: number): void {
  useEffect(() => {
    if (refusals === 0) return
    const faulty = form.current
      ?.closest('main')
      ?.parentElement?.querySelectorAll<HTMLElement>('[aria-invalid="true"], [data-faulty]')
    const first = Array.from(faulty ?? []).find((element) => !element.hidden)
    for (
      let fold = first?.closest('details');
      fold;
      fold = fold.parentElement?.closest('details')
    ) {
      fold.open = true
    }
    first?.focus()
  }, [form, refusals])
}
