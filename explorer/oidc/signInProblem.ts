/** Why somebody could not be signed in; the message is a sentence for them, and holds no token. */
export class SignInProblem extends Error {
  override readonly name = 'SignInProblem';
}

/** A problem as a sentence; faults of the page itself are not hidden. */
export function sentenceOf(error: unknown): string {
  return error instanceof SignInProblem ? error.message : `Signing in failed: ${String(error)}`;
}
