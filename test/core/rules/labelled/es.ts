// Comments of officers in Spanish, beside the status they stand next to: x where a careful reader would ask, - where not.
export const es = `
x implemented | Las directrices se publicarán en el primer trimestre de 2024.
x implemented | Se está elaborando un nuevo manual de adquisiciones.
x implemented | El proyecto de política está siendo examinado por la Oficina de Asuntos Jurídicos.
x implemented | Aún no se ha concluido el inventario de las oficinas sobre el terreno.
x implemented | La Secretaría tiene la intención de presentar una propuesta al Consejo.
x implemented | El mandato se aprobó en 2022. No obstante, queda por designar al coordinador.
x implemented | Parcialmente aplicada, solo en la sede.
x implemented | Se prevé concluir la aplicación a finales de 2025, con sujeción a la disponibilidad de fondos.
x implemented | La cuestión se ha aplazado hasta el próximo bienio por falta de recursos.
x implemented | Los trabajos siguen en curso en dos departamentos.
- implemented | La política se promulgó en marzo de 2023 y será revisada cada tres años.
- implemented | Hay un código de conducta en vigor desde 2019. El personal seguirá recibiendo capacitación todos los años.
- implemented | La Organización ha aprobado un marco de resultados. Los auditores harán el seguimiento en el próximo ciclo.
- implemented | En 2020 aún no se había concluido el examen; el informe final se publicó en mayo de 2021.
- implemented | Aplicada. El registro se actualiza periódicamente y está a disposición de todo el personal.
- implemented | La circular dispone que «todos los contratos serán examinados por el comité» y entró en vigor el año pasado.
- implemented | No se requieren más medidas.
- implemented | El plan de trabajo y el proyecto de presupuesto fueron aprobados por el Consejo.
- implemented | En el curso del ejercicio se estableció un mecanismo de denuncia.
- implemented | Ya no quedan recomendaciones pendientes sobre este asunto; el sistema está en funcionamiento.
x in_progress | La recomendación se ha aplicado plenamente desde enero de 2022.
x in_progress | Esta labor concluyó en junio y no se requieren más medidas.
x in_progress | Esta ya es la práctica habitual en toda la Organización.
x in_progress | Hasta la fecha no se ha adoptado ninguna medida.
x in_progress | Los trabajos aún no han comenzado por falta de personal.
- in_progress | La primera fase ha concluido y la segunda está en curso.
- in_progress | Tres de los cinco módulos se han completado.
- in_progress | La evaluación de las necesidades se concluyó en octubre de 2023.
- in_progress | Se han celebrado consultas con el personal; la norma revisada se someterá a aprobación.
- in_progress | La recomendación no se ha aplicado plenamente; tres de los cinco módulos están en funcionamiento.
- in_progress | La recomendación se considerará aplicada cuando se haya publicado el manual.
- in_progress | Se creó un grupo de trabajo, cuyo informe se publicó en 2022.
x not_started | Se ha contratado a un consultor y se han iniciado los trabajos de inventario.
x not_started | Se están celebrando conversaciones preliminares con el país anfitrión.
x not_started | Plenamente aplicada.
- not_started | El proyecto comenzará una vez que haya concluido la actualización en curso del sistema.
- not_started | Previsto para 2025.
- not_started | Por el momento no hay trabajos en curso.
- not_started | El Comité está estudiando si conviene incluir la cuestión en su programa.
x implemented | Está en marcha la contratación de un oficial de seguridad de la información.
x implemented | La División prevé actualizar su manual en 2025.
x implemented | Se han entregado dos de los cuatro componentes; los demás se encuentran en fase de desarrollo.
x implemented | El Consejo no ha examinado la propuesta.
x implemented | La Organización está trabajando con los demás organismos en un enfoque común.
x implemented | Falta por incluir la nueva cláusula en el contrato tipo.
x implemented | Cuando se disponga de fondos, se elaborará un módulo para las oficinas en los países.
x implemented | Se ultimará en diciembre.
- implemented | El Consejo refrendó la estrategia, que orientará la labor de la Oficina durante cuatro años.
- implemented | El curso en línea es obligatorio para el personal nuevo. En 2022 la tasa de finalización fue del 96 %.
- implemented | El Director General nombró a un oficial de ética, que informa anualmente al Consejo.
- implemented | Todas las divisiones llevan un registro de riesgos, que se actualiza cada trimestre.
- implemented | El contrato tipo contiene ahora la cláusula recomendada.
- implemented | El proyecto de presupuesto por programas incluye desde 2020 un capítulo al respecto.
x in_progress | Cerrada. Las nuevas normas entraron en vigor el 1 de julio de 2023.
x in_progress | Todas las oficinas han adoptado el procedimiento revisado y no queda nada por hacer.
x in_progress | La Oficina aún no ha iniciado el examen.
x in_progress | No se registraron avances durante el período.
- in_progress | Se aprobó la política; se están redactando las directrices para su aplicación.
- in_progress | Alrededor del 60 % del personal ha completado el curso.
- in_progress | La Oficina de Asuntos Jurídicos ha formulado sus observaciones.
- in_progress | El plazo se ha prorrogado hasta junio de 2025.
x not_started | El equipo de tareas celebró su primera reunión en mayo y está redactando su mandato.
x not_started | La recomendación se aplicó en 2022.
- not_started | Se están buscando fondos.
- not_started | La aplicación depende del resultado de la reforma en curso.
- not_started | Se abordará en el presupuesto por programas para 2026.
x implemented | Se espera que las modificaciones del Reglamento del Personal se promulguen antes de fin de año.
x implemented | Se ha adquirido el sistema, pero falta la capacitación de los usuarios.
x implemented | La administración está de acuerdo con la recomendación y actuará en consecuencia.
x implemented | Las negociaciones con la aseguradora no han concluido.
- implemented | Desde enero de 2021 todos los contratos contienen una cláusula sobre protección de datos.
- implemented | El comité se reúne dos veces al año y transmite sus actas a la Junta.
- implemented | El examen, previsto inicialmente para 2020 y retrasado por la pandemia, se realizó en 2021.
x in_progress | La Administración considera que esta recomendación se ha aplicado y solicita que se archive.
x in_progress | Debido a la crisis de liquidez, no se han podido iniciar los trabajos.
- in_progress | La Oficina revisó el modelo, capacitó a los directivos y ahora medirá el efecto.
- in_progress | La aplicación se encuentra muy avanzada.
x not_started | La Junta aprobó la nueva política en junio y ya está en vigor.
- not_started | No se han asignado recursos.
- not_started | Se ha informado a la dependencia responsable.
- implemented | La Organización examina cada año su registro de riesgos desde 2018. Los resultados se comunicaron a los Estados miembros.
- implemented | Con arreglo a la política revisada, las reservas deben hacerse con 14 días de antelación; las solicitudes tardías serán rechazadas.
- implemented | El marco ya abarca todos los elementos esenciales.
- implemented | La Secretaría preparó un manual que indica cómo deben gestionarse los proyectos.
- implemented | La Organización participa en la red interinstitucional y comparte su experiencia.
- in_progress | La política se publicó en la intranet.
- in_progress | La Oficina sigue colaborando con sus asociados.
- not_started | La cuestión se tratará cuando venza el contrato en vigor.
x implemented | La implantación en las oficinas exteriores está programada para el segundo semestre.
x implemented | Solo se ha hecho un análisis preliminar; se está encargando un estudio completo.
x implemented | El texto revisado está pendiente de la aprobación del Director Ejecutivo.
x in_progress | Se han concluido todas las medidas solicitadas.
x not_started | La redacción de las directrices ya ha comenzado.
- implemented | El jefe de sección visa cada nota de gastos antes del pago.
- implemented | En 2020 se puso en marcha un tablero que permite a los directivos seguir los gastos en tiempo real.
- in_progress | Se distribuyó una nueva versión del manual para recabar observaciones.
- not_started | La propuesta se presentó al comité directivo.
`;
