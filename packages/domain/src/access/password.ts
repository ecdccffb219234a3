/** The shortest password, in characters. */
export const PASSWORD_LENGTH = 10

// Words that guessers try first in Indonesia, alone or with figures behind them.
const COMMON =
  /^(?:password|passw0rd|qwerty(?:uiop)?|asdfghjkl|sayang(?:ku)?|indonesia|bismillah|jakarta|merdeka|garuda|admin(?:istrator)?|operator|bendahara|kades|kepaladesa|desa|perangkat|rahasia|katasandi|payungdesa|payung|bpjs(?:tk|ketenagakerjaan)?|jamsostek|kemendagri|iloveyou|letmein|welcome|selamatdatang)[\W_]*\d*[\W_]*$/

/** Is a new password hard enough to guess? Length does most; a common word, one repeated sign, a row of figures and the own login do not count. */
export function isStrongPassword(password: string, login: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < PASSWORD_LENGTH || new Set(plain).size < 5) return false
  const joined = plain.replace(/[\s._-]/g, '')
  if (COMMON.test(joined) || /^\d+$/.test(joined) || '01234567890123456789'.includes(joined)) return false
  const name = login.toLowerCase().split('@')[0] ?? ''
  return name.length < 4 || !joined.includes(name.replace(/[\s._-]/g, ''))
}
