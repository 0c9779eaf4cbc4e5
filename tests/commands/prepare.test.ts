import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PREPARE = fileURLToPath(new URL('prepare.mjs', import.meta.url));

test('set-up that is done already says nothing, on neither output', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PREPARE], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
