import type { ReactNode } from 'react'

export const ensureStatic = 'navigation'

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-reader="">
      <head>
        <script src={process.env.READER_SCRIPT} defer data-own="" />
      </head>
      <body>{children}</body>
    </html>
  )
}
