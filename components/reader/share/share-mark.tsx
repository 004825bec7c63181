import type { ShareTarget } from '@/lib/domain/reader/share-links'
import { NetworkMark } from '../sources/network-mark'

type Control = 'link' | 'share' | 'more' | 'email' | 'whatsapp'

/** Drawn in a square of 24 with a line of 2. */
const drawings: Record<Control, string> = {
  link: 'M9.5 14.5 14.5 9.5M8 11l-2.5 2.5a4 4 0 0 0 5.7 5.7L13.5 16.8M16 13l2.5-2.5a4 4 0 1 0-5.7-5.7L10.5 7.2',
  share:
    'M12 15V3.5M7.5 7.5 12 3l4.5 4.5M5 12.5V19a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 19 19v-6.5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  email:
    'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM3.5 7l8.5 6 8.5-6',
  whatsapp:
    'M12 3.5a8.5 8.5 0 0 0-7.3 12.8L3.5 20.5l4.3-1.2A8.5 8.5 0 1 0 12 3.5ZM9 8.5c0 4 2.5 6.5 6.5 6.5l.5-1.8-2-.9-.9 1c-1.2-.5-1.9-1.2-2.4-2.4l1-.9-.9-2z',
}

export function ShareMark({ name }: { name: Control | ShareTarget }) {
  if (!isControl(name)) {
    return isNetwork(name) ? <NetworkMark network={name} className="size-4.5" /> : null
  }
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3.5 : name === 'whatsapp' ? 1.8 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-4.5"
    >
      <path d={drawings[name]} />
    </svg>
  )
}

function isControl(name: string): name is Control {
  return name in drawings
}

function isNetwork(name: string): name is 'x' | 'bluesky' | 'threads' | 'linkedin' {
  return ['x', 'bluesky', 'threads', 'linkedin'].includes(name)
}
