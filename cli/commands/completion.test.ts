import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { commands } from '../commands'
import { bashCompletion } from '../completion/bash'
import { fishCompletion } from '../completion/fish'
import { zshCompletion } from '../completion/zsh'
import { headsupLines, temporaryDirectory } from '../run/test-command-line'

const root = "/srv/it's here"
const script = bashCompletion(commands, root)

/** What bash offers for the last of these words. */
function offered(...words: string[]): string[] {
  const line = `COMP_WORDS=(headsup ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _headsup; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['-c', `${script}\n${line}`], {
    encoding: 'utf8',
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout.split('\n').filter(Boolean)
}

test('bash offers every command, and for each what it takes', () => {
  expect(offered('')).toEqual([...commands.map(({ name }) => name), '--help'])
  expect(offered('un')).toEqual(['unpublish'])
  expect(offered('publish', '--')).toEqual(['--as', '--reason', '--help', '--json'])
  expect(offered('demo', '')).toEqual(['add', 'remove', '--help', '--json'])
  expect(offered('password-sign-in', 'o')).toEqual(['on', 'off'])
  expect(offered('no-such-command', '')).toEqual([])
})

test('the command is called in the folder of the site, whatever that is called', () => {
  const call = `npm() { printf '%s|' "$@"; }; headsup publish 'two words'`
  const { stdout } = spawnSync('bash', ['-c', `${script}\n${call}`], { encoding: 'utf8' })
  expect(stdout).toBe(`--prefix|${root}|run|-s|headsup|--|publish|two words|`)
})

test('where headsup is a command already, none is made of it', async () => {
  vi.stubEnv('HEADSUP_COMMAND', 'headsup')
  const lines = ['bash', 'zsh', 'fish'].map((shell) => ['completion', shell])
  const said = await headsupLines(temporaryDirectory(), lines)
  expect(said.map(({ out }) => out)).toEqual([
    bashCompletion(commands, null),
    zshCompletion(commands, null),
    fishCompletion(commands, null),
  ])
  for (const { out } of said) expect(out).not.toContain('npm --prefix')
})

test.each([
  ['zsh', zshCompletion(commands, root)],
  ['fish', fishCompletion(commands, root)],
])('%s is told of every command and option', (_, text) => {
  for (const { name, options } of commands) {
    const lines = text.split('\n').filter((line) => line.includes(name))
    expect(lines.length).toBeGreaterThan(1)
    for (const option of [...Object.keys(options), 'help', 'json']) {
      expect(lines.join('\n')).toMatch(new RegExp(`(--|-l )${option}\\b`))
    }
  }
})

test('another shell is wrong use', async () => {
  const [refused, printed] = await headsupLines(temporaryDirectory(), [
    ['completion', 'tcsh'],
    ['completion', 'bash'],
  ])
  expect(refused).toEqual({
    code: 2,
    out: '',
    error: expect.stringMatching(/^"tcsh" is none of bash, zsh and fish\./),
  })
  expect(printed).toEqual({ code: 0, out: bashCompletion(commands, process.cwd()), error: '' })
})
