import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import '../(reader)/reader.css'
import { fontVariables } from '../fonts'

export const instant = false

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } }

/** The readers' page inside the desk's frame: their style, none of their marks, so it is never kept. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang="en" className={fontVariables}>
      <head>
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  )
}
