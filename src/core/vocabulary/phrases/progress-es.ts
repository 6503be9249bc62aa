// How comments on progress speak in Spanish. The future is known by its endings; "en curso" is going on, "curso" is not.
import type { ProgressPhrases } from './progress-phrases';

export const es: ProgressPhrases = {
  asides: `
    proyecto (de presupuesto/de presupuesto por programas)
    en el (curso/transcurso) de[l]
    no solo
    (ya no/no) (queda/quedan/está/están/hay) [recomendaciones ](pendiente/pendientes)
    sin demora
    (será/serán) (rechazado/rechazada/rechazados/rechazadas/denegado/denegada/denegadas/devuelto/devueltas)
    (por/a) falta de
    se (está/están) (utilizando/aplicando/prestando/cumpliendo)
    (dispone/estipula/establece/garantiza/prevé) que
    ^a fin de que
  `,
  conditions: `
    (una vez que/una vez/cuando/en cuanto/tan pronto como/si/hasta que/antes de que/siempre que/siempre y cuando)
    después de (la aprobación/la adopción/la publicación/la conclusión/que)
    tras la (aprobación/adopción/publicación/conclusión)
  `,
  nothingLeft: `
    no queda nada (por/que)
    no se (requieren/requiere/necesitan/prevén/precisan) [más/otras/nuevas ](medidas/acciones/actuaciones)
  `,
  notBegun: `
    (no/aún no/todavía no) (ha/han/había/habían) (comenzado/empezado/iniciado/sido iniciado/sido iniciada)
    no se (ha/han/había/habían) (iniciado/comenzado/empezado/emprendido/debatido/examinado/abordado/tratado/puesto en marcha)
    (no/aún no/todavía no) (comienza/comenzó/se inició/se iniciaron)
    no se (ha/han) (adoptado/tomado/realizado/emprendido) [todavía ][aún ](ninguna/ningún/medida/medidas/acción/acciones/actividad)
    no se (adoptó/tomó/adoptaron/tomaron) ninguna medida
    no se (ha/han) (registrado/logrado/realizado) (progreso/progresos/avance/avances/ningún progreso)
    (no/aún no/todavía no) (ha/han) (examinado/debatido/abordado/tratado/estudiado)
    no se (registraron/registró/lograron/observaron/produjeron) (avances/progresos/avance/progreso)
    (sin iniciar/sin comenzar/sin avances/no iniciada/no iniciado)
    no (hay/existen) (trabajos/actividades/labores/medidas/actuaciones) en (curso/marcha)
    ninguna (medida/actividad/acción) (se ha/ha sido) (adoptado/adoptada/iniciado/iniciada)
    no se ha hecho nada
    no se (ha/han) podido (iniciar/comenzar/emprender)
  `,
  unfinished: `
    [aún/todavía ]no (ha/han/había/habían) (concluido/terminado/finalizado/sido aprobado/sido aprobada/sido aplicada/sido publicado/sido nombrado/entrado en vigor/culminado)
    [aún/todavía ]no se (ha/han/había/habían) [aún/todavía ](concluido/terminado/finalizado/completado/aplicado/aprobado/publicado/adoptado/creado/nombrado/designado/establecido/ejecutado/implementado/puesto en práctica)
    [aún/todavía ]no (está/están/es/son) [aún/todavía ][plenamente/totalmente ](concluido/concluida/terminado/terminada/aprobado/aprobada/operativo/operativa/en vigor/en funcionamiento/disponible/completo/completa)
    (parcialmente/en parte) (aplicada/aplicado/aplicadas/implementada/ejecutada/cumplida/concluida)
    (aplicada/implementada/ejecutada/se ha aplicado/se aplicó) (parcialmente/en parte)
    aplicación parcial
    (queda/quedan) [aún/todavía ]por _
    (falta/faltan) [aún/todavía ](por _/_ar/_er/_ir/la/las/el/los)
    (aún/todavía) no _
    (las negociaciones/las consultas/las conversaciones/los trabajos) no (han/ha) concluido
    (está/están/sigue/siguen/queda/quedan) [aún/todavía ](pendiente/pendientes/incompleto/incompleta)
    pendiente[s] de _
    (se ha/se han/ha sido/han sido/fue/fueron/ha quedado) (aplazado/aplazada/aplazados/aplazadas/diferido/diferida/pospuesto/pospuesta/suspendido/suspendida/postergado/postergada)
    se (aplazó/pospuso/suspendió/postergó)
    a la espera de
    en espera de
    por (determinar/decidir/definir/confirmar)
    ^no (aplicada/implementada/ejecutada)
  `,
  future: `
    (será/serán/habrá/habrán/hará/harán/deberá/deberán/podrá/podrán/tendrá/tendrán/pondrá/pondrán/presentará/presentarán/publicará/publicarán/adoptará/aprobará/aprobarán/elaborará/elaborarán/celebrará/celebrarán/iniciará/iniciarán/comenzará/comenzarán/concluirá/concluirán/establecerá/establecerán/incorporará/incorporarán/incluirá/incluirán/someterá/someterán/examinará/examinarán/estudiará/realizará/realizarán/aplicará/aplicarán/llevará/llevarán/creará/crearán/organizará/procurará/considerará/considerarán/continuará/continuarán/actuará/actuarán/adoptarán/tomará/tomarán/facilitará/pedirá/impartirá/capacitará/medirá/evaluará/informará/seguirá/seguirán/dará/darán/pasará/remitirá/nombrará/designará/revisará/actualizará/ejecutará/desarrollará/implementará)[ _]
    (está/están/estaba) (previsto/prevista/previstos/previstas/programado/programada/planificado/planificada)
    se (prevé/prevén/espera/tiene previsto)
    (tiene/tienen) (la intención de/previsto/prevista)
    se propone[n] _
    (prevé/prevén) (_ar/_er/_ir)
    se (_ará/_arán/_erá/_erán/_irá/_irán)
    va[n] a _
    (previsto/prevista/programado/programada) (para/en)
    (con sujeción a/a reserva de/sujeto a/sujeta a/supeditado a/supeditada a)
    (próximamente/más adelante/en su momento)
    próximos pasos
    (habrá que/es necesario)
  `,
  underWay: `
    (está/están/sigue/siguen/se encuentra/se encuentran) [actualmente/aún/todavía ](en curso/en marcha/en preparación/en examen/en proceso/en fase/en trámite/en vías/en ejecución/en elaboración/en consulta)
    se (está/están) [actualmente ](_ando/_iendo/_yendo)
    (está/están) [actualmente ](siendo/_ando/_iendo/_yendo)
    (sigue/siguen/continúa/continúan) (_ando/_iendo)
    en (curso/vías/proceso/fase) de (elaboración/aplicación/ejecución/preparación/aprobación/revisión/examen)
    (se halla/se hallan) en (curso/proceso/fase/estudio/preparación)
    prosigue[n] (los/las/el/la)
    ^en (curso/marcha/preparación/proceso/ejecución)
  `,
  begun: `
    se (ha/han) [ya ](iniciado/comenzado/emprendido/contratado/puesto en marcha)
    (ha/han) [ya ](comenzado/empezado)
    (conversaciones/consultas/contactos/debates) (preliminares/iniciales)
    (primeras gestiones/primeros pasos/primeras medidas)
    se ha avanzado
  `,
  whole: `
    ^[recomendación ][ya ][plenamente/totalmente/íntegramente ](aplicada/implementada/ejecutada/cumplida/concluida)
    (plenamente/totalmente/íntegramente) (aplicada/aplicadas/implementada/ejecutada/cumplida)
    se (ha/han) (aplicado/implementado/ejecutado/cumplido) (plenamente/totalmente/íntegramente)
    recomendación[es] (se ha/ha sido/se ha dado por/se considera/se consideran/está/ha quedado) [ya ][plenamente ](aplicado/aplicada/aplicadas/implementado/implementada/cumplido/cumplida/concluido/concluida/cerrada)
    se considera[n] (aplicada/aplicadas/cumplida/cerrada/concluida)
    solicita[n] (que se archive/que se cierre/el cierre/su cierre)
    práctica (habitual/establecida/normal/corriente/común/consolidada)
  `,
  finished: `
    (ha/han/había) [ya ](concluido/finalizado/terminado/culminado/entrado en vigor)
    se (ha/han) [ya ](concluido/finalizado/terminado/completado/aplicado/implementado/ejecutado/puesto en práctica/puesto en funcionamiento)
    se (concluyó/concluyeron/completó/finalizó/aplicó/terminó)
    (concluyó/concluyeron/finalizó/terminó/culminó)
    (está/están) [ya ][plenamente ](concluido/concluida/terminado/terminada/en vigor/en funcionamiento/operativo/operativa/implantado/implantada)
    (en vigor/entró en vigor/entraron en vigor)
  `,
  steps: `
    (se ha/se han/ha sido/han sido/fue/fueron/ha/han) [ya ][también ][recientemente ](aprobado/aprobada/aprobados/aprobadas/adoptado/adoptada/refrendado/refrendada/publicado/publicada/publicados/emitido/promulgado/difundido/establecido/establecida/creado/creada/constituido/incorporado/incorporada/integrado/integrada/incluido/incluida/revisado/revisada/actualizado/actualizada/modificado/modificada/nombrado/nombrada/designado/designada/lanzado/implantado/presentado/presentada/remitido/celebrado/impartido/firmado/elaborado/realizado)
    se (aprobó/aprobaron/adoptó/adoptaron/publicó/publicaron/estableció/establecieron/creó/crearon/incorporó/incorporaron/revisó/actualizó/modificó/nombró/designó/presentó/presentaron/promulgó/celebró/celebraron/impartió/firmó/elaboró/implantó)
    (aprobó/adoptó/publicó/estableció/creó/presentó/firmó) (el/la/los/las/un/una/su)
    desde (19/20)
    ya
    (cumple/cumplen) (con/los/las)
  `,
  upkeep: `
    (seguirá/seguirán/continuará/continuarán/sigue/siguen/continúa/continúan) (recibiendo/aplicando/utilizando/supervisando/actualizando/haciendo/impartiendo/mejorando)
    (periódicamente/periódico/periódica/periódicas/anualmente/regularmente/trimestralmente)
    (cada año/cada dos/cada tres/cada trimestre/cada cinco/cada seis/todos los años/anual/anuales)
    (próximo/próxima) (ciclo/examen/revisión/versión/actualización/edición/auditoría)
    (seguimiento/supervisión/vigilancia)
    (según proceda/cuando proceda/de ser necesario/según sea necesario)
  `,
  preparatory: `
    (uno/una/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/la mitad/#) de (los/las/sus/estos/estas)
    (fase/etapa/parte/módulo/módulos/piloto/proyecto/borrador/estudio/encuesta/evaluación/análisis/examen/auditoría/consulta/consultas/inventario/licitación/viabilidad/necesidades/primera/primer/preparatorio/preparatoria/preliminar/entrevistas/taller/talleres/capacitación/contratación/cuestionario/algunas/algunos/varias/varios)
  `,
  weighing: `
    (si/conviene/considera/considerando/estudiando/examinando/analizando/reflexión/buscando/recabando)
  `,
};
