import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { getPublication } from '@/lib/published/get-publication'
import { fontVariables } from '../fonts'
import '../(reader)/reader.css'

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** A page as readers will see it, for the desk: links leave it alone and open beside it. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang="en" data-accent={getPublication().accent} className={fontVariables}>
      <head>
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  )
}
