import type { House } from '../perform'

/** Fills a new house with the demonstration province. */
export async function loadDemonstration(_house: House): Promise<void> {}
