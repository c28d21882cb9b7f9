import type { Renderer } from '@hubspot/ui-extensions/testing';
import { vi } from 'vitest';

/** Waits until a check holds after some drawing, however busy the machine is; the runner's own limit ends it. */
export function until(renderer: Pick<Renderer<'settings'>, 'waitFor'>, check: () => void): Promise<void> {
  return renderer.waitFor(check, { timeoutInMs: 0 });
}

/**
 * Lets a test move the timers of a screen by itself; React's own scheduling stays as it is. Every screen's test
 * holds them, or a screen of an earlier test would go on asking.
 */
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
