import type { Command } from 'commander';
import { bashScript } from './completion/bash.ts';
import { fishScript } from './completion/fish.ts';
import { powershellScript } from './completion/powershell.ts';
import { treeOf } from './completion/tree.ts';
import { zshScript } from './completion/zsh.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript } as const;

export const writeCompletion = (program: Command, shell: keyof typeof SCRIPTS): string => SCRIPTS[shell](treeOf(program));
