// The rules on last period, in Russian.
import type { StatusCode } from '../../core/recommendation/codes';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { fields, terms, wording } from './words';

const { number, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const culprits: Readonly<Record<'duplicate' | 'no-identity' | 'no-status' | 'for-information', string>> = {
  duplicate: 'В нескольких строках',
  'no-identity': 'Без условного обозначения или номера',
  'no-status': 'Без статуса в одном из двух периодов',
  'for-information': 'Для информации только в одном из двух периодов',
};

export const periodRules = {
  'status-regressed': {
    title: 'Шаг назад по сравнению с прошлым периодом',
    sentence: ({ was, now }) =>
      now === null
        ? `В прошлом периоде статус был ${quote(statuses[was])}, а теперь ячейка пуста. Укажите статус.`
        : `В прошлом периоде статус был ${quote(statuses[was])}, а теперь ${quote(statuses[now])}. Исправьте его или объясните в оценке, что произошло.`,
    why: 'О статусе, который стал хуже, руководящий орган спросит прежде всего. Либо это описка, либо в документе нужно объяснение.',
  },
  'acceptance-withdrawn': {
    title: 'В прошлом периоде принята, теперь не относится к организации',
    sentence: ({ was }) =>
      `В прошлом периоде о принятии было указано ${quote(statuses[was])}, а теперь ${quote(statuses.not_relevant)}. Объясните причину в оценке.`,
    why: 'Принятое ранее берется назад. Без объяснения причины кажется, что от рекомендации отказались.',
  },
  'stage-skipped': {
    title: 'Выполнена за один шаг',
    sentence: ({ was }) =>
      `В прошлом периоде статус был ${quote(statuses[was])}, а теперь ${quote(statuses.implemented)}. Убедитесь, что это верно и что в оценке сказано, что сделано.`,
    why: 'Возможно, так и есть, но читатель прошлого документа спросит, как удалось столько сделать за один период.',
  },
  'recommendation-vanished': {
    title: 'В прошлом периоде открыта, теперь отсутствует в таблице',
    sentence: ({ report, number: of, lastPeriod }) =>
      `Рекомендация ${apart(of)} доклада ${apart(report)} была открыта в ${quote(lastPeriod)}, а теперь для нее нет строки. Добавьте строку или исправьте условное обозначение либо номер той строки, которая ей соответствует.`,
    why: 'Открытую рекомендацию можно закрыть, но нельзя опустить. Без строки она исчезает из документа, хотя никто так не решал.',
  },
  'change-note-inconsistent': {
    title: 'Отметка об изменении отсутствует или не подтверждается',
    sentence: (data) => {
      switch (data.because) {
        case 'other-status':
          return `Предыдущим статусом назван ${quote(statuses[data.noted])}, но в ${quote(data.lastPeriod)} указано ${quote(statuses[data.was])}. Исправьте его.`;
        case 'other-column':
          return `В отметке предыдущим статусом назван ${quote(statuses[data.noted])}, но в столбце ${quote(fields[data.field])} указано ${quote(statuses[data.was])}. Исправьте одно из двух.`;
        case 'changed':
          return `В отметке сказано, что изменений нет, но статус был ${quote(statuses[data.was])}, а теперь ${quote(statuses[data.now])}. Исправьте отметку.`;
        case 'not-new':
          return `В отметке сказано, что рекомендация новая, но она уже есть в ${quote(data.lastPeriod)}. Напишите, каким был ее статус тогда.`;
        case 'not-there':
          return `В отметке говорится о прежнем статусе, но в ${quote(data.lastPeriod)} такой рекомендации нет. Исправьте отметку либо условное обозначение или номер.`;
        case 'missing':
          return 'Не сказано, что изменилось с прошлого периода, хотя в других строках отметка есть. Напишите, новая ли это рекомендация, изменился ли ее статус или остался прежним.';
      }
    },
    why: 'В документе обещано указать, что изменилось с прошлого периода. Неверную или пропущенную отметку заметит каждый, кто положит два документа рядом.',
  },
  'roll-forward-mismatch': {
    title: 'Количество открытых рекомендаций не сходится',
    sentence: ({ counts, culprits: groups, lastPeriod }) => {
      const made = counts.openBefore + counts.new + counts.reopened - counts.closed - counts.vanished;
      const named = groups.map((group) => `${culprits[group.because]}: ${culpritNames(group, wording)}.`).join(' ');
      return `Исходя из ${quote(lastPeriod)}: открыто — ${number(counts.openBefore)}, новых — ${number(counts.new)}, вновь открыто — ${number(counts.reopened)}, закрыто — ${number(counts.closed)}, исчезло — ${number(counts.vanished)}; получается ${number(made)}, а теперь открыто — ${number(counts.openNow)}. ${named} Исправьте эти строки.`;
    },
    why: 'Читатели сопоставляют цифры двух документов. Если они не сходятся, какие-то рекомендации учтены дважды или не учтены вовсе.',
  },
} satisfies Partial<MessageSet['rules']>;
