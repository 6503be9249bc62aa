// A small catalogue of our own wording, as readers of sources meet it.

export const smallCatalogue = {
  format: 'recommendation-catalogue/1',
  publisher: 'Inspection office',
  version: '2024-05',
  reports: [
    {
      symbol: 'JIU/REP/2023/4',
      title: {
        en: 'Review of river transport',
        fr: 'Examen du transport fluvial',
        zh: '内河运输审查',
        ar: 'استعراض النقل النهري',
      },
      recommendations: [
        {
          number: 1,
          addressee: 'executive',
          text: {
            en: 'The Director should buy boats.',
            fr: 'Le Directeur devrait acheter des bateaux.',
            zh: '主任应购置船只。',
          },
        },
        { number: '2(a)', addressee: 'legislative', text: { en: 'The Council should name the boats.' } },
      ],
    },
  ],
};

export const smallCatalogueText = JSON.stringify(smallCatalogue);

export const smallCatalogueCsv = [
  'symbol,title_en,number,addressee,text_en,text_fr',
  'JIU/REP/2023/4,Review of river transport,1,executive,The Director should buy boats.,Le Directeur devrait acheter des bateaux.',
  'JIU/REP/2023/4,Review of river transport,2(a),legislative,The Council should name the boats.,',
].join('\r\n');

/** Texts of a catalogue by report, number and language, for holding against what was sent. */
export function withText(text: string): string {
  const [report] = smallCatalogue.reports;
  const recommendations = [{ number: 1, addressee: 'executive', text: { en: text } }];
  return JSON.stringify({ ...smallCatalogue, reports: [{ ...report, recommendations }] });
}
