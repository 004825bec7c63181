import type { Network } from '@/lib/domain/kinds'

type Sign = { paths: string[]; stroked?: boolean }

/** Drawn in a square of 24. X's own sign is shown as its display rules ask. */
const signs: Record<Network, Sign> = {
  x: {
    paths: [
      'M18.24 2.25h3.31l-7.23 8.26 8.5 11.24h-6.66l-5.21-6.82-5.97 6.82H1.67l7.73-8.84L1.25 2.25h6.83l4.71 6.23zm-1.16 17.52h1.83L7.08 4.13H5.12z',
    ],
  },
  bluesky: {
    paths: [
      'M12 11C10.9 8.8 8 5 5.3 3.3 3.5 2.2 2 2.7 2 5c0 .9.5 5 .8 5.9.8 2.5 3.2 3.2 5.4 2.8-3.6.6-4.7 2.7-2.5 4.9 3.9 4 5.6-.9 6.3-2.7.7 1.8 2.4 6.7 6.3 2.7 2.2-2.2 1.1-4.3-2.5-4.9 2.2.4 4.6-.3 5.4-2.8.3-.9.8-5 .8-5.9 0-2.3-1.5-2.8-3.3-1.7C16 5 13.1 8.8 12 11z',
    ],
  },
  threads: {
    paths: [
      'M17.5 8.5C16.7 5.5 14.8 4 12 4 8 4 5.5 7 5.5 12s2.5 8 6.5 8c3.2 0 5.7-1.9 5.7-4.6 0-2.5-2.2-3.9-5-3.9-2.3 0-3.7 1-3.7 2.5 0 1.3 1.2 2.2 2.7 2.2 2 0 3.2-1.3 3.2-3.7 0-2.3-1-3.5-2.9-3.5-1.2 0-2.1.5-2.6 1.4',
    ],
    stroked: true,
  },
  mastodon: {
    paths: [
      'M20 8.5C20 5 17.7 3.5 12 3.5S4 5 4 8.5v4c0 5 3 7.5 8 7.5 1.7 0 3-.2 4-.7v-1.8c-3.5.9-7.2.4-7.5-2.5 3.5.8 7 .6 9 .1 1.7-.4 2.5-1.7 2.5-3.6z',
      'M8.3 12.3V9.3c0-2.4 3.4-2.4 3.7 0v1.7M15.7 12.3V9.3c0-2.4-3.4-2.4-3.7 0',
    ],
    stroked: true,
  },
  linkedin: {
    paths: [
      'M4 9h3.6v11.5H4zM5.8 3.4a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2M9.9 9h3.4v1.6c.5-.9 1.7-1.9 3.4-1.9 3.6 0 4.3 2.4 4.3 5.5v6.3h-3.6v-5.6c0-1.3 0-3-1.9-3s-2.1 1.4-2.1 2.9v5.7H9.9z',
    ],
  },
  youtube: {
    paths: [
      'M3 8.5A3 3 0 0 1 6 5.5h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3z',
      'm10 9 5 3-5 3z',
    ],
    stroked: true,
  },
  github: {
    paths: [
      'M12 2.2a9.9 9.9 0 0 0-3.1 19.3c.5.1.7-.2.7-.5v-1.8c-2.8.6-3.4-1.2-3.4-1.2-.4-1.2-1.1-1.5-1.1-1.5-.9-.6.1-.6.1-.6 1 .1 1.5 1 1.5 1 .9 1.6 2.4 1.1 3 .9.1-.7.3-1.1.6-1.4-2.2-.2-4.5-1.1-4.5-4.9 0-1.1.4-2 1-2.7-.1-.2-.4-1.2.1-2.6 0 0 .8-.3 2.7 1a9.4 9.4 0 0 1 5 0c1.9-1.3 2.7-1 2.7-1 .5 1.4.2 2.4.1 2.6.6.7 1 1.6 1 2.7 0 3.8-2.3 4.7-4.5 4.9.4.3.7.9.7 1.9V21c0 .3.2.6.7.5A9.9 9.9 0 0 0 12 2.2z',
    ],
  },
  paper: { paths: ['M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5'], stroked: true },
  web: {
    paths: [
      'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5-5 13 0 18 5-5 5-13 0-18z',
    ],
    stroked: true,
  },
}

export function NetworkMark({ network, className }: { network: Network; className?: string }) {
  const { paths, stroked } = signs[network]
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={className}
      fill={stroked ? 'none' : 'currentColor'}
      {...(stroked && {
        stroke: 'currentColor',
        strokeWidth: 1.8,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      })}
    >
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
