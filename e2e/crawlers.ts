/** How one of those who draw cards of links, or list pages, asks for a page, and how far it reads. */
export type Crawler = {
  name: string
  agent: string
  /** Undefined where it sends none. */
  accept?: string
  /** The first bytes alone, where it asks for no more. */
  range?: string
  /** Bytes of the page that count for it. */
  reads: number
}

const small = 32_768
const phone = 300_000
/** What the others read at least is not told by anybody; the least of those who tell it will do for all. */
export const crawlers: Crawler[] = [
  { name: 'X', agent: 'Twitterbot/1.0', accept: 'gzip, deflate', reads: small },
  {
    name: 'Facebook',
    agent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    accept: 'deflate, gzip',
    reads: small,
  },
  { name: 'WhatsApp', agent: 'WhatsApp/2.23.20.0 A', reads: phone },
  {
    name: 'LinkedIn',
    agent: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; +https://www.linkedin.com)',
    accept: 'gzip, deflate',
    reads: small,
  },
  {
    name: 'Slack',
    agent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    accept: 'identity',
    range: 'bytes=0-32767',
    reads: small,
  },
  {
    name: 'Discord',
    agent: 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
    accept: 'gzip, br',
    reads: small,
  },
  {
    name: 'Bluesky',
    agent: 'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)',
    accept: 'gzip, deflate, br',
    reads: small,
  },
  {
    name: 'Mastodon',
    agent: 'Mastodon/4.5.0 (http.rb/5.3.1; +https://social.example/) Bot',
    accept: 'gzip',
    reads: small,
  },
  {
    name: 'iMessage',
    agent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
    accept: 'gzip, deflate',
    reads: small,
  },
  { name: 'Telegram', agent: 'TelegramBot (like TwitterBot)', reads: small },
  {
    name: 'Googlebot',
    agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    accept: 'gzip, deflate, br',
    reads: small,
  },
]
