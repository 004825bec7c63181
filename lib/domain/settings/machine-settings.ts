import { z } from 'zod'
import type { Publication } from '@/lib/domain/article/article'
import { addressLines } from '@/lib/domain/form/address-lines'
import { line } from '@/lib/domain/form/form-fields'
import {
  type Choice,
  choices,
  type UseSetting,
  usualChoices,
} from '@/lib/domain/machines/machine-use'
import { contactAddress } from '@/lib/domain/site/security-txt'

/** The form of what machines are told. An empty field has its default, and so has a choice that is the usual one. */
export const machineSettingsForm = z.object({
  searchUse: choice('searchUse'),
  answerUse: choice('answerUse'),
  trainingUse: choice('trainingUse'),
  copiedQuotes: choice('copiedQuotes'),
  belongsTo: addressLines(20),
  members: addressLines(20),
  controls: addressLines(20),
  controlledBy: addressLines(20),
  trustContact: line('The contact', 300).refine(
    (contact) => contact === '' || contactAddress(contact) !== null,
    { error: 'Write an e-mail address, or an address that begins with https://.' },
  ),
})

export type MachineSettings = z.output<typeof machineSettingsForm>

/** The settings as the form's fields show them. */
export function machineSettingsOf(
  publication: Publication,
): Record<keyof MachineSettings, string> & Record<UseSetting, Choice> {
  const { machineUse, ties, trustContact, quotesInCopies } = publication
  const asChoice = (isAllowed: boolean): Choice => (isAllowed ? 'allowed' : 'refused')
  return {
    searchUse: asChoice(machineUse.search),
    answerUse: asChoice(machineUse.answers),
    trainingUse: asChoice(machineUse.training),
    copiedQuotes: asChoice(quotesInCopies),
    belongsTo: ties.belongsTo.join('\n'),
    members: ties.members.join('\n'),
    controls: ties.controls.join('\n'),
    controlledBy: ties.controlledBy.join('\n'),
    trustContact,
  }
}

function choice(name: UseSetting) {
  return z
    .enum(choices, { error: 'Choose one of the two.' })
    .transform((chosen) => (chosen === usualChoices[name] ? '' : chosen))
}
