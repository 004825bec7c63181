type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

type EarlyTyping = { field: Field; value: string; caret: [number, number] | null }

/** React may begin to take a form over, be interrupted and begin again: the first look counts. */
const seen = new WeakMap<Field, EarlyTyping>()

/** @returns the fields of a form that hold something else than the server sent, and what; none on the server */
export function earlyTyping(formId: string): EarlyTyping[] {
  if (typeof document === 'undefined') return []
  const form = document.getElementById(formId)
  if (!(form instanceof HTMLFormElement)) return []
  for (const field of Array.from(form.elements).filter(isField)) {
    if (isChanged(field)) seen.set(field, { field, value: field.value, caret: caretOf(field) })
  }
  return Array.from(form.elements).flatMap((field) => seen.get(field as Field) ?? [])
}

/** Puts into a field what was typed there, in a way that React takes for typing. */
export function typeAgain({ field, value, caret }: EarlyTyping): void {
  if (field instanceof HTMLSelectElement) {
    field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (isTick(field)) {
    field.checked = field.defaultChecked
    field.click()
  } else {
    field.value = field.defaultValue
    setUnnoticed(field, value)
    if (caret && document.activeElement === field) field.setSelectionRange(...caret)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

function isField(element: Element): element is Field {
  if (element instanceof HTMLInputElement) return element.type !== 'hidden'
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.defaultSelected === false
  return isTick(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
}

function isTick(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'checkbox'
}

function caretOf(field: Field): [number, number] | null {
  if (field instanceof HTMLSelectElement || field.selectionStart === null) return null
  return [field.selectionStart, field.selectionEnd ?? field.selectionStart]
}

/** React watches each field's own `value`; only what goes past it looks like typing. */
function setUnnoticed(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value)
}
