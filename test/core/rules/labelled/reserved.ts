// Comments beside "accepted": x where they take back a part, - where not.
export const reserved = {
  en: `
x | The Organization supports the recommendation, except for paragraph (c).
x | A full inventory every month is impractical for a small secretariat.
x | Partially applicable, since the premises are rented.
x | Management does not agree with the proposed deadline.
x | The second half of the recommendation falls outside the mandate of the Office.
- | The policy applies to all staff, including consultants.
- | All units, without exception, keep a register.
- | The Organization accepts the recommendation in full.
- | Exceptional travel is approved by the Director.
- | The auditors found that the earlier target was realistic.
`,
  zh: `
x | 本组织支持该建议，但第三款除外。
x | 每月进行全面盘点对小型秘书处来说不切实际。
x | 部分适用，因为房舍是租用的。
x | 管理层不同意拟议的期限。
x | 建议的后半部分超出了办公室的职权范围。
- | 该政策适用于包括顾问在内的所有人员。
- | 各部门无一例外均设有登记册。
- | 本组织完全接受该建议。
- | 除非主任批准，不得例外。
- | 除培训外，本组织还编写了手册。
- | 工作人员须乘坐经济舱，特殊情况除外。
`,
  fr: `
x | L’Organisation appuie la recommandation, à l’exception de l’alinéa c).
x | Un inventaire mensuel complet est irréalisable pour un petit secrétariat.
x | Partiellement applicable, les locaux étant loués.
x | La direction ne partage pas l’avis des inspecteurs sur le délai.
x | La seconde partie est hors du mandat du Bureau.
- | La politique s’applique à l’ensemble du personnel, y compris aux consultants.
- | Tous les services, sans exception, tiennent un registre.
- | L’Organisation accepte pleinement la recommandation.
- | Les voyages se font en classe économique, sauf en cas de nécessité médicale.
`,
  es: `
x | La Organización apoya la recomendación, con excepción del párrafo c).
x | Un inventario mensual completo resulta poco realista para una secretaría pequeña.
x | Parcialmente aplicable, dado que los locales son alquilados.
x | La administración no comparte el plazo propuesto.
x | La segunda parte queda fuera del mandato de la Oficina.
- | La política se aplica a todo el personal, incluidos los consultores.
- | Todas las dependencias, sin excepción, llevan un registro.
- | La Organización acepta plenamente la recomendación.
- | Los viajes se realizan en clase económica, salvo en casos justificados.
`,
  ru: `
x | Организация поддерживает рекомендацию, за исключением подпункта c).
x | Ежемесячная полная инвентаризация нереальна для небольшого секретариата.
x | Рекомендация применима частично, поскольку помещения арендуются.
x | Руководство не согласно с предложенным сроком.
x | Вторая часть рекомендации выходит за рамки мандата Управления.
- | Политика распространяется на весь персонал, включая консультантов.
- | Реестр ведут все подразделения без исключения.
- | Организация полностью принимает рекомендацию.
- | Поездки совершаются в экономическом классе, за исключением случаев, одобренных директором.
`,
  ar: `
x | تؤيد المنظمة التوصية باستثناء الفقرة الفرعية (ج).
x | إجراء جرد شامل كل شهر غير عملي لأمانة صغيرة.
x | التوصية منطبقة جزئياً لأن المباني مستأجرة.
x | لا توافق الإدارة على الموعد المقترح.
x | الجزء الثاني من التوصية خارج ولاية المكتب.
- | تنطبق السياسة على جميع الموظفين بمن فيهم الخبراء الاستشاريون.
- | تحتفظ جميع الوحدات بسجل دون استثناء.
- | تقبل المنظمة التوصية قبولاً تاماً.
- | يكون السفر بالدرجة السياحية باستثناء الحالات التي يوافق عليها المدير.
`,
};
