import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, JSONInstruction, type Instruction as Line, ModifiableInstruction } from 'dockerfile-ast';
import { parse } from 'yaml';

export const ROOT = join(__dirname, '../..');

/** One line of a Dockerfile. */
export interface Instruction {
  readonly keyword: string;
  /** Without flags; of the exec form the strings of its list. */
  readonly args: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
  readonly isExecForm: boolean;
  readonly text: string;
}

export interface Stage {
  readonly name: string;
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string; readonly target: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly read_only?: boolean;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

/** What stands before the first stage: the images that a build may be given otherwise. */
export function dockerArguments(): Readonly<Record<string, string>> {
  const file = DockerfileParser.parse(readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8'));
  return Object.fromEntries(
    file.getInitialARGs().map((argument) => {
      const property = argument.getProperty();
      return [property?.getName() ?? '', property?.getValue() ?? ''];
    }),
  );
}

export function dockerStages(): readonly Stage[] {
  const images = dockerArguments();
  const stages: { name: string; from: string; instructions: Instruction[] }[] = [];
  const file = DockerfileParser.parse(readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8'));
  const froms = file.getFROMs();
  for (const instruction of file.getInstructions()) {
    const from = froms.find((one) => one.getRange().start.line === instruction.getRange().start.line);
    if (from !== undefined)
      stages.push({ name: from.getBuildStage()!, from: imageOf(from.getImage()!, images), instructions: [] });
    else stages.at(-1)?.instructions.push(read(instruction));
  }
  return stages;
}

function imageOf(image: string, images: Readonly<Record<string, string>>): string {
  const argument = /^\$\{(\w+)\}$/.exec(image)?.[1];
  return argument === undefined ? image : (images[argument] ?? '');
}

export function dockerStage(name: string): Stage {
  return dockerStages().find((stage) => stage.name === name)!;
}

export function composeServices(): Readonly<Record<string, ComposeService>> {
  const text = readFileSync(join(ROOT, 'docker/compose.yaml'), 'utf8');
  return (parse(text, { merge: true }) as { services: Record<string, ComposeService> }).services;
}

function read(instruction: Line): Instruction {
  const text = instruction.getRawArgumentsContent() ?? '';
  const strings = instruction instanceof JSONInstruction ? instruction.getJSONStrings() : [];
  return {
    keyword: instruction.getKeyword(),
    args: strings.length > 0 ? strings.map((one) => one.getJSONValue()) : text.split(/\s+/),
    flags: instruction instanceof ModifiableInstruction ? flagsOf(instruction) : {},
    isExecForm: strings.length > 0,
    text,
  };
}

function flagsOf(instruction: ModifiableInstruction): Record<string, string> {
  return Object.fromEntries(instruction.getFlags().map((flag) => [flag.getName(), flag.getValue() ?? '']));
}
