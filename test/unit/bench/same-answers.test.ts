import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { load } from '../../../bench/load';
import { sameAnswers } from '../../../bench/same-answers';
import type { Server, ServerName } from '../../../bench/servers';

describe('answers of servers that are compared', () => {
  const opened: HttpServer[] = [];

  afterEach(() => opened.splice(0).forEach((server) => server.close()));

  /** Answers the number of the body's characters, and this behind it. */
  async function answering(name: ServerName, ending: string, status = 200): Promise<Server> {
    const server = createServer((request, response) => {
      let length = 0;
      request.on('data', (chunk: Buffer) => (length += chunk.length));
      request.on('end', () => {
        const body = `${length}${ending}`;
        response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body);
      });
    }).listen(0, '127.0.0.1');
    opened.push(server);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return { name, port, pid: process.pid, headers: {}, stop: () => Promise.resolve() };
  }

  it('are the same when nothing but white space at the end differs', async () => {
    const servers = [await answering('raw', 'é'), await answering('service', 'é\n')];

    const exchanges = await sameAnswers(servers, ['1', '22']);

    expect(exchanges.get('raw')!.map(({ answerLength }) => answerLength)).toEqual([3, 3]);
    expect(exchanges.get('service')!.map(({ answerLength }) => answerLength)).toEqual([4, 4]);
  });

  it('are refused when one byte differs', async () => {
    const servers = [await answering('raw', 'a'), await answering('service', 'b')];

    await expect(sameAnswers(servers, ['1'])).rejects.toThrow('service answers other bytes than raw, from character 1');
  });

  it('are refused when one is an error', async () => {
    const servers = [await answering('raw', 'a'), await answering('service', 'a', 500)];

    await expect(sameAnswers(servers, ['1'])).rejects.toThrow('an answer that is none: HTTP/1.1 500');
  });

  it('are counted under load, and refused when their length is another', async () => {
    const server = await answering('raw', '.'.repeat(200_000));
    const [exchange] = (await sameAnswers([server], ['1'])).get('raw')!;

    const { requests, latencies } = await load(server.port, [exchange!], 4, 0.05);
    expect(requests).toBeGreaterThanOrEqual(4);
    expect(latencies).toHaveLength(requests);

    const wrong = { ...exchange!, answerLength: exchange!.answerLength + 1 };
    await expect(load(server.port, [wrong], 1, 0)).rejects.toThrow('an answer has 200001 bytes and should have 200002');
  });
});
