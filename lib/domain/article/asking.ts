/** Whether readers can ask about an update; the first is the default. */
export const askings = ['on', 'off'] as const
export type Asking = (typeof askings)[number]

export const askingNames: Record<Asking, string> = {
  on: 'Readers can ask and report errors',
  off: 'Readers cannot ask',
}
