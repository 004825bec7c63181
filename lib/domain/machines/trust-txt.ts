import { contactAddress } from '@/lib/domain/site/security-txt'
import { printedAddress } from '@/lib/domain/sources/printed-address'
import type { MachineUse } from './machine-use'
import type { Ties } from './ties'

type Told = {
  ties: Ties
  /** Addresses of accounts elsewhere. */
  profiles: string[]
  trustContact: string
  machineUse: MachineUse
}

/** Whom the publication belongs to, which accounts elsewhere are its own, and who answers for it. */
export function trustTxt({ ties, profiles, trustContact, machineUse }: Told): string {
  const contact = contactAddress(trustContact)
  const lines = [
    ...ties.belongsTo.map((address) => ['belongto', printedAddress(address)]),
    ...ties.members.map((address) => ['member', printedAddress(address)]),
    ...ties.controls.map((address) => ['control', printedAddress(address)]),
    ...ties.controlledBy.map((address) => ['controlledby', printedAddress(address)]),
    ...profiles.map((address) => ['social', printedAddress(address)]),
    ...(contact === null ? [] : [['contact', contact]]),
    ['datatrainingallowed', machineUse.training ? 'yes' : 'no'],
  ]
  return lines.map(([name, value]) => `${name}=${value}\n`).join('')
}
