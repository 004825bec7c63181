import 'server-only'
import { policyReportFrom } from '@/lib/domain/audit/policy-report'
import { notePolicyReport } from '@/lib/editing/audit/note-policy-report'
import { env } from '@/lib/env'
import { visitorRoute } from './run/desk-route'
import { limitedBody } from './run/limited-body'
import { parsedJson } from './run/parsed-json'
import { refusal } from './run/settle'

const mostBytes = 16 * 1024

/** Counts what a browser says that it blocked on a page of ours. */
export const policyReportRoute = visitorRoute(async (request) => {
  const body = await limitedBody(request, mostBytes)
  if (body === null) return refusal('too-large', 'No report is as long as this.')
  const report = policyReportFrom(parsedJson(body), env().SITE_URL)
  if (report) notePolicyReport(report, Date.now())
  return { ok: true }
})
