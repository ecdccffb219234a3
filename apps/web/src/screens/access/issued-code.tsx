import type { IssuedCode as Issued } from '@payung/domain/access/account'
import { paths } from '../../paths'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { DateText } from '../../ui/date-text'
import { Facts } from '../../ui/facts'
import { ShownOnce } from './shown-once'

/** A fresh one-time code: for whom, until when, and where it is typed. */
export function IssuedCode({ issued }: { issued: Issued }) {
  const texts = useTexts(accessTexts).issued
  return (
    <ShownOnce
      title={texts.title}
      says={[
        texts.where(location.origin + paths.redeemCode()),
        issued.mailed_to && texts.mailed(issued.mailed_to),
        texts.says,
      ]
        .filter(Boolean)
        .join(' ')}
      secret={issued.code}
      copy={texts.copy}
      copied={texts.copied}
      facts={
        <Facts
          facts={[
            { label: texts.login, value: <strong>{issued.login}</strong> },
            { label: texts.until, value: <DateText date={issued.expires_at} /> },
          ]}
        />
      }
    />
  )
}
