import type { Letter } from '@payung/usecases/access/issue-letters'
import PdfPrinter from 'pdfmake'
import fonts from 'pdfmake/build/vfs_fonts.js'
import type { FileReply } from '../../handlers/handle'
import { type LetterFrame, letterDefinition } from './letter-definition'

const face = (name: string) => Buffer.from((fonts as Record<string, string>)[name] ?? '', 'base64')

/**
 * Letters as a PDF file. The printer takes its definition apart while printing, so each file gets a definition and a printer
 * of its own.
 */
export async function printLetterFile(letters: readonly Letter[], frame: LetterFrame): Promise<FileReply> {
  const printer = new PdfPrinter({
    Roboto: {
      normal: face('Roboto-Regular.ttf'),
      bold: face('Roboto-Medium.ttf'),
      italics: face('Roboto-Italic.ttf'),
      bolditalics: face('Roboto-MediumItalic.ttf'),
    },
  } as never)
  const paper = printer.createPdfKitDocument(letterDefinition(letters, frame))
  const chunks: Buffer[] = []
  const printed = new Promise<void>((resolve, reject) => {
    paper.on('data', (chunk: Buffer) => chunks.push(chunk))
    paper.on('end', resolve)
    paper.on('error', reject)
  })
  paper.end()
  await printed
  return { name: `surat-undangan-${frame.today}.pdf`, bytes: new Uint8Array(Buffer.concat(chunks)) }
}
