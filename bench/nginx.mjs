import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../cli/steps/run.mjs'

/**
 * Starts nginx with the files of deploy/nginx. Changed are places, ports, the certificate, and how much one visitor
 * may ask for: here all visitors have one address.
 * @param {number} port where it listens
 * @param {[number, number]} behind ports of the site and of the process that stands in for it
 * @param {string} words of a plain file, served at /plain.html
 */
export async function startNginx(port, behind, words = '') {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-nginx-'))
  for (const name of ['cache', 'plain']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'plain', 'plain.html'), words)
  const ours = (name) => readFileSync(join(root, 'deploy/nginx', name), 'utf8')
  const locations = ours('headsup-locations.conf').replaceAll('/var/log/nginx', folder)
  writeFileSync(
    join(folder, 'headsup-locations.conf'),
    `${locations}\nlocation = /plain.html { root ${folder}/plain; }\n`,
  )
  writeFileSync(join(folder, 'headsup.conf'), moved(ours('headsup.conf'), folder, port, behind))
  writeFileSync(join(folder, 'nginx.conf'), whole(folder))
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  })
  const ended = new Promise((done) => child.once('exit', done))
  const url = `http://localhost:${port}`
  await Promise.race([served(url), ended.then(() => Promise.reject(new Error('No nginx.')))])
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true })
  }
  return { url, worker: workerOf(child.pid), stop }
}

/** The process that answers (Linux). */
function workerOf(master) {
  const children = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim().split(' ')
  return children.map(Number).find((pid) => {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('worker process')
  })
}

function moved(text, folder, port, [first, second]) {
  return text
    .replaceAll('/var/log/nginx', folder)
    .replace('/var/cache/nginx/headsup', join(folder, 'cache'))
    .replace('/etc/nginx/headsup-locations.conf', join(folder, 'headsup-locations.conf'))
    .replace('127.0.0.1:3000', `127.0.0.1:${first}`)
    .replace('127.0.0.1:3001', `127.0.0.1:${second}`)
    .replace('listen 80;', `listen 127.0.0.1:${port + 1};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_certificate.*$/gm, '')
    .replaceAll('news.example.org', 'localhost')
    .replace(/rate=\d+r\/s/g, 'rate=1000000r/s')
    .replace('limit_conn_status 429;', 'limit_conn_status 429; limit_conn_log_level error;')
}

function whole(folder) {
  const user = process.getuid() === 0 ? 'user root;' : ''
  return `${user} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { sendfile on; tcp_nopush on; include /etc/nginx/mime.types; include ${folder}/headsup.conf; }
`
}

async function served(url) {
  while (!(await fetch(`${url}/plain.html`).catch(() => null))) {
    await new Promise((later) => setTimeout(later, 50))
  }
}
