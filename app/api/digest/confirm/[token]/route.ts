import { confirmDigestRoute } from '@/lib/actions/digest/confirm-route'

export const POST = confirmDigestRoute
