import { openConnection, postRequest } from './http-connection';
import type { Exchange } from './load';
import type { Server, ServerName } from './servers';

/** Two servers answered differently: nothing that is measured of them can be compared. */
export class WrongAnswerError extends Error {
  override readonly name = 'WrongAnswerError';
}

/**
 * Asks every server for every body, and requires the same bytes from all, but for white space at the end. Resolves with
 * what to send each server under load.
 * @throws WrongAnswerError
 */
export async function sameAnswers(
  servers: readonly Server[],
  bodies: readonly string[],
): Promise<ReadonlyMap<ServerName, readonly Exchange[]>> {
  const answered = await Promise.all(
    servers.map(async (server) => ({ server, answers: await answersOf(server, bodies) })),
  );
  const [first, ...others] = answered;
  for (const { server, answers } of others) {
    answers.forEach(({ text }, i) => {
      const expected = first!.answers[i]!.text;
      if (text !== expected) throw difference(first!.server.name, expected, server.name, text);
    });
  }
  return new Map(
    answered.map(({ server, answers }) => [
      server.name,
      answers.map(({ request, answerLength }) => ({ request, answerLength })),
    ]),
  );
}

/** What a server answers to each body. */
export async function answersOf(
  { port, headers }: Pick<Server, 'port' | 'headers'>,
  bodies: readonly string[],
): Promise<readonly (Exchange & { readonly text: string })[]> {
  const connection = await openConnection(port);
  const answers: (Exchange & { text: string })[] = [];
  for (const body of bodies) {
    const request = postRequest(port, headers, body);
    const answer = await connection.send(request);
    answers.push({ request, answerLength: answer.length, text: answer.toString().trimEnd() });
  }
  connection.close();
  return answers;
}

const SHOWN = 200;

function difference(one: string, expected: string, other: string, text: string): WrongAnswerError {
  let at = 0;
  while (at < text.length && text[at] === expected[at]) at += 1;
  const from = Math.max(0, at - SHOWN / 2);
  return new WrongAnswerError(
    `${other} answers other bytes than ${one}, from character ${at} on:\n` +
      `${one}: …${expected.slice(from, at + SHOWN)}\n${other}: …${text.slice(from, at + SHOWN)}`,
  );
}
