/** How far an import is. */
export interface ImportStage {
  /** From 1; stage 1 is reading the files. */
  readonly step: number;
  readonly of: number;
  readonly label: string;
}
export type ImportProgress = (stage: ImportStage) => void;

export const importPlanStages = {
  parse: { step: 1, of: 4, label: 'reading the files' },
  read: { step: 2, of: 4, label: 'reading the store' },
  compare: { step: 3, of: 4, label: 'comparing' },
  write: { step: 4, of: 4, label: 'writing one commit' },
} as const satisfies Record<string, ImportStage>;
