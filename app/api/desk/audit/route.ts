import { auditRoute } from '@/lib/actions/audit-route'

export const GET = auditRoute
