import type { Scheme } from '@payung/domain/contributions/scheme'
import { POST_KIND_CODES, POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import { type Category, categories, type Fund, funds } from '@payung/law/funding/words'
import { type Programme, programmes, type Segment } from '@payung/law/words'
import { fieldError, useFailureText } from '../../shell/asked-for'
import { useLanguage } from '../../texts/language'
import { moneyWords } from '../../texts/money-words'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { CheckField, ChoiceField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { Cluster, Section } from '../../ui/layout'
import { MoneyField } from '../../ui/money-field'
import { Notice } from '../../ui/notice'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import css from './rows.module.css'

/** What is typed about a scheme before it is whole. */
export interface SchemeTyped {
  id: string
  category: Category
  post_kind: PostKindCode | ''
  segment: Segment
  programmes: Programme[]
  base_rule: Scheme['base_rule']
  wage: number | null
  fund: Fund
  pays: Scheme['pays']
  basis: string
  since: string | null
  until: string | null
  decision_number: string
  decision_on: string | null
}

/** Does the base of the wage need an amount? */
export function needsWage({ base_rule }: Pick<SchemeTyped, 'base_rule'>): boolean {
  return base_rule === 'UMK' || base_rule === 'FLOOR' || base_rule === 'FIXED'
}

/** What is sent of it. Nothing while something that is needed is missing. */
export function schemeOf(typed: SchemeTyped, isDisputed: boolean) {
  const { decision_number: number, decision_on: on, post_kind, wage, since, basis, ...rest } = typed
  if (!since || !basis.trim() || typed.programmes.length === 0) return null
  return {
    ...rest,
    since,
    basis,
    post_kind: post_kind || null,
    wage: needsWage(typed) ? wage : null,
    decision: isDisputed && number.trim() && on ? { number, on } : null,
  }
}

interface SchemeFormProps {
  typed: SchemeTyped
  onChange: (typed: SchemeTyped) => void
  isSent: boolean
  /** The law contradicts itself about the fund: the local decision is asked for. */
  isDisputed: boolean
  error: Error | null
}

const FIELDS = ['category', 'fund', 'wage', 'programmes', 'basis', 'since', 'until', 'decision']

/** The fields of a scheme. */
export function SchemeForm({ typed, onChange, isSent, isDisputed, error }: SchemeFormProps) {
  const texts = useTexts(schemesTexts).form
  const words = useTexts(moneyWords)
  const language = useLanguage()
  const failureText = useFailureText()
  const set = (part: Partial<SchemeTyped>) => onChange({ ...typed, ...part })
  const posts = POST_KIND_CODES.filter((code) => POST_KINDS[code].category === typed.category)
  const isWorker = typed.category === 'pekerja_rentan' || typed.category === 'pktd'
  return (
    <>
      {error && !FIELDS.some((field) => fieldError(error, field)) && (
        <Notice tone="bad" live>
          {failureText(error)}
        </Notice>
      )}
      <div className={css.pair}>
        <SelectField
          label={texts.category}
          value={typed.category}
          choices={categories.map((value) => ({ value, label: words.categories[value] }))}
          onChange={(event) => {
            const category = event.currentTarget.value as Category
            const segment = category === 'pekerja_rentan' || category === 'pktd' ? 'BPU' : typed.segment
            set({ category, post_kind: '', segment, programmes: withoutJp(typed.programmes, segment) })
          }}
          error={fieldError(error, 'category')}
        />
        {posts.length > 1 && (
          <SelectField
            label={texts.post}
            optional
            none={texts.postNone}
            value={typed.post_kind}
            choices={posts.map((value) => ({ value, label: POST_KINDS[value][language] }))}
            onChange={(event) => set({ post_kind: event.currentTarget.value as PostKindCode | '' })}
          />
        )}
      </div>
      {!isWorker && (
        <ChoiceField<Segment>
          label={texts.segment}
          value={typed.segment}
          onChange={(segment) => set({ segment, programmes: withoutJp(typed.programmes, segment) })}
          choices={(['PU', 'BPU'] as const).map((value) => ({ value, label: words.segments[value] }))}
        />
      )}
      <fieldset>
        <legend className={css.legend}>{texts.programmes}</legend>
        {(fieldError(error, 'programmes') ?? (isSent && typed.programmes.length === 0)) && (
          <Notice tone="bad">{fieldError(error, 'programmes') ?? texts.programmesMissing}</Notice>
        )}
        <Cluster gap="normal">
          {programmes.map((one) => (
            <CheckField
              key={one}
              label={words.programmeNames[one]}
              says={one === 'jp' && typed.segment === 'BPU' ? texts.jp : undefined}
              disabled={one === 'jp' && typed.segment === 'BPU'}
              checked={typed.programmes.includes(one)}
              onChange={(chosen) =>
                set({
                  programmes: programmes.filter((other) => (other === one ? chosen : typed.programmes.includes(other))),
                })
              }
            />
          ))}
        </Cluster>
      </fieldset>
      <div className={css.pair}>
        <SelectField
          label={texts.base}
          value={typed.base_rule}
          choices={(Object.keys(words.bases) as Scheme['base_rule'][]).map((value) => ({
            value,
            label: words.bases[value],
          }))}
          onChange={(event) => set({ base_rule: event.currentTarget.value as Scheme['base_rule'] })}
        />
        {needsWage(typed) && (
          <MoneyField
            label={texts.wage}
            value={typed.wage}
            onChange={(wage) => set({ wage })}
            error={fieldError(error, 'wage') ?? (isSent && !typed.wage ? texts.wageMissing : undefined)}
          />
        )}
      </div>
      <div className={css.pair}>
        <SelectField
          label={texts.fund}
          value={typed.fund}
          choices={funds.map((value) => ({ value, label: words.funds[value] }))}
          onChange={(event) => set({ fund: event.currentTarget.value as Fund })}
          error={fieldError(error, 'fund')}
        />
        <SelectField
          label={texts.pays}
          value={typed.pays}
          choices={(Object.keys(words.pays) as Scheme['pays'][]).map((value) => ({ value, label: words.pays[value] }))}
          onChange={(event) => set({ pays: event.currentTarget.value as Scheme['pays'] })}
        />
      </div>
      {isDisputed && (
        <Section title={texts.decisionTitle} says={texts.decisionSays} level={3}>
          <div className={css.pair}>
            <TextField
              label={texts.decisionNumber}
              optional
              value={typed.decision_number}
              onInput={(event) => set({ decision_number: event.currentTarget.value })}
              error={fieldError(error, 'decision')}
            />
            <DateField
              label={texts.decisionOn}
              optional
              value={typed.decision_on}
              onChange={(decision_on) => set({ decision_on })}
            />
          </div>
        </Section>
      )}
      <TextField
        label={texts.basis}
        help={texts.basisHelp}
        width="full"
        value={typed.basis}
        onInput={(event) => set({ basis: event.currentTarget.value })}
        error={fieldError(error, 'basis') ?? (isSent && !typed.basis.trim() ? texts.basisMissing : undefined)}
      />
      <div className={css.pair}>
        <DateField
          label={texts.since}
          value={typed.since}
          onChange={(since) => set({ since })}
          error={fieldError(error, 'since') ?? (isSent && !typed.since ? texts.sinceMissing : undefined)}
        />
        <DateField
          label={texts.until}
          optional
          value={typed.until}
          onChange={(until) => set({ until })}
          error={fieldError(error, 'until')}
        />
      </div>
    </>
  )
}

function withoutJp(chosen: readonly Programme[], segment: Segment): Programme[] {
  return chosen.filter((one) => segment === 'PU' || one !== 'jp')
}
