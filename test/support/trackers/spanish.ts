// Spanish trackers. Symbols are real, the wording is ours.
import type { TrackerDrawing } from './drawing';

const codes: TrackerDrawing = {
  name: 'es-lista',
  sheets: [
    {
      name: 'Seguimiento',
      drawing: `
Seguimiento de las recomendaciones de la DCI
Situación al 31 de marzo de 2024

Signatura | Título del informe | N.º | Dirigida a | Recomendación | Aceptación | Estado de aplicación | Plazo | Unidad responsable
JIU/REP/2023/4 | Salud mental | 1 | Jefes ejecutivos | Elaborar un plan de bienestar para el personal. | 1 - Aceptada | 2 - En curso | 2025 | Personal
JIU/REP/2023/4 | Salud mental | 2 | Órganos rectores | Examinar el plan cada dos años. | 4 - En examen |  | 2025 | Secretaría
JIU/REP/2022/2 | Cooperación | 1 | Jefes ejecutivos | Publicar una guía de cooperación. | 1 - Aceptada | 3 - Aplicada | 2023 | Programas
JIU/REP/2022/2 | Cooperación | 5 | Órganos rectores | Aprobar la guía. | 2 - No aceptada |  | 2023 | Secretaría`,
      header: 'A4:I4',
      tables: [{ name: 'Recomendaciones', area: 'A4:I8' }],
      lists: [{ area: 'F5:F8', source: '1 - Aceptada,2 - No aceptada,3 - No pertinente,4 - En examen' }],
      protected: true,
    },
  ],
};

const blocks: TrackerDrawing = {
  name: 'es-bloques',
  sheets: [
    {
      name: 'DCI',
      drawing: `
JIU/REP/2020/6: Multilingüismo | < | < | < | <
Punto focal: Sra. E. Muestra | < | < | < | <
Recomendación | Aceptación | Estado de aplicación | Fecha prevista | Medidas adoptadas
Recomendación 1: Aprobar una política de idiomas. | Aceptada | En curso de aplicación | 31 de diciembre de 2024 | Hay un borrador.
Recomendación 4: Contratar traductores por concurso. | No aceptada |  |  | Ya se hace así.

JIU/REP/2019/3: Desastres | < | < | < | <
Punto focal: Sr. F. Prueba | < | < | < | <
Recomendación | Aceptación | Estado de aplicación | Fecha prevista | Medidas adoptadas
Recomendación 2: Incluir el riesgo de desastres en el plan. | Aceptada | Aplicada | 30 de junio de 2021 | Incluido.
Recomendación 3: Informar sobre el gasto. | Aceptada | No iniciada | marzo de 2025 |
Nota: los plazos son indicativos.`,
      header: 'A3:E3',
    },
  ],
};

const board: TrackerDrawing = {
  name: 'es-junta-de-auditores',
  sheets: [
    {
      name: 'Anexo',
      drawing: `
Estado de las recomendaciones de la Junta de Auditores al 31 de diciembre de 2019

Referencia del informe | Recomendación | Respuesta de la administración | Estado de aplicación | < | < | <
^ | ^ | ^ | Aplicada | En vías de aplicación | No aplicada | Superada por los acontecimientos
A/73/5 (Vol. I), cap. II, párr. 22 | Conciliar cada mes las cuentas de anticipos. | Se hace desde enero. | X |  |  |
A/73/5 (Vol. I), cap. II, párr. 41 | Revisar el registro de bienes. | La revisión continúa. |  | X |  |
A/74/5 (Vol. I), cap. II, párr. 15 | Dar de baja los bienes perdidos. | Sin avances. |  |  | X |
A/74/5 (Vol. I), cap. II, párr. 60 | Ampliar el antiguo almacén. | El almacén se cerró. |  |  |  | X
Total |  |  | =COUNTA(D5:D8) => 1 | =COUNTA(E5:E8) => 1 | =COUNTA(F5:F8) => 1 | =COUNTA(G5:G8) => 1
Porcentaje |  |  | 25 | 25 | 25 | 25`,
      header: 'A3:G4',
    },
  ],
};

const sheets: TrackerDrawing = {
  name: 'es-hojas',
  sheets: [
    {
      name: 'DCI',
      drawing: `
Expediente | Título | Rec. núm. | Recomendación | ¿Qué se decidió? | ¿Cómo va? | Observaciones
JIU/REP/2017/2 | Donantes | 1 | Acordar un formato único de informe. | Aceptada | Aplicada | Formato aprobado.
 |  | 2 | Reducir el número de informes. | Aceptada | En curso | Quedan ocho.
 |  | 5 | Cobrar por los informes adicionales. | Rechazada |  | Contrario a las normas.
JIU/REP/2017/8 | Agenda 2030 | 3 | Medir los resultados por objetivo. | Aceptada | No iniciada |`,
      header: 'A1:G1',
      filter: { area: 'A1:G5', hidden: [4] },
    },
    {
      name: 'Auditoría interna',
      drawing: `
Informe | Rec. núm. | Recomendación | Aceptación | Estado | Observaciones
AUD/2021/02 | 1 | Cerrar las cuentas bancarias sin uso. | Aceptada | Aplicada | Cerradas tres.
AUD/2021/02 | 2 | Firmar los arqueos de caja. | Aceptada | En curso |`,
      header: 'A1:F1',
    },
  ],
};

export const spanish = [codes, blocks, board, sheets] as const;
