const groups = [
  {
    why: 'Only the sentence of an issue is ever shown, never its code.',
    places: [
      ['lib/domain/form/address-lines.ts', "'custom'", '""'],
      ['lib/domain/form/form-fields.ts', "'custom'", '""'],
      ['lib/domain/drafts/draft.ts', "'custom'", '""'],
      ['lib/domain/drafts/draft-form.ts', "'custom'", '""'],
      ['lib/domain/settings/site-settings.ts', "'custom'", '""'],
      ['lib/domain/topics/topic.ts', "'custom'", '""'],
    ],
  },
  {
    why: 'Of what a pattern found the first is the whole, which nobody reads.',
    places: [
      ['lib/domain/audit/audit-filter.ts', '[]', '["Stryker was here"]', '.exec('],
      ['lib/domain/reader/sitemap.ts', '[]', '["Stryker was here"]', '.exec('],
      ['lib/domain/settings/site-settings.ts', '[]', '["Stryker was here"]', '.exec('],
      ['lib/domain/site/client-address.ts', '[]', '["Stryker was here"]', '.exec('],
    ],
  },
  {
    why: 'A protocol ends with its colon.',
    places: [
      ['lib/domain/drafts/content-as-typed.ts', '/^https?:$/', '/^https?:/'],
      ['lib/domain/form/form-fields.ts', '/^https?:$/', '/^https?:/'],
    ],
  },
  {
    why: 'The first and the last key are known together or not at all.',
    places: [
      [
        'lib/domain/drafts/save-queue.ts',
        'queue.firstKeyAt === null || queue.lastKeyAt === null',
        'queue.firstKeyAt === null && queue.lastKeyAt === null',
      ],
      ['lib/domain/drafts/save-queue.ts', 'queue.firstKeyAt === null', 'false'],
      ['lib/domain/drafts/save-queue.ts', 'queue.lastKeyAt === null', 'false'],
    ],
  },
  {
    why: 'What is not there is weaker than anything, and of two alike either may stay.',
    places: [
      ['lib/domain/drafts/save-queue.ts', 'one === null', 'false'],
      [
        'lib/domain/drafts/save-queue.ts',
        'saves.indexOf(one) > saves.indexOf(other)',
        'saves.indexOf(one) >= saves.indexOf(other)',
      ],
    ],
  },
  {
    why: 'A row of an index that is null is no row, and each old row is claimed once.',
    places: [
      ['lib/domain/revisions/row-differences.ts', 'origin === null', 'false'],
      [
        'lib/domain/revisions/row-differences.ts',
        '(rise.at(-1) ?? -1) < origin',
        '(rise.at(-1) ?? -1) <= origin',
      ],
    ],
  },
  {
    why: 'Every rise begins with the same words more, so the longest stays the longest.',
    places: [
      ['lib/domain/revisions/row-differences.ts', '[]', '["Stryker was here"]', 'rises.reduce'],
    ],
  },
  {
    why: 'Temporal throws nothing else for a text of this shape.',
    places: [
      ['lib/domain/time/day-span.ts', 'error instanceof RangeError', 'true'],
      [
        'lib/domain/time/day-span.ts',
        '{ if (error instanceof RangeError) return null throw error }',
        '{}',
      ],
      ['lib/domain/time/wall-time.ts', 'error instanceof RangeError', 'true'],
    ],
  },
  {
    why: 'Of all that Intl takes for a zone only offsets have another letter, and those begin with it.',
    places: [
      [
        'lib/domain/time/time-zone.ts',
        '/^[A-Za-z][A-Za-z0-9_+/-]*$/',
        '/[A-Za-z][A-Za-z0-9_+/-]*$/',
      ],
      [
        'lib/domain/time/time-zone.ts',
        '/^[A-Za-z][A-Za-z0-9_+/-]*$/',
        '/^[A-Za-z][A-Za-z0-9_+/-]*/',
      ],
    ],
  },
  {
    why: 'Whoever sent nothing has room for any one picture.',
    places: [['lib/editing/media/upload-quota.ts', '!sent?.first', 'false']],
  },
  {
    why: 'A count is one row, also of no rows.',
    places: [
      ['lib/editing/digest/get-digest-desk.ts', 'row?.total', 'row.total'],
      ['lib/editing/media/upload-quota.ts', 'sent?.first', 'sent.first'],
    ],
  },
  {
    why: 'A formatter that is made anew writes the same.',
    places: [['lib/domain/time/dates.ts', 'known', 'false']],
  },
  {
    why: 'Every date has the part that is looked for.',
    places: [
      [
        'lib/domain/time/dates.ts',
        "parts.find(({ type }) => type === 'timeZoneName')?.value",
        "parts.find(({ type }) => type === 'timeZoneName').value",
      ],
      [
        'lib/domain/time/dates.ts',
        'parts.find(({ type }) => type === wanted)?.value',
        'parts.find(({ type }) => type === wanted).value',
      ],
    ],
  },
  {
    why: 'What was read from a text says where it stood.',
    places: [
      ['lib/domain/markdown/syntax.ts', 'node.position?.start', 'node.position.start'],
      ['lib/domain/markdown/syntax.ts', 'node.position?.end', 'node.position.end'],
      ['lib/domain/markdown/pasted-markdown.ts', 'start?.offset', 'start.offset'],
      ['lib/domain/markdown/pasted-markdown.ts', 'end?.offset', 'end.offset'],
    ],
  },
  {
    why: 'Nothing else has a target, and no link asks for one without a name.',
    places: [['lib/domain/markdown/pasted-markdown.ts', "node.type === 'definition'", 'true']],
  },
  {
    why: 'What was refused is never read.',
    places: [['lib/domain/form/form-fields.ts', "''", '"Stryker was here!"', 'return time']],
  },
  {
    why: 'A word has a first letter.',
    places: [
      [
        'lib/domain/people/initials.ts',
        "Array.from(word ?? '')[0]?.toUpperCase",
        "Array.from(word ?? '')[0].toUpperCase",
      ],
    ],
  },
  {
    why: 'A slug neither begins with a hyphen nor has the words that come in its place.',
    places: [
      ['lib/domain/text/slug.ts', 'end > 0', 'end >= 0'],
      ['lib/domain/erasures/in-address.ts', "''", '"Stryker was here!"', 'slugFrom'],
    ],
  },
  {
    why: 'Without a word in common there is no rare one either; asking first only saves time.',
    places: [['lib/domain/coverage/closest.ts', 'same.length === 0', 'false']],
  },
  {
    why: 'Both sums change their sign, and their share stays.',
    places: [['lib/domain/coverage/closest.ts', 'sum + number', 'sum - number']],
  },
  {
    why: 'The same word was answered before, so two of one length differ before their end.',
    places: [
      [
        'lib/domain/coverage/telling-words.ts',
        'one.length > other.length',
        'one.length >= other.length',
      ],
      ['lib/domain/coverage/telling-words.ts', 'at < one.length', 'true'],
      ['lib/domain/coverage/telling-words.ts', 'at < one.length', 'at <= one.length'],
    ],
  },
  {
    why: 'No two names of one object are alike.',
    places: [['lib/domain/signatures/canonical-json.ts', 'one < other', 'one <= other']],
  },
  {
    why: 'A maximum is one row, also of no rows.',
    places: [['lib/editing/media/sweep-pictures.ts', 'newest?.rowid', 'newest.rowid']],
  },
  {
    why: 'One more look finds nothing more.',
    places: [['lib/editing/drafts/empty-trash.ts', 'some < atOnce', 'some <= atOnce']],
  },
  {
    why: 'Nobody signs without a head, so what has none was not signed.',
    places: [['lib/editing/transfers/vouched.ts', '!head', 'false']],
  },
  {
    why: 'No two revisions have one id.',
    places: [['lib/domain/revisions/revision-thinning.ts', 'a.id < b.id', 'a.id <= b.id']],
  },
  {
    why: 'The line is asked only where there is a picture, or another update.',
    places: [
      ['lib/domain/drafts/checklist.ts', 'lead?.alt', 'lead.alt'],
      ['lib/domain/drafts/checklist.ts', 'first?.headline', 'first.headline'],
    ],
  },
  {
    why: 'Twenty characters were found good one line before.',
    places: [['lib/domain/drafts/checklist.ts', 'length < 20', 'length <= 20']],
  },
  {
    why: 'What is usual takes the first coming too, and a skipped time is refused whichever way it is read.',
    places: [['lib/domain/time/wall-time.ts', "{ disambiguation: 'earlier' }", '{}']],
  },
  {
    why: 'The same picture makes the same card, which is called after what it shows.',
    places: [
      ['lib/editing/media/change-media.ts', 'isMoved', 'true'],
      [
        'lib/editing/media/change-media.ts',
        'before.focalX !== picture.focalX || before.focalY !== picture.focalY',
        'true',
      ],
    ],
  },
]

/**
 * Mutants that were looked at and change nothing anybody can see, by what stood there, what was put in its
 * place and, where the same stands elsewhere in the file too, something else that its line has.
 */
export const equals = groups.flatMap(({ why, places }) =>
  places.map(([file, was, becomes, beside = '']) => ({ file, was, becomes, beside, why })),
)
