import { readPlace } from '@payung/contract/areas'
import { movePeople } from '@payung/contract/moves'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newId } from '../../api/new-id'
import { useAct, useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AreaChooser } from '../../shell/area-chooser'
import { AskedFor } from '../../shell/asked-for'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useSession } from '../../shell/session'
import { movesTexts } from '../../texts/moves'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { FormField } from '../../ui/form-field'
import { Cluster, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { MoversList } from './movers-list'

/** Who goes to the new village? The officer picks the people; everything they have goes with them. */
export function MovePeoplePage({ params }: ScreenProps) {
  const village = params.village ?? ''
  const texts = useTexts(movesTexts)
  const place = useAsk(readPlace, { parts: { place: village } })
  return (
    <Page title={texts.title}>
      <AskedFor asked={place} waiting={<Skeleton shape="page" />}>
        {({ name, path }) => (
          <>
            <PageHead title={texts.title} answer={{ says: texts.says(name), besides: texts.besides }} />
            <MoveForm key={village} village={village} district={path.at(-2)} />
          </>
        )}
      </AskedFor>
    </Page>
  )
}

type District = NonNullable<Parameters<typeof AreaChooser>[0]['within']>

function MoveForm({ village, district }: { village: string; district: District | undefined }) {
  const texts = useTexts(movesTexts)
  const { count } = useNumbers()
  const { today } = useSession()
  const [, go] = useLocation()
  const [id] = useState(newId)
  const [to, setTo] = useState<string | null>(null)
  const [choosing, setChoosing] = useState(false)
  const [on, setOn] = useState<string | null>(today)
  const [basis, setBasis] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const target = useAsk(readPlace, { parts: { place: to ?? '00' } }, { when: to !== null })
  const act = useAct(movePeople, {
    onDone: ({ moved }) => {
      showToast(texts.done(count(moved), target.data?.name ?? ''))
      go(paths.village({ village: to ?? village }))
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const fits = errors.check({
      to: !to && texts.toMissing,
      on: !on && texts.onMissing,
      basis: !basis.trim() && texts.basisMissing,
      people: chosen.size === 0 && texts.peopleMissing,
    })
    if (fits && to && on)
      act.mutate({ parts: { village }, body: { id, to, on, basis: basis.trim(), people: [...chosen] } })
  }
  return (
    <>
      <FormFrame
        wide
        errors={errors}
        error={act.error}
        onSubmit={submit}
        busy={act.isPending}
        act={texts.act(count(chosen.size))}
        back={{ href: paths.village({ village }), label: texts.back }}
        note={<p>{texts.note}</p>}
      >
        <FormField label={texts.to} error={errors.of('to')}>
          {(wires) => (
            <Cluster gap="normal">
              {to && <strong>{target.data?.name ?? '…'}</strong>}
              <Button
                icon="map-pin"
                id={wires.id}
                aria-label={`${texts.to}: ${to ? texts.change : texts.choose}`}
                onClick={() => setChoosing(true)}
              >
                {to ? texts.change : texts.choose}
              </Button>
            </Cluster>
          )}
        </FormField>
        <DateField label={texts.on} help={texts.onHelp} error={errors.of('on')} value={on} onChange={setOn} />
        <TextField
          label={texts.basis}
          help={texts.basisHelp}
          error={errors.of('basis')}
          value={basis}
          onInput={(event) => setBasis(event.currentTarget.value)}
        />
        <Section title={texts.people} says={texts.peopleSays}>
          <MoversList village={village} chosen={chosen} onChange={setChosen} error={errors.of('people')} />
        </Section>
      </FormFrame>
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={texts.choose}>
        <AreaChooser
          only="village"
          within={district}
          onPick={(code) => {
            setTo(code)
            setChoosing(false)
          }}
        />
      </Dialog>
    </>
  )
}
