import { passkeyOptionsRoute } from '@/lib/actions/passkey-options-route'

export const POST = passkeyOptionsRoute
