import { forgetAskedRoute } from '@/lib/actions/asks/forget-asked-route'

export const POST = forgetAskedRoute
