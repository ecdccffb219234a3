import type { Command } from 'commander'
import type { Desk } from './desk'

export function addLaw(_program: Command, _desk: Desk): void {}
