/** The end and the start of Firefox's background page, by the steps that Firefox itself takes. */
import { type Bidi, inChrome } from './firefox-chrome.ts';
import { EXTENSION_ID } from './firefox-windows.ts';
import { until } from './wait.ts';

const EXTENSION = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension`;

const isRunning = async (firefox: { bidi: Bidi }) =>
  (await inChrome(firefox, `${EXTENSION}.backgroundState`)) === 'running';

/** Ends it, as where its process has crashed: Firefox starts it again when something is asked of it. */
export async function endBackground(firefox: { bidi: Bidi }): Promise<void> {
  await inChrome(firefox, `${EXTENSION}.terminateBackground({ disableResetIdleForTest: true })`);
  if (await isRunning(firefox)) throw new Error('The background has not ended.');
}

/** Ends it, and starts it as where the browser starts. */
export async function startBackgroundAnew(firefox: { bidi: Bidi }): Promise<void> {
  await endBackground(firefox);
  await inChrome(
    firefox,
    `((extension) => {
      extension.startupReason = 'APP_STARTUP';
      extension.once('background-script-started', () => extension.emit('background-first-run'));
      extension.emit('start-background-script');
      return true;
    })(${EXTENSION})`,
  );
  if (!(await until(() => isRunning(firefox)))) throw new Error('The background has not started.');
}
