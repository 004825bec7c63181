import { digestSignUpRoute } from '@/lib/actions/digest/sign-up-route'

export const POST = digestSignUpRoute
