const TIMERS = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

/** Stops the date, and nothing else: timers and sockets go on. Afterwards: `jest.useRealTimers()`. */
export function stopClock(): void {
  jest.useFakeTimers({ doNotFake: TIMERS });
}

export function passSeconds(seconds: number): void {
  jest.setSystemTime(Date.now() + seconds * 1000);
}
