import { subscribersRoute } from '@/lib/actions/digest/subscribers-route'

export const GET = subscribersRoute
