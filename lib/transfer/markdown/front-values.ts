import 'server-only'
import { z } from 'zod'
import { momentOf } from '@/lib/domain/time/day-or-moment'
import { readKnownTime } from '@/lib/domain/time/known-time'
import { Unreadable } from '../outcome/unreadable'
import type { FrontMatter } from './front-matter'

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String)

/** The first of some names that says something, as text; empty where none does. @throws Unreadable */
export function textOf(front: FrontMatter, ...names: string[]): string {
  for (const name of names) {
    const value = front.get(name) ?? ''
    if (value === '') continue
    const read = text.safeParse(value)
    if (!read.success) throw new Unreadable(`“${name}” in its front matter is no text.`)
    return read.data
  }
  return ''
}

/** A list, also where one value stands alone; several names are one list. */
export function listOf(front: FrontMatter, ...names: string[]): unknown[] {
  return names.flatMap((name) => {
    const value = front.get(name) ?? []
    return Array.isArray(value) ? value : [value]
  })
}

/** What is called something: a text, or one with a name. */
export function nameOf(value: unknown): string {
  const plain = text.safeParse(value)
  if (plain.success) return plain.data.trim()
  return factsOf(value).get('name')?.trim() ?? ''
}

/** The texts of a value with several, by names in small letters. */
export function factsOf(value: unknown): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map()
  const entries = Object.entries(value).flatMap(([name, one]): [string, string][] => {
    const read = text.safeParse(one)
    return read.success ? [[name.toLowerCase().replace(/[-_ ]/g, ''), read.data]] : []
  })
  return new Map(entries)
}

/** A day or an instant in Unix milliseconds; null where there is none. @throws Unreadable */
export function timeOf(typed: string): number | null {
  if (typed.trim() === '') return null
  const told = readKnownTime(asStandard(typed.trim()))
  if (told !== null) return momentOf(told)
  throw new Unreadable(
    `“${typed.slice(0, 60)}” is no date such as 2026-04-27 or 2026-04-27T13:24Z.`,
  )
}

/** Several programs write a blank where the standard (ISO 8601) has a T, and offsets without a colon. */
function asStandard(typed: string): string {
  const [, day, hour, zone = ''] =
    /^(\d{4}-\d{2}-\d{2})[ T]+([\d:.]{5,20}) ?(Z|[+-]\d{2}:?\d{2})?$/.exec(typed) ?? []
  if (day === undefined) return typed
  return `${day}T${hour}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`
}
