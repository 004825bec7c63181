import { signOutRoute } from '@/lib/actions/sign-in/sign-out-route'

export const POST = signOutRoute
