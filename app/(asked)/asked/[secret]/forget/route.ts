import { forgetAskedRoute } from '@/lib/actions/forget-asked-route'

export const POST = forgetAskedRoute
