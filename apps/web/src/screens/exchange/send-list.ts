import { uploadImport } from '@payung/contract/imports'
import type { ImportDetail } from '@payung/domain/registration/imported'
import { signInAgain } from '../../api/expiry'
import { ApiRefusal } from '../../api/refused'
import { sendFile } from '../../api/send-file'

/**
 * Sends a list; when the session has ended meanwhile the person signs in above the page and the same file is sent again.
 * @throws ApiRefusal, ApiFault, Unreachable
 */
export async function sendList(
  area: string,
  kind: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<ImportDetail> {
  const asked = { parts: { area }, body: { kind } } as unknown as Parameters<typeof sendFile<typeof uploadImport>>[1]
  try {
    return await sendFile(uploadImport, asked, file, onProgress)
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.code !== 'not_signed_in' || !(await signInAgain())) throw error
    return sendFile(uploadImport, asked, file, onProgress)
  }
}
