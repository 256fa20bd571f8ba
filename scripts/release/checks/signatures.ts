/** What `npm audit signatures` said. Pure. */

export interface SignatureReport {
  /** 'unknown': the registry gives no keys, or cannot be reached: nothing was checked. */
  result: 'verified' | 'wrong' | 'unknown';
  /** For the line of the check. */
  remark: string;
}

/** npm's own words for a registry without keys, and for one that cannot be asked. */
const NO_KEYS =
  /no keys|found no dependencies to audit|not support|does not provide|ENOTFOUND|ECONNREFUSED|E40[0-9]|E50[0-9]|ETIMEDOUT/i;
const WRONG = /(\d+) packages? ha(?:s|ve) (?:an? )?(invalid|missing)[^\n]*/gi;

/**
 * @param ok whether npm ended without an error
 * @param output all it printed
 */
export function readSignatures(ok: boolean, output: string): SignatureReport {
  const wrong = [...output.matchAll(WRONG)].map(([line]) => line.trim());
  if (wrong.some((line) => /invalid/i.test(line))) return { result: 'wrong', remark: wrong.join('; ') };
  const verified = /(\d+) packages? ha(?:s|ve) (?:a )?verified registry signatures?/i.exec(output)?.[1];
  if (ok && verified) return { result: 'verified', remark: `${verified} packages have a verified signature` };
  if (wrong.length > 0) return { result: 'unknown', remark: `not checked: ${wrong.join('; ')}` };
  const reason = output.split('\n').find((line) => NO_KEYS.test(line));
  if (reason) return { result: 'unknown', remark: `not checked: ${plain(reason)}` };
  return { result: 'wrong', remark: plain(output) || 'npm said nothing' };
}

/** One line, without addresses: a registry's is nobody's business. */
function plain(text: string): string {
  return text
    .replace(/npm (?:error|ERR!|warn)\s*/gi, '')
    .replace(/https?:\/\/\S+/g, 'the registry')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}
