// How a comment sends its reader to another row: "as above", "see recommendation 1". A reference that names its document,
// or a paragraph of one, holds wherever the row is moved to, and is not meant.
import type { Language } from '../../recommendation/codes';
import type { Lines } from '../words';
import { phrasesOf } from './phrase';

/** # is the number of a recommendation. */
const elsewhere: Lines = {
  ar: `
    (انظر/راجع/يُرجى الرجوع إلى/يرجى الرجوع إلى) [أيضا ][الرد على /التعليق على /التقييم الخاص ب](التوصية/توصية/بالتوصية) [رقم ]#
    (انظر/راجع) [الرد/التعليق/التعليقات/التقييم ](أعلاه/الوارد أعلاه/الواردة أعلاه/السابق)
    (الرد/التعليق/التقييم) (على/بشأن) (التوصية/توصية) [رقم ]#
    (كما ذُكر/كما ورد/كما سبق ذكره/كما هو مبين/على النحو المذكور/كما أُشير) (أعلاه/آنفا/سابقا/في الرد على التوصية #/في التوصية #)
    (كما ذُكر آنفا/كما سبق ذكره/كما أعلاه)
    نفس (الرد/التعليق/التقييم)
    (المرجع نفسه/مثل ما سبق)
  `,
  zh: `
    [正/诚](如/同)(上/前)(文)[所](述/示/言)
    [正/诚](如/同)(上/前)[所](述/示/言)
    同上
    (见/参见/请见/参阅)(上/上文/上述/前述)(答复/评论/意见/回应/评估/说明)
    (见/参见/请见/参阅/同)[对/关于/针对](建议/第)[ ]#[ ][号建议][的][答复/评论/意见/回应/响应/评估]
    (如/按照/参照/正如)[对/关于/针对]建议[ ]#[ ][的](答复/评论/意见/回应/响应/评估)
    (与/和)建议[ ]#[ ][的][答复/评论/意见/回应/响应/评估](相同/一致)
    (与/和)上(一/条)[条/项](建议)[的](相同/一致/答复相同)
  `,
  en: `
    as (above/before/stated above/mentioned above/noted above/indicated above/described above/explained above/discussed above/per above)
    (same/idem) (as above/comment as above/as for recommendation #/as recommendation #/as in recommendation #/response as above/as rec. #)
    same (comment/comments/response/reply/assessment/status) as (for/in/above/under/to) [recommendation ][rec. ][#]
    (see/refer to/please see/please refer to/cf.) [also ](above/comment above/comments above/response above/the response above/previous row/row above/preceding recommendation/previous recommendation)
    (see/refer to/please see/please refer to/cf.) [also ][the ][our ][comment/comments/response/responses/reply/assessment/update ][to/on/for/under/in ](recommendation/recommendations/rec./rec) [no. ]#
    as (stated/mentioned/noted/indicated/described/explained/reported/for/in/under) [in ][the ][our ][comment/comments/response/responses/reply/assessment ][to/on/for/under/of ](recommendation/rec./rec) [no. ]#
    (ditto/ibid./ibid/idem)
  `,
  fr: `
    (voir/se reporter à/se référer à/cf.) [aussi/également ](ci-dessus/plus haut/supra/la réponse ci-dessus/les observations ci-dessus/le commentaire ci-dessus/la réponse précédente)
    (voir/se reporter à/se référer à/cf.) [aussi/également ][la réponse à/la réponse concernant/les observations sur/les observations relatives à/le commentaire sur ][la ](recommandation/rec.) [n° /no ]#
    (comme/ainsi qu'il est/tel que) [cela est/il est/il a été/cela a été ][indiqué/mentionné/expliqué/précisé/dit ](ci-dessus/plus haut)
    (comme/ainsi qu'il est/tel que) [cela est/il est/il a été ](indiqué/mentionné/expliqué/précisé) (dans/pour/sous) [la réponse à ][la ](recommandation/rec.) [n° /no ]#
    même (réponse/observation/commentaire) que (ci-dessus/pour la recommandation #/précédemment/pour la précédente)
    (idem/ibid./ibid)
  `,
  ru: `
    (см./смотри/смотрите) [также ](выше/выше./ответ выше/комментарий выше/предыдущий ответ/предыдущую рекомендацию)
    (см./смотри/смотрите) [также ][ответ на /комментарий к /ответ по /замечания по ](рекомендаци*/рек.) [no /номер ]#
    как (указано/отмечено/отмечалось/говорилось/упоминалось/сказано/указывалось) (выше/ранее)
    как (указано/отмечено/отмечалось/сказано) в (ответе на/комментарии к/ответе по) (рекомендаци*) [no ]#
    то же[,] [самое/что] [и ](выше/по рекомендации #/для рекомендации #)
    (там же/то же самое)
    аналогично рекомендации #
  `,
  es: `
    (véase/véanse/ver/consúltese/cf.) [también ](más arriba/arriba/supra/la respuesta anterior/el comentario anterior/la respuesta precedente/la recomendación anterior)
    (véase/véanse/ver/consúltese/cf.) [también ][la respuesta a /los comentarios sobre /el comentario sobre /la observación sobre ][la ](recomendación/rec.) [núm. /n.º /no ]#
    (como/tal como/según) se (ha indicado/indicó/indica/ha mencionado/mencionó/ha señalado/señaló/explicó) (anteriormente/más arriba/arriba/supra)
    (como/tal como/según) se (ha indicado/indicó/indica/ha mencionado/mencionó/señaló) en [la respuesta a ][la ](recomendación/rec.) [núm. ]#
    (misma/mismo) (respuesta/comentario/observación) que (para/en/arriba/la recomendación) [la recomendación ][#]
    (ídem/ibíd.)
  `,
};

const compiled = new Map<Language, RegExp>();

export function elsewhereExpression(language: Language): RegExp {
  const found = compiled.get(language);
  if (found) return found;
  const made = phrasesOf(elsewhere[language]);
  compiled.set(language, made);
  return made;
}
