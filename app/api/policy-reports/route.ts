import { policyReportRoute } from '@/lib/actions/policy-report-route'

export const POST = policyReportRoute
