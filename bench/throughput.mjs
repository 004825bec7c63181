import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './median.mjs'

const runs = 3
const nginxPort = 4159

/** Requests a second for a cached page, and for nginx with the same bytes in a file. Units: requests per second. */
export async function throughput(page) {
  if (!has('wrk')) return null
  const ours = measure(page)
  const nginx = has('nginx') ? await ofNginx(await (await fetch(page)).text()) : null
  return { ours, nginx }
}

function has(name) {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`])
    return true
  } catch {
    return false
  }
}

function measure(url) {
  execFileSync('wrk', ['-t1', '-c16', '-d2s', url])
  const rates = Array.from({ length: runs }, () => {
    const report = execFileSync('wrk', ['-t1', '-c16', '-d5s', url], { encoding: 'utf8' })
    if (/Non-2xx/.test(report)) throw new Error(`Failures under load:\n${report}`)
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(report)[1])
  })
  return median(rates)
}

async function ofNginx(html) {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-nginx-'))
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'page.html'), html)
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder))
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
  const ended = new Promise((done) => child.once('exit', done))
  try {
    await new Promise((later) => setTimeout(later, 500))
    return measure(`http://127.0.0.1:${nginxPort}/page.html`)
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true })
  }
}

function configuration(folder) {
  return `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;
    events {} http { access_log off; types { text/html html; }
    server { listen 127.0.0.1:${nginxPort}; root ${folder}; } }`
}
