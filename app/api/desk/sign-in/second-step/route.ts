import { secondStepRoute } from '@/lib/actions/sign-in-route'

export const POST = secondStepRoute
