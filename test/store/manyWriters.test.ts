import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openEmbedded } from '../../store/embedded.ts';
import { manyWriters } from './manyWriters.ts';

const dir = mkdtempSync(join(tmpdir(), 'ostrakon-writers-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

manyWriters('the embedded store', () => openEmbedded({ dir }));
