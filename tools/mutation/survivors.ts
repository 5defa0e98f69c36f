/** A change to the code that no test noticed. */
export interface Survivor {
  readonly file: string;
  /** The line of code that it begins in, without white space around it. */
  readonly line: string;
  /** What it replaces, in one line. */
  readonly original: string;
  readonly replacement: string;
}

/** Why no test can notice it, or need not. */
export interface Explanation extends Survivor {
  readonly why: string;
}

export interface Compared {
  readonly explained: readonly Survivor[];
  readonly unexplained: readonly Survivor[];
  /** Explanations of these files that no survivor needs any more. */
  readonly stale: readonly Explanation[];
}

/** Survivors by whether they are explained. Explanations of files that were not looked at say nothing. */
export function compareSurvivors(
  survivors: readonly Survivor[],
  explanations: readonly Explanation[],
  looked: ReadonlySet<string>,
): Compared {
  const keys = new Set(explanations.map(keyOf));
  const needed = new Set(survivors.map(keyOf));
  return {
    explained: survivors.filter((survivor) => keys.has(keyOf(survivor))),
    unexplained: survivors.filter((survivor) => !keys.has(keyOf(survivor))),
    stale: explanations.filter((explanation) => looked.has(explanation.file) && !needed.has(keyOf(explanation))),
  };
}

function keyOf({ file, line, original, replacement }: Survivor): string {
  return JSON.stringify([file, line, original, replacement]);
}
