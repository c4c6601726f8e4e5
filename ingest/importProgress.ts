/** How far an import is. */
export interface ImportStage {
  /** From 1. */
  readonly step: number;
  readonly of: number;
  readonly label: string;
}
export type ImportProgress = (stage: ImportStage, counts: { readonly entries: number; readonly links: number }) => void;

export const importStages = {
  state: { step: 1, of: 3, label: 'reading the store' },
  read: { step: 2, of: 3, label: 'reading and comparing' },
  write: { step: 3, of: 3, label: 'writing one commit' },
} as const satisfies Record<string, ImportStage>;
