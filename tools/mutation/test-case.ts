import type { State } from 'jest-circus';

type Block = State['rootDescribeBlock'];
type Hook = Block['hooks'][number];

/** One test, with its blocks from the outermost to its own. */
export interface TestCase {
  /** Its file, blocks, title and, of several with that title, which one. */
  readonly id: string;
  readonly file: string;
  readonly blocks: readonly Block[];
  readonly run: () => unknown;
  readonly timeout: number;
}

const DEFAULT_TIMEOUT = 30_000;
const realSetTimeout = setTimeout;
const realClearTimeout = clearTimeout;

/** The tests below a block, in their order; those that are skipped or to do are left out. */
export function testsOf(root: Block, file: string): TestCase[] {
  const counts = new Map<string, number>();
  const tests: TestCase[] = [];
  const visit = (block: Block, above: readonly Block[]): void => {
    const blocks = [...above, block];
    for (const child of block.children) {
      if (child.type === 'describeBlock') visit(child, blocks);
      else if (child.mode !== 'skip' && child.mode !== 'todo') {
        const title = [file, ...blocks.slice(1).map(({ name }) => name), child.name].join(' › ');
        const count = (counts.get(title) ?? 0) + 1;
        counts.set(title, count);
        const id = count === 1 ? title : `${title} #${count}`;
        tests.push({ id, file, blocks, run: child.fn as () => unknown, timeout: child.timeout ?? DEFAULT_TIMEOUT });
      }
    }
  };
  visit(root, []);
  return tests;
}

/**
 * Runs tests of one file one after the other, with their hooks, until `after` gives false. `before` is told of each test,
 * and of null when hooks around all tests run.
 */
export async function runTests(
  tests: readonly TestCase[],
  before: (test: TestCase | null) => void,
  after: (test: TestCase, error: unknown) => boolean,
): Promise<void> {
  const open: Block[] = [];
  try {
    for (const test of tests) {
      before(test);
      const error = await errorOf(async () => {
        while (open.length > 0 && !test.blocks.includes(open.at(-1) as Block)) await close(open);
        for (const block of test.blocks.slice(open.length)) {
          open.push(block);
          await runHooks(block.hooks, 'beforeAll');
        }
        await runTest(test);
      });
      if (!after(test, error)) return;
    }
  } finally {
    before(null);
    while (open.length > 0) await errorOf(() => close(open));
  }
}

async function runTest(test: TestCase): Promise<void> {
  try {
    for (const block of test.blocks) await runHooks(block.hooks, 'beforeEach');
    await inTime(test.run, test.timeout);
  } finally {
    for (const block of [...test.blocks].reverse()) await runHooks(block.hooks, 'afterEach');
  }
}

async function close(open: Block[]): Promise<void> {
  await runHooks(open.pop()?.hooks ?? [], 'afterAll');
}

async function runHooks(hooks: readonly Hook[], type: Hook['type']): Promise<void> {
  for (const hook of hooks) {
    if (hook.type === type) await inTime(hook.fn as () => unknown, hook.timeout ?? DEFAULT_TIMEOUT);
  }
}

/** By the real clock: a test may have stopped the one that it sees. */
async function inTime(run: () => unknown, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = realSetTimeout(() => reject(new Error(`not done after ${milliseconds} ms`)), milliseconds);
  });
  try {
    await Promise.race([run(), late]);
  } finally {
    realClearTimeout(timer);
  }
}

/** Null when there is none. */
async function errorOf(run: () => Promise<void>): Promise<unknown> {
  try {
    await run();
    return null;
  } catch (error) {
    return error ?? new Error('thrown without a value');
  }
}
