import type { ImportDetail } from '@payung/domain/registration/imported'
import { useLanguage } from '../../texts/language'

/** What a field of a list is called, in the language of this device. */
export function useFieldName({ fields }: Pick<ImportDetail, 'fields'>): (field: string) => string {
  const language = useLanguage()
  const names = new Map(fields.map((one) => [one.field, language === 'id' ? one.says : one.in_english]))
  return (field) => names.get(field) ?? field
}
