// The shared source, in Spanish.
import type { CatalogueProblem } from '../../core/catalogue/problem';
import type { CatalogueWords, SourceMessages } from '../source-messages';
import { positionOf, sayingProblem } from '../source-messages';
import { wording } from './words';

const { number, plural, list, day, quote, apart } = wording;

const minutes = (seconds: number) =>
  plural(Math.ceil(seconds / 60), {
    one: 'dentro de # minuto',
    many: 'dentro de # de minutos',
    other: 'dentro de # minutos',
  });

const called = (what: string, name: string) => {
  const position = positionOf(name);
  return `${what} ${position === null ? apart(name) : number(position)}`;
};

const where = ({ report, recommendation, line }: CatalogueProblem) => {
  const parts = [
    ...(line === null ? [] : [`Línea ${number(line)}`]),
    ...(report === null ? [] : [positionOf(report) === null ? apart(report) : called('Informe', report)]),
    ...(recommendation === null ? [] : [called('recomendación', recommendation)]),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
};

const catalogue: CatalogueWords = {
  'not-json': () => 'Su contenido JSON está mal formado o se interrumpe. Pida una copia completa a quien lo publica.',
  'not-csv': (problem) => `${where(problem)}hay unas comillas abiertas sin cerrar. Corríjalas ahí.`,
  'other-format': ({ found }) =>
    found === ''
      ? `No se indica el formato ${apart('recommendation-catalogue/1')}. Compruebe que sea el archivo correcto.`
      : `Su formato es ${quote(found)} y no ${apart('recommendation-catalogue/1')}. Compruebe que sea el archivo correcto.`,
  'no-columns': ({ found }) => `Faltan estas columnas: ${apart(found)}. Póngales ese nombre en la primera fila.`,
  'no-recommendations': () => 'No contiene ninguna recomendación. Compruebe que sea el archivo correcto.',
  missing: (problem) => `${where(problem)}falta ${quote(problem.entry ?? '')}. Añádalo.`,
  'wrong-type': (problem) =>
    `${where(problem)}${quote(problem.found)} no puede figurar en ${quote(problem.entry ?? '')}. Corríjalo.`,
  'unknown-addressee': (problem) =>
    `${where(problem)}${quote(problem.found)} no es un destinatario. Escriba executive, legislative u other.`,
  'number-invalid': (problem) => `${where(problem)}${quote(problem.found)} no es un número. Escriba 3 o 3(a).`,
  'day-invalid': (problem) => `${where(problem)}${quote(problem.found)} no es una fecha. Escríbala así: 2022-03-31.`,
  'address-invalid': (problem) => `${where(problem)}${quote(problem.found)} no es una dirección web. Corríjala.`,
  'duplicate-report': (problem) => `${where(problem)}el informe figura dos veces. Deje solo uno.`,
  'duplicate-recommendation': (problem) => `${where(problem)}la recomendación figura dos veces. Deje solo una.`,
  contradiction: (problem) =>
    `${where(problem)}${quote(problem.found)} en ${quote(problem.entry ?? '')} no coincide con una línea anterior. Ponga lo mismo en ambas.`,
};

const sayCatalogue = (problem: CatalogueProblem) => catalogue[problem.what](problem);

export const source: SourceMessages = {
  kinds: {
    address: 'Dirección web',
    file: 'Archivo',
    sheet: 'Hoja de este libro',
    list: 'Lista de SharePoint',
    workbook: 'Libro en SharePoint o OneDrive',
  },
  problem: sayingProblem({
    'address-invalid': ({ address }) =>
      `${quote(address)} no es una dirección web. Una dirección así empieza por https://.`,
    'address-insecure': ({ host }) =>
      `Lo que ${apart(host)} envía por http podría modificarse por el camino. Use una dirección que empiece por https://.`,
    'address-with-password': ({ host }) =>
      `La dirección de ${apart(host)} contiene un nombre de usuario o una contraseña. Quítelos; guarde los textos en un archivo y elíjalo.`,
    'redirect-insecure': ({ host, to }) =>
      `${apart(host)} remite a ${apart(to)} por http, donde los textos podrían modificarse por el camino. Pida una dirección https.`,
    unreachable: ({ host }) =>
      `No se puede acceder a ${apart(host)}. Compruebe la red; si funciona, pregunte a su administrador si ese servidor permite que lo lean los complementos (CORS).`,
    'timed-out': ({ host, seconds }) =>
      `${apart(host)} no respondió nada durante ${plural(seconds, { one: '# segundo', many: '# de segundos', other: '# segundos' })}. Inténtelo más tarde.`,
    'cut-short': ({ host }) => `El envío de ${apart(host)} se interrumpió. Inténtelo de nuevo.`,
    'too-large': ({ name, megabytes }) =>
      `${quote(name)} ocupa más de ${number(megabytes)} MB. Pida una copia con menos años o idiomas.`,
    'not-found': ({ name, host }) => `${quote(name)} no se encuentra en ${apart(host)}. Compruebe la dirección.`,
    'sign-in-needed': ({ host }) =>
      `${apart(host)} pregunta quién es usted y no acepta la respuesta. Inicie sesión de nuevo, o guarde los textos en un archivo y elíjalo.`,
    forbidden: ({ host }) => `No tiene permiso para leer esta fuente en ${apart(host)}. Pídaselo a su propietario.`,
    busy: ({ host, seconds }) =>
      `${apart(host)} está ocupado. Inténtelo ${seconds === null ? 'más tarde' : minutes(seconds)}.`,
    'server-failed': ({ host, status }) =>
      `${apart(host)} tiene problemas propios (${apart(String(status))}). Inténtelo más tarde.`,
    refused: ({ host, status }) =>
      `${apart(host)} rechaza esta petición (${apart(String(status))}). Compruebe la dirección.`,
    'answer-unexpected': ({ host }) =>
      `La respuesta de ${apart(host)} no se puede usar. Inténtelo de nuevo; si continúa así, avise a su administrador.`,
    empty: ({ name }) => `${quote(name)} no contiene nada. Compruebe que sea la fuente correcta.`,
    'web-page': ({ name }) =>
      `${quote(name)} es una página web, a menudo de inicio de sesión o un visor. Use la dirección del propio archivo, o guárdelo y elija el archivo.`,
    undecodable: ({ name }) =>
      `Los caracteres de ${quote(name)} no se pueden leer. Guárdelo como JSON, .xlsx o CSV UTF-8.`,
    'workbook-unreadable': ({ name, because }) =>
      ({
        'not-a-workbook': `${quote(name)} no es un libro de Excel (.xlsx) o está dañado. Guárdelo de nuevo desde Excel.`,
        encrypted: `${quote(name)} está protegido con una contraseña o una etiqueta. Guarde una copia sin ella.`,
        'old-format': `${quote(name)} está en el formato antiguo de Excel (.xls). Guárdelo como .xlsx.`,
      })[because],
    'file-unreadable': ({ name }) =>
      `${quote(name)} ya no se puede leer: el archivo se movió o se modificó. Elíjalo de nuevo.`,
    catalogue: ({ name, problem }) => `${quote(name)} no se puede usar. ${sayCatalogue(problem)}`,
    'link-not-understood': ({ link, wanted }) =>
      wanted === 'list'
        ? `${quote(link)} no es la dirección de una lista de SharePoint. Abra la lista en el navegador y copie su dirección, que contiene /Lists/.`
        : `${quote(link)} no indica dónde está el libro. En SharePoint, abra sus detalles y copie la ruta, que termina en .xlsx.`,
    'no-such-list': ({ link }) =>
      `En ${quote(link)} no hay ninguna lista que usted pueda leer. Compruebe la dirección.`,
    'no-such-library': ({ link }) =>
      `En ${quote(link)} no hay ninguna biblioteca de documentos que usted pueda leer. Compruebe la dirección.`,
    'column-missing': ({ column, columns }) =>
      `La lista no tiene la columna ${quote(column)}, sino solo ${list(columns.map(apart))}. Pida a su administrador que corrija las columnas de esta fuente.`,
    'column-formatted': ({ column }) =>
      `La columna ${quote(column)} contiene texto con formato. Cámbiela a texto sin formato en la configuración de la lista.`,
    'sign-in-failed': ({ code }) =>
      `No se pudo iniciar sesión (${apart(code)}). Inténtelo de nuevo; si continúa así, dé este código a su administrador.`,
    'sign-in-closed': () => 'El inicio de sesión se cerró antes de completarse. Inicie sesión para leer esta fuente.',
    'sign-in-blocked': () =>
      'La ventana de inicio de sesión no se abrió. Permita las ventanas emergentes de Excel e inténtelo de nuevo.',
    'consent-needed': () =>
      'Su organización todavía no ha autorizado a este complemento a leer SharePoint. Pídaselo a su administrador.',
    cancelled: () => 'Operación cancelada. No se ha cambiado nada.',
  }),
  catalogue: sayCatalogue,
  deploymentInvalid: (entry) =>
    `El archivo de despliegue del complemento no es correcto${entry === '' ? '' : ` en ${quote(entry)}`}; no se tiene en cuenta. Avise a su administrador.`,
  received: (megabytes, of) =>
    of === null ? `${number(megabytes)} MB recibidos` : `${number(megabytes)} de ${number(of)} MB recibidos`,
  entries: (count) => plural(count, { one: '# fila leída', many: '# de filas leídas', other: '# filas leídas' }),
  waiting: (seconds) =>
    plural(seconds, {
      one: 'Se volverá a consultar la fuente dentro de # segundo',
      many: 'Se volverá a consultar la fuente dentro de # de segundos',
      other: 'Se volverá a consultar la fuente dentro de # segundos',
    }),
  from: (name, date) => `${quote(name)}, ${day(date)}`,
  copy: (date) => `No se pudo leer la fuente. Esta es la copia del ${day(date)} guardada en este equipo.`,
  answeredBy: (host) => `La respuesta vino de ${apart(host)}.`,
};
