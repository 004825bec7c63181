import type { CaptureMethod } from '@/lib/domain/kinds'

/** How a source was taken down, as readers are told. */
export const captureWords: Record<CaptureMethod, string> = {
  typed: 'typed from the original',
  oembed: 'fetched from what its network gives to sites that quote it',
  api: 'fetched from what its network makes public',
  page: 'fetched from the page itself',
}
