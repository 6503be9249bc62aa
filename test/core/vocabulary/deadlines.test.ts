// Deadlines in recommendations' own texts, in sentences of our own; those of two published papers where they are at hand.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/recommendation/codes';
import { numberText } from '../../../src/core/recommendation/recommendation';
import { findDeadline } from '../../../src/core/vocabulary/deadlines';
import { openTracker } from '../../support/open-tracker';
import { recognised } from '../../support/recognised';

const texts: Readonly<Record<Language, readonly (readonly [string, string | null])[]>> = {
  en: [
    ['The Director-General should issue a travel policy by the end of 2022.', '2022-12-31'],
    ['Executive heads should, no later than 2022, prepare a report on cyber risks.', '2022-12-31'],
    ['Heads of office should review their contracts by the third quarter of 2022 and inform staff.', '2022-09-30'],
    ['A register of donations should be opened by Q2 2024.', '2024-06-30'],
    ['The Council should adopt the framework by mid-2023.', '2023-06-30'],
    ['By 30 June 2021, each office should name a focal point.', '2021-06-30'],
    ['The strategy should be submitted by March 31, 2023 at the latest.', '2023-03-31'],
    ['The inventory should be completed before the end of December 2021.', '2021-12-31'],
    ['The policy should be in place before 2023.', '2022-12-31'],
    ['In 2023, the executive heads should evaluate how the guidance was used.', '2023-12-31'],
    ['The work should be finished in the first half of 2024 at the latest.', '2024-06-30'],
    ['Offices should draft rules by end-2022 and report on them by the end of 2023.', '2022-12-31'],
    ['To reach parity by 2030, the bodies should set targets by the end of 2024.', '2024-12-31'],
    ['By the end of the year 2025 all posts should be reviewed.', '2025-12-31'],
    ['Heads of office should, in the course of 2024, test their plans.', '2024-12-31'],
    ['The policy should be in place before December 2021.', '2021-12-31'],
    ['Executive heads should report every two years from 2023.', null],
    ['Executive heads should act on what was found in 2022.', null],
    ['The survey, made in 2019, should be repeated.', null],
    ['Since 2019 losses have grown; controls should be tightened.', null],
    ['The budget for the 2022-2023 biennium should show these costs.', null],
    ['The 2030 Agenda should guide the work requested by the 2030 Agenda.', null],
    ['The governing body should act at its session by 2022 General Assembly resolution.', null],
    ['The measures set out in JIU/REP/2020/8 should be taken as soon as possible.', null],
    ['Training should begin starting in 2024.', null],
    ['The report of the meeting of 31 December 2019 should be published.', null],
  ],
  fr: [
    ["Les chefs de secrétariat devraient adopter une politique d'ici à fin 2022.", '2022-12-31'],
    ['Il convient de nommer un coordonnateur avant fin 2023.', '2023-12-31'],
    ["Le Conseil devrait, d'ici à la fin de l'année 2022, examiner les comptes.", '2022-12-31'],
    ['Les statuts devraient être révisés d’ici au 31 décembre 2022.', '2022-12-31'],
    ["L'inventaire devrait être achevé d'ici au troisième trimestre 2022.", '2022-09-30'],
    ['Chaque bureau devrait, au plus tard en 2024, publier ses contrats.', '2024-12-31'],
    ['Un plan devrait être établi au plus tard le 1er juillet 2023.', '2023-07-01'],
    ['La stratégie devrait être prête à la fin de 2022 au plus tard.', '2022-12-31'],
    ["Les règles devraient être fixées d'ici à la mi-2023.", '2023-06-30'],
    ["D'ici à décembre 2021, les directeurs devraient revoir les primes.", '2021-12-31'],
    ['Le registre devrait être ouvert pour fin 2024.', '2024-12-31'],
    ['En 2023, les chefs de secrétariat devraient procéder à une évaluation.', '2023-12-31'],
    ['Les bureaux devraient, dans le courant de 2024, tester leurs plans.', '2024-12-31'],
    ['Les chefs de secrétariat devraient faire rapport à compter de 2023.', null],
    ['Le budget pour 2022 devrait en tenir compte.', null],
    ['Depuis 2019, les pertes augmentent et les contrôles devraient être renforcés.', null],
    ["L'exercice biennal 2022-2023 devrait en tenir compte.", null],
    ['Le Programme 2030 devrait guider les travaux.', null],
  ],
  es: [
    ['Los jefes ejecutivos deberían aprobar una política para fines de 2022.', '2022-12-31'],
    ['Cada oficina debería nombrar un coordinador a más tardar en diciembre de 2022.', '2022-12-31'],
    ['El Consejo debería examinar las cuentas antes de que finalice 2023.', '2023-12-31'],
    ['El inventario debería terminarse antes de fines de 2022.', '2022-12-31'],
    ['Las normas deberían revisarse antes del 31 de diciembre de 2022.', '2022-12-31'],
    ['La estrategia debería presentarse para el tercer trimestre de 2022.', '2022-09-30'],
    ['Los contratos deberían publicarse para mediados de 2023.', '2023-06-30'],
    ['Los directores deberían, para 2023, revisar las primas.', '2023-12-31'],
    ['Se debería abrir un registro no más tarde del 1 de julio de 2023.', '2023-07-01'],
    ['De aquí a 2025, los fondos deberían contar con controles.', '2025-12-31'],
    ['El plan debería estar listo a finales de 2024 a más tardar.', '2024-12-31'],
    ['En 2023, los jefes ejecutivos deberían realizar una evaluación.', '2023-12-31'],
    ['Las oficinas deberían, en el curso de 2024, probar sus planes.', '2024-12-31'],
    ['Los jefes ejecutivos deberían informar a partir de 2023.', null],
    ['El presupuesto para 2022 debería incluir esos gastos.', null],
    ['La reunión prevista para diciembre de 2022 debería examinar el tema.', null],
    ['Desde 2019 las pérdidas aumentan y debería haber controles.', null],
    ['En el bienio 2022-2023 debería prestarse atención a la Agenda 2030.', null],
  ],
  ru: [
    ['Исполнительным главам следует принять правила поездок к концу 2022 года.', '2022-12-31'],
    ['Следует не позднее 2022 года подготовить доклад о рисках.', '2022-12-31'],
    ['Совету следует до конца 2023 года рассмотреть счета.', '2023-12-31'],
    ['Каждому отделу следует назначить координатора до 31 декабря 2022 года.', '2022-12-31'],
    ['Опись следует завершить к третьему кварталу 2022 года.', '2022-09-30'],
    ['Реестр следует открыть не позднее чем в IV квартале 2023 года.', '2023-12-31'],
    ['Стратегию следует представить к середине 2023 года.', '2023-06-30'],
    ['К декабрю 2021 года директорам следует пересмотреть надбавки.', '2021-12-31'],
    ['Договоры следует опубликовать в срок до 1 июля 2023 года.', '2023-07-01'],
    ['Следует не позже первого полугодия 2024 года провести оценку.', '2024-06-30'],
    ['К 2025 году фондам следует ввести контроль.', '2025-12-31'],
    ['В 2023 году исполнительным главам следует провести оценку.', '2023-12-31'],
    ['III кв. 2025 г. не указан, но отчет следует представить до III кв. 2025 г.', '2025-09-30'],
    ['Следует в течение 2024 года проверить планы.', '2024-12-31'],
    ['Начиная с 2023 года следует представлять доклады.', null],
    ['Повестка дня в области развития на период до 2030 года должна служить ориентиром.', null],
    ['Потери с 2019 года растут, и контроль следует усилить.', null],
    ['В двухгодичном периоде 2022–2023 годов следует учесть эти расходы.', null],
    ['Доклад за период с 2018 года до 2020 года следует опубликовать.', null],
  ],
  zh: [
    ['行政首长应在 2023 年底之前制定差旅政策。', '2023-12-31'],
    ['理事会应不迟于2022年审议账目。', '2022-12-31'],
    ['各办事处应在 2021 年 12 月之前指定联络人。', '2021-12-31'],
    ['应于2022年年底以前完成清查。', '2022-12-31'],
    ['主任应不晚于 2025 年对津贴进行审查。', '2025-12-31'],
    ['各基金应至迟于2024年6月30日公布合同。', '2024-06-30'],
    ['应在2022年第三季度之前提交战略。', '2022-09-30'],
    ['应在2023年上半年结束前开展评估。', '2023-06-30'],
    ['到2022年底，所有合同应已登记。', '2022-12-31'],
    ['各机构应在二〇二二年十二月底前公布名册。', '2022-12-31'],
    ['应在2023年年中之前修订规则。', '2023-06-30'],
    ['2023年，行政首长应对指南的使用情况进行评价。', '2023-12-31'],
    ['各机构应在2024年完成测试。', '2024-12-31'],
    ['应在2024年年底完成测试。', '2024-12-31'],
    ['应在2022年评估的基础上修订政策。', null],
    ['应于2022年第四季度起每季度报告。', null],
    ['应自2023年起每年报告。', null],
    ['从 2023 年起，应每三年举办一次课程。', null],
    ['应参考2019年前的做法。', null],
    ['2022-2023两年期预算应列明费用。', null],
    ['《2030年可持续发展议程》应成为指导。', null],
    ['2019年提出的建议应予落实。', null],
    ['2022年，应委员会的请求，该小组编写了一份文件。', null],
    ['2021年，该网络启动了与四家供应商的采购项目。', null],
    ['应审查从2018年到2020年的支出。', null],
  ],
  ar: [
    ['ينبغي للرؤساء التنفيذيين اعتماد سياسة للسفر بحلول نهاية عام 2022.', '2022-12-31'],
    ['ينبغي إعداد تقرير عن المخاطر في موعد لا يتجاوز عام 2022.', '2022-12-31'],
    ['ينبغي للمجلس أن ينظر في الحسابات قبل نهاية عام 2023.', '2023-12-31'],
    ['ينبغي تعيين منسق بحلول 31 كانون الأول/ديسمبر 2022.', '2022-12-31'],
    ['ينبغي إنجاز الجرد بحلول الربع الثالث من عام 2022.', '2022-09-30'],
    ['ينبغي تقديم الاستراتيجية في موعد أقصاه حزيران/يونيه 2023.', '2023-06-30'],
    ['ينبغي تنقيح القواعد بحلول منتصف عام 2023.', '2023-06-30'],
    ['وبحلول كانون الأول/ديسمبر ٢٠٢١ ينبغي مراجعة البدلات.', '2021-12-31'],
    ['ينبغي نشر العقود في أجل أقصاه 1 تموز/يوليه 2023.', '2023-07-01'],
    ['ينبغي فتح السجل بنهاية عام 2024.', '2024-12-31'],
    ['ينبغي إجراء التقييم قبل انتهاء النصف الأول من عام 2024.', '2024-06-30'],
    ['في عام 2023، ينبغي للرؤساء التنفيذيين إجراء تقييم.', '2023-12-31'],
    ['ينبغي في عام 2024 اختبار الخطط.', '2024-12-31'],
    ['ينبغي تقديم التقارير اعتباراً من عام 2023.', null],
    ['ينبغي أن تسترشد الأعمال بخطة التنمية المستدامة لعام 2030.', null],
    ['ازدادت الخسائر منذ عام 2019 وينبغي تشديد الرقابة.', null],
    ['ينبغي أن تراعى التكاليف في فترة السنتين 2022-2023.', null],
    ['ينبغي تنفيذ القرار الصادر في عام 2019.', null],
  ],
};

describe.each(Object.entries(texts))('deadlines in %s', (_, sentences) => {
  it.each(sentences)('%s', (text, deadline) => {
    expect(findDeadline(text)).toBe(deadline);
  });
});

describe('deadlines elsewhere', () => {
  it.each([
    ['', null],
    ['Adopt the policy', null],
    ['Publish the contracts by 31/04/2022', null],
    ['Publish the contracts by 2022-12-15', '2022-12-15'],
    ['Publish the contracts by 15.12.2022', '2022-12-15'],
    ['Publish the contracts by 1 January 2023, that is before 2 January 2023', '2023-01-01'],
  ])('%s', (text, deadline) => {
    expect(findDeadline(text)).toBe(deadline);
  });
});

const folder = path.resolve(import.meta.dirname, '../../../../shared/trackers');

/** Which recommendations of JIU/REP/... ask for something by which day. */
const wipo = {
  '2018-01-31': '2016/9: 2, 3, 5',
  '2019-01-31': '2017/3: 2',
  '2019-12-31': '2018/4: 10',
  '2020-12-31': '2018/6: 1',
  '2021-12-31': '2018/6: 5, 8; 2019/8: 4; 2019/9: 1; 2020/2: 3; 2020/5: 2, 3',
  '2022-12-31': '2020/1: 3; 2020/6: 1, 2, 3, 4, 5; 2020/7: 3; 2020/8: 1, 4, 5, 7, 8, 9; 2021/2: 1, 3, 7; 2021/3: 1',
  '2023-12-31': '2020/2: 8; 2021/5: 2; 2021/6: 1, 2, 3, 5',
  '2024-12-31': '2021/6: 4',
  '2025-12-31': '2021/5: 4',
};
const itu = {
  '2021-12-31': '2020/7: 5',
  '2022-12-31': '2020/7: 3, 8; 2020/8: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10; 2021/2: 1, 3, 7; 2021/3: 1',
};

function listedIn(days: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(days)
    .flatMap(([day, reports]) =>
      reports.split('; ').flatMap((each) => {
        const [report = '', numbers = ''] = each.split(': ');
        return numbers.split(', ').map((number) => `JIU/REP/${report} ${number} ${day}`);
      }),
    )
    .sort();
}

describe.skipIf(!existsSync(folder))('deadlines in published papers', () => {
  const found = (file: string) =>
    recognised(openTracker(path.join(folder, file)))
      .rows.flatMap(({ symbol, number, entries }) => {
        const day = findDeadline(String(entries.text?.value ?? ''));
        return day === null ? [] : [`${symbol} ${numberText(number)} ${day}`];
      })
      .sort();

  it('38 of 51 in wipo-2022-zh', () => {
    expect(listedIn(wipo)).toHaveLength(38);
    expect(found('wipo-2022-zh.xlsx')).toEqual(listedIn(wipo));
  });

  it('17 of 23 in itu-2022-zh', () => {
    expect(listedIn(itu)).toHaveLength(17);
    expect(found('itu-2022-zh.xlsx')).toEqual(listedIn(itu));
  });

  it('none in trackers whose texts name no day', () => {
    expect(found('oversight-2024-en.xlsx')).toEqual([]);
    expect(found('board-of-auditors-2018-en.xlsx')).toEqual([]);
  });
});
