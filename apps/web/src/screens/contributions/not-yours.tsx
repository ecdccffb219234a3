import { paths } from '../../paths'
import { Page } from '../../shell/page'
import { contributionsTexts } from '../../texts/contributions'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { PageHead } from '../../ui/page-head'

/** For duties that read sums and no persons: where their figures are. */
export function NotYours({ title, area }: { title: string; area: string }) {
  const texts = useTexts(contributionsTexts)
  return (
    <Page title={title}>
      <PageHead
        title={title}
        answer={{
          says: texts.month.notYours,
          action: (
            <ButtonLink kind="filled" icon="umbrella" href={paths.coverage({ area })}>
              {texts.month.coverage}
            </ButtonLink>
          ),
        }}
      />
    </Page>
  )
}
