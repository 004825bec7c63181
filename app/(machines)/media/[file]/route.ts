import { fileAnswer } from '@/lib/media/file-answer'
import { mediaFile } from '@/lib/media/media-file'

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  return fileAnswer(await mediaFile('media', (await params).file))
}
