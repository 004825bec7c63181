import { shortcutsOff } from '@/components/editor/commands/shortcuts'

/** Whether a key is Ctrl or Command and Enter, and this browser has not turned it off; Shift and Enter break a line. */
export function isNextKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event
  const isOurs = key === 'Enter' && ctrlKey !== metaKey && !shiftKey && !altKey && !isComposing
  return isOurs && !shortcutsOff().has('question')
}
