import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'signs that are no markup',
      language: 'en',
      sheet: `
      number | text                                    | assessment
      1      | Keep costs < 5% and savings > 2%        | R&D, Q&A; a < b and p<0.05 > 0
      2      | See <https://example.org> and <a@b.org> | Write to <name of the office>, <title>
      3      | Tom & Jerry; AT&T;                      | i <i and j> k`,
    },
    {
      name: 'guillemets and arrows',
      language: 'fr',
      sheet: `
      number | assessment
      1      | « Plan » -> <- <<ancien>> <= >= <>`,
    },
    {
      name: 'mathematics and full-width signs',
      language: 'zh',
      sheet: `
      number | assessment
      1      | ＜p＞不是标记；1<2；&号；_x_`,
    },
  ],
  troubled: [
    {
      name: 'paragraphs',
      language: 'en',
      sheet: `
      number | assessment
      1      | <p>Rules were drafted.</p> <p>They are now <b>approved</b>.</p>
      2      | Nothing to add.`,
      finds: ['B2 -> Rules were drafted.\nThey are now approved.'],
    },
    {
      name: 'a list that is never closed',
      language: 'zh',
      sheet: `
      number | text                 | assessment
      1      | <div>通过规则。</div> | <ul style="list-style-type: none"> - 规则已通过。`,
      finds: ['B2 -> 通过规则。', 'C2 -> - 规则已通过。'],
    },
    {
      name: 'character references and what Word leaves behind',
      language: 'fr',
      sheet: `
      number | assessment
      1      | R&amp;D&nbsp;: l&#8217;&eacute;tude
      2      | <!--[if gte mso 9]><xml>A</xml><![endif]--><o:p></o:p>Fait.
      3      | "{\\rtf1\\ansi Fait.}"`,
      finds: ['B2 -> R&D\u00a0: l’étude', 'B3 -> Fait.', 'B4'],
    },
  ],
};
