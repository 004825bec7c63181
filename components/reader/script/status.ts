/** Says the outcome where screen readers hear it. */
export function say(words: string): void {
  const status = document.querySelector('[role=status]')
  if (status) status.textContent = words
}
