import { useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import type { Problem } from '../ask.ts';

/** Sends a mutation: what is wrong with what was sent last, whether one is under way, and `done` called when one was taken. */
export function useSending(document: string, done: () => void) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isSending, setIsSending] = useState(false);
  const send = async (variables: Readonly<Record<string, unknown>>): Promise<void> => {
    setIsSending(true);
    const answer = await ask(document, variables);
    setIsSending(false);
    setProblems(answer.problems);
    if (answer.problems.length === 0) done();
  };
  return { send, problems, isSending };
}
