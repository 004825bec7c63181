import { signInRoute } from '@/lib/actions/sign-in-route'

export const POST = signInRoute
