/** What `npm audit signatures` said. Pure. */

export interface SignatureReport {
  /** 'unknown': the registry gives no keys, or cannot be reached: nothing was checked. */
  result: 'verified' | 'wrong' | 'unknown';
  /** For the line of the check. */
  remark: string;
}

/** npm's own words for a registry without keys. */
const NO_KEYS = /no keys|found no dependencies to audit|not support|does not provide/i;
/** Codes of npm's errors where the registry, or where keys are kept, cannot be asked. */
const UNREACHED = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|E4\d\d|E5\d\d)\b/;
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
  const unreached = UNREACHED.exec(output)?.[0];
  if (unreached) return { result: 'unknown', remark: `not checked: the keys cannot be fetched here (${unreached})` };
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
