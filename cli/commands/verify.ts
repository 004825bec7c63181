import { listPublicKeys } from '@/lib/published/machines/list-public-keys'
import { type Command, naming } from '../run/command'
import { refuseOldDatabase } from '../run/open-migrated'
import { checkPage } from '../verify/check-page'
import { checkProof } from '../verify/check-proof'
import { isAddress, readDocument, readJson } from '../verify/read-document'

export const verify: Command = {
  name: 'verify',
  usage: 'URL|FILE [--keys URL|FILE]',
  summary:
    'Check the signed versions of an update: by its address together with its page, or a kept proof.json.',
  takes: 1,
  anyDatabase: true,
  options: { keys: { type: 'string' } },
  async run(args) {
    const name = (args.positionals[0] ?? '').replace(/\/proof\.json$/, (end) =>
      isAddress(args.positionals[0] ?? '') ? '' : end,
    )
    const keys = await keysFor(name, naming(args, 'keys'))
    const proof = await readJson(isAddress(name) ? `${name}/proof.json` : name)
    const { problems, versions, newest } = await checkProof(proof, keys)
    if (isAddress(name) && newest) problems.push(...(await pageProblems(name, newest)))
    const ok = problems.length === 0
    const fine = `${versions === 1 ? 'One version is' : `${versions} versions are`} signed, in an unbroken row${isAddress(name) ? ', and the page says what the newest one says' : ''}.`
    return { text: ok ? fine : problems.join('\n'), data: { ok, versions, problems }, failed: !ok }
  },
}

/** Those of the site that is asked, or for a file our own. */
async function keysFor(name: string, named: string | undefined): Promise<unknown> {
  if (named !== undefined) return readJson(named)
  if (isAddress(name)) return readJson(new URL('/.well-known/jwks.json', name).href)
  refuseOldDatabase()
  return { keys: listPublicKeys() }
}

/** A retracted update has no page of its own to compare. */
async function pageProblems(address: string, newest: Parameters<typeof checkPage>[1]) {
  if (newest.address !== address) {
    return [`These versions are signed for ${newest.address}, not for ${address}.`]
  }
  return newest.update === null ? [] : checkPage(await readDocument(address), newest)
}
