import type { OrganizationRefusal } from './organization-refusal';

const MAX_LENGTH = 200;

/** An organization's name says something, in at most 200 characters. */
export function nameRefusals(name: string | null | undefined): readonly OrganizationRefusal[] {
  if (
    name == null ||
    (name.trim() !== '' && name.length <= MAX_LENGTH && name.isWellFormed() && !name.includes('\0'))
  ) {
    return [];
  }
  return [
    {
      code: 'INVALID_INPUT',
      message: `name has 1 to ${MAX_LENGTH} characters and is not blank.`,
      field: ['input', 'name'],
    },
  ];
}
