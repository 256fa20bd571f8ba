import { describe, expect, it } from 'vitest';
import { installAdvice } from '../../../scripts/browser/advice.ts';
import { aptProgress } from '../../../scripts/browser/apt.ts';
import { BadBrowserPath, findBrowser } from '../../../scripts/browser/find.ts';

const linux = (env: Record<string, string> = {}) => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
});
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe('findBrowser', () => {
  it('takes the browser that somebody names', () => {
    expect(findBrowser('chromium', linux({ CHROME_PATH: '/opt/my/chrome' }), () => true)).toBe('/opt/my/chrome');
    expect(findBrowser('firefox', linux({ FIREFOX_PATH: '/opt/my/firefox' }), () => true)).toBe('/opt/my/firefox');
  });

  it('says so when that path leads nowhere, rather than taking another', () => {
    const search = () => findBrowser('chromium', linux({ CHROME_PATH: '/opt/gone' }), only('/usr/bin/chromium'));
    expect(search).toThrow(BadBrowserPath);
    expect(search).toThrow("CHROME_PATH is '/opt/gone'");
  });

  it('prefers Chromium to a branded browser', () => {
    const both = only('/usr/bin/google-chrome', '/usr/bin/chromium');
    expect(findBrowser('chromium', linux(), both)).toBe('/usr/bin/chromium');
    expect(findBrowser('chromium', linux(), only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
  });

  it('looks outside PATH', () => {
    expect(findBrowser('chromium', { platform: 'linux', env: {} }, only('/snap/bin/chromium'))).toBe(
      '/snap/bin/chromium',
    );
  });

  it('knows macOS and Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = { platform: 'win32', env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' } };
    expect(findBrowser('chromium', windows, only(edge))).toBe(edge);
    const chrome = '/Users/x/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', { platform: 'darwin', env: { HOME: '/Users/x' } }, only(chrome))).toBe(chrome);
  });

  it('finds nothing where there is nothing', () => {
    expect(findBrowser('chromium', linux(), () => false)).toBeNull();
  });
});

describe('installAdvice', () => {
  it.each([
    ['linux', 'ID=debian\n', 'sudo apt-get install chromium'],
    ['linux', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'sudo snap install chromium'],
    ['linux', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', 'sudo zypper install chromium'],
    ['linux', 'NAME="Fedora Linux"\nID=fedora\n', 'sudo dnf install chromium'],
    ['darwin', '', 'brew install --cask google-chrome'],
    ['win32', '', 'winget install Google.Chrome'],
  ])('on %s with %j', (platform, osRelease, command) => {
    const advice = installAdvice('chromium', platform, osRelease);
    expect(advice).toContain(command);
    expect(advice).toContain('CHROME_PATH');
  });

  it('still says something on a system it does not know', () => {
    expect(installAdvice('firefox', 'linux', 'ID=plan9')).toMatch(/^No Firefox found\. Install one .* FIREFOX_PATH/);
  });
});

describe('aptProgress', () => {
  it('reads what apt reports', () => {
    expect(aptProgress('dlstatus:3:12.5:Retrieving file 3 of 24 (5s remaining)')).toEqual({
      percent: 12.5,
      phase: 'downloading',
    });
    expect(aptProgress('pmstatus:chromium:80.0000:Unpacking chromium (amd64)')).toEqual({
      percent: 80,
      phase: 'installing',
    });
    expect(aptProgress('Setting up chromium (1.0) ...')).toBeNull();
  });
});
