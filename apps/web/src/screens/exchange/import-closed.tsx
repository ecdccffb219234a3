import type { ImportDetail } from '@payung/domain/registration/imported'
import { paths } from '../../paths'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Emphasis } from '../../ui/emphasis'
import { Facts } from '../../ui/facts'
import { PageHead } from '../../ui/page-head'

/** An import that was undone or thrown away: what is left is its record. */
export function ImportClosed({ area, detail }: { area: string; detail: ImportDetail }) {
  const texts = useTexts(exchangeTexts)
  const kind = texts.kinds[detail.kind].name
  const { state, file_name: file } = detail
  return (
    <>
      <PageHead
        title={kind}
        answer={{
          mark: 'absent',
          says: <Emphasis text={state === 'undone' ? texts.result.undone(file) : texts.result.discarded(file)} />,
          action: (
            <ButtonLink kind="filled" icon="upload" href={paths.newImport({ area }, { jenis: detail.kind })}>
              {texts.result.next}
            </ButtonLink>
          ),
        }}
      />
      <Facts
        facts={[
          { label: texts.list.file, value: file },
          { label: texts.list.made, value: <DateText date={detail.made_on} /> },
          ...(detail.stored_on ? [{ label: texts.states.stored, value: <DateText date={detail.stored_on} /> }] : []),
          ...(detail.undone_on ? [{ label: texts.states.undone, value: <DateText date={detail.undone_on} /> }] : []),
        ]}
      />
    </>
  )
}
