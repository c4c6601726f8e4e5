#!/usr/bin/env node
/** Starts the command line from the installed package, whose sources are TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
