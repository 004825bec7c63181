/**
 * How the bytes of `PAGE_CACHE_MB` are shared out.
 * @returns {{ pages: number, answers: number }} megabytes for rendered pages, and for answers as they were sent
 */
function room() {
  const megabytes = Number(process.env.PAGE_CACHE_MB ?? 64)
  return { pages: megabytes * 0.75, answers: megabytes * 0.25 }
}

module.exports = { room }
