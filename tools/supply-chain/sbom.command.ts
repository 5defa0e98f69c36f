import { writeFileSync } from 'node:fs';
import { sbomOf } from './sbom';

/** Writes the bill of materials to the file that is named, or to standard output. */
const [file] = process.argv.slice(2);
const text = `${JSON.stringify(sbomOf(process.cwd()), null, 2)}\n`;
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
