import { listImports } from '@payung/contract/imports'
import type { Import } from '@payung/domain/registration/imported'
import { ask } from '../../api/ask'
import { areaFromPath, paths } from '../../paths'
import { ChooseRegency } from '../../shell/choose-regency'
import { Page } from '../../shell/page'
import { isInRegency, usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { BigTable } from '../../ui/big-table'
import { Button, ButtonLink } from '../../ui/button'
import type { Column } from '../../ui/columns'
import { Count } from '../../ui/count'
import { DateText } from '../../ui/date-text'
import { Emphasis } from '../../ui/emphasis'
import { Empty } from '../../ui/empty'
import { ErrorState } from '../../ui/error-state'
import { countColumn, dayColumn } from '../../ui/figure-columns'
import { Stack } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { RowCard } from '../../ui/row-card'
import { Skeleton } from '../../ui/skeleton'
import { StatusMark } from '../../ui/status-mark'
import { usePages } from '../../ui/use-pages'
import { isWaiting, KINDS_OF, markOf, stateWord } from './import-words'

/** The lists that were brought, and what became of each. */
export function ImportsPage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(exchangeTexts)
  if (!isInRegency(area))
    return (
      <ChooseRegency
        title={texts.title}
        asks={texts.upload.whereTitle}
        says={texts.upload.whereSays}
        hrefOf={(code) => paths.imports({ area: code })}
      />
    )
  return <Imports area={area} />
}

function Imports({ area }: { area: string }) {
  const texts = useTexts(exchangeTexts)
  const { count } = useNumbers()
  const name = usePlaceName(area)
  const { role } = useAccount()
  const pages = usePages(async (after) => {
    const { imports, next } = await ask(listImports, { parts: { area }, query: { after } })
    return { rows: imports, next }
  }, area)
  const mayUpload = KINDS_OF[role] !== undefined
  const act = mayUpload && (
    <ButtonLink kind="filled" icon="upload" href={paths.newImport({ area })}>
      {texts.list.act}
    </ButtonLink>
  )
  const rows: readonly Import[] = pages.state === 'ready' ? pages.rows : []
  const waiting = rows.filter(isWaiting).length
  const says =
    rows.length === 0
      ? texts.list.none(name)
      : waiting > 0
        ? texts.list.waiting(count(waiting))
        : texts.list.allDone(count(rows.length), name)
  return (
    <Page title={texts.title}>
      <PageHead
        title={texts.title}
        answer={
          pages.state === 'ready'
            ? {
                says: <Emphasis text={says} />,
                mark: waiting > 0 ? 'half' : undefined,
                besides: rows.length === 0 ? texts.list.noneBesides : undefined,
                action: act,
              }
            : undefined
        }
      />
      {pages.state === 'failed' && <ErrorState onRetry={pages.again} />}
      {pages.state === 'loading' && <Skeleton />}
      {pages.state === 'ready' && (
        <Stack>
          <ImportsTable area={area} rows={rows} />
          {pages.more && (
            <Button wide onClick={pages.more}>
              {texts.list.more}
            </Button>
          )}
        </Stack>
      )}
    </Page>
  )
}

function ImportsTable({ area, rows }: { area: string; rows: readonly Import[] }) {
  const texts = useTexts(exchangeTexts)
  const href = (one: Import) => paths.import({ area, import: one.id })
  const state = (one: Import) => <StatusMark mark={markOf(one)}>{texts.states[stateWord(one)]}</StatusMark>
  const columns: Column<Import>[] = [
    {
      key: 'file',
      head: texts.list.file,
      cell: (one) => one.file_name,
      sort: (one) => one.file_name,
      width: 16,
      fixed: true,
    },
    {
      key: 'kind',
      head: texts.list.kind,
      cell: (one) => texts.kinds[one.kind].name,
      sort: (one) => one.kind,
      width: 11,
    },
    { key: 'state', head: texts.list.state, cell: state, sort: stateWord, width: 14 },
    dayColumn({ key: 'made', head: texts.list.made, of: (one) => one.made_on, width: 8 }),
    countColumn({ key: 'rows', head: texts.list.rows, of: (one) => one.rows }),
    countColumn({ key: 'applied', head: texts.list.applied, of: (one) => one.applied }),
    countColumn({ key: 'refused', head: texts.list.refused, of: (one) => one.refused }),
  ]
  return (
    <BigTable
      caption={texts.list.caption}
      columns={columns}
      rows={rows}
      keyOf={(one) => one.id}
      hrefOf={href}
      empty={<Empty says={texts.list.empty} />}
      card={(one) => (
        <RowCard
          title={one.file_name}
          href={href(one)}
          sub={texts.kinds[one.kind].name}
          mark={state(one)}
          facts={[
            { label: texts.list.made, value: <DateText date={one.made_on} short /> },
            { label: texts.list.rows, value: <Count value={one.rows} /> },
            { label: texts.list.refused, value: <Count value={one.refused} /> },
          ]}
        />
      )}
    />
  )
}
