import { Page } from '../../shell/page'
import { PageHead } from '../../ui/page-head'

/** Every piece of the kit on one page. */
export function PiecesPage() {
  return (
    <Page title="Semua bagian" wide>
      <PageHead title="Semua bagian" />
    </Page>
  )
}
