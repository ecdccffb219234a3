import type { AuditEventShown } from '@payung/domain/access/audit'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { IconButton } from '../../ui/button'
import { Moment } from '../../ui/moment'
import { RowCard } from '../../ui/row-card'
import { SmallTable } from '../../ui/small-table'
import { useDesk } from '../../ui/use-desk'
import { useFactsShown } from './audit-facts'
import css from './audit-table.module.css'
import type { AuditWanted } from './audit-wanted'
import { StateWord } from './state-word'

interface AuditTableProps {
  events: readonly AuditEventShown[]
  onNarrow: (part: AuditWanted) => void
}

/** The acts, newest first; each leads to all by the same account and to all about the same thing. */
export function AuditTable({ events, onNarrow }: AuditTableProps) {
  const texts = useTexts(accessTexts)
  const words = texts.audit
  const roles: Readonly<Record<string, string>> = useTexts(shellTexts).roles
  const names: Readonly<Record<string, string>> = texts.events
  const desk = useDesk()
  const by = (row: AuditEventShown) => (
    <>
      {row.holder || words.nobody}
      <span className={css.note}>{roles[row.role] ?? row.role}</span>
    </>
  )
  const result = (row: AuditEventShown) =>
    row.refused ? (
      <>
        <StateWord tone="bad">{words.refused}</StateWord>
        <span className={css.note}>{row.refused_says ?? row.refused}</span>
      </>
    ) : (
      <StateWord tone="good">{words.done}</StateWord>
    )
  const factsOf = useFactsShown()
  const facts = (row: AuditEventShown) => <span className={css.facts}>{factsOf(row.facts)}</span>
  const ways = (row: AuditEventShown) => (
    <span className={css.ways}>
      {row.account && (
        <IconButton icon="user" label={words.allBy} onClick={() => onNarrow({ account: row.account ?? '' })} />
      )}
      {row.subject && (
        <IconButton icon="history" label={words.allAbout} onClick={() => onNarrow({ subject: row.subject ?? '' })} />
      )}
    </span>
  )
  if (!desk)
    return (
      <ul className={css.cards}>
        {events.map((row) => (
          <li key={row.id}>
            <RowCard
              title={names[row.event] ?? row.event}
              sub={<Moment at={row.at} />}
              mark={result(row)}
              facts={[
                { label: words.who, value: by(row) },
                { label: words.where, value: row.area.name },
                ...(Object.keys(row.facts).length ? [{ label: words.facts, value: facts(row) }] : []),
              ]}
              actions={ways(row)}
            />
          </li>
        ))}
      </ul>
    )
  return (
    <SmallTable
      caption={words.table}
      rows={events}
      keyOf={(row) => String(row.id)}
      columns={[
        { key: 'event', head: words.event, cell: (row) => names[row.event] ?? row.event, sort: (row) => row.event },
        { key: 'at', head: words.at, cell: (row) => <Moment at={row.at} />, sort: (row) => row.at },
        { key: 'who', head: words.who, cell: by, sort: (row) => row.holder },
        { key: 'where', head: words.where, cell: (row) => row.area.name, sort: (row) => row.area.code },
        { key: 'result', head: words.result, cell: result, sort: (row) => row.refused ?? '' },
        {
          key: 'facts',
          head: words.facts,
          cell: facts,
        },
        { key: 'ways', head: words.more_, cell: ways },
      ]}
    />
  )
}
