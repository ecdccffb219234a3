import { downloadTemplate } from '@payung/contract/imports'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { addressOf } from '../../api/ask'
import { areaFromPath, paths } from '../../paths'
import { useFailureText } from '../../shell/asked-for'
import { ChooseRegency } from '../../shell/choose-regency'
import { Page } from '../../shell/page'
import { isInRegency, usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { ChoiceField } from '../../ui/choice-field'
import { Emphasis } from '../../ui/emphasis'
import { FileDrop } from '../../ui/file-drop'
import { Columns, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { type ImportKind, KINDS_OF } from './import-words'
import { sendList } from './send-list'

const MOST_MB = 60

/** Brings a list: which one, the file, or an empty template. */
export function NewImportPage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(exchangeTexts)
  if (!isInRegency(area))
    return (
      <ChooseRegency
        title={texts.upload.title}
        asks={texts.upload.whereTitle}
        says={texts.upload.whereSays}
        hrefOf={(code) => paths.newImport({ area: code })}
      />
    )
  return <NewImport area={area} />
}

function NewImport({ area }: { area: string }) {
  const texts = useTexts(exchangeTexts)
  const kinds = KINDS_OF[useAccount().role] ?? []
  const [search, setSearch] = useSearchParams()
  const [, go] = useLocation()
  const [progress, setProgress] = useState<number | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const failureText = useFailureText()
  const name = usePlaceName(area)
  const asked = search.get('jenis') as ImportKind | null
  const kind = kinds.find((one) => one === asked) ?? kinds[0]
  if (!kind)
    return (
      <Page title={texts.upload.title}>
        <PageHead title={texts.upload.title} />
        <Notice tone="unsure">{texts.upload.notYours}</Notice>
      </Page>
    )

  const take = async (file: File) => {
    setError(null)
    setProgress(0)
    try {
      const { id } = await sendList(area, kind, file, setProgress)
      go(paths.import({ area, import: id }))
    } catch (failure) {
      setError(failure as Error)
    } finally {
      setProgress(null)
    }
  }
  return (
    <Page title={texts.upload.title}>
      <PageHead
        title={texts.upload.title}
        answer={{ says: <Emphasis text={texts.upload.says(name)} />, besides: texts.upload.besides }}
      />
      <Columns least="broad">
        <ChoiceField
          label={texts.upload.kind}
          value={kind}
          onChange={(to) => setSearch({ jenis: to }, { replace: true })}
          choices={kinds.map((one) => ({ value: one, label: texts.kinds[one].name, says: texts.kinds[one].says }))}
        />
        <div>
          <Stack>
            <FileDrop
              label={texts.upload.drop}
              help={texts.upload.dropHelp}
              kinds={['.xlsx', '.xlsm', '.csv']}
              mostMb={MOST_MB}
              onFile={(file) => void take(file)}
              progress={progress}
              error={failureText(error)}
            />
            <Notice
              action={
                <ButtonLink
                  icon="file-spreadsheet"
                  href={addressOf(downloadTemplate, { parts: { area, kind } })}
                  download
                >
                  {texts.upload.template}
                </ButtonLink>
              }
            >
              {texts.upload.templateSays}
            </Notice>
          </Stack>
        </div>
      </Columns>
    </Page>
  )
}
