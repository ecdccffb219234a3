import { viewPerson } from '@payung/contract/registration'
import type { Person } from '@payung/domain/registration/person'
import type { ReactNode } from 'react'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { useMayEnter } from './use-entry'

interface PersonOfProps {
  village: string
  person: string
  title: string
  says: (person: Person) => { says: ReactNode; besides?: ReactNode }
  children: (person: Person) => ReactNode
  /** The page is read by who may not enter, too. */
  readable?: boolean
}

/** A form about one person: reads the person, opens with its question, and turns away who may not enter. */
export function PersonOf({ village, person, title, says, children, readable }: PersonOfProps) {
  const texts = useTexts(registerTexts)
  const mayEnter = useMayEnter()
  const asked = useAsk(viewPerson, { parts: { village, person } })
  return (
    <Page title={title}>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(known) => (
          <>
            <PageHead
              title={title}
              answer={says(known)}
              tools={
                <ButtonLink kind="quiet" icon="arrow-left" href={paths.person({ village, person })}>
                  {texts.toPerson}
                </ButtonLink>
              }
            />
            {mayEnter || readable ? children(known) : <Notice tone="unsure">{texts.notYours}</Notice>}
          </>
        )}
      </AskedFor>
    </Page>
  )
}
