type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

type EarlyTyping = { field: Field; value: string; caret: [number, number] | null }

/** React may begin to take a form over, be interrupted and begin again: what was seen once stays seen. */
const seen = new WeakMap<Field, EarlyTyping>()
const watched = new WeakSet<HTMLFormElement>()

/**
 * Notes what the fields of a form hold that the server did not send, and each key that follows.
 * @returns a function that ends this and gives what was noted; nothing on the server
 */
export function watchEarlyTyping(formId: string): () => EarlyTyping[] {
  if (typeof document === 'undefined') return () => []
  const form = document.getElementById(formId)
  if (!(form instanceof HTMLFormElement)) return () => []
  for (const field of Array.from(form.elements).filter(isField)) look(field)
  if (!watched.has(form)) form.addEventListener('input', onInput, true)
  watched.add(form)
  return () => {
    form.removeEventListener('input', onInput, true)
    const noted = Array.from(form.elements).flatMap((field) => seen.get(field as Field) ?? [])
    for (const { field } of noted) seen.delete(field)
    return noted
  }
}

function onInput({ target }: Event): void {
  if (target instanceof Element && isField(target)) look(target)
}

function look(field: Field): void {
  if (isChanged(field)) seen.set(field, { field, value: field.value, caret: caretOf(field) })
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
