import type { Env } from '@/lib/env'

type Words = {
  /** Whole sentences, for whoever runs a site. */
  words: string
  /** What stands in `.env.example`; a value that could be used. */
  example: string
  /** In place of the value that is used when nothing is set. */
  otherwise?: string
  group: 'serving' | 'data' | 'mail' | 'signing in' | 'machines' | 'watching'
}

const madeAndKept = 'one is made and kept in the data directory'

/** What each setting is for. One that is missing here does not compile. */
export const settingWords: Record<keyof Env, Words> = {
  PORT: { group: 'serving', words: 'The port on which the server listens.', example: '3000' },
  HOST: {
    group: 'serving',
    words: 'The address on which the server listens. Use 0.0.0.0 in a container.',
    example: '127.0.0.1',
  },
  SITE_URL: {
    group: 'serving',
    words:
      'The address readers use. Anything but this very machine needs https. Who asks under another host is refused.',
    example: 'https://news.example.org',
    otherwise: '`http://localhost:PORT`',
  },
  TRUST_PROXY: {
    group: 'serving',
    words:
      'How many proxies in front may be believed about a visitor’s address, and about the host that was asked for: 1 behind one nginx.',
    example: '0',
  },
  PAGE_CACHE_MB: {
    group: 'serving',
    words: 'Room in memory for finished pages, in megabytes. With 0 every look draws anew.',
    example: '64',
  },
  DATA_DIR: {
    group: 'data',
    words:
      'The data directory: database, share cards, pictures, kept pages, secret, signing keys, outbox and backups. Only the user who runs the site may open it.',
    example: './data',
    otherwise: '`./data`',
  },
  HEADSUP_ROOT: {
    group: 'data',
    words:
      'Where fonts and migrations are, for a server that runs from another directory than the project’s.',
    example: '.',
    otherwise: '`.`',
  },
  HEADSUP_COMMAND: {
    group: 'serving',
    words:
      'How a command is called on this machine, as the site’s own sentences name it; `deploy/headsup` needs `headsup`.',
    example: 'headsup',
    otherwise: '`npm run headsup --`',
  },
  HEADSUP_DEMO: {
    group: 'data',
    words: '0 starts a new site without the demo updates.',
    example: '1',
  },
  SMTP_URL: {
    group: 'mail',
    words:
      'The mail server, smtp:// or smtps://, with user and password if it wants them, and in “from” whose letters they are. Unless set, mails are kept in the outbox of the data directory, the desk shows invitation links to hand over, editors get no news, and there is no digest by mail.',
    example: 'smtp://user:pass@mail.example.org:587?from=desk@example.org',
  },
  AUTH_SECRET: {
    group: 'signing in',
    words: `Signs cookies and seals authenticator apps. Unless set, ${madeAndKept}. With another one everybody signs in again, and apps have to be added anew.`,
    example: '',
    otherwise: madeAndKept,
  },
  OIDC_ISSUER: {
    group: 'signing in',
    words:
      'Single sign-on: the provider’s own name, as it stands in its tokens. It goes with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, all three or none. Register SITE_URL/sign-in/single-sign-on/callback with the provider.',
    example: 'https://login.example.org',
  },
  OIDC_CLIENT_ID: {
    group: 'signing in',
    words: 'What the provider calls this site.',
    example: 'headsup',
  },
  OIDC_CLIENT_SECRET: {
    group: 'signing in',
    words: 'The secret that the provider gave this site.',
    example: 'what-the-provider-gave-you',
  },
  INDEXNOW_KEY: {
    group: 'machines',
    words:
      'Tells search engines that take part in IndexNow which updates changed. Choose a key of your own; the site shows it under /KEY.txt, where they see that it is the site that tells them.',
    example: '',
  },
  DATABASE_PRIMARY_URL: {
    group: 'data',
    words:
      'Several machines: the libSQL server that holds the database. Each machine then reads a replica of its own and writes through this one; docs/several-machines.md says what else that takes.',
    example: 'https://primary.example.org',
  },
  DATABASE_PRIMARY_TOKEN: {
    group: 'data',
    words: 'The token that this server wants.',
    example: '',
  },
  MEDIA_URL: {
    group: 'data',
    words:
      'Several machines: a folder that all of them have mounted, for pictures and share cards, as a path or a file: address. It has to be there before the start; storage that speaks S3 has to be mounted as a folder.',
    example: '/mnt/headsup-media',
    otherwise: '`DATA_DIR/media`',
  },
  LOG_LEVEL: {
    group: 'watching',
    words: 'From which level on lines are written to the log.',
    example: 'info',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    group: 'watching',
    words:
      'Where traces go, by OTLP over HTTP as JSON; /v1/traces is added. Requests, draws and queries become spans, with their kind and the text of the query, and nothing that anybody typed or is called. Unless set, nothing of it is even loaded. What a collector wants beside, such as a token, stands in OTEL_EXPORTER_OTLP_HEADERS.',
    example: 'http://127.0.0.1:4318',
  },
  METRICS_TOKEN: {
    group: 'watching',
    words:
      'Who shows this token may read /metrics from elsewhere (Authorization: Bearer TOKEN). Unless set, only programs on this very machine may.',
    example: 'choose-a-long-word-of-your-own',
  },
}
