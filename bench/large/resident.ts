import { readFileSync } from 'node:fs';

/**
 * The time this process has computed, which a busy machine does not change much, and what it holds in memory, in MB: at most, and now what
 * is its own (`anonymous`) and what are pages of files that the system takes back when it needs them (`mapped`). Null where the system
 * does not tell.
 */
export function residentMB(): {
  readonly cpuSeconds: number;
  readonly peakMB: number;
  readonly anonymousMB: number | null;
  readonly mappedMB: number | null;
} {
  const { user, system } = process.cpuUsage();
  const cpuSeconds = Math.round((user + system) / 1e5) / 10;
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    const of = (name: string): number => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024);
    return { cpuSeconds, peakMB, anonymousMB: of('RssAnon'), mappedMB: of('RssFile') };
  } catch {
    return { cpuSeconds, peakMB, anonymousMB: null, mappedMB: null };
  }
}
