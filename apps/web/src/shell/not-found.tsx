import { paths } from '../paths'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { ButtonLink } from '../ui/button'
import { PageHead } from '../ui/page-head'
import { Page } from './page'

/** No screen has this address. */
export function NotFound() {
  const texts = useTexts(shellTexts).notFound
  return (
    <Page title={texts.title}>
      <PageHead
        title={texts.title}
        answer={{
          mark: 'absent',
          says: texts.says,
          action: (
            <ButtonLink kind="filled" icon="house" href={paths.home()}>
              {texts.home}
            </ButtonLink>
          ),
        }}
      />
    </Page>
  )
}
