import { passkeyOptionsRoute } from '@/lib/actions/sign-in/passkey-options-route'

export const POST = passkeyOptionsRoute
