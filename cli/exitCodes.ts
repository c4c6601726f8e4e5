/** Exit codes, as sysexits.h numbers them. */
import { CommanderError } from 'commander';
import { OstrakonError, type ErrorCode } from '../domain/errors.ts';

export const exitCodes = { ok: 0, failed: 1, usage: 64, badData: 65, unavailable: 69, internal: 70, interrupted: 130 } as const;

const byCode: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: exitCodes.usage,
  LIST_REJECTED: exitCodes.badData,
  REGIME_NOT_LOADED: exitCodes.unavailable,
  STORE_UNAVAILABLE: exitCodes.unavailable,
  OVERLOADED: exitCodes.unavailable,
  STORE_BEHIND: exitCodes.unavailable,
  STALE_VERSION: exitCodes.unavailable,
};

/** Ends a command with a message of its own. */
export class ExitError extends Error {
  override readonly name = 'ExitError';
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What a failure prints and ends with. Messages that are not meant for people are left out unless `DEBUG` asks for them. */
export function failureOf(error: unknown): { readonly exitCode: number; readonly code: string; readonly message: string } {
  if (error instanceof OstrakonError) return { exitCode: byCode[error.code] ?? exitCodes.failed, code: error.code, message: error.message };
  if (error instanceof ExitError) return { exitCode: error.exitCode, code: 'FAILED', message: error.message };
  if (error instanceof CommanderError)
    return { exitCode: error.exitCode === 0 ? exitCodes.ok : exitCodes.usage, code: 'USAGE', message: error.message };
  if (error instanceof Error && error.name === 'ConfigError')
    return { exitCode: exitCodes.usage, code: 'BAD_INPUT', message: error.message };
  return { exitCode: exitCodes.internal, code: 'INTERNAL', message: 'Something failed inside. Set DEBUG=1 to see what.' };
}
