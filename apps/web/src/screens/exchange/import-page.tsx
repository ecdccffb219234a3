import { viewImport } from '@payung/contract/imports'
import type { ImportDetail } from '@payung/domain/registration/imported'
import type { ReactNode } from 'react'
import { useSearchParams } from 'wouter'
import { useAsk } from '../../api/use-ask'
import { areaFromPath, paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import { ImportClosed } from './import-closed'
import { ImportColumns } from './import-columns'
import { ImportPreviewed } from './import-previewed'
import { ImportResult } from './import-result'
import { ImportStoring } from './import-storing'

/** How often a job that stores is asked how far it is. */
const LOOK_MS = 800

/** One import, at whichever step it stands: the address is enough to go on after a reload. */
export function ImportPage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(exchangeTexts)
  const parts = { area, import: params.import ?? '' }
  const asked = useAsk(viewImport, { parts })
  const storing = asked.data?.state === 'confirmed' && asked.data.trouble === null
  useAsk(viewImport, { parts }, { when: storing, every: storing && LOOK_MS })
  return (
    <Page title={asked.data?.file_name ?? texts.title} wide>
      {asked.error && <PageHead title={texts.title} />}
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(detail) => <Step area={area} detail={detail} />}
      </AskedFor>
    </Page>
  )
}

function Step({ area, detail }: { area: string; detail: ImportDetail }): ReactNode {
  const texts = useTexts(exchangeTexts)
  const [search] = useSearchParams()
  const { state, missing } = detail
  if (state === 'stored') return <ImportResult area={area} detail={detail} />
  if (state === 'confirmed') return <ImportStoring area={area} detail={detail} />
  if (state === 'undone' || state === 'discarded') return <ImportClosed area={area} detail={detail} />
  const wanted = search.get('langkah')
  const step =
    missing.length > 0 || (state === 'read' && wanted !== 'pratinjau') || wanted === 'kolom' ? 'kolom' : 'pratinjau'
  const href = (langkah: string) => paths.import({ area, import: detail.id }, { langkah })
  return (
    <>
      <Tabs
        label={texts.steps.label}
        current={step}
        tabs={[
          { key: 'kolom', label: `1. ${texts.steps.columns}`, href: href('kolom') },
          ...(missing.length === 0
            ? [{ key: 'pratinjau', label: `2. ${texts.steps.preview}`, href: href('pratinjau') }]
            : []),
        ]}
      />
      {step === 'kolom' ? (
        <ImportColumns area={area} detail={detail} />
      ) : (
        <ImportPreviewed area={area} detail={detail} />
      )}
    </>
  )
}
