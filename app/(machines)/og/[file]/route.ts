import { fileAnswer } from '@/lib/media/file-answer'
import { mediaFile } from '@/lib/media/media-file'
import { siteCard } from '@/lib/media/site-card'

/** Share cards. The site's own has a lasting address, so it may change behind it. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  if (file !== 'site.png') return fileAnswer(await mediaFile('cards', file))
  return fileAnswer(await mediaFile('cards', await siteCard()), 'public, max-age=3600')
}
