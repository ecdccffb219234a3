import { useLocation } from 'wouter'
import { ButtonLink } from '../ui/button'
import { Cluster, Section, Stack } from '../ui/layout'
import { PageHead } from '../ui/page-head'
import { AreaChooser } from './area-chooser'
import { Page } from './page'
import { useAccount } from './session'

interface ChooseRegencyProps {
  title: string
  asks: string
  says: string
  /** Where the work of the chosen regency is. */
  hrefOf: (area: string) => string
}

/** Asks for the regency first, where somebody's duty is wider than the work. */
export function ChooseRegency({ title, asks, says, hrefOf }: ChooseRegencyProps) {
  const [, go] = useLocation()
  const { regencies } = useAccount()
  return (
    <Page title={title}>
      <PageHead title={title} answer={{ says: asks, besides: says }} />
      <Stack>
        {regencies ? (
          <Cluster>
            {regencies.map((regency) => (
              <ButtonLink key={regency.code} href={hrefOf(regency.code)}>
                {regency.name}
              </ButtonLink>
            ))}
          </Cluster>
        ) : (
          <Section title={asks}>
            <AreaChooser only="regency" onPick={(code) => go(hrefOf(code))} />
          </Section>
        )}
      </Stack>
    </Page>
  )
}
