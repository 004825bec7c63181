import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../cli/steps/run.mjs'

/**
 * Lighthouse's four scores for a page on its simulated phone, 0 to 100.
 * @param isListed false for a page that search engines are told not to list
 */
export function lighthouseScores(url, chromium, isListed = true) {
  // It takes every rule of robots.txt that is newer than itself for a fault.
  const left = ['robots-txt', ...(isListed ? [] : ['is-crawlable'])]
  const report = join(tmpdir(), `headsup-lighthouse-${process.pid}.json`)
  execFileSync(
    process.execPath,
    [
      `${root}/node_modules/lighthouse/cli/index.js`,
      url,
      '--quiet',
      '--output=json',
      `--skip-audits=${left.join(',')}`,
      `--output-path=${report}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { env: { ...process.env, ...(chromium && { CHROME_PATH: chromium }) }, stdio: 'inherit' },
  )
  const { categories } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report)
  return Object.fromEntries(
    Object.values(categories).map(({ title, score }) => [title, Math.round(score * 100)]),
  )
}
