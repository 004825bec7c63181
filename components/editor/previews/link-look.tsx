import type { LinkLook as Look } from '@/lib/domain/previews/link-looks'
import { paths } from '@/lib/paths'

type Props = {
  look: Look
  site: { name: string; url: string }
  slug: string
  /** Address of the share card. */
  picture: string
}

/** One place's way with a link, drawn in our own colours: what counts is what stands where. */
export function LinkLook({ look, ...props }: Props) {
  const { place, layout } = look
  return (
    <li>
      <p className="mb-1.5 font-semibold text-muted text-xs">{place}</p>
      {layout === 'found' && <Found look={look} {...props} />}
      {layout === 'on-picture' && <OnPicture look={look} {...props} />}
      {layout === 'below-picture' && <BelowPicture look={look} {...props} />}
      {layout === 'message' && <Message look={look} {...props} />}
    </li>
  )
}

function Found({ look, site, slug }: Props) {
  return (
    <div className="rounded-lg border border-line bg-sheet px-4 py-3">
      <p className="text-sm">{site.name}</p>
      <p className="truncate text-muted text-xs">
        {hostOf(site.url)} › {paths.update(slug).slice(1).replace('/', ' › ')}
      </p>
      <Title className="mt-1 text-base">{look.title}</Title>
      <p className="mt-0.5 text-muted text-sm wrap-anywhere">{look.description}</p>
    </div>
  )
}

function OnPicture({ look, site, picture }: Props) {
  return (
    <div>
      <div className="relative overflow-hidden rounded-sheet border border-line">
        <Card address={picture} />
        <p className="absolute bottom-2.5 left-2.5 max-w-[90%] truncate rounded-sm bg-[#000]/75 px-1.5 py-0.5 text-face-ink text-xs">
          {look.title}
        </p>
      </div>
      <p className="mt-1 text-muted text-xs">From {hostOf(site.url)}</p>
    </div>
  )
}

function BelowPicture({ look, site, picture }: Props) {
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-sheet">
      <Card address={picture} />
      <div className="border-line border-t px-3.5 py-2.5">
        <Title className="text-sm">{look.title}</Title>
        {look.description && (
          <p className="mt-0.5 text-muted text-xs wrap-anywhere">{look.description}</p>
        )}
        <p className="mt-0.5 text-muted text-xs">{hostOf(site.url)}</p>
      </div>
    </div>
  )
}

function Message({ look, site, picture }: Props) {
  return (
    <div className="border-control border-l-4 pl-3">
      <p className="font-semibold text-xs">{site.name}</p>
      <Title className="text-field">{look.title}</Title>
      <p className="mt-0.5 mb-2 text-sm wrap-anywhere">{look.description}</p>
      <div className="overflow-hidden rounded-lg border border-line">
        <Card address={picture} />
      </div>
    </div>
  )
}

function Title({ className, children }: { className: string; children: string }) {
  return (
    <p className={`text-pretty font-semibold [overflow-wrap:anywhere] ${className}`}>
      {children || 'No headline yet'}
    </p>
  )
}

function Card({ address }: { address: string }) {
  return (
    <img
      src={address}
      alt="The share card"
      width={1200}
      height={675}
      loading="lazy"
      className="block w-full bg-tint"
    />
  )
}

function hostOf(url: string): string {
  return new URL(url).host
}
