import { Session, type Profiler } from 'node:inspector';

/** Counting begins when this file is loaded: a test that wants to know imports it before what it looks at. */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

/** `file function` of each function of the matching files that this process has loaded and not called. */
export function uncalledFunctions(file: RegExp): readonly string[] {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error !== null) throw error;
    scripts = result;
  });
  const looked = scripts.filter(({ url }) => file.test(url));
  if (looked.length === 0) throw new Error('no such file is loaded');
  return looked.flatMap(({ url, functions }) =>
    functions
      .filter(({ functionName, ranges }) => /^\w+$/.test(functionName) && ranges[0]!.count === 0)
      .map(({ functionName }) => `${file.exec(url)![0]} ${functionName}`),
  );
}

/** Ends the counting. */
export function stopCounting(): void {
  session.disconnect();
}
