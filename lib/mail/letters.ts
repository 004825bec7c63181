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

export function newAddressLetter(to: {
  email: string
  name: string
  site: string
  link: string
}): Letter {
  return {
    purpose: 'new address',
    to: to.email,
    subject: `Confirm your address for the desk of ${to.site}`,
    text: `Hello ${to.name},

you want to sign in to the desk of ${to.site} with this address. Confirm it here, where you are signed in; the link works once, within half an hour:

${to.link}

If it was not you, do nothing: nothing changes.
`,
  }
}

/** Goes to the address that counts no more. */
export function formerAddressLetter(to: {
  former: string
  email: string
  name: string
  site: string
}): Letter {
  return {
    purpose: 'new address',
    to: to.former,
    subject: `You sign in to the desk of ${to.site} with another address now`,
    text: `Hello ${to.name},

from now on you sign in to the desk of ${to.site} with ${to.email}, and with this address no more.

If it was you, there is nothing to do. If it was not, tell an owner of the site at once: they can end your sessions and disable the account.
`,
  }
}

export function recoveryCodeLetter(to: {
  email: string
  name: string
  site: string
  left: number
}): Letter {
  return {
    purpose: 'recovery code used',
    to: to.email,
    subject: `A recovery code was used at the desk of ${to.site}`,
    text: `Hello ${to.name},

somebody signed in to the desk of ${to.site} with your password and one of your recovery codes. ${leftInWords(to.left)}

If it was you, there is nothing to do. If it was not you, choose another password at once, end the other sessions and make new recovery codes, all under Account.
`,
  }
}

function leftInWords(left: number): string {
  if (left === 0) return 'It was the last one: make new ones under Account.'
  return left === 1 ? 'One code is left.' : `${left} codes are left.`
}

export function newDeviceLetter(to: {
  email: string
  name: string
  site: string
  /** Such as "Firefox on Linux". */
  device: string
  /** With its zone. */
  when: string
  link: string
}): Letter {
  return {
    purpose: 'new device',
    to: to.email,
    subject: `A new sign-in to the desk of ${to.site}`,
    text: `Hello ${to.name},

on ${to.when} your account signed in to the desk of ${to.site} with a browser that was not seen with it before: ${to.device}.

If it was you, there is nothing to do. If it was not, end that session and change your password at once:

${to.link}
`,
  }
}

export function guessingLetter(to: {
  email: string
  name: string
  site: string
  link: string
}): Letter {
  return {
    purpose: 'guessing',
    to: to.email,
    subject: `Somebody keeps trying to sign in as you at ${to.site}`,
    text: `Hello ${to.name},

more than a hundred times within a day somebody tried to sign in to the desk of ${to.site} with your address and a wrong password. Further tries are slowed down, and you can sign in as always.

If your password is long and used nowhere else, there is nothing to do. Otherwise choose another one:

${to.link}

You hear of this once a day at most.
`,
  }
}
