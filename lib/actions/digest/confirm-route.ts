import 'server-only'
import { confirmDigest } from '@/lib/digest/subscribers/confirm'
import { leadTo } from './lead-to'
import { readerRoute } from './reader-route'

/** Makes a subscriber of whoever pressed the button of a link to confirm. */
export const confirmDigestRoute = readerRoute(
  (_request, token) => leadTo(confirmDigest(token, Date.now()) ? 'confirmed' : 'closed'),
  { from: 'our pages' },
)
