/** Structured logs without personal data: no variables, documents, tokens or names of actors or users. */
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { requestId } from './requestId.ts';

export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/**
 * A log as JSON lines on standard output, each with the request id where there is one.
 *
 * Errors are written as type, code and stack; keys that could carry a credential are removed whatever they hold.
 */
export function createLog(options: { readonly level: string; readonly process: string }, to?: DestinationStream): Log {
  return pino(
    {
      level: options.level,
      base: { process: options.process },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: [
          'authorization',
          'token',
          'password',
          'variables',
          'query',
          '*.authorization',
          '*.token',
          '*.password',
          '*.variables',
          '*.query',
        ],
        remove: true,
      },
      serializers: { err: described },
    },
    to ?? pino.destination({ dest: 1, sync: true }),
  );
}

/** Where an error arose. Its message is left out where it may repeat input: only messages of system errors and type errors are kept. */
function described(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const harmless = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError || 'syscall' in error;
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(harmless ? { message: error.message } : {}),
    stack: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: described(error.cause) }),
  };
}

/** The fields that tie a line to the request being answered. */
export function inRequest<T extends object>(fields: T): T & { requestId: string } {
  return { ...fields, requestId: requestId() };
}
