import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The least that a server can do: one head and one body for everybody. Its argument names a file with both. */
const { status, head, body } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const bytes = Buffer.from(body, 'base64')

createServer((_, response) => {
  response.writeHead(status, head)
  response.end(status === 304 ? undefined : bytes)
}).listen(Number(process.argv[3]), '127.0.0.1')
