import type { CaptureMethod } from '@/lib/domain/kinds'

type TakenDown = { text: string; capturedHow: CaptureMethod }

/** What was done to a source: only a machine captures, what a person wrote down is typed. */
export function captureVerb({ text, capturedHow }: TakenDown): 'captured' | 'typed' | 'read' {
  if (text === '') return 'read'
  return capturedHow === 'typed' ? 'typed' : 'captured'
}

/** From where it was taken, as readers are told. */
export function captureWords({ text, capturedHow }: TakenDown): string {
  return text === '' ? 'not quoted' : from[capturedHow]
}

const from: Record<CaptureMethod, string> = {
  typed: 'from the original, by hand',
  oembed: 'fetched from what its network gives to sites that quote it',
  api: 'fetched from what its network makes public',
  page: 'fetched from the page itself',
}
