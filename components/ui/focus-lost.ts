/** Whether the next key would mean nothing: what had the focus is gone, closed or out of sight. */
export function isFocusLost(): boolean {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return true
  return focused.matches(':disabled') || !focused.checkVisibility()
}
