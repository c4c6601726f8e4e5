import type { ExecutorKind } from '../../gateway/executor.ts';

/** The executor that tests start services with: that of OSTRAKON_EXECUTOR where it is set, as for the service itself. */
export const executorKind: ExecutorKind = process.env['OSTRAKON_EXECUTOR'] === 'hive' ? 'hive' : 'apollo';
