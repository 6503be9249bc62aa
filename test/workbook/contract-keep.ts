// What recall and keep must do: one text in the workbook, for whoever opens it next.
import { describe, expect, it } from 'vitest';
import { Play, playing as play, type Setting, small } from './stage';

export function describeKeeping(name: string, set: Setting): void {
  const playing = () => play(set, [small]);

  describe(`${name}: keeping`, () => {
    it('recalls nothing where nothing was kept', async () => {
      const { port } = await playing();
      expect(await port.recall()).toBeNull();
    });

    it.each([
      ['plain', '{"format":"x/1"}'],
      ['of every alphabet', JSON.stringify({ words: ['已接受', 'قُبِلت', 'Ёлка', '👍', '\u0001', '\ud800'] })],
      ['that looks like XML', '<a b="c">&amp; &lt;kept&gt; ]]> </kept> <!-- no --> \'"'],
      ['with line ends', 'a\r\nb\n\tc  d '],
      ['empty', ''],
      ['long', JSON.stringify('x'.repeat(200_000))],
    ])('recalls to the letter a text %s', async (_, text) => {
      const { port } = await playing();
      expect(await port.keep(text, null)).toBe('kept');
      expect(await port.recall()).toBe(text);
    });

    it('keeps one text in place of another', async () => {
      const { port } = await playing();
      await port.keep('first', null);
      expect(await port.keep('second', 'first')).toBe('kept');
      expect(await port.keep('second', 'second')).toBe('kept');
      expect(await port.recall()).toBe('second');
    });

    it('does not write over what a colleague kept meanwhile', async () => {
      const { port } = await playing();
      await port.keep("a colleague's", null);
      expect(await port.keep('mine', null)).toBe('changed-since');
      expect(await port.keep('mine', 'older')).toBe('changed-since');
      expect(await port.recall()).toBe("a colleague's");
    });

    it('recalls from a workbook that cannot be written, and does not keep in it', async () => {
      const on = new Play(await set({ sheets: [small], readOnly: true }));
      const { port } = on;
      expect(await port.recall()).toBeNull();
      expect((await on.fault(port.keep('mine', null))).kind).toBe('read-only');
    });

    it('keeps although the sheet is protected', async () => {
      const { port } = await play(set, [{ ...small, protected: true }]);
      expect(await port.keep('mine', null)).toBe('kept');
    });

    it('does neither while a cell is being edited', async () => {
      const on = await playing();
      const { port, stage } = on;
      stage.edit(true);
      expect((await on.fault(port.recall())).kind).toBe('cell-being-edited');
      expect((await on.fault(port.keep('mine', null))).kind).toBe('cell-being-edited');
    });
  });
}
