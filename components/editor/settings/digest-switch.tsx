import { Checkbox } from '@/components/ui/checkbox'
import { settingNames } from '@/lib/domain/settings/setting-names'

/** Whether readers may have the digest by mail. */
export function DigestSwitch({ isOn }: { isOn: boolean }) {
  return (
    <label className="mb-5 flex min-h-11 gap-3">
      <Checkbox
        key={String(isOn)}
        name="digest"
        value="yes"
        defaultChecked={isOn}
        aria-describedby="digest-hint"
        className="mt-1"
      />
      <span>
        <span className="block font-semibold">{settingNames.digest}</span>
        <span id="digest-hint" className="block text-muted">
          Readers can ask for what came out, daily or weekly. It needs a mail server (SMTP_URL), a
          postal address and an e-mail address for readers; until all three are there, no form is
          shown and nothing is sent.
        </span>
      </span>
    </label>
  )
}
