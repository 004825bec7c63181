import 'server-only'
import { getTableColumns } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { keepable } from '@/lib/domain/text/keepable'

/** A row as a file has it, by the names of the columns. */
export type Row = Record<string, unknown>

/** What a row of a table looks like in a file; more than its columns is refused, and so is less. */
export function rowShape(table: SQLiteTable, left: readonly string[]): z.ZodType<Row> {
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => !left.includes(name))
  return z.strictObject(Object.fromEntries(columns.map(([name, column]) => [name, cell(column)])))
}

/** Text that the database gives back as it was. */
export const keptText = z.string().refine((text) => text === keepable(text))

function cell(column: SQLiteColumn): z.ZodType {
  const value = plainCell(column)
  return column.notNull ? value : value.nullable()
}

function plainCell({ dataType, enumValues }: SQLiteColumn): z.ZodType {
  if (dataType === 'json') return z.json()
  if (dataType === 'boolean') return z.boolean()
  if (dataType === 'number') return z.int()
  return enumValues?.length ? z.enum(enumValues as [string, ...string[]]) : keptText
}
