import type { AccountLine } from '@payung/domain/access/account'
import type { Role } from '@payung/domain/access/roles'
import { Link } from 'wouter'
import { paths } from '../../paths'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { BigTable } from '../../ui/big-table'
import type { Column } from '../../ui/columns'
import { DateText } from '../../ui/date-text'
import { RowCard } from '../../ui/row-card'
import { AccountStateMark } from './account-state'

/** The accounts of a page, a row or a card each. */
export function AccountsTable({
  accounts,
  roles,
}: {
  accounts: readonly AccountLine[]
  roles: Readonly<Record<Role, string>>
}) {
  const texts = useTexts(accessTexts)
  const hrefOf = (row: AccountLine) => paths.account({ area: row.area.code, account: row.id })
  const seen = (row: AccountLine) => (row.last_seen ? <DateText date={row.last_seen} short /> : texts.accounts.never)
  const columns: Column<AccountLine>[] = [
    {
      key: 'holder',
      head: texts.accounts.holder,
      cell: (row) => <Link href={hrefOf(row)}>{row.holder}</Link>,
      sort: (row) => row.holder,
      width: 13,
      fixed: true,
    },
    { key: 'role', head: texts.field.role, cell: (row) => roles[row.role], sort: (row) => roles[row.role], width: 12 },
    { key: 'area', head: texts.accounts.area, cell: (row) => row.area.name, sort: (row) => row.area.code, width: 11 },
    { key: 'login', head: texts.field.login, cell: (row) => row.login, sort: (row) => row.login, width: 14 },
    {
      key: 'state',
      head: texts.accounts.state,
      cell: (row) => <AccountStateMark state={row.state} />,
      sort: (row) => row.state,
      width: 8,
    },
    { key: 'seen', head: texts.accounts.seen, cell: seen, sort: (row) => row.last_seen, width: 10 },
    { key: 'phone', head: texts.field.phone, cell: (row) => row.phone ?? '–', hidden: true, width: 10 },
    {
      key: 'code',
      head: texts.accounts.codeUntil,
      cell: (row) => <DateText date={row.code_expires} short />,
      hidden: true,
      width: 10,
    },
  ]
  return (
    <BigTable
      caption={texts.accounts.table}
      columns={columns}
      rows={accounts}
      keyOf={(row) => `${row.id} ${row.role} ${row.area.code}`}
      hrefOf={hrefOf}
      card={(row) => (
        <RowCard
          title={row.holder}
          href={hrefOf(row)}
          sub={`${roles[row.role]}, ${row.area.name}`}
          mark={<AccountStateMark state={row.state} />}
          facts={[
            { label: texts.field.login, value: row.login },
            { label: texts.accounts.seen, value: seen(row) },
          ]}
        />
      )}
    />
  )
}
