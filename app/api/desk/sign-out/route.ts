import { signOutRoute } from '@/lib/actions/sign-out-route'

export const POST = signOutRoute
