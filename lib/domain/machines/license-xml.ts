import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import type { MachineUse } from './machine-use'
import { licenseNamespace, licenseUses } from './preference-terms'

/** What machines may do with the whole site, as an RSL licence; what it permits costs nothing. @param owner a name */
export function licenseXml(use: MachineUse, owner: string): string {
  const { permits, prohibits } = licenseUses(use)
  const uses = [
    permits.length > 0 && `<permits type="usage">${permits.join(' ')}</permits>`,
    prohibits.length > 0 && `<prohibits type="usage">${prohibits.join(' ')}</prohibits>`,
    permits.length > 0 && '<payment type="free"/>',
  ].filter((line) => line !== false)
  return `<?xml version="1.0" encoding="utf-8"?>
<rsl xmlns="${licenseNamespace}">
<content url="/">
<license>
${uses.join('\n')}
</license>
<copyright type="organization">${escapeMarkup(owner)}</copyright>
</content>
</rsl>
`
}
