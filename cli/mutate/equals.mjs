/** Mutants that were looked at and change nothing anybody can see, by what stood there and what was put in its place. */
export const equals = [
  {
    file: 'lib/domain/form/address-lines.ts',
    was: "'custom'",
    becomes: '""',
    why: 'Only the sentence of an issue is ever shown, never its code.',
  },
  {
    file: 'lib/domain/form/form-fields.ts',
    was: "'custom'",
    becomes: '""',
    why: 'Only the sentence of an issue is ever shown, never its code.',
  },
  {
    file: 'lib/domain/drafts/draft.ts',
    was: "'custom'",
    becomes: '""',
    why: 'Only the sentence of an issue is ever shown, never its code.',
  },
  {
    file: 'lib/domain/drafts/draft-form.ts',
    was: "'custom'",
    becomes: '""',
    why: 'Only the sentence of an issue is ever shown, never its code.',
  },
  {
    file: 'lib/domain/settings/site-settings.ts',
    was: "'custom'",
    becomes: '""',
    why: 'Only the sentence of an issue is ever shown, never its code.',
  },
  {
    file: 'lib/domain/topics/topic.ts',
    was: "'custom'",
    becomes: '""',
    why: 'Only the sentence of an issue is ever shown, never its code.',
  },
  {
    file: 'lib/domain/drafts/checklist.ts',
    was: 'lead?.alt',
    becomes: 'lead.alt',
    why: 'The line is asked only where there is a picture.',
  },
  {
    file: 'lib/domain/drafts/checklist.ts',
    was: 'length < 20',
    becomes: 'length <= 20',
    why: 'Twenty characters were found good one line before.',
  },
  {
    file: 'lib/domain/time/wall-time.ts',
    was: "{ disambiguation: 'earlier' }",
    becomes: '{}',
    why: 'What is usual takes the first coming too, and a skipped time is refused whichever way it is read.',
  },
  {
    file: 'lib/editing/media/change-media.ts',
    was: 'isMoved',
    becomes: 'true',
    why: 'The same picture makes the same card, which is called after what it shows.',
  },
  {
    file: 'lib/editing/media/change-media.ts',
    was: 'before.focalX !== picture.focalX || before.focalY !== picture.focalY',
    becomes: 'true',
    why: 'The same picture makes the same card, which is called after what it shows.',
  },
]
