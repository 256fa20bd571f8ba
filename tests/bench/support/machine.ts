/** What the figures were measured on, and how busy it was. */
import { cpus, loadavg, release, totalmem, type } from 'node:os';

export function machine(): string {
  const [first] = cpus();
  const gigabytes = (totalmem() / 1e9).toFixed(0);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB, ${type()} ${release()}`;
}

/** Average number of runnable processes over the last minute: above the number of processors, figures are inflated. */
export const load = (): string => `load average ${(loadavg()[0] ?? 0).toFixed(2)} on ${cpus().length} processors`;
