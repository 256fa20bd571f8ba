/** One round between the settings of this device and those in the browser's account. */
import { isRecord } from '../core/data/is-record.ts';
import { isAccountKey, planSync } from '../core/settings/account.ts';
import { ACCOUNT_KEY, SETTINGS_KEY } from '../core/settings/keys.ts';
import type { StoredFields } from '../core/settings/migrations.ts';
import { readStored } from '../core/settings/stored.ts';

/** What is used of `storage.local` and `storage.sync`. */
export interface Area {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Why the account does not hold what it should; null where it does. */
export type AccountProblem = { type: 'failed'; reason: string } | { type: 'too-long'; names: readonly string[] } | null;

/** Under ACCOUNT_KEY, in local storage. */
interface AccountState {
  base?: StoredFields;
  problem: AccountProblem;
}

/**
 * Takes over what other devices changed and sends what was changed here; with the setting off, takes out of the account
 * what this device put there. To be called under the lock of the settings, and again after a failure: all that is not
 * sent stays here, and is known to be unsent. Rejects only where local storage fails.
 */
export async function syncOnce(local: Area, account: Area): Promise<void> {
  const found = await local.get([SETTINGS_KEY, ACCOUNT_KEY]);
  const { settings, aside } = readStored(found[SETTINGS_KEY]);
  const state = readState(found[ACCOUNT_KEY]);
  // What must be kept aside is not ours to overwrite on the account's word.
  if (aside !== null || (!settings.account && !state)) return;
  try {
    if (settings.account) await exchange();
    else await leave();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { [ACCOUNT_KEY]: now } = await local.get([ACCOUNT_KEY]);
    await note({ ...readState(now), problem: { type: 'failed', reason } });
  }

  async function exchange(): Promise<void> {
    const plan = planSync(settings, await account.get(null), state?.base);
    const problem: AccountProblem = plan.tooLong.length > 0 ? { type: 'too-long', names: plan.tooLong } : null;
    const isNew = plan.settings !== settings;
    // Both at once: settings taken over without the word on it would look like changes made here.
    if (isNew) await local.set({ [SETTINGS_KEY]: plan.settings, [ACCOUNT_KEY]: { base: plan.base, problem } });
    else if (!state?.base) await note({ base: plan.base, problem });
    if (Object.keys(plan.push).length > 0) await account.set(plan.push);
    await note({ base: plan.pushed, problem });
  }

  async function leave(): Promise<void> {
    await account.remove(Object.keys(await account.get(null)).filter(isAccountKey));
    await local.remove([ACCOUNT_KEY]);
  }

  async function note(next: AccountState): Promise<void> {
    const { [ACCOUNT_KEY]: now } = await local.get([ACCOUNT_KEY]);
    if (JSON.stringify(now) !== JSON.stringify(next)) await local.set({ [ACCOUNT_KEY]: next });
  }
}

/** Null for what is none, so where the account was not used. */
export function readState(stored: unknown): AccountState | null {
  if (!isRecord(stored)) return null;
  const { base, problem } = stored;
  return { ...(isRecord(base) && { base }), problem: readProblem(problem) };
}

function readProblem(stored: unknown): AccountProblem {
  if (!isRecord(stored)) return null;
  const { type, reason, names } = stored;
  if (type === 'failed' && typeof reason === 'string') return { type, reason };
  if (type === 'too-long' && Array.isArray(names)) return { type, names: names.map(String) };
  return null;
}
