import { fileAnswer } from '@/lib/file-answer'
import { mediaFile } from '@/lib/published/media-file'

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  return fileAnswer(await mediaFile('media', (await params).file))
}
