import type { Renderer } from '@hubspot/ui-extensions/testing';
import { vi } from 'vitest';

/** Waits until a check holds, however busy the machine is. */
export function until(renderer: Pick<Renderer<'settings'>, 'waitFor'>, check: () => void): Promise<void> {
  return renderer.waitFor(check, { timeoutInMs: 15_000 });
}

/** Lets a test move the timers of a screen by itself; React's own scheduling stays as it is. */
export function holdTimers(now?: string): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    ...(now === undefined ? {} : { now: Date.parse(now) }),
  });
}

/** Lets the held time pass, a second at a look, until a check holds. */
export function passing(check: () => void): Promise<void> {
  return vi.waitFor(
    () => {
      vi.advanceTimersByTime(1_000);
      check();
    },
    { timeout: 15_000, interval: 20 },
  );
}
