import { byName } from '@/lib/domain/article/by-name'
import { type SourceField, sourceFieldNames } from '@/lib/domain/article/row-fields'
import type { Network } from '@/lib/domain/kinds'

/** One source as a form holds it; `id` is empty until the row was saved. */
export type SourceValues = { id: string; network: Network } & Record<
  Exclude<SourceField, 'network'>,
  string
>

export const emptySource: SourceValues = {
  id: '',
  ...byName(sourceFieldNames, () => ''),
  network: 'web',
}

/** A network alone says nothing. */
export function isEmptySource({ id: _id, network: _network, ...facts }: SourceValues): boolean {
  return Object.values(facts).every((fact) => fact.trim() === '')
}
