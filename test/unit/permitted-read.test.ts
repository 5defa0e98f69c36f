import { readPermitted } from '../../src/shared/permitted-read';

describe('what is read by a permission', () => {
  /** Facts that are one after the other, the last of them for good. */
  const factsThatAre = (...values: readonly string[]) => {
    let looks = 0;
    return {
      look: () => Promise.resolve({ value: values[Math.min(looks++, values.length - 1)] }),
      looks: () => looks,
    };
  };
  const read = ({ value }: { readonly value: string | undefined }): Promise<string> =>
    Promise.resolve(`read by ${value}`);

  it('is given when what permits it is the same after it as before', async () => {
    const facts = factsThatAre('a', 'a', 'b');
    await expect(readPermitted(facts.look, read)).resolves.toBe('read by a');
    expect(facts.looks()).toBe(2);
  });

  it('is read anew by what permits it now when that has changed', async () => {
    await expect(readPermitted(factsThatAre('a', 'b').look, read)).resolves.toBe('read by b');
  });

  it('is not given when what permits it never stands still', async () => {
    const facts = factsThatAre('a', 'b', 'c', 'd', 'e');
    await expect(readPermitted(facts.look, read)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });

  it('is not given before what is to be done beside it is done, and not when that fails', async () => {
    const done: string[] = [];
    const note = (result: string): Promise<void> => Promise.resolve(void done.push(result));
    await expect(readPermitted(factsThatAre('a', 'b').look, read, note)).resolves.toBe('read by b');
    expect(done).toEqual(['read by a', 'read by b']);
    const failing = readPermitted(factsThatAre('a').look, read, () => Promise.reject(new Error('not written')));
    await expect(failing).rejects.toThrow('not written');
  });

  it('is given at once when it takes no permission', async () => {
    const facts = factsThatAre('a', 'b');
    await expect(readPermitted(facts.look, read, () => null)).resolves.toBe('read by a');
    expect(facts.looks()).toBe(1);
  });
});
