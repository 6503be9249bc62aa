// What the Annexes step says in Spanish.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, quote, apart } = wording;

const reports = (count: number) => plural(count, { one: '# informe', many: '# de informes', other: '# informes' });
const pending = (count: number) => plural(count, { one: '# pendiente', many: '# pendientes', other: '# pendientes' });
const ways = {
  sheets: 'insertar los textos como hojas',
  copy: 'copiarlos para Word',
  online: 'guardarlos en OneDrive',
};

export const paneAnnexes: MessageSet['paneAnnexes'] = {
  made: (count) => plural(count, { one: '# hecho', many: '# hechos', other: '# hechos' }),
  empty: {
    title: 'Prepare los anexos de su documento',
    sentence:
      'Convierte la tabla en anexos, un proyecto de decisión y párrafos con cifras, en cualquiera de los seis idiomas.',
    button: 'Leer esta tabla',
  },
  chosen: (count) =>
    count === 0
      ? 'Elija lo que necesita el documento'
      : plural(count, {
          one: '# elemento elegido para el documento',
          many: '# de elementos elegidos para el documento',
          other: '# elementos elegidos para el documento',
        }),
  noDate: {
    sentence: 'Un documento necesita su fecha de referencia.',
    advice:
      'Expone la situación en un día determinado. Fije aquí la fecha de referencia; nada lleva por sí solo la fecha de hoy.',
  },
  list: 'Lo que se puede preparar',
  inShort: {
    reports: (count, total) => `${reports(count)} con ${recommendations(total)}`,
    listed: (total, open) => `${recommendations(total)}, ${pending(open)}`,
    open: (count, open) => `${reports(count)}, ${pending(open)}`,
    decided: (count, total) => `Cita ${recommendations(total)} de ${reports(count)}`,
    figures: (total) => `Cifras sobre ${recommendations(total)}`,
    requests: (lines) => plural(lines, { one: '# solicitud', many: '# de solicitudes', other: '# solicitudes' }),
    reviews: (lines) => plural(lines, { one: '# examen', many: '# de exámenes', other: '# exámenes' }),
    nothing: 'No hay recomendaciones que enumerar',
    noRequests:
      'Aún no se puede preparar: el libro no tiene una lista de solicitudes. Añada una hoja con las columnas Solicitud, Plazo y Respondido, y compruebe de nuevo.',
    noReviews:
      'Aún no se puede preparar: el libro no tiene una lista de exámenes. Añada una hoja con las columnas Código, Título y Año del programa, y compruebe de nuevo.',
  },
  preview: {
    open: 'Vista previa',
    openOf: (output) => `Vista previa: ${output}`,
    title: (output) => `Vista previa: ${output}`,
    back: 'Volver a los anexos',
    keys: 'Cada texto lleva a su celda. Las flechas desplazan, Intro lleva a la celda, Escape vuelve atrás.',
    preparing: 'Preparando la vista previa…',
    part: (part, parts) => `Parte ${number(part)} de ${number(parts)}`,
    parts: 'Parte mostrada',
    previous: 'Parte anterior',
    next: 'Parte siguiente',
    goTo: (cell) => `Ir a ${apart(cell)}`,
    fillIn: (setting) => `Por rellenar: ${setting}`,
    notes: 'Notas',
    form: 'Presentación',
    asPaper: 'Documento de Word',
    asSheet: 'Hoja',
  },
  content: {
    title: 'Qué se incluye',
    whole: 'todas las recomendaciones',
    addressees: 'Destinatarios',
    years: 'Años de los informes',
    allYears: 'Todos los años',
    openOnly: 'Solo las recomendaciones pendientes',
    order: 'Orden',
    orders: {
      'newest-first': 'primero los informes más recientes',
      'oldest-first': 'primero los informes más antiguos',
    },
    language: 'Idioma del documento',
    asTracker: (language) => `El de la tabla (${language})`,
    reset: 'Volver a todas las recomendaciones',
  },
  settings: {
    title: 'Datos del documento',
    complete: 'completos',
    missing: (count) => plural(count, { one: 'falta #', many: 'faltan #', other: 'faltan #' }),
    intro:
      'Se conservan en este libro para el próximo documento. Lo que falta figura en él como un espacio por rellenar.',
    labels: {
      organization: 'Organización',
      governingBody: 'Órgano rector',
      session: 'Período de sesiones',
      documentSymbol: 'Signatura del documento',
      previousDocumentSymbol: 'Signatura del documento anterior',
      executiveHead: 'Título del jefe ejecutivo',
      otherAddressee: 'Otro destinatario',
      previousReportingDate: 'Fecha de referencia anterior',
    },
    hints: {
      documentSymbol: 'Como se imprime en el encabezado de cada página.',
      executiveHead: 'Por ejemplo, Director General.',
      otherAddressee: 'A qué jefe se alude cuando una recomendación va dirigida a otro destinatario.',
    },
    keep: 'Conservar estos datos',
    undo: 'Deshacer los cambios',
  },
  warnings: {
    title: 'Antes de entregarlo',
    none: 'No falta nada y ningún error aparecería impreso.',
    findings: (title, count) => `${title}: ${number(count)}`,
    lead: 'Esto aparecería impreso. Cada línea lleva a lo que encontró la comprobación.',
    blanks: (names) =>
      `${plural(names.length, { one: 'Queda # espacio', many: 'Quedan # de espacios', other: 'Quedan # espacios' })} por rellenar: ${list(names)}.`,
    fill: 'Rellenar',
    of: (outputs) => `En: ${list(outputs)}`,
  },
  out: {
    title: 'Preparar el documento',
    word: (count) =>
      plural(count, {
        one: 'Crear el archivo de Word',
        many: 'Crear un archivo de Word con # de elementos',
        other: 'Crear un archivo de Word con # elementos',
      }),
    ready: (file) => `${quote(file)} está listo.`,
    save: (file) => `Guardar ${quote(file)}`,
    saveOnline: 'Guardar en OneDrive',
    sheets: (count) =>
      plural(count, { one: 'Insertar como hoja', many: 'Insertar # de hojas', other: 'Insertar # hojas' }),
    copy: (count) =>
      plural(count, {
        one: 'Copiar para Word',
        many: 'Copiar # de elementos para Word',
        other: 'Copiar # elementos para Word',
      }),
    template: 'Usar la plantilla de la oficina…',
    sample: 'Plantilla de ejemplo',
    about: {
      sheets:
        'Hojas nuevas, listas para imprimir. Si se insertan de nuevo, se sustituyen a sí mismas; las que usted modificó se quedan.',
      copy: 'Tablas y textos en el portapapeles, para pegarlos en un documento de Word.',
      template: 'Rellena los campos de un documento de Word de su oficina (.docx).',
    },
    noFiles: (some) =>
      `En este Excel no se pueden guardar archivos desde aquí. ${some.length === 0 ? 'Abra el libro en Excel para Windows o en la web.' : `Puede ${choice(some.map((way) => ways[way]))}.`}`,
    chooseFirst: 'Elija al menos un elemento de la lista.',
  },
  progress: {
    preparing: (done, total) => `Preparando: ${number(done)} de ${number(total)}`,
    stopped: 'La preparación se ha detenido.',
    goOn: 'Seguir preparando',
    word: 'Creando el archivo de Word…',
    template: 'Rellenando la plantilla…',
    sample: 'Creando la plantilla de ejemplo…',
    online: 'Guardando en OneDrive…',
    sheets: 'Preparando las hojas…',
  },
  told: {
    saved: (file) => `Guardado en sus descargas como ${apart(file)}.`,
    notSaved: {
      sentence: 'Este Excel no ha permitido al complemento guardar el archivo.',
      advice: 'Cópielo para Word o insértelo como hojas.',
    },
    copied: 'Los textos están en el portapapeles. Péguelos en un documento de Word.',
    notCopied: {
      sentence: 'Este Excel no permite al complemento usar el portapapeles.',
      advice: 'Abra la vista previa, seleccione el texto, cópielo y péguelo en Word, o insértelo como hojas.',
    },
    online: (file) => `Guardado en OneDrive como ${apart(file)}.`,
    openOnline: 'Abrirlo',
    inserted: (count, first) =>
      plural(count, {
        one: `El texto está en la hoja ${quote(first)}.`,
        many: `Los textos están en # de hojas; la primera es ${quote(first)}.`,
        other: `Los textos están en # hojas; la primera es ${quote(first)}.`,
      }),
    takenBack: 'Las hojas se han retirado.',
    edited: 'Una hoja se modificó después y se ha dejado como está.',
  },
  online: {
    'sign-in': {
      sentence: 'No ha iniciado sesión en OneDrive.',
      advice: 'Inicie sesión cuando se le pida y guarde de nuevo.',
    },
    'no-network': {
      sentence: 'No se ha podido acceder a OneDrive.',
      advice: 'Compruebe la conexión y guarde de nuevo. El archivo sigue listo aquí.',
    },
    'not-allowed': {
      sentence: 'Su organización no permite al complemento guardar en OneDrive.',
      advice: 'Guarde el archivo aquí o consulte con su administrador.',
    },
    'no-room': {
      sentence: 'No queda espacio en su OneDrive.',
      advice: 'Libere espacio y guarde de nuevo, o guarde el archivo aquí.',
    },
    failed: {
      sentence: 'OneDrive no ha aceptado el archivo.',
      advice: 'Guarde de nuevo dentro de un momento. El archivo sigue listo aquí.',
    },
  },
};
