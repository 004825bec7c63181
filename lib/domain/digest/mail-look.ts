/** The site's look, as far as mail programs follow one: in the elements themselves, and for the dark in one sheet. */

const sans = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
const serif = "'Iowan Old Style', 'Palatino Linotype', Georgia, serif"
const light = { paper: '#fbfaf7', ink: '#16181d', muted: '#5c606b', line: '#e4e1da' }
const dark = { paper: '#101216', ink: '#edeae3', muted: '#a3a7b1', line: '#2a2e36' }

type Look = { css: string; dark?: string }

const looks = {
  page: {
    css: `margin: 0; padding: 24px 16px; background: ${light.paper}; color: ${light.ink}; font: 17px/1.6 ${sans}`,
    dark: `background: ${dark.paper} !important; color: ${dark.ink} !important`,
  },
  sheet: { css: 'max-width: 600px; margin: 0 auto' },
  name: { css: 'margin: 0; font-size: 15px; font-weight: 600' },
  title: {
    css: `margin: 4px 0 0; font: 600 30px/1.15 ${serif}; letter-spacing: -0.02em`,
  },
  intro: { css: 'margin: 14px 0 0' },
  part: {
    css: `margin: 26px 0 0; padding: 22px 0 0; border-top: 1px solid ${light.line}`,
    dark: `border-color: ${dark.line} !important`,
  },
  headline: { css: `margin: 0; font: 600 22px/1.2 ${serif}; letter-spacing: -0.012em` },
  headlineLink: {
    css: `color: ${light.ink}; text-decoration: none`,
    dark: `color: ${dark.ink} !important`,
  },
  takeaway: { css: 'margin: 8px 0 0' },
  words: { css: 'margin: 8px 0 0' },
  small: {
    css: `margin: 10px 0 0; color: ${light.muted}; font-size: 14px; line-height: 1.5`,
    dark: `color: ${dark.muted} !important`,
  },
  link: { css: `color: ${light.ink}`, dark: `color: ${dark.ink} !important` },
} satisfies Record<string, Look>

export type MailLook = keyof typeof looks

/** The attributes of an element: its class for the dark, and how it looks otherwise. */
export function styled(name: MailLook): string {
  return `class="${name}" style="${looks[name].css}"`
}

/** What programs that know the dark follow. Long words break, so that no phone scrolls sideways. */
export const darkSheet = [
  ':root { color-scheme: light dark }',
  'body { overflow-wrap: anywhere }',
  `@media (prefers-color-scheme: dark) { ${Object.entries<Look>(looks)
    .flatMap(([name, look]) => (look.dark ? [`.${name} { ${look.dark} }`] : []))
    .join(' ')} }`,
].join('\n')
