import { expect, it } from 'vitest';
import { everyFace, tabFace } from '../../../core/popup/badge.ts';

it('the icon of a tab shows how many were found, where the reader wants to know', () => {
  expect(tabFace(12, true)).toEqual({ badge: '12', icon: 'on', says: { type: 'found', count: 12 } });
  expect(tabFace(12, false).badge).toBe('');
  expect(tabFace(0, true)).toEqual({ badge: '', icon: 'on', says: { type: 'nothing' } });
  expect(tabFace(12345, true)).toMatchObject({ badge: '999', says: { count: 12345 } });
});

it('the icon shows that a site is off, and that all is paused', () => {
  expect(tabFace(null, true)).toEqual({ badge: '', icon: 'off', says: { type: 'off' } });
  expect(everyFace(true)).toMatchObject({ icon: 'off', says: { type: 'paused' } });
  expect(everyFace(false)).toMatchObject({ icon: 'on', says: { type: 'nothing' } });
});
