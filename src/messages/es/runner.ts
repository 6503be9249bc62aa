// What the headless runner prints in Spanish. A problem is one line on standard error.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, day, quote, apart } = wording;

export const runner: MessageSet['runner'] = {
  usage: (commands) => `Uso: followup ${commands.join('|')} LIBRO.xlsx [opciones]`,
  options: [
    { option: '--as-of AAAA-MM-DD', meaning: 'la fecha de referencia' },
    { option: '--scheme NOMBRE', meaning: 'los estados esperados: jiu, board-of-auditors o general' },
    { option: '--map "PALABRAS=code"', meaning: 'lo que significa un estado propio de este libro; puede repetirse' },
    {
      option: '--language CÓDIGO',
      meaning: 'el idioma de los mensajes y de los textos oficiales: ar, zh, en, fr, ru o es',
    },
    { option: '--previous FILE.xlsx', meaning: 'el libro del período anterior, para las reglas que lo comparan' },
    { option: '--catalogue FILE', meaning: 'los títulos y textos oficiales; también una dirección https' },
    { option: '--report OUT.xlsx', meaning: 'check: copia del libro con una hoja de observaciones, o bien OUT.csv' },
    { option: '--rules ID,ID', meaning: 'fix: las reglas cuyas correcciones seguras se hacen' },
    { option: '--out OUT.xlsx', meaning: 'fix, texts, summary: la copia que se escribe; annex: el documento, OUT.md' },
    {
      option: '--output ID',
      meaning:
        'annex: qué anexo o texto: reports-and-contacts, matrix-by-report, legislative, executive, open-by-report, decision, council, narrative o status-summary',
    },
    {
      option: '--template T.docx',
      meaning: 'annex: la plantilla de Word de la oficina, que se rellena en lugar de un documento',
    },
    { option: '--settings FILE.json', meaning: 'annex: organización, período de sesiones y signaturas del documento' },
    { option: '--addressee LIST', meaning: 'annex: solo las recomendaciones a legislative, executive, other' },
    { option: '--year LIST', meaning: 'annex: solo los informes de esos años, como 2020,2021' },
    { option: '--open-only', meaning: 'annex: solo las recomendaciones pendientes' },
    { option: '--order NAME', meaning: 'annex: newest-first (primero los recientes) u oldest-first' },
    { option: '--json', meaning: 'un documento JSON en lugar de texto' },
  ],
  problems: {
    noCommand: (commands) => `Indique qué hacer: ${choice(commands)}.`,
    unknownCommand: (command, commands) =>
      `No existe la instrucción ${quote(command)}. Las instrucciones son ${list(commands)}.`,
    noWorkbook: (command) => `Indique el libro: followup ${command} LIBRO.xlsx.`,
    tooManyArguments: (argument) => `${quote(argument)} está de más: un solo libro a la vez.`,
    unknownOption: (option) => `No existe la opción ${option}.`,
    optionNotYet: (option) => `La opción ${option} no existe en esta versión.`,
    optionNeedsValue: (option) => `La opción ${option} necesita un valor.`,
    optionOfAnother: (option, command) => `La opción ${option} no corresponde a ${quote(command)}.`,
    optionMissing: (option, command) => `El comando ${quote(command)} necesita la opción ${option}.`,
    unknownRule: (id) => `No existe la regla ${quote(id)}. docs/rules.md las enumera.`,
    unknownOutput: (id, outputs) => `No existe la salida ${quote(id)}. Las salidas son ${list(outputs)}.`,
    badSettings: (file) =>
      `${quote(file)} no contiene ajustes del documento: un objeto JSON como {"documentSymbol": "WO/PBC/34/6"}.`,
    unknownSettings: (names, known) =>
      `Los ajustes ${list(names.map(apart))} no se conocen o no son textos (fechas como 2022-03-31). Los ajustes son ${list(known)}.`,
    badOut: (file, endings) => `${quote(file)} debe terminar en ${choice(endings)}.`,
    outIsTemplate: (file) =>
      `${quote(file)} es la propia plantilla. Indique otro archivo: la plantilla queda como está.`,
    outIsInput: (file) => `${quote(file)} es el propio libro. Indique otro archivo: el libro queda como está.`,
    cannotWrite: (file, reason) => `No se puede escribir el archivo ${quote(file)} (${reason}).`,
    fileNotFound: (file) => `No existe el archivo ${quote(file)}.`,
    fileNotReadable: (file, reason) => `No se puede leer el archivo ${quote(file)} (${reason}).`,
    notAWorkbook: (file) => `${quote(file)} no es un libro de Excel (.xlsx) o está dañado.`,
    oldFormat: (file) => `${quote(file)} tiene el formato antiguo de Excel (.xls). Guárdelo primero como .xlsx.`,
    encrypted: (file) => `${quote(file)} está protegido con contraseña. Guarde primero una copia sin ella.`,
    noTracker: (file) => `No se ha encontrado ninguna tabla de seguimiento de recomendaciones en ${quote(file)}.`,
    badDate: (text) => `${quote(text)} no es una fecha. Escríbala así: 2022-03-31.`,
    unknownScheme: (text, schemes) => `No existe el conjunto de estados ${quote(text)}. Existen ${list(schemes)}.`,
    unknownLanguage: (text, languages) => `No existe el idioma ${quote(text)}. Existen ${list(languages)}.`,
    unknownAddressee: (text, addressees) => `No existe el destinatario ${quote(text)}. Existen ${list(addressees)}.`,
    badYear: (text) => `${quote(text)} no es un año. Escríbalo así: 2021; varios, así: 2020,2021.`,
    unknownOrder: (text, orders) => `No existe el orden ${quote(text)}. Existen ${list(orders)}.`,
    badMap: (text) => `${quote(text)} no es una correspondencia. Escríbala así: "Agreed With=accepted".`,
    unknownCode: (code, codes) => `${quote(code)} no es un código de estado. Los códigos son ${list(codes)}.`,
    fault: (code) => `Se ha producido un error imprevisto: ${code}.`,
  },
  asOfConflict: (given, found) =>
    `La hoja indica el ${day(found)}, pero la fecha de referencia dada es el ${day(given)}; se utiliza esta última.`,
  fixed: (count, unfixed, file) =>
    `${plural(count, { one: '# celda corregida', many: '# celdas corregidas', other: '# celdas corregidas' })}; ${plural(unfixed, { one: '# observación requiere', many: '# observaciones requieren', other: '# observaciones requieren' })} una decisión. Archivo escrito: ${file}`,
  keptUsed: 'Se utilizan las correcciones y los significados de palabras conservados en este libro.',
  keptUnfit:
    'Algunas correcciones conservadas en este libro ya no corresponden; en su lugar se utiliza lo que se reconoce ahora.',
  asOf: (date) => `Fecha de referencia: ${day(date)}`,
  noAsOf: 'No se conoce ninguna fecha de referencia.',
  sheet: (name, count) => `Hoja ${quote(name)}: ${recommendations(count)}`,
  otherSheet: (name) => `Hoja ${quote(name)}: no es una tabla de seguimiento`,
  block: (headerRows, first, last) =>
    `encabezado en la fila ${headerRows}, recomendaciones en las filas ${number(first)} a ${number(last)}`,
  groupLine: (severity, title, count) => `${severity}: ${title} (${number(count)})`,
  findingLine: (cell, name, sentence) => `${cell}  ${name}: ${sentence}`,
  suggestionLine: (suggestion) => `propuesta: ${suggestion}`,
  notRunLine: (title, because) => `Sin comprobar: ${title}. ${because}`,
};
