import { leaveDigestRoute } from '@/lib/actions/digest/leave-route'

export const POST = leaveDigestRoute
