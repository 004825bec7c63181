import type { ReactNode } from 'react'
import { type ShareTarget, shareLink, shareTargets } from '@/lib/domain/reader/share-links'
import { ShareMark } from './share-mark'

const inRow = 5
const control =
  'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-control border text-field font-semibold no-underline'
const quiet = `${control} border-line bg-sheet hover:border-control`
const wide = `${quiet} px-4`
const square = `${quiet} w-11`

/**
 * Links that work without scripts. Copying, the phone's own share sheet and Mastodon, which has no
 * one address, need scripts and show with them only.
 */
export function ShareRow({ title, url }: { title: string; url: string }) {
  return (
    <section
      aria-labelledby="share"
      className="mt-14 print:hidden"
      data-share-url={url}
      data-share-title={title}
    >
      <h2 id="share" className="mb-4 font-serif text-2xl font-semibold tracking-head">
        Share this update
      </h2>
      <div className="flex flex-wrap gap-2">
        <div className="hidden gap-2 has-[>:not([hidden])]:flex has-[>:not([hidden])]:max-sm:basis-full [&>*]:max-sm:grow">
          <button
            type="button"
            hidden
            data-copy={url}
            className={`${control} border-ink bg-ink px-4 text-paper`}
          >
            <ShareMark name="link" />
            <span>Copy link</span>
          </button>
          <button type="button" hidden data-native-share="" className={wide}>
            <ShareMark name="share" />
            <span>Share</span>
          </button>
        </div>
        {shareTargets.slice(0, inRow).map((target) => (
          <ShareTo key={target.key} target={target.key} title={title} url={url} label={target.name}>
            <ShareMark name={target.key} />
          </ShareTo>
        ))}
        <details className="open:basis-full">
          <summary className={square} title="More places">
            <ShareMark name="more" />
            <span className="sr-only">More places</span>
          </summary>
          <div className="mt-2 flex flex-wrap gap-2">
            {shareTargets.slice(inRow).map((target) => (
              <a
                key={target.key}
                href={shareLink(target.key, title, url)}
                rel="noopener"
                className={wide}
              >
                {target.name}
              </a>
            ))}
            <form hidden data-mastodon="" className="flex flex-wrap items-center gap-2">
              <label htmlFor="mastodon-server" className="sr-only">
                Your Mastodon server
              </label>
              <input
                id="mastodon-server"
                name="server"
                placeholder="mastodon.social"
                autoCapitalize="none"
                autoComplete="off"
                spellCheck={false}
                required
                aria-describedby="share-status"
                className="min-h-11 w-44 rounded-control border border-control bg-sheet px-3 text-field placeholder:text-muted"
              />
              <button type="submit" className={wide}>
                Mastodon
              </button>
            </form>
          </div>
        </details>
      </div>
      <p id="share-status" role="status" className="mt-2 min-h-6 text-sm text-muted" />
    </section>
  )
}

function ShareTo(props: {
  target: ShareTarget
  title: string
  url: string
  label: string
  children: ReactNode
}) {
  const label = props.target === 'email' ? 'Share by email' : `Share on ${props.label}`
  return (
    <a
      href={shareLink(props.target, props.title, props.url)}
      rel="noopener"
      title={props.label}
      aria-label={label}
      className={square}
    >
      {props.children}
    </a>
  )
}
