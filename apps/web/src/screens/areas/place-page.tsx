import { readPlace } from '@payung/contract/areas'
import type { Place } from '@payung/domain/areas/place'
import { useAsk } from '../../api/use-ask'
import { areaFromPath, paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { areasTexts } from '../../texts/areas'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Facts } from '../../ui/facts'
import { Section } from '../../ui/layout'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { Timeline } from '../../ui/timeline'
import { useDayWords } from '../../ui/use-day-words'
import { PlaceActs } from './place-acts'
import { PlaceBelow } from './place-below'
import { PlaceCounts } from './place-counts'

/** What is this area, since when, what was it called, and what happened to it? */
export function PlacePage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(areasTexts)
  const { role } = useAccount()
  const { day } = useDayWords()
  const asked = useAsk(readPlace, { parts: { place: area } })
  return (
    <Page title={texts.title}>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(place) => (
          <>
            <PageHead
              title={texts.title}
              answer={{
                says: place.code === '' ? texts.nation : texts.says(texts.kinds[place.kind], place.name),
                besides: place.until ? texts.ended(day(place.until)) : texts.since(day(place.since)),
              }}
              tools={
                <>
                  {role === 'pmd_regency' && place.code.split('.').length === 4 && (
                    <ButtonLink icon="users" href={paths.movePeople({ village: place.code })}>
                      {texts.move}
                    </ButtonLink>
                  )}
                  <ButtonLink
                    icon="umbrella"
                    href={
                      place.code.split('.').length === 4
                        ? paths.village({ village: place.code })
                        : paths.coverage({ area: place.code })
                    }
                  >
                    {texts.coverage}
                  </ButtonLink>
                </>
              }
            />
            <PlaceFacts place={place} />
            <PlaceCounts code={place.code} />
            <PlaceHistory place={place} />
            {place.code.split('.').length < 4 && <PlaceBelow key={place.code} code={place.code} />}
            {role === 'administrator' && place.code !== '' && <PlaceActs key={place.code} place={place} />}
          </>
        )}
      </AskedFor>
    </Page>
  )
}

function PlaceFacts({ place }: { place: Place }) {
  const texts = useTexts(areasTexts)
  return (
    <Section title={texts.facts}>
      <Facts
        facts={[
          ...(place.code
            ? [
                {
                  label: texts.code,
                  value: place.code,
                  note: place.kind === 'desa_persiapan' ? texts.noCode : undefined,
                },
              ]
            : []),
          { label: texts.kind, value: texts.kinds[place.kind] },
          { label: texts.path, value: place.path.map((step) => step.name).join(', ') },
          { label: texts.sinceLabel, value: <DateText date={place.since} /> },
          ...(place.until ? [{ label: texts.untilLabel, value: <DateText date={place.until} /> }] : []),
          { label: texts.source, value: place.source },
        ]}
      />
    </Section>
  )
}

function PlaceHistory({ place }: { place: Place }) {
  const texts = useTexts(areasTexts)
  const { day } = useDayWords()
  return (
    <>
      {place.names.length > 1 && (
        <Section title={texts.names}>
          <Timeline
            label={texts.names}
            facts={place.names.map((one) => ({
              key: one.since,
              on: one.since,
              says: one.name,
              by: one.until ? texts.until(day(one.until)) : undefined,
            }))}
          />
        </Section>
      )}
      <Section title={texts.changes}>
        {place.changes.length === 0 ? (
          <p>{texts.noChanges}</p>
        ) : (
          <Timeline
            label={texts.changes}
            facts={place.changes.map((one) => ({
              key: `${one.on} ${one.kind} ${one.to.join()}`,
              on: one.on,
              says:
                one.kind === 'merge'
                  ? texts.change.merge(one.from.join(', '))
                  : texts.change[one.kind](one.to.join(', ')),
              by: one.basis,
            }))}
          />
        )}
      </Section>
    </>
  )
}
