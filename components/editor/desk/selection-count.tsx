'use client'

import { useEffect, useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { useBulkFormId } from './bulk-scope'

/** How many are chosen, and a box for all on the page. With the shift key a whole stretch is chosen. */
export function SelectionCount() {
  const form = useBulkFormId()
  const [count, setCount] = useState(0)
  const [total, setTotal] = useState(0)
  useEffect(() => {
    let last: HTMLInputElement | null = null
    const recount = () => {
      const all = boxesOf(form)
      setTotal(all.length)
      setCount(all.filter(({ checked }) => checked).length)
    }
    const onClick = (event: MouseEvent) => {
      const box = event.target
      const all = boxesOf(form)
      if (!(box instanceof HTMLInputElement) || !all.includes(box)) return
      if (event.shiftKey && last && all.includes(last)) {
        const [from = 0, to = 0] = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b)
        for (const one of all.slice(from, to + 1)) one.checked = box.checked
      }
      last = box
      recount()
    }
    const onReset = () => setTimeout(recount)
    document.addEventListener('click', onClick)
    document.addEventListener('reset', onReset)
    recount()
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('reset', onReset)
    }
  }, [form])
  if (count === 0) return null
  const chooseAll = (isChosen: boolean) => {
    for (const box of boxesOf(form)) box.checked = isChosen
    setCount(isChosen ? total : 0)
  }
  return (
    <label className="mr-2 flex min-h-control items-center gap-2 text-sm">
      <Checkbox
        checked={count === total}
        onChange={(event) => chooseAll(event.target.checked)}
        aria-label="All on this page"
      />
      <span role="status" className="tabular-nums">
        {count} of {total}
      </span>
    </label>
  )
}

function boxesOf(form: string): HTMLInputElement[] {
  const boxes = document.querySelectorAll<HTMLInputElement>('input[name=article]')
  return Array.from(boxes).filter((box) => box.getAttribute('form') === form)
}
