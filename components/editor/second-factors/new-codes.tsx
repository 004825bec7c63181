'use client'

import { useState } from 'react'
import { useScripts } from '@/components/editor/parts/use-scripts'
import { Button } from '@/components/ui/button'

/** The recovery codes, on the one page that ever shows them. */
export function NewCodes({ codes }: { codes: string[] }) {
  const [copied, setCopied] = useState('')
  const hasScripts = useScripts()

  async function copy(): Promise<void> {
    const done = await navigator.clipboard.writeText(codes.join('\n')).then(
      () => true,
      () => false,
    )
    setCopied(done ? 'Copied.' : 'The browser did not let them be copied. Select them instead.')
  }

  return (
    <section
      data-print-alone
      aria-labelledby="new-codes"
      className="my-6 rounded-lg border border-line border-l-3 border-l-good bg-sheet px-4 py-4"
    >
      <h3 id="new-codes" className="font-semibold">
        Your recovery codes
      </h3>
      <p className="mt-1 mb-3 text-muted text-sm">
        They are shown this once. Each signs you in once, with your password, where your app or
        passkey is not at hand. Keep them where you keep other keys.
      </p>
      <ol className="grid gap-1 font-mono text-sm tabular-nums">
        {codes.map((code) => (
          <li key={code} className="[overflow-wrap:anywhere]">
            {code}
          </li>
        ))}
      </ol>
      {hasScripts && (
        <p className="mt-4 flex flex-wrap items-center gap-2 print:hidden">
          <Button onClick={copy}>Copy the codes</Button>
          <Button onClick={() => window.print()}>Print them</Button>
          <span role="status" className="text-sm">
            {copied}
          </span>
        </p>
      )}
    </section>
  )
}
