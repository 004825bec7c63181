import type { Letter } from './send-mail'

export function inviteLetter(to: {
  email: string
  name: string
  by: string
  site: string
  link: string
}): Letter {
  return {
    purpose: 'invitation',
    to: to.email,
    subject: `You are invited to the desk of ${to.site}`,
    text: `Hello ${to.name},

${to.by} invites you to write for ${to.site}. Choose a password here; the link works once, within three days:

${to.link}

If you did not expect this, do nothing: without the link nothing happens.
`,
  }
}

export function resetLetter(to: {
  email: string
  name: string
  site: string
  link: string
}): Letter {
  return {
    purpose: 'new password',
    to: to.email,
    subject: `A new password for the desk of ${to.site}`,
    text: `Hello ${to.name},

somebody, probably you, asked for a new password for the desk of ${to.site}. Choose it here; the link works once, within half an hour:

${to.link}

If it was not you, do nothing: your password stays as it is.
`,
  }
}
