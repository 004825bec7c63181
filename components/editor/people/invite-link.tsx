import { LinkToCopy } from '@/components/editor/parts/link-to-copy'

/** What is shown in place of a mail that nobody would get. */
export function InviteLink({ email, link }: { email: string; link: string }) {
  return (
    <LinkToCopy
      id="invite-link"
      label={`Invitation link for ${email}`}
      hint="Hand it over yourself: no mail goes out here. It works once, within three days, and is shown only now."
      address={link}
    />
  )
}
