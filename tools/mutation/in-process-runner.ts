import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { runTests, type TestCase } from './test-case';
import { openTestFiles, type TestFiles } from './test-files';

export const RUNNER = 'in-process';

/** The names of the settings by which the runner is told where tests are: folders, or files. */
export const TESTS_SETTING = 'inProcessTests';

type Context = { -readonly [Name in keyof InstrumenterContext]?: InstrumenterContext[Name] | undefined };

/** What StrykerJS and the mutated code tell each other: which mutant is on, and what was reached. */
const context = ((globalThis as { __stryker__?: Context }).__stryker__ ??= {});

interface KnownFile {
  readonly path: string;
  /** Its tests. */
  readonly ids: readonly string[];
  readonly needs: ReadonlySet<string>;
}

/**
 * Runs the unit tests that a mutant is reached by, in the process that holds the mutated code. Modules are evaluated anew for
 * each mutant, so that what one leaves behind in them is not there for the next.
 */
class InProcessRunner implements TestRunner {
  private files: TestFiles | null = null;
  private known: readonly KnownFile[] = [];
  /** By test: how long it last took, in milliseconds. Quick ones go first: most mutants need no other. */
  private readonly durations = new Map<string, number>();

  constructor(private readonly places: readonly string[]) {}

  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    context.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.run(this.look(), () => true, true);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  /** A mutant in code that runs on loading is tried by every test whose file needs it. */
  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    if (this.known.length === 0) this.look();
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const isWanted = (id: string): boolean => wanted?.has(id) ?? true;
    const files = this.known.filter(({ ids, needs }) =>
      wanted === null ? needs.has(resolve(sandboxFileName)) : ids.some(isWanted),
    );
    context.hitCount = hitLimit === undefined ? undefined : 0;
    context.hitLimit = hitLimit;
    context.activeMutant = activeMutant.id;
    try {
      const tests = await this.run(files, isWanted, false);
      const isEndless = determineHitLimitReached(context.hitCount, context.hitLimit);
      return toMutantRunResult(isEndless ?? { status: DryRunStatus.Complete, tests });
    } catch (error) {
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: messageOf(error), nrOfTests: 0 };
    } finally {
      context.activeMutant = undefined;
      context.hitCount = undefined;
      context.hitLimit = undefined;
    }
  }

  /** Loads every test file once, to know what is in it. */
  private look(): readonly KnownFile[] {
    const files = (this.files ??= openTestFiles(process.cwd()));
    this.known = testPaths(this.places).map((path) => ({
      path,
      ids: files.load(path).map(({ id }) => id),
      needs: files.neededBy(path),
    }));
    return this.known;
  }

  private async run(
    known: readonly KnownFile[],
    isWanted: (id: string) => boolean,
    runsAll: boolean,
  ): Promise<TestResult[]> {
    const duration = (id: string): number => this.durations.get(id) ?? 0;
    const total = ({ ids }: KnownFile): number => ids.filter(isWanted).reduce((sum, id) => sum + duration(id), 0);
    const results: TestResult[] = [];
    let goesOn = true;
    this.files?.forget();
    for (const { path } of [...known].sort((a, b) => total(a) - total(b))) {
      if (!goesOn) break;
      const tests = (this.files?.load(path) ?? []).filter(({ id }) => isWanted(id));
      let started = performance.now();
      const before = (test: TestCase | null): void => {
        context.currentTestId = test?.id;
        started = performance.now();
      };
      const byDuration = tests.sort((a, b) => duration(a.id) - duration(b.id));
      await runTests(byDuration, before, (test, error) => {
        const milliseconds = performance.now() - started;
        this.durations.set(test.id, milliseconds);
        results.push(resultOf(test, error, milliseconds));
        goesOn = runsAll || error === null;
        return goesOn;
      });
      context.currentTestId = undefined;
    }
    return results;
  }
}

function resultOf({ id, file }: TestCase, error: unknown, timeSpentMs: number): TestResult {
  const told = { id, name: id, fileName: file, timeSpentMs };
  return error === null
    ? { ...told, status: TestStatus.Success }
    : { ...told, status: TestStatus.Failed, failureMessage: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function testPaths(places: readonly string[]): readonly string[] {
  return places.flatMap((place) =>
    statSync(place).isFile()
      ? [resolve(place)]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.test.ts'))
          .sort()
          .map((path) => resolve(join(place, path))),
  );
}

function createRunner(options: StrykerOptions): InProcessRunner {
  return new InProcessRunner((options as unknown as { readonly [TESTS_SETTING]: readonly string[] })[TESTS_SETTING]);
}
createRunner.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, RUNNER, createRunner)];
