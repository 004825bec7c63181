import { licenseXml } from '@/lib/domain/machines/license-xml'
import { licenseType } from '@/lib/domain/machines/preference-terms'
import { getPublication } from '@/lib/published/get-publication'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const { machineUse, name } = getPublication()
  const headers = { 'content-type': `${licenseType}; charset=utf-8` }
  return new Response(licenseXml(machineUse, name), { headers })
}
