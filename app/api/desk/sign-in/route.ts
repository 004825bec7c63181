import { signInRoute } from '@/lib/actions/sign-in/sign-in-route'

export const POST = signInRoute
