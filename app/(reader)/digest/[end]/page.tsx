import type { Metadata } from 'next'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { DigestEndView, digestEndWords } from '@/components/reader/digest-mail/digest-end'
import { type DigestEnd, digestEnds } from '@/lib/domain/kinds'
import { latestFew } from '@/lib/published/latest-few'
import { unlisted } from '../../unlisted'

type Props = { params: Promise<{ end: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const end = endNamed((await params).end)
  return unlisted(end ? digestEndWords[end].title : 'Not found')
}

export default async function DigestEndPage({ params }: Props) {
  const end = endNamed((await params).end)
  return end ? <DigestEndView end={end} /> : <NotFoundAnswer latest={latestFew()} />
}

function endNamed(name: string): DigestEnd | undefined {
  return digestEnds.find((end) => end === name)
}
