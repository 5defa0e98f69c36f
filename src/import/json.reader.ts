import type { ExportBytes } from './export-bytes.reader';
import { ExportError } from './hubspot-record';
import { BadJson, ListPages, NoListPage, type PageResult } from './list-pages';

/**
 * The results of list pages: one page, an array of pages, or pages one after another, one part of the file in memory at
 * a time. What else is on a page is skipped.
 * @throws ExportError where the file is not JSON, or holds something else than pages.
 */
export async function* readResults({ parts, lines }: ExportBytes): AsyncGenerator<PageResult> {
  const ready: PageResult[] = [];
  const pages = new ListPages(
    (offset) => lines.lineAt(offset),
    (result) => ready.push(result),
  );
  try {
    for await (const part of parts) {
      pages.write(part);
      yield* ready.splice(0);
    }
    pages.end();
  } catch (error) {
    yield* ready.splice(0);
    throw isAboutText(error) ? new ExportError(error.message) : error;
  }
}

function isAboutText(error: unknown): error is Error {
  return error instanceof BadJson || error instanceof NoListPage;
}
