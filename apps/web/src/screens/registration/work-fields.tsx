import { POST_KIND_CODES, POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import type { Category } from '@payung/law/funding/words'
import type { Segment } from '@payung/law/words'
import type { FormErrors } from '../../shell/form-frame'
import { useLanguage } from '../../texts/language'
import { moneyWords } from '../../texts/money-words'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { ChoiceField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { SelectField } from '../../ui/select-field'

export const NATURES = ['tetap', 'pj', 'plt'] as const
export type Nature = (typeof NATURES)[number]

/** What somebody does: a post of the village, a livelihood, or not known yet. */
export interface WorkDraft {
  who: 'official' | 'vulnerable' | 'unknown' | null
  post: PostKindCode | ''
  nature: Nature
  inPost: string | null
  segment: Segment
}

export const NO_WORK: WorkDraft = { who: null, post: '', nature: 'tetap', inPost: null, segment: 'PU' }

/** The category that follows from the work. */
export function categoryOf({ who, post }: WorkDraft): Category | '' {
  if (who === 'vulnerable') return 'pekerja_rentan'
  return who === 'official' && post ? POST_KINDS[post].category : ''
}

/** The segment that follows from the work: head and officials earn a wage, vulnerable workers do not, others may choose. */
export function segmentOf(work: WorkDraft): Segment {
  if (work.who === 'vulnerable') return 'BPU'
  return maySay(work) ? work.segment : 'PU'
}

function maySay(work: WorkDraft): boolean {
  const category = categoryOf(work)
  return work.who === 'official' && category !== '' && category !== 'kades' && category !== 'perangkat'
}

interface WorkFieldsProps {
  value: WorkDraft
  onChange: (value: WorkDraft) => void
  errors: FormErrors
}

/** What does the person do? The answer decides what else is asked. */
export function WorkFields({ value, onChange, errors }: WorkFieldsProps) {
  const texts = useTexts(registerTexts).add
  const set = (change: Partial<WorkDraft>) => onChange({ ...value, ...change })
  return (
    <>
      <ChoiceField
        label={texts.who}
        error={errors.of('who')}
        value={value.who}
        onChange={(who) => set({ who })}
        choices={[
          { value: 'official', label: texts.official, says: texts.officialSays },
          { value: 'vulnerable', label: texts.vulnerable, says: texts.vulnerableSays },
          { value: 'unknown', label: texts.nobody, says: texts.nobodySays },
        ]}
      />
      {value.who === 'official' && (
        <>
          <PostKindField
            label={texts.post}
            none={texts.postNone}
            error={errors.of('post', 'appointment.post_kind', 'post_kind', 'appointment.seat')}
            value={value.post}
            onChange={(post) => set({ post })}
          />
          <SelectField
            label={texts.nature}
            choices={NATURES.map((nature) => ({ value: nature, label: texts.natures[nature] }))}
            value={value.nature}
            onChange={(event) => set({ nature: event.currentTarget.value as Nature })}
          />
          <DateField
            label={texts.inPost}
            error={errors.of('inPost', 'appointment.since')}
            value={value.inPost}
            onChange={(inPost) => set({ inPost })}
          />
          {maySay(value) && (
            <ChoiceField
              label={texts.segment}
              value={value.segment}
              onChange={(segment) => set({ segment })}
              choices={[
                { value: 'PU', label: texts.pu, says: texts.puSays },
                { value: 'BPU', label: texts.bpu, says: texts.bpuSays },
              ]}
            />
          )}
        </>
      )}
    </>
  )
}

interface PostKindFieldProps {
  label: string
  none: string
  error?: string
  value: PostKindCode | ''
  onChange: (kind: PostKindCode | '') => void
}

/** A kind of post, grouped as the village is. */
export function PostKindField({ label, none, error, value, onChange }: PostKindFieldProps) {
  const words = useTexts(moneyWords)
  const language = useLanguage()
  const categories = [...new Set(POST_KIND_CODES.map((kind) => POST_KINDS[kind].category))]
  return (
    <SelectField
      label={label}
      none={none}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as PostKindCode | '')}
      choices={categories.map((category) => ({
        group: words.categories[category],
        choices: POST_KIND_CODES.filter((kind) => POST_KINDS[kind].category === category).map((kind) => ({
          value: kind,
          label: POST_KINDS[kind][language],
        })),
      }))}
    />
  )
}
