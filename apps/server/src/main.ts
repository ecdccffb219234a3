/** Placeholder until the server stands. */
export async function main(_argv: string[]): Promise<number> {
  console.error('Server belum siap. (The server is not ready yet.)')
  return 1
}
