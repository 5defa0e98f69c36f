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

interface LoadedFile {
  readonly path: string;
  readonly tests: readonly TestCase[];
  readonly needs: ReadonlySet<string>;
}

/** Runs the unit tests that a mutant is reached by, in the process that holds the mutated code. */
class InProcessRunner implements TestRunner {
  private files: TestFiles | null = null;
  private loaded: readonly LoadedFile[] = [];
  private isStale = true;
  /** By test: how long it last took, in milliseconds. Quick ones go first: most mutants need no other. */
  private readonly durations = new Map<string, number>();

  constructor(private readonly places: readonly string[]) {}

  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    context.mutantCoverage = { static: {}, perTest: {} };
    this.loaded = this.load(testPaths(this.places));
    this.isStale = false;
    const tests = await this.results(this.loaded, () => true, true);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  /** A mutant in code that runs on loading is tried by every test whose file needs it. */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, sandboxFileName } = options;
    if (this.loaded.length === 0 || (testFilter !== undefined && this.isStale)) {
      this.loaded = this.load(testPaths(this.places));
      this.isStale = false;
    }
    context.hitCount = hitLimit === undefined ? undefined : 0;
    context.hitLimit = hitLimit;
    context.activeMutant = activeMutant.id;
    try {
      const tests =
        testFilter === undefined
          ? await this.results(this.reload(resolve(sandboxFileName)), () => true, false)
          : await this.results(this.loaded, ({ id }) => testFilter.includes(id), false);
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

  /** What needs a file, loaded again. */
  private reload(mutated: string): readonly LoadedFile[] {
    this.isStale = true;
    return this.load(this.loaded.filter(({ needs }) => needs.has(mutated)).map(({ path }) => path));
  }

  private load(paths: readonly string[]): readonly LoadedFile[] {
    const files = (this.files ??= openTestFiles(process.cwd()));
    files.forget();
    return paths.map((path) => ({ path, tests: files.load(path), needs: files.neededBy(path) }));
  }

  private async results(
    files: readonly LoadedFile[],
    isWanted: (test: TestCase) => boolean,
    runsAll: boolean,
  ): Promise<TestResult[]> {
    const results: TestResult[] = [];
    let goesOn = true;
    const duration = ({ id }: TestCase): number => this.durations.get(id) ?? 0;
    const wanted = files.map(({ tests }) => tests.filter(isWanted).sort((a, b) => duration(a) - duration(b)));
    const total = (tests: readonly TestCase[]): number => tests.reduce((sum, test) => sum + duration(test), 0);
    for (const tests of wanted.sort((a, b) => total(a) - total(b))) {
      if (!goesOn) break;
      let started = performance.now();
      const before = (test: TestCase | null): void => {
        context.currentTestId = test?.id;
        started = performance.now();
      };
      await runTests(tests, before, (test, error) => {
        const milliseconds = performance.now() - started;
        this.durations.set(test.id, milliseconds);
        results.push(resultOf(test, error, milliseconds));
        goesOn = runsAll || error === null;
        return goesOn;
      });
    }
    context.currentTestId = undefined;
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
