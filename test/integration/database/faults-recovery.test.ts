import { setTimeout as sleep } from 'node:timers/promises';
import { LinkedRecordsOfContactsDocument } from '../../generated/operations';
import { fillFaultedWorld } from '../../support/faulted-load';
import { msUntilReady, startFaultedService, type FaultedService } from '../../support/faulted-service';
import { hasMariaDb } from '../../support/own-server';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

const FEW = 3;
/** Longer in the long form of the faults. */
const WATCHED_MS = Number(process.env['FAULT_KILLS'] ?? 1) >= 10 ? 10_000 : 2_000;

// It brings its own database, so that one of the projects is enough.
const where = TEST_DATABASE === 'sqlite' && hasMariaDb ? describe : describe.skip;

jest.setTimeout(120_000);

where('a database server that was killed under a service with places for so many requests', () => {
  let service: FaultedService;

  beforeAll(async () => {
    service = await startFaultedService((database) => fillFaultedWorld(database, 1));
  });
  afterAll(() => service?.stop());

  it('leaves nobody refused for others afterwards, while only a few ask', async () => {
    const viewers = await Promise.all(
      Array.from({ length: FEW }, (_, n) => service.token({ user: 'root', account: `a${n}` })),
    );
    const refusals: string[] = [];
    const askAll = (until: () => boolean, isWatched: boolean) =>
      Promise.all(
        viewers.map(async (viewer) => {
          while (!until()) {
            const representations = [{ __typename: 'Contact', id: 'home' }];
            const { status, text } = await service.send(LinkedRecordsOfContactsDocument, { representations }, viewer);
            if (isWatched && status !== 200) refusals.push(`${status} ${text}`);
            await sleep(20);
          }
        }),
      );
    let isKilled = false;
    const asking = askAll(() => isKilled, false);
    await sleep(500);
    await service.killServer();
    await msUntilReady(service, ({ status }) => status === 503);
    await service.startServerAgain();
    await msUntilReady(service, ({ status, writable }) => status === 200 && writable);
    isKilled = true;
    await asking;
    const end = performance.now() + WATCHED_MS;
    await askAll(() => performance.now() > end, true);
    expect(refusals).toEqual([]);
  });
});
