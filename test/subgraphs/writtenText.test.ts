import { describe, expect, it } from '@jest/globals';
import { writtenText } from '../../subgraphs/sanctions/exports/writtenText.ts';

describe('The text of a file', () => {
  it('is its pieces in order', async () => {
    expect(await writtenText(['a', '', 'bc'])).toBe('abc');
    expect(await writtenText([])).toBe('');
  });

  it('may be as long as is allowed, and is refused one character later, before the rest is written', async () => {
    expect(await writtenText(['12345', '67890'], 10)).toBe('1234567890');
    const asked: number[] = [];
    function* pieces() {
      for (let at = 0; at < 5; at += 1) {
        asked.push(at);
        yield '123456';
      }
    }
    await expect(writtenText(pieces(), 11)).rejects.toMatchObject({
      code: 'OPERATION_TOO_COMPLEX',
      message: expect.stringContaining('Ask for fewer actors'),
    });
    expect(asked).toEqual([0, 1]);
  });

  it('lets others be served while it is written', async () => {
    let served = 0;
    function* pieces() {
      for (let at = 0; at < 4; at += 1) {
        const until = performance.now() + 20;
        while (performance.now() < until);
        yield String(served);
      }
    }
    setImmediate(function serve() {
      served += 1;
      if (served < 100) setImmediate(serve);
    });
    expect(await writtenText(pieces())).not.toBe('0000');
  });
});
