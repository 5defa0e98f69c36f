import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm;

/** A fenced block of commands of a document. */
export interface ShellBlock {
  /** Where it begins. */
  readonly line: number;
  readonly commands: string;
  /** What the document shows that it prints, right below it; null when it shows nothing. */
  readonly shown: string | null;
}

interface Fenced {
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The blocks of commands of a document, in order. */
export function shellBlocks(path: string): readonly ShellBlock[] {
  const fenced = fencedBlocks(readFileSync(join(ROOT, path), 'utf8'));
  return fenced.flatMap(({ language, line, text }, i) => {
    if (language !== 'sh') return [];
    const next = fenced[i + 1];
    const isShown = next !== undefined && ['', 'json'].includes(next.language) && next.line <= line + linesOf(text) + 4;
    return [{ line, commands: text, shown: isShown ? next.text : null }];
  });
}

/** The blocks that hold a file. */
export function fileBlocks(path: string, language: string): readonly string[] {
  return fencedBlocks(readFileSync(join(ROOT, path), 'utf8'))
    .filter((block) => block.language === language)
    .map(({ text }) => text);
}

/** The shape of each line of what is printed: numbers, times and ids are left out, and spaces. */
export function shapesOf(printed: string): readonly string[] {
  return printed
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, '')
        .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '#')
        .replace(/\d+(\.\d+)?(e-?\d+)?/g, '#')
        .replace(/--+/g, '-'),
    )
    .filter((line) => line !== '');
}

function fencedBlocks(text: string): readonly Fenced[] {
  return [...text.matchAll(FENCE)].map(({ index, 1: indent = '', 2: language = '', 3: body = '' }) => ({
    line: linesOf(text.slice(0, index)) + 1,
    language,
    text: body
      .split('\n')
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      .join('\n'),
  }));
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}
