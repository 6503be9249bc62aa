import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'days written in several ways',
      language: 'en',
      sheet: `
        report | number | targetDate | revisedDate | implementedDate
        JIU/REP/2021/3 | 1 | 31 December 2022 | 2023-06-30 | 15.03.2022
        JIU/REP/2021/3 | 2 | Q4 2022 | mid-2023 | 2022
        JIU/REP/2021/3 | 3 | Ongoing | TBD | —
        JIU/REP/2021/3 | 4 | | n/a |`,
    },
    {
      name: 'dates and what stands for none, in French',
      language: 'fr',
      sheet: `
        report | number | issued | targetDate
        JIU/REP/2021/3 | 1 | 1er mars 2021 | fin 2022
        JIU/REP/2021/3 | 2 | ^ | en continu
        JIU/REP/2021/3 | 3 | ^ | à déterminer`,
    },
    {
      name: 'dates and what stands for none, in Chinese',
      language: 'zh',
      sheet: `
        report | number | targetDate | implementedDate
        JIU/REP/2021/3 | 1 | 2022年年底 | 2022年3月15日
        JIU/REP/2021/3 | 2 | 2022年第三季度 | 不适用
        JIU/REP/2021/3 | 3 | 持续进行 |`,
    },
    {
      name: 'dates and what stands for none, in Arabic',
      language: 'ar',
      sheet: `
        report | number | targetDate
        JIU/REP/2021/3 | 1 | 31 كانون الأول/ديسمبر 2022
        JIU/REP/2021/3 | 2 | الربع الثالث من عام ٢٠٢٢
        JIU/REP/2021/3 | 3 | مستمر`,
    },
    {
      name: 'dates and what stands for none, in Russian and Spanish',
      language: 'ru',
      sheet: `
        report | number | targetDate | revisedDate
        JIU/REP/2021/3 | 1 | III квартал 2022 г. | fines de 2022
        JIU/REP/2021/3 | 2 | до 31 декабря 2022 года | por determinar
        JIU/REP/2021/3 | 3 | постоянно | en curso`,
    },
  ],
  troubled: [
    {
      name: 'a day that does not exist',
      language: 'en',
      sheet: `
        report | number | targetDate
        JIU/REP/2021/3 | 1 | 31/04/2022
        JIU/REP/2021/3 | 2 | 30/04/2022`,
      finds: ['C2'],
    },
    {
      name: 'month before day, where only that can be meant',
      language: 'es',
      sheet: `
        report | number | targetDate | implementedDate
        JIU/REP/2021/3 | 1 | 12/31/2022 | 31/12/2022
        JIU/REP/2021/3 | 2 | 30/06/2022 | 20220630`,
      finds: ['C2 -> 2022-12-31', 'D3 -> 2022-06-30'],
    },
    {
      name: 'words that are no date',
      language: 'fr',
      sheet: `
        report | number | targetDate | revisedDate
        JIU/REP/2021/3 | 1 | après la prochaine session | 31 décembre 2022
        JIU/REP/2021/3 | 2 | 31 décembre 2022 | Directeur des finances`,
      finds: ['C2', 'D3'],
    },
    {
      name: 'a date given once for several rows, told once',
      language: 'zh',
      sheet: `
        report | number | issued
        JIU/REP/2021/3 | 1 | 2021年13月
        JIU/REP/2021/3 | 2 | ^
        JIU/REP/2021/3 | 3 | ^`,
      finds: ['C2'],
    },
  ],
};
