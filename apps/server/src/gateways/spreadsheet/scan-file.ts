import { refuseImport } from '@payung/domain/registration/import/refusals'
import { openBytes } from './byte-source'
import { scanCsv } from './scan-csv'
import { type ScanOptions, scanXlsx } from './scan-xlsx'
import type { SheetReading } from './sheet-reading'

/** The largest upload that is read. Bytes. */
export const largestFile = 60_000_000

/**
 * Opens a list whatever its form, by its contents and not by its name.
 * @param file the bytes, or the path of a file on disk
 * @throws Refusal with a sentence that says how to save the file in a form that can be read
 */
export async function scanFile(file: Uint8Array | string, options: ScanOptions = {}): Promise<SheetReading> {
  const source = openBytes(file)
  try {
    if (source.size === 0) refuseImport('file_empty')
    if (source.size > largestFile) refuseImport('file_too_large', { most: largestFile / 1_000_000 })
    const head = Buffer.from(source.read(0, 4_096))
    if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return await scanXlsx(file, options)
    if (head.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) {
      // a locked .xlsx hides in the same container as an old .xls; its directory names the stream
      const start = Buffer.from(source.read(0, Math.min(source.size, 1_000_000)))
      const isLocked = start.includes(Buffer.from('EncryptedPackage', 'utf16le')) || source.size < 512
      refuseImport(isLocked ? 'file_encrypted' : 'file_old_excel')
    }
    // many systems send a web page and call it .xls
    if (/^\s*(?:<!doctype html|<html|<table|<\?xml)/i.test(head.toString('latin1'))) refuseImport('file_unknown_form')
    if (head.subarray(0, 5).toString('latin1') === '%PDF-') refuseImport('file_unknown_form')
    return scanCsv(source.read(0, source.size))
  } finally {
    source.close()
  }
}
