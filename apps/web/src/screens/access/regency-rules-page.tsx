import { readRegencyRules, setRegencyRules } from '@payung/contract/access-oversight'
import type { RegencyRules } from '@payung/domain/access/regency-rules'
import { useState } from 'react'
import { useAct, useAsk } from '../../api/use-ask'
import { areaFromPath } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { ChoiceField } from '../../ui/choice-field'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { showToast } from '../../ui/toast'

/** May the same person enter and approve? The regency decides for its villages. */
export function RegencyRulesPage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(accessTexts).rules
  const account = useAccount()
  const asked = useAsk(readRegencyRules, { parts: { area } })
  const where = account.area.name
  return (
    <Page title={texts.title}>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(rules) => (
          <>
            <PageHead
              title={texts.title}
              answer={{
                says: rules.separate_duties ? texts.separate(where) : texts.joint(where),
                besides: texts.besides,
              }}
            />
            {account.role === 'pmd_regency' ? (
              <RulesForm area={area} rules={rules} />
            ) : (
              <Notice>{texts.readOnly}</Notice>
            )}
          </>
        )}
      </AskedFor>
    </Page>
  )
}

function RulesForm({ area, rules }: { area: string; rules: RegencyRules }) {
  const texts = useTexts(accessTexts).rules
  const [separate, setSeparate] = useState(rules.separate_duties)
  const act = useAct(setRegencyRules, { onDone: () => showToast(texts.done) })
  const errors = useFormErrors(act.error)
  const submit = () => act.mutate({ parts: { area }, body: { separate_duties: separate } })
  return (
    <FormFrame errors={errors} error={act.error} onSubmit={submit} busy={act.isPending} act={texts.act}>
      <ChoiceField
        label={texts.question}
        value={separate ? 'separate' : 'joint'}
        onChange={(choice) => setSeparate(choice === 'separate')}
        choices={[
          { value: 'joint', label: texts.jointChoice, says: texts.jointSays },
          { value: 'separate', label: texts.separateChoice, says: texts.separateSays },
        ]}
      />
    </FormFrame>
  )
}
