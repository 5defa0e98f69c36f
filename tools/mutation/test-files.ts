import Module, { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import { afterAll, afterEach, beforeAll, beforeEach, describe, getState, it, resetState, test } from 'jest-circus';
import { ModernFakeTimers } from '@jest/fake-timers';
import { testsOf, type TestCase } from './test-case';

interface Loader {
  readonly _extensions: Record<
    string,
    (module: NodeModule & { _compile(code: string, file: string): void }, file: string) => void
  >;
  readonly _cache: Record<string, NodeModule | undefined>;
}
const loader = Module as unknown as Loader;
const load = createRequire(__filename);

/**
 * Test files in this process, without jest's own modules and files: a mutant is tried in milliseconds. A test file gets
 * jest's `describe`, `it`, `expect` and clock, and nothing more.
 */
export interface TestFiles {
  /** Its tests. Modules that it shares with what was loaded since `forget` are the same. */
  load(file: string): TestCase[];
  /** Every file of the project that a loaded test file needs, over whatever way, and itself. */
  neededBy(file: string): ReadonlySet<string>;
  /** Loaded modules of the project are evaluated again when they are next needed. */
  forget(): void;
}

/** @param root the absolute folder of the project (or its copy) */
export function openTestFiles(root: string): TestFiles {
  const compiled = new Map<string, string>();
  loader._extensions['.ts'] = (module, file) => {
    const code = compiled.get(file) ?? compile(file);
    compiled.set(file, code);
    module._compile(code, file);
  };
  const clock = new ModernFakeTimers({ config: { rootDir: root } as never, global: globalThis });
  const jest = {
    useFakeTimers: (config: object = {}) => void clock.useFakeTimers(config as never),
    useRealTimers: () => void clock.useRealTimers(),
    setSystemTime: (now: number) => void clock.setSystemTime(now),
    advanceTimersByTime: (milliseconds: number) => void clock.advanceTimersByTime(milliseconds),
  };
  const hooks = { beforeAll, beforeEach, afterEach, afterAll };
  Object.assign(globalThis, { describe, it, test, expect, jest, ...hooks, TEST_DATABASE: 'sqlite' });
  load('reflect-metadata');

  const isOwn = (file: string): boolean => file.startsWith(root + sep) && !file.includes(`${sep}node_modules${sep}`);
  return {
    load: (file) => {
      resetState();
      Reflect.deleteProperty(loader._cache, file);
      load(file);
      return testsOf(getState().rootDescribeBlock, file.slice(root.length + 1));
    },
    neededBy: (file) => {
      const needed = new Set([file]);
      for (const one of needed) {
        for (const { id } of loader._cache[one]?.children ?? []) if (isOwn(id)) needed.add(id);
      }
      return needed;
    },
    forget: () => {
      for (const file of Object.keys(loader._cache)) if (isOwn(file)) Reflect.deleteProperty(loader._cache, file);
      Reflect.deleteProperty(globalThis, 'TypeGraphQLMetadataStorage');
    },
  };
}

function compile(filename: string): string {
  return transformSync(readFileSync(filename, 'utf8'), { filename }).code;
}
