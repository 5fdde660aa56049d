<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Between blocks</source>
        <translation>Entre bloques</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Por terminar</translation>
    </message>
    <message>
        <source>Last stretch</source>
        <translation>Último tramo</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not started, %1 late</source>
        <translation>Sin empezar, va %1 tarde</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún no empieza</translation>
    </message>
    <message>
        <source>%1 late here</source>
        <translation>Va %1 tarde aquí</translation>
    </message>
    <message>
        <source>%1 ahead here</source>
        <translation>Va %1 adelantado aquí</translation>
    </message>
    <message>
        <source>On time here</source>
        <translation>Va a tiempo aquí</translation>
    </message>
    <message>
        <source>Finished at %1</source>
        <translation>Terminó a las %1</translation>
    </message>
    <message>
        <source>closing expected at %1</source>
        <translation>cierre previsto %1</translation>
    </message>
    <message>
        <source>Finished at %1 (%2 late)</source>
        <translation>Terminó a las %1 (%2 tarde)</translation>
    </message>
    <message>
        <source>closing expected at %1 (%2 late)</source>
        <translation>cierre previsto %1 (%2 tarde)</translation>
    </message>
    <message>
        <source>Finished at %1 (on time, %2 to spare)</source>
        <translation>Terminó a las %1 (a tiempo, sobraron %2)</translation>
    </message>
    <message>
        <source>closing expected at %1 (on time, %2 to spare)</source>
        <translation>cierre previsto %1 (a tiempo, sobran %2)</translation>
    </message>
    <message>
        <source>Finished at %1 (on time)</source>
        <translation>Terminó a las %1 (a tiempo)</translation>
    </message>
    <message>
        <source>closing expected at %1 (on time)</source>
        <translation>cierre previsto %1 (a tiempo)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>left out by decision</source>
        <translation>omitido por decisión</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>no se realizó</translation>
    </message>
    <message>
        <source>added during the day</source>
        <translation>agregado durante el día</translation>
    </message>
    <message>
        <source>shortened by %1</source>
        <translation>acortado en %1</translation>
    </message>
    <message>
        <source>lengthened by %1</source>
        <translation>alargado en %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>en pausa %1</translation>
    </message>
    <message>
        <source>“%1” was left out by decision.</source>
        <translation>“%1” se omitió por decisión.</translation>
    </message>
    <message>
        <source>“%1” was not held.</source>
        <translation>“%1” no se realizó.</translation>
    </message>
    <message>
        <source>“%1” was added during the day and took %2.</source>
        <translation>“%1” se agregó durante el día y duró %2.</translation>
    </message>
    <message>
        <source>“%1” was shortened from %2 to %3.</source>
        <translation>“%1” se acortó de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” was lengthened from %2 to %3.</source>
        <translation>“%1” se alargó de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Person %1 of %2 · %3 each</source>
        <translation>Persona %1 de %2 · %3 cada una</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1 less while it ran</source>
        <translation>%1 menos sobre la marcha</translation>
    </message>
    <message>
        <source>%1 more while it ran</source>
        <translation>%1 más sobre la marcha</translation>
    </message>
    <message>
        <source>No block with minutes yet</source>
        <translation>Todavía no hay bloques con minutos</translation>
    </message>
</context>
<context>
    <name>AgendaActions</name>
    <message>
        <source>“%1” has already run: it stays in the agenda.</source>
        <translation>“%1” ya se hizo: se queda en la agenda.</translation>
    </message>
</context>
<context>
    <name>AgendaBlock</name>
    <message>
        <source>The title of the block</source>
        <translation>el título del bloque</translation>
    </message>
    <message>
        <source>The instructions</source>
        <translation>las indicaciones</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation>las notas</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>el nombre de quien conduce</translation>
    </message>
    <message>
        <source>The minutes of the block</source>
        <translation>los minutos del bloque</translation>
    </message>
    <message>
        <source>The tier</source>
        <translation>la protección del bloque</translation>
    </message>
    <message>
        <source>The fixed start</source>
        <translation>la hora fija</translation>
    </message>
</context>
<context>
    <name>AgendaClock</name>
    <message>
        <source>The agenda has not started yet. Start it first.</source>
        <translation>La agenda aún no empieza. Iníciela primero.</translation>
    </message>
    <message>
        <source>The agenda is over. Undo its end to go on.</source>
        <translation>La agenda ya terminó. Deshaga el final para seguir.</translation>
    </message>
    <message>
        <source>No block is running. Go on to the next one.</source>
        <translation>Ningún bloque está en curso. Pase al siguiente.</translation>
    </message>
    <message>
        <source>The agenda has already started.</source>
        <translation>La agenda ya empezó.</translation>
    </message>
    <message>
        <source>The agenda has no block with minutes. Add one to start it.</source>
        <translation>La agenda no tiene ningún bloque con minutos. Agregue uno para iniciarla.</translation>
    </message>
    <message>
        <source>This block has only just started. Wait a second to go on to the next one.</source>
        <translation>Este bloque acaba de empezar. Espere un segundo para pasar al siguiente.</translation>
    </message>
    <message>
        <source>The agenda is already paused.</source>
        <translation>La agenda ya está en pausa.</translation>
    </message>
    <message>
        <source>The agenda is not paused.</source>
        <translation>La agenda no está en pausa.</translation>
    </message>
    <message>
        <source>This block has no time left to take away.</source>
        <translation>A este bloque ya no se le puede quitar tiempo.</translation>
    </message>
    <message>
        <source>That block is no longer in the agenda.</source>
        <translation>Ese bloque ya no está en la agenda.</translation>
    </message>
    <message>
        <source>Its hour has not come yet. Start the agenda now, or wait.</source>
        <translation>Todavía no es la hora prevista. Comience la agenda ahora o espere.</translation>
    </message>
    <message>
        <source>This block has only just started. Wait a second to end it.</source>
        <translation>Este bloque acaba de comenzar. Espere un segundo para terminarlo.</translation>
    </message>
    <message>
        <source>“%1” is already running.</source>
        <translation>“%1” ya está en curso.</translation>
    </message>
    <message>
        <source>“%1” has no minutes, so it cannot run.</source>
        <translation>“%1” no tiene minutos, por eso no puede ponerse en curso.</translation>
    </message>
    <message>
        <source>“%1” has already run.</source>
        <translation>“%1” ya se hizo.</translation>
    </message>
    <message>
        <source>“%1” is already left out.</source>
        <translation>“%1” ya está omitido.</translation>
    </message>
    <message>
        <source>“%1” is not left out.</source>
        <translation>“%1” no está omitido.</translation>
    </message>
    <message>
        <source>The block cannot begin later than now.</source>
        <translation>El bloque no puede haber comenzado después de ahora.</translation>
    </message>
    <message>
        <source>The block cannot begin before the one that came before it.</source>
        <translation>El bloque no puede haber comenzado antes que el anterior.</translation>
    </message>
    <message>
        <source>The block cannot have begun more than a day ago.</source>
        <translation>El bloque no puede haber comenzado hace más de un día.</translation>
    </message>
    <message>
        <source>The block began at that hour already.</source>
        <translation>El bloque ya figura con esa hora de comienzo.</translation>
    </message>
    <message>
        <source>The agenda is not over.</source>
        <translation>La agenda no ha terminado.</translation>
    </message>
    <message>
        <source>The countdown of this table is already paused.</source>
        <translation>El tiempo de esta mesa ya está en pausa.</translation>
    </message>
    <message>
        <source>The countdown of this table is not paused.</source>
        <translation>El tiempo de esta mesa no está en pausa.</translation>
    </message>
    <message>
        <source>This table has no time left to take away.</source>
        <translation>A esta mesa ya no le queda tiempo que quitar.</translation>
    </message>
    <message>
        <source>A round needs 2 to %1 people.</source>
        <translation>Una ronda necesita de 2 a %1 personas.</translation>
    </message>
    <message>
        <source>This block has no time left to share. Give it some first.</source>
        <translation>A este bloque ya no le queda tiempo que repartir. Dele primero más minutos.</translation>
    </message>
    <message>
        <source>No round is going on.</source>
        <translation>No hay ninguna ronda en curso.</translation>
    </message>
</context>
<context>
    <name>AgendaEvent</name>
    <message>
        <source>The sequence</source>
        <translation>el orden del suceso</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>el tipo de suceso</translation>
    </message>
</context>
<context>
    <name>AgendaFile</name>
    <message>
        <source>“%1” cannot be read. The agenda stays as it is.</source>
        <translation>No se puede leer “%1”. La agenda queda como está.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>No se puede escribir “%1”. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>AgendaHours</name>
    <message>
        <source>The agenda starts at %1 and cannot end at %2: that is before it, and past midnight it would be longer than %3 hours.</source>
        <translation>La agenda empieza a las %1 y no puede terminar a las %2: es antes, y pasada la medianoche duraría más de %3 horas.</translation>
    </message>
</context>
<context>
    <name>AgendaNudge</name>
    <message>
        <source>Nothing is running. Enter begins “%1”.</source>
        <translation>No corre ningún bloque. Enter empieza “%1”.</translation>
    </message>
    <message>
        <source>R recovers time.</source>
        <translation>R recupera tiempo.</translation>
    </message>
    <message>
        <source>“Recover time” shows how.</source>
        <translation>“Recuperar tiempo” muestra cómo.</translation>
    </message>
    <message>
        <source>“%1” must begin by %2 for the closing to be met.</source>
        <translation>“%1” debe empezar a más tardar a las %2 para cerrar a la hora.</translation>
    </message>
    <message>
        <source>Even at its shortest the rest no longer fits: leave something out, or end later.</source>
        <translation>Ni acortado al mínimo cabe ya lo que falta: omita algo o termine más tarde.</translation>
    </message>
    <message>
        <source>At this pace the workshop closes at %1.</source>
        <translation>A este paso el taller cierra a las %1.</translation>
    </message>
</context>
<context>
    <name>AgendaPlan</name>
    <message>
        <source>%1: %2 does not exist on that day, because the clocks are put forward. Choose another hour.</source>
        <translation>%1: ese día no existen las %2, porque se adelanta el reloj. Elija otra hora.</translation>
    </message>
    <message>
        <source>The start of the agenda</source>
        <translation>Inicio de la agenda</translation>
    </message>
    <message>
        <source>The end of the agenda</source>
        <translation>Fin de la agenda</translation>
    </message>
</context>
<context>
    <name>AgendaQuestion</name>
    <message>
        <source>The workshop is planned for another day, %1.</source>
        <translation>El taller está previsto para otro día: %1.</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>Iniciarla ahora</translation>
    </message>
    <message>
        <source>The agenda is planned for %1, in %2.</source>
        <translation>La agenda está prevista para las %1; faltan %2.</translation>
    </message>
    <message>
        <source>This was the last block: the agenda ends here.</source>
        <translation>Este era el último bloque: aquí termina la agenda.</translation>
    </message>
    <message>
        <source>End the agenda</source>
        <translation>Terminar la agenda</translation>
    </message>
</context>
<context>
    <name>AgendaStrip</name>
    <message>
        <source>Planned for %1</source>
        <translation>Previsto para las %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>Tiempo de más: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Tiempo que queda: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the end (%1)</source>
        <translation>cierre (%1)</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>“%1” is not a number of minutes.</source>
        <translation>“%1” no es un número de minutos.</translation>
    </message>
    <message>
        <source>“%1” is not an hour.</source>
        <translation>“%1” no es una hora.</translation>
    </message>
    <message>
        <source>“%1” is no stage of a workshop.</source>
        <translation>“%1” no es una etapa del taller.</translation>
    </message>
    <message>
        <source>It has no minutes. A note in the agenda has 0.</source>
        <translation>No tiene minutos. Una nota en la agenda lleva 0.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>No column holds the blocks. Write Block or Activity above that column.</source>
        <translation>Ninguna columna tiene los bloques. Escriba Bloque o Actividad encima de esa columna.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Hora fija</translation>
    </message>
    <message>
        <source>Work at the tables</source>
        <translation>Trabajo en las mesas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién conduce</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>The number of the slip</source>
        <translation>El número de la papeleta</translation>
    </message>
</context>
<context>
    <name>BallotActions</name>
    <message>
        <source>This vote is counted by totals and not by slips.</source>
        <translation>Esta votación se cuenta por totales y no por papeletas.</translation>
    </message>
    <message>
        <source>Say whose slip it is: this vote is not secret.</source>
        <translation>Diga de quién es la papeleta: esta votación no es secreta.</translation>
    </message>
    <message>
        <source>Slip %1 is here already.</source>
        <translation>La papeleta %1 ya está aquí.</translation>
    </message>
    <message>
        <source>This person has a slip here already: number %1.</source>
        <translation>Esta persona ya tiene una papeleta aquí: la número %1.</translation>
    </message>
    <message>
        <source>There are as many slips as people who vote: %1.</source>
        <translation>Ya hay tantas papeletas como personas que votan: %1.</translation>
    </message>
</context>
<context>
    <name>BallotMark</name>
    <message>
        <source>The place on the slip</source>
        <translation>El lugar en la papeleta</translation>
    </message>
    <message>
        <source>The number of stickers</source>
        <translation>El número de puntos</translation>
    </message>
    <message>
        <source>A mark</source>
        <translation>Una calificación</translation>
    </message>
</context>
<context>
    <name>BallotRules</name>
    <message>
        <source>%1 is repeated.</source>
        <translation>El %1 está repetido.</translation>
    </message>
    <message>
        <source>%1 has %2 stickers; one idea gets %3 at most.</source>
        <translation>El %1 tiene %2 puntos; una idea recibe %3 como máximo.</translation>
    </message>
    <message>
        <source>There are %1 stickers on the slip; each person has %2.</source>
        <translation>La papeleta tiene %1 puntos; cada persona tiene %2.</translation>
    </message>
    <message>
        <source>%1 has one mark of two.</source>
        <translation>El %1 tiene una calificación de dos.</translation>
    </message>
    <message>
        <source>Marks go from 1 to 5; %1 has %2.</source>
        <translation>Las calificaciones van de 1 a 5; el %1 tiene %2.</translation>
    </message>
    <message>
        <source>There are %1 ideas on the slip; each person orders %2.</source>
        <translation>La papeleta tiene %1 ideas; cada persona ordena %2.</translation>
    </message>
    <message>
        <source>has %1 of %2</source>
        <translation>lleva %1 de %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>%1) %2</source>
        <comment>place on a slip, and the card</comment>
        <translation>%1.º %2</translation>
    </message>
</context>
<context>
    <name>BlockTexts</name>
    <message>
        <source>“%1” is not a number of minutes. Write it as 20.</source>
        <translation>“%1” no es una cantidad de minutos. Escríbala así: 20.</translation>
    </message>
    <message>
        <source>“%1” is not an hour. Write it as 9:30.</source>
        <translation>“%1” no es una hora. Escríbala así: 9:30.</translation>
    </message>
    <message>
        <source>The block lasts %1 minutes: it cannot take %2 at least.</source>
        <translation>El bloque dura %1 minutos: su mínimo no puede ser %2.</translation>
    </message>
</context>
<context>
    <name>CarriedFiles</name>
    <message>
        <source>“%1” is not there any more. Nothing was prepared; connect it and try again.</source>
        <translation>“%1” ya no está. No se preparó nada; conéctela e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing was prepared; choose another place.</source>
        <translation>No se pudo escribir en “%1”. No se preparó nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>There is not enough room in “%1”: %2 are needed, %3 are free. Nothing was written; free some space or choose another place.</source>
        <translation>No hay espacio en “%1”: se necesitan %2 y hay %3. No se escribió nada; libere espacio o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>“%1” necesita: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer “%1”.</translation>
    </message>
    <message>
        <source>There is no table %1 in this workshop.</source>
        <translation>En este taller no hay mesa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n fila leída</numerusform>
            <numerusform>%n filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n agregada</numerusform>
            <numerusform>%n agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Created “%1”.</source>
        <translation>Se creó “%1”.</translation>
    </message>
    <message>
        <source>Say what to import: --ideas CSV or --participants CSV.</source>
        <translation>Indique qué importar: --ideas CSV o --participants CSV.</translation>
    </message>
    <message>
        <source>This version exports PDF only.</source>
        <translation>Esta versión solo exporta PDF.</translation>
    </message>
    <message>
        <source>There is no edition “%1”: choose public or internal.</source>
        <translation>No hay edición “%1”: elija public o internal.</translation>
    </message>
    <message>
        <source>There is no paper “%1”: choose letter or a4.</source>
        <translation>No hay papel “%1”: elija letter o a4.</translation>
    </message>
    <message>
        <source>“%1” already exists. Add --force to replace it.</source>
        <translation>“%1” ya existe. Agregue --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Se escribió “%1”.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a copy of it.</source>
        <translation>“%1” está dañado. Quedó como estaba; abra una copia.</translation>
    </message>
    <message>
        <source>“%1” was copied while it was being written, or changed by another program. Copy it again.</source>
        <translation>“%1” se copió mientras se escribía o lo cambió otro programa. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is sound: format %2.</source>
        <translation>“%1” está en buen estado: formato %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experience(s)</source>
        <translation>
            <numerusform>%n experiencia</numerusform>
            <numerusform>%n experiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>No se pudo crear la carpeta “%1”.</translation>
    </message>
    <message>
        <source>public.pdf</source>
        <translation>publico.pdf</translation>
    </message>
    <message>
        <source>internal.pdf</source>
        <translation>interno.pdf</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <translation>%1 (rescatado)</translation>
    </message>
    <message>
        <source>“%1” brings nothing new.</source>
        <translation>“%1” no trae nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to choose from: both are kept.</source>
        <translation>
            <numerusform>Escribieron distinto en %n lugar: elija; los dos textos están guardados.</numerusform>
            <numerusform>Escribieron distinto en %n lugares: elija; todos los textos están guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>before joining</source>
        <translation>antes de juntar</translation>
    </message>
    <message>
        <source>“%1” now holds what both computers wrote; as it was before, it is in “%2”.</source>
        <translation>“%1” tiene ahora lo que anotaron las dos computadoras; como estaba antes, quedó en “%2”.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>ConfirmingActions</name>
    <message>
        <source>All that tied were to enter, and others tie now: decide again.</source>
        <translation>Iban a entrar todas las empatadas y ahora empatan otras: decida otra vez.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was decided.</source>
        <translation>Nada cambió desde que se decidió.</translation>
    </message>
</context>
<context>
    <name>Consolidation</name>
    <message>
        <source>The action</source>
        <translation>La acción</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>La razón</translation>
    </message>
    <message>
        <source>The hands</source>
        <translation>Las manos</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>During the work</source>
        <translation>Durante el trabajo</translation>
    </message>
    <message>
        <source>Before bringing two computers together</source>
        <translation>Antes de juntar las dos computadoras</translation>
    </message>
    <message>
        <source>“%1” here, “%2” in the copy</source>
        <translation>“%1” aquí, “%2” en la copia</translation>
    </message>
    <message>
        <source>Not in the copy: “%1”</source>
        <translation>No está en la copia: “%1”</translation>
    </message>
    <message>
        <source>Only in the copy: “%1”</source>
        <translation>Solo en la copia: “%1”</translation>
    </message>
    <message>
        <source>That is a file of another workshop.</source>
        <translation>Ese archivo es de otro taller.</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the copy</source>
        <translation>
            <numerusform>%n no está en la copia</numerusform>
            <numerusform>%n no están en la copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the copy</source>
        <translation>
            <numerusform>%n solo en la copia</numerusform>
            <numerusform>%n solo en la copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambió</numerusform>
            <numerusform>%n cambiaron</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a file named “%1”. Choose another name.</source>
        <translation>Ya hay un archivo llamado “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Beside “%1” there is work that was cut short. Choose another name or another folder.</source>
        <translation>Junto a “%1” hay un trabajo que quedó a medias. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was copied; connect it and try again.</source>
        <translation>“%1” ya no está. No se copió nada; conéctela e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough room in “%1”. Nothing was copied; free some space or choose another place.</source>
        <translation>No hay suficiente espacio en “%1”. No se copió nada; libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing was copied; choose another place.</source>
        <translation>No se pudo escribir en “%1”. No se copió nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is the workshop that is being copied. Choose another name.</source>
        <translation>“%1” es el mismo taller que se está copiando. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already another file named “%1”. It was left as it is; choose another name.</source>
        <translation>Ya hay otro archivo llamado “%1”. Se dejó como está; elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” holds work that is not in this workshop. It was left as it is; choose another name.</source>
        <translation>“%1” tiene trabajo que no está en este taller. Se dejó como está; elija otro nombre.</translation>
    </message>
    <message>
        <source>The workshop file is damaged. It was left as it is.</source>
        <translation>El archivo del taller está dañado. Se dejó como está.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” ya no está ahí.</translation>
    </message>
    <message>
        <source>This workshop file is damaged, so no copy was made of it. Earlier copies were kept.</source>
        <translation>Este archivo del taller está dañado y por eso no se copió. Las copias anteriores se conservan.</translation>
    </message>
    <message>
        <source>“%1” was copied and checked: %2, mark %3.</source>
        <translation>“%1” quedó copiado y revisado: %2, marca %3.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be deleted. Delete it in the folder “%2”.</source>
        <translation>No se pudo borrar la copia de seguridad “%1”. Bórrela en la carpeta “%2”.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table has more than %L1 cells. Divide it into smaller ones.</source>
        <translation>La hoja tiene más de %L1 celdas. Divídala en otras más pequeñas.</translation>
    </message>
    <message>
        <source>Line %1 has more than %L2 columns.</source>
        <translation>La línea %1 tiene más de %L2 columnas.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, too large for a list.</source>
        <translation>El archivo pasa de %1 MiB: es demasiado grande para una lista.</translation>
    </message>
    <message>
        <source>The file is not CSV text. If it is a spreadsheet, save it as CSV first.</source>
        <translation>El archivo no es texto CSV. Si es una hoja de cálculo, guárdela primero como CSV.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No tiene texto.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full. Nothing was lost: what you typed is still in the box. Free some space and press Enter again.</source>
        <translation>El disco está lleno. No se perdió nada: lo que escribió sigue en la casilla. Libere espacio y presione Enter otra vez.</translation>
    </message>
    <message>
        <source>Another program is using the workshop file. What you typed is still in the box: close that program and press Enter again.</source>
        <translation>Otro programa está usando el archivo del taller. Lo que escribió sigue en la casilla: cierre ese programa y presione Enter otra vez.</translation>
    </message>
    <message>
        <source>The workshop file cannot be written here. Copy it to a folder of your own and open the copy.</source>
        <translation>Aquí no se puede escribir el archivo del taller. Cópielo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>The workshop file could not be opened. Check that it exists and that you may read it.</source>
        <translation>No se pudo abrir el archivo del taller. Revise que exista y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>The workshop file is damaged. It was left as it is; open a copy of it.</source>
        <translation>El archivo del taller está dañado. Quedó como estaba; abra una copia.</translation>
    </message>
    <message>
        <source>The workshop file could not be read or written. What was saved before is safe.</source>
        <translation>No se pudo leer o escribir el archivo del taller. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The workshop file was moved, renamed or deleted while it was open. Nothing was lost: put it back where it was and press Enter again, or make a copy.</source>
        <translation>El archivo del taller se movió, cambió de nombre o se borró mientras estaba abierto. No se perdió nada: póngalo donde estaba y presione Enter otra vez, o haga una copia.</translation>
    </message>
    <message>
        <source>The disk failed while saving, so nothing more is written to this file. What was saved before is in it: make a copy on another disk, then open the workshop again.</source>
        <translation>El disco falló al guardar y ya no se escribe más en este archivo. Lo guardado antes está ahí: haga una copia en otro disco y abra el taller otra vez.</translation>
    </message>
    <message>
        <source>The disk where “%1” lies is full. The workshop was left as it is: free some space and open it again.</source>
        <translation>El disco donde está “%1” está lleno. El taller quedó como estaba: libere espacio y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close that program and open the workshop again.</source>
        <translation>Otro programa está usando “%1”. Cierre ese programa y abra el taller de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was moved or replaced while it was being opened. Open it again.</source>
        <translation>“%1” se movió o se reemplazó mientras se abría. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Only for reading: the disk where “%1” lies is full. Free some space and open it again.</source>
        <translation>Solo para leer: el disco donde está “%1” está lleno. Libere espacio y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Only for reading: the disk where “%1” lies fails when something is written. Save a copy on another disk and go on there.</source>
        <translation>Solo para leer: el disco donde está “%1” falla al escribir. Guarde una copia en otro disco y siga ahí.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Who decided</source>
        <translation>Quién decidió</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>La razón</translation>
    </message>
    <message>
        <source>The basis</source>
        <translation>La base</translation>
    </message>
    <message numerus="yes">
        <source>Say why in %n character(s) or more.</source>
        <translation>
            <numerusform>Diga por qué en %n carácter o más.</numerusform>
            <numerusform>Diga por qué en %n caracteres o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>The numbers of the draw</source>
        <translation>Los números del sorteo</translation>
    </message>
    <message>
        <source>Say who decides, by role.</source>
        <translation>Diga quién decide, por su función.</translation>
    </message>
    <message>
        <source>Say who draws the papers and who sees it.</source>
        <translation>Diga quién saca los papeles y quién lo ve.</translation>
    </message>
</context>
<context>
    <name>Development</name>
    <message>
        <source>What will be done</source>
        <translation>Qué se va a hacer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
</context>
<context>
    <name>DevelopmentActions</name>
    <message>
        <source>Only ideas of the table itself can be handed over.</source>
        <translation>Solo se pueden pasar ideas de la propia mesa.</translation>
    </message>
    <message>
        <source>Nobody here is free to take an idea.</source>
        <translation>Aquí no hay nadie libre para tomar una idea.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nombre del archivo:</translation>
    </message>
    <message>
        <source>Type of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
</context>
<context>
    <name>DurationActions</name>
    <message>
        <source>“%1” is a rehearsal: nothing in it took the time of people.</source>
        <translation>“%1” es un ensayo: nada en él tardó lo que tarda la gente.</translation>
    </message>
    <message>
        <source>No block of “%1” has begun and ended yet.</source>
        <translation>Ningún bloque de “%1” ha empezado y terminado todavía.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 took %2 min</source>
        <translation>%1 duró %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 min in %n workshops (median)</source>
        <translation>
            <numerusform>%1 duró %2 min en %n taller (mediana)</numerusform>
            <numerusform>%1 duró %2 min de mediana en %n talleres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>This was changed later; undo the later change first.</source>
        <translation>Esto se cambió después; deshaga primero ese cambio.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation>Lo que se iba a cambiar ya no está.</translation>
    </message>
    <message>
        <source>The history of this file does not fit it.</source>
        <translation>El historial de este archivo no le corresponde.</translation>
    </message>
    <message>
        <source>Something added later still needs this; take that back first.</source>
        <translation>Algo que se agregó después depende de esto; deshágalo primero.</translation>
    </message>
    <message>
        <source>What this belongs to was deleted later; bring that back first.</source>
        <translation>Aquello a lo que pertenece se borró después; recupérelo primero.</translation>
    </message>
</context>
<context>
    <name>Experience</name>
    <message>
        <source>The experience</source>
        <translation>la experiencia</translation>
    </message>
    <message>
        <source>The improvement proposed</source>
        <translation>la mejora propuesta</translation>
    </message>
    <message>
        <source>The support offered by</source>
        <translation>quién ofrece apoyo</translation>
    </message>
</context>
<context>
    <name>ExperienceIdeas</name>
    <message>
        <source>%1 came of it already, in the same words.</source>
        <translation>De esto ya salió %1, con las mismas palabras.</translation>
    </message>
</context>
<context>
    <name>ExperienceTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toda la sala</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>In the plenary it was joined with its twin: “%1”.</source>
        <translation>En la plenaria se unió con su gemela: “%1”.</translation>
    </message>
    <message>
        <source>The table chose others: %1</source>
        <translation>La mesa eligió otras: %1</translation>
    </message>
    <message>
        <source>Others came first. %1</source>
        <translation>Otras quedaron antes. %1</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dejada aparte</translation>
    </message>
    <message>
        <source>Joined to another</source>
        <translation>Unida a otra</translation>
    </message>
    <message>
        <source>Not prioritised</source>
        <translation>No priorizada</translation>
    </message>
    <message>
        <source>Tied at the line</source>
        <translation>Empatada en la línea</translation>
    </message>
    <message>
        <source>In the first selection</source>
        <translation>En la primera selección</translation>
    </message>
    <message>
        <source>Not feasible</source>
        <translation>No factible</translation>
    </message>
    <message>
        <source>Feasible, in reserve</source>
        <translation>Factible, en reserva</translation>
    </message>
    <message>
        <source>Chosen: it has a SMART sheet</source>
        <translation>Elegida: tiene ficha SMART</translation>
    </message>
    <message>
        <source>Chosen by its table</source>
        <translation>Elegida por su mesa</translation>
    </message>
    <message>
        <source>Proposed action of the workshop</source>
        <translation>Acción propuesta del taller</translation>
    </message>
    <message>
        <source>Joined to %1: it lives on there.</source>
        <translation>Unida a %1: sigue viva en esa.</translation>
    </message>
    <message>
        <source>In the sieve: %1</source>
        <translation>En la preselección: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) without a destination</source>
        <translation>
            <numerusform>%n idea sin destino</numerusform>
            <numerusform>%n ideas sin destino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) without a reason</source>
        <translation>
            <numerusform>%n idea sin razón escrita</numerusform>
            <numerusform>%n ideas sin razón escrita</numerusform>
        </translation>
    </message>
    <message>
        <source>There were places for all: nobody had to vote.</source>
        <translation>Había lugares para todas: nadie tuvo que votar.</translation>
    </message>
    <message>
        <source>It was not put to the vote.</source>
        <translation>No se sometió a votación.</translation>
    </message>
    <message>
        <source>In the vote over the feasible ideas: %1</source>
        <translation>En la votación entre las factibles: %1</translation>
    </message>
    <message>
        <source>Others had more: the last one that entered has %1.</source>
        <translation>Otras tuvieron más: la última que entró tiene %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It tied and the room let all enter</source>
        <translation>Empató y la sala dejó entrar todas</translation>
    </message>
    <message>
        <source>It tied and the room chose it</source>
        <translation>Empató y la sala la eligió</translation>
    </message>
    <message>
        <source>It tied and the room chose others</source>
        <translation>Empató y la sala eligió otras</translation>
    </message>
    <message>
        <source>There was no plenary, what every table selected goes on</source>
        <translation>No hubo plenaria y sigue lo que cada mesa seleccionó</translation>
    </message>
    <message>
        <source>The technical team decided</source>
        <translation>Decidió el equipo técnico</translation>
    </message>
    <message>
        <source>The room gave places to the best of each table first</source>
        <translation>La sala dio lugar primero a las mejores de cada mesa</translation>
    </message>
    <message>
        <source>The room shared the places out among those who agree</source>
        <translation>La sala adoptó el Reparto entre quienes coinciden</translation>
    </message>
</context>
<context>
    <name>Feasibility</name>
    <message>
        <source>The reason</source>
        <translation>La razón</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>La valoración</translation>
    </message>
    <message>
        <source>The condition</source>
        <translation>La condición</translation>
    </message>
    <message>
        <source>Who judged it</source>
        <translation>Quién evaluó</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: falta este dato.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 characters; this has %3.</source>
        <translation>Acorte %1: caben %2 caracteres y tiene %3.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>Corrija %1: puede ir de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Papeleta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Conteo</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Final selection</source>
        <translation>Selección final</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Institución que apoya</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Aporte</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n mesa</numerusform>
            <numerusform>%n mesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n sigla</numerusform>
            <numerusform>%n siglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloque</numerusform>
            <numerusform>%n bloques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experience(s)</source>
        <translation>
            <numerusform>%n experiencia</numerusform>
            <numerusform>%n experiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n development(s)</source>
        <translation>
            <numerusform>%n desarrollo</numerusform>
            <numerusform>%n desarrollos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n votación</numerusform>
            <numerusform>%n votaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s)</source>
        <translation>
            <numerusform>%n conteo</numerusform>
            <numerusform>%n conteos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objeción</numerusform>
            <numerusform>%n objeciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n valoración</numerusform>
            <numerusform>%n valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n final selection(s)</source>
        <translation>
            <numerusform>%n selección final</numerusform>
            <numerusform>%n selecciones finales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n institución que apoya</numerusform>
            <numerusform>%n instituciones que apoyan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicador</numerusform>
            <numerusform>%n indicadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n hito</numerusform>
            <numerusform>%n hitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n riesgo</numerusform>
            <numerusform>%n riesgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n acta</numerusform>
            <numerusform>%n actas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n aporte</numerusform>
            <numerusform>%n aportes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the document</source>
        <translation>
            <numerusform>%n texto del documento</numerusform>
            <numerusform>%n textos del documento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>fundamento</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>whether it is there</source>
        <translation>si está</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>quién lo dijo</translation>
    </message>
    <message>
        <source>who told it</source>
        <translation>quién lo contó</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institución</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>joined to</source>
        <translation>unida a</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>dejada aparte</translation>
    </message>
    <message>
        <source>why it was set aside</source>
        <translation>por qué se dejó aparte</translation>
    </message>
    <message>
        <source>table</source>
        <translation>mesa</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>convener</source>
        <translation>quién convoca</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitación</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>relatoría</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>prestada</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>siglas</translation>
    </message>
    <message>
        <source>kind of institution</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>post</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territorio</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>llegada</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>lugar en la lista</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>indicaciones</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>who leads</source>
        <translation>quién dirige</translation>
    </message>
    <message>
        <source>what would make it better</source>
        <translation>qué la mejoraría</translation>
    </message>
    <message>
        <source>who supports it</source>
        <translation>quién la apoya</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>para quién</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>con quién</translation>
    </message>
    <message>
        <source>who develops it</source>
        <translation>quién la desarrolla</translation>
    </message>
    <message>
        <source>people who vote</source>
        <translation>personas que votan</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>count</source>
        <translation>conteo</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>redacción</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>manos</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>how it is today</source>
        <translation>cómo está hoy</translation>
    </message>
    <message>
        <source>means of verification</source>
        <translation>medio de verificación</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>deliverable</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>what to do about it</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>role</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>another detail</source>
        <translation>otro dato</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Ideas that are not the same</source>
        <translation>Ideas que no son lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n encabezado</numerusform>
            <numerusform>%n encabezados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of ideas that are not the same</source>
        <translation>
            <numerusform>%n pareja de ideas que no son lo mismo</numerusform>
            <numerusform>%n parejas de ideas que no son lo mismo</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>split from</source>
        <translation>separada de</translation>
    </message>
    <message>
        <source>text before ideas were joined to it</source>
        <translation>texto antes de unirle otras ideas</translation>
    </message>
    <message>
        <source>why it was separated</source>
        <translation>por qué se separó</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>una de las dos</translation>
    </message>
    <message>
        <source>the other of the two</source>
        <translation>la otra de las dos</translation>
    </message>
    <message>
        <source>what it stands for</source>
        <translation>qué significa</translation>
    </message>
    <message>
        <source>count for relevance</source>
        <translation>cuenta de relevancia</translation>
    </message>
    <message>
        <source>stickers</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>number of the slip</source>
        <translation>número de la papeleta</translation>
    </message>
    <message>
        <source>whose slip it is</source>
        <translation>de quién es la papeleta</translation>
    </message>
    <message>
        <source>who judged it</source>
        <translation>quién evaluó</translation>
    </message>
    <message>
        <source>right to do it</source>
        <translation>competencia</translation>
    </message>
    <message>
        <source>who takes it on</source>
        <translation>quién la asume</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>conocimiento</translation>
    </message>
    <message>
        <source>money</source>
        <translation>recursos</translation>
    </message>
    <message>
        <source>time</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>aceptación</translation>
    </message>
</context>
<context>
    <name>FinalActions</name>
    <message>
        <source>The first selection of this table is not decided yet.</source>
        <translation>La primera selección de esta mesa todavía no está decidida.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n place(s).</source>
        <translation>
            <numerusform>Solo hay %n lugar.</numerusform>
            <numerusform>Solo hay %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one idea.</source>
        <translation>Elija por lo menos una idea.</translation>
    </message>
    <message>
        <source>Say on which conditions the chosen ideas are feasible.</source>
        <translation>Diga con qué condiciones son factibles las ideas elegidas.</translation>
    </message>
    <message>
        <source>Only ideas found feasible can be chosen.</source>
        <translation>Solo se pueden elegir ideas que se encontraron factibles.</translation>
    </message>
    <message>
        <source>The vote over the feasible ideas is open: close it or withdraw it.</source>
        <translation>La votación entre las factibles está abierta: ciérrela o retírela.</translation>
    </message>
    <message>
        <source>Say why the table chooses these ideas.</source>
        <translation>Diga por qué la mesa elige estas ideas.</translation>
    </message>
    <message>
        <source>Ideas tie for the last places: mark with Space those that go on, and say why.</source>
        <translation>Hay ideas empatadas en los últimos lugares: marque con Espacio las que siguen y diga por qué.</translation>
    </message>
</context>
<context>
    <name>FinalEntry</name>
    <message>
        <source>Reserve, in its order</source>
        <translation>Reserva, en su orden</translation>
    </message>
</context>
<context>
    <name>FinalSelection</name>
    <message>
        <source>%1 takes the place of %2.</source>
        <translation>%1 toma el lugar de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay open: no more ideas are feasible.</source>
        <translation>
            <numerusform>%n lugar queda abierto: no hay más ideas factibles.</numerusform>
            <numerusform>%n lugares quedan abiertos: no hay más ideas factibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is that of the first selection: being feasible adds no points, and nobody votes again unless the room opens a vote.</source>
        <translation>El orden es el de la primera selección: ser factible no suma puntos, y nadie vota otra vez, a menos que la sala abra una votación.</translation>
    </message>
    <message>
        <source>Has the institution the right to do it?</source>
        <translation>¿Le corresponde a la institución? (competencia legal)</translation>
    </message>
    <message>
        <source>Is there an office that takes it on?</source>
        <translation>¿Hay una unidad que la asuma? (institucional)</translation>
    </message>
    <message>
        <source>Are there the knowledge and the systems?</source>
        <translation>¿Hay conocimiento y sistemas? (técnica)</translation>
    </message>
    <message>
        <source>Is there the money, or a way to get it?</source>
        <translation>¿Hay recursos o cómo conseguirlos? (financiera)</translation>
    </message>
    <message>
        <source>Does it fit into 24 months?</source>
        <translation>¿Cabe en 24 meses? (plazo)</translation>
    </message>
    <message>
        <source>Does it need nobody who is not here?</source>
        <translation>¿Puede hacerse sin quien no está en la mesa? (aceptación)</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Institutional</source>
        <translation>Institucional</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financiera</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation>Con condiciones</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Judged by: %1</source>
        <translation>Evaluó: %1</translation>
    </message>
    <message>
        <source>Without the right to do it or the time for it, it may not be feasible in this plan. The table decides.</source>
        <translation>Sin competencia o sin plazo, quizá no sea factible en este plan. La mesa decide.</translation>
    </message>
    <message numerus="yes">
        <source>The table voted once more, on the feasible ideas alone. %1: %n people.</source>
        <translation>
            <numerusform>La mesa votó otra vez, solo entre las ideas factibles. %1: %n persona.</numerusform>
            <numerusform>La mesa votó otra vez, solo entre las ideas factibles. %1: %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In reserve and not evaluated: %1.</source>
        <translation>
            <numerusform>En reserva y sin evaluar: %1.</numerusform>
            <numerusform>En reserva y sin evaluar: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay open.</source>
        <translation>
            <numerusform>%n lugar queda abierto.</numerusform>
            <numerusform>%n lugares quedan abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table found no idea feasible: its places stay open, and there is no sheet to fill in.</source>
        <translation>La mesa no encontró ninguna idea factible: sus lugares quedan abiertos y no hay ficha que llenar.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n of them in one copy only</source>
        <translation>
            <numerusform>%n en una sola copia</numerusform>
            <numerusform>%n en una sola copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n quedó fuera</numerusform>
            <numerusform>%n quedaron fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n no apareció</numerusform>
            <numerusform>%n no aparecieron</numerusform>
        </translation>
    </message>
    <message>
        <source>The new file: %1</source>
        <translation>El archivo nuevo: %1</translation>
    </message>
    <message>
        <source>The other file was left as it is.</source>
        <translation>El otro archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>A copy of it: %1</source>
        <translation>Una copia de ese archivo: %1</translation>
    </message>
    <message>
        <source>Everything was found: the content is exactly what the last step left.</source>
        <translation>Se encontró todo: el contenido es exactamente el que dejó el último paso.</translation>
    </message>
    <message>
        <source>It cannot be proven that everything was found. Compare the new file with the cards and the lists on paper.</source>
        <translation>No se puede probar que se haya encontrado todo. Compare el archivo nuevo con las tarjetas y las listas en papel.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Quedó fuera</translation>
    </message>
    <message>
        <source>Made anew because others need it; look at it</source>
        <translation>Se hizo de nuevo porque otros lo necesitan; revíselo</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the history, which cannot be undone any more</source>
        <translation>
            <numerusform>%n paso del historial, que ya no se puede deshacer</numerusform>
            <numerusform>%n pasos del historial, que ya no se pueden deshacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to rows that were not found</source>
        <translation>
            <numerusform>%n referencia a algo que no apareció</numerusform>
            <numerusform>%n referencias a algo que no apareció</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Se perdió</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Everything that a workshop holds was taken over. Its history starts anew.</source>
        <translation>Pasó todo lo que un taller contiene. El historial empieza de nuevo.</translation>
    </message>
    <message>
        <source>What could be read was taken over; look at what had to be left out. Its history starts anew.</source>
        <translation>Pasó lo que se pudo leer; vea lo que quedó fuera. El historial empieza de nuevo.</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>En el archivo nuevo</translation>
    </message>
</context>
<context>
    <name>FormatCheck</name>
    <message>
        <source>Another program changed how this file is built, so it is not safe to open. It was left as it is.</source>
        <translation>Otro programa cambió la estructura de este archivo y no es seguro abrirlo. Quedó como estaba.</translation>
    </message>
</context>
<context>
    <name>FullSheetParts</name>
    <message>
        <source>Not answered yet</source>
        <translation>Todavía no responde</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>Accepts with changes</source>
        <translation>Acepta con cambios</translation>
    </message>
    <message>
        <source>Does not accept</source>
        <translation>No acepta</translation>
    </message>
    <message>
        <source>The institution’s answer</source>
        <translation>Respuesta de la institución</translation>
    </message>
    <message>
        <source>Nobody accepts for another institution.</source>
        <translation>Nadie puede aceptar por otra institución.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>On what date?</source>
        <translation>¿En qué fecha?</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Where the sheet stands</source>
        <translation>Estado de la ficha</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Something that can be counted or proved with a document.</source>
        <translation>Algo que se pueda contar o comprobar con un documento.</translation>
    </message>
    <message>
        <source>Institution that answers (one)</source>
        <translation>Institución responsable (una)</translation>
    </message>
    <message>
        <source>The one that gives account. The others go below.</source>
        <translation>La que rinde cuentas. Las demás van abajo.</translation>
    </message>
    <message>
        <source>Person to talk to</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>The post before the person: people rotate.</source>
        <translation>Cargo antes que persona: las personas rotan.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad o área</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Who supports it</source>
        <translation>Quién apoya</translation>
    </message>
    <message>
        <source>Who accompanies and watches?</source>
        <translation>¿Quién acompaña y vigila?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Steps with their dates</source>
        <translation>Pasos con fecha</translation>
    </message>
    <message>
        <source>“Rules published”, better than “work on the rules”.</source>
        <translation>“Publicado el reglamento”, mejor que “trabajar en el reglamento”.</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>What is left to be settled</source>
        <translation>Lo que faltó resolver</translation>
    </message>
    <message>
        <source>Better noted than forgotten. It is printed as pending.</source>
        <translation>Mejor anotado que olvidado. Se imprime como pendiente.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Only for reading: “%1” was made by a newer Tallerista (file format %2, this program writes format %3). Update the program to edit it.</source>
        <translation>Solo lectura: “%1” se hizo con un Tallerista más nuevo (formato de archivo %2; este programa escribe el %3). Actualice el programa para editarlo.</translation>
    </message>
    <message>
        <source>Only for reading: “%1” cannot be written where it is. Copy it to a folder of your own to edit it.</source>
        <translation>Solo lectura: “%1” no se puede escribir donde está. Cópielo a una carpeta suya para editarlo.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that it exists and that you may read it.</source>
        <translation>No se pudo abrir “%1”. Revise que exista y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” only points to another file. Open that file itself.</source>
        <translation>“%1” solo apunta a otro archivo. Abra ese otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a Tallerista workshop. It was left as it is.</source>
        <translation>“%1” no es un taller de Tallerista. Quedó como estaba.</translation>
    </message>
    <message>
        <source>“%1” is not a complete workshop. It was left as it is.</source>
        <translation>“%1” no es un taller completo. Quedó como estaba.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tallerista (file format %2, this program reads up to %3). Update the program to open it.</source>
        <translation>“%1” se hizo con un Tallerista más nuevo (formato de archivo %2; este programa lee hasta el %3). Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>Another program changed how “%1” is built, so it is not safe to open. It was left as it is; its content can be read into a new workshop.</source>
        <translation>Otro programa cambió la forma en que está hecho “%1” y no es seguro abrirlo. Quedó como estaba; su contenido se puede leer en un taller nuevo.</translation>
    </message>
    <message>
        <source>Another program removed rows that “%1” still needs. It was left as it is; its content can be read into a new workshop.</source>
        <translation>Otro programa quitó filas que “%1” todavía necesita. Quedó como estaba; su contenido se puede leer en un taller nuevo.</translation>
    </message>
    <message>
        <source>“%1” was copied while it was being written, or another program changed it. Copy it again.</source>
        <translation>“%1” se copió mientras se estaba escribiendo, o lo cambió otro programa. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>The end of “%1” is missing. Copy it again.</source>
        <translation>Falta el final de “%1”. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is: open a backup of it, or rescue what it holds.</source>
        <translation>“%1” está dañado. Quedó como estaba: abra una copia de seguridad, o rescate lo que contiene.</translation>
    </message>
    <message>
        <source>A file beside “%1” does not belong to it and could do harm. Copy the workshop alone to another folder and open it there.</source>
        <translation>Junto a “%1” hay un archivo que no es suyo y puede hacer daño. Copie solo el taller a otra carpeta y ábralo ahí.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Close it and open the workshop again.</source>
        <translation>Otro programa está escribiendo en “%1”. Ciérrelo y abra el taller otra vez.</translation>
    </message>
    <message>
        <source>There is too little room to check “%1”. Free some space and open it again.</source>
        <translation>No hay espacio suficiente para revisar “%1”. Libere espacio y ábralo otra vez.</translation>
    </message>
    <message>
        <source>“%1” could not be checked in time. Copy it to this computer and open the copy.</source>
        <translation>No se pudo revisar “%1” a tiempo. Cópielo a esta computadora y abra la copia.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the disk or the USB stick fails. Take the stick out, connect it again and open the workshop once more, or go on in a copy.</source>
        <translation>“%1” no se puede leer: falla el disco o la memoria USB. Saque la memoria, conéctela otra vez y abra el taller de nuevo, o siga en una copia.</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>“%1” is in the glossary already. Edit its row there.</source>
        <translation>“%1” ya está en el glosario. Edite ahí su fila.</translation>
    </message>
</context>
<context>
    <name>GlossaryEditor</name>
    <message>
        <source>Acronym or word</source>
        <translation>Sigla o palabra</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>GlossaryEntry</name>
    <message>
        <source>The acronym</source>
        <translation>La sigla</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Su significado</translation>
    </message>
</context>
<context>
    <name>HalfTyped</name>
    <message>
        <source>Left half typed on %1: “%2”</source>
        <translation>Quedó a medias el %1: “%2”</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>What you were typing is here again.</source>
        <translation>Aquí está de nuevo lo que estaba escribiendo.</translation>
    </message>
    <message>
        <source>Left half typed, %1: “%2”. It is there again when you come to that field.</source>
        <translation>Quedó a medio escribir, %1: “%2”. Está ahí de nuevo al llegar a ese campo.</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Ver ahí</translation>
    </message>
    <message>
        <source>The field of “%1” is not on show now. Copied, the text can be pasted where it belongs.</source>
        <translation>El campo de “%1” no está a la vista ahora. Copie el texto y péguelo donde corresponda.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>The heading</source>
        <translation>El encabezado</translation>
    </message>
</context>
<context>
    <name>HeadingActions</name>
    <message>
        <source>There is already a heading “%1”.</source>
        <translation>Ya hay un encabezado “%1”.</translation>
    </message>
</context>
<context>
    <name>Idea</name>
    <message>
        <source>The idea</source>
        <translation>la idea</translation>
    </message>
    <message>
        <source>The reason for the idea</source>
        <translation>el porqué de la idea</translation>
    </message>
    <message>
        <source>The reason to leave it aside</source>
        <translation>la razón para dejarla aparte</translation>
    </message>
    <message>
        <source>The number of the card</source>
        <translation>el número de la tarjeta</translation>
    </message>
    <message>
        <source>The idea as it was said</source>
        <translation>La idea como se dijo</translation>
    </message>
    <message>
        <source>The reason to separate it</source>
        <translation>La razón para separarla</translation>
    </message>
</context>
<context>
    <name>IdeaActions</name>
    <message>
        <source>%1 already has an idea; card numbers are used once. Type another number, or none for the next one.</source>
        <translation>%1 ya tiene una idea; cada número de tarjeta se usa una sola vez. Escriba otro número, o ninguno para tomar el siguiente.</translation>
    </message>
    <message>
        <source>Other ideas are joined to this one: separate them first.</source>
        <translation>Hay otras ideas unidas a esta: sepárelas primero.</translation>
    </message>
</context>
<context>
    <name>IdeaJoining</name>
    <message>
        <source>Only different ideas that are not joined yet can be joined.</source>
        <translation>Solo se pueden unir ideas distintas que todavía no estén unidas.</translation>
    </message>
    <message>
        <source>The table&apos;s vote is open: withdraw it before joining ideas.</source>
        <translation>La mesa ya abrió su votación: retírela antes de unir ideas.</translation>
    </message>
    <message>
        <source>This idea is joined to another: join to that one.</source>
        <translation>Esta idea está unida a otra: una a esa otra.</translation>
    </message>
    <message>
        <source>This idea is not joined to another.</source>
        <translation>Esta idea no está unida a otra.</translation>
    </message>
    <message>
        <source>The table has already voted: say why it is separated.</source>
        <translation>La mesa ya votó: diga por qué se separa.</translation>
    </message>
    <message>
        <source>It has been judged whether %1 is feasible: take that back before joining it to another.</source>
        <translation>Ya se evaluó si %1 es factible: retire esa evaluación antes de unirla a otra.</translation>
    </message>
</context>
<context>
    <name>IdeaListing</name>
    <message>
        <source>Without an author</source>
        <translation>Sin autor</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sin encabezado</translation>
    </message>
</context>
<context>
    <name>IdeaMeaning</name>
    <message numerus="yes">
        <source>There is no question %1; there are %n.</source>
        <translation>
            <numerusform>No hay pregunta %1; hay %n.</numerusform>
            <numerusform>No hay pregunta %1; hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
    <message>
        <source>new institution: %1</source>
        <translation>institución nueva: %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>stays in the text: %1</source>
        <translation>queda en el texto: %1</translation>
    </message>
    <message>
        <source>The idea itself is missing: type it before @, #, &amp; and ?.</source>
        <translation>Falta la idea: escríbala antes de @, #, &amp; y ?.</translation>
    </message>
</context>
<context>
    <name>IdeaSteps</name>
    <message>
        <source>Choose ideas of one table for this.</source>
        <translation>Para esto elija ideas de una sola mesa.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The topic</source>
        <translation>el tema</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>la institución</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>el nombre de quien propone</translation>
    </message>
    <message>
        <source>No column holds the ideas. Write Idea, Proposal, Title or Text above that column.</source>
        <translation>Ninguna columna tiene las ideas. Escriba Idea, Propuesta, Título o Texto arriba de esa columna.</translation>
    </message>
    <message>
        <source>It is above the names of the columns.</source>
        <translation>Está arriba de los nombres de las columnas.</translation>
    </message>
    <message>
        <source>It has %1 cells for %2 columns. A text that holds the separator needs quotes around it.</source>
        <translation>Tiene %1 celdas para %2 columnas. Un texto que contiene el separador va entre comillas.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>No column holds the names. Write Name or Participant above that column.</source>
        <translation>Ninguna columna tiene los nombres. Escriba Nombre o Participante arriba de esa columna.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>%1 is already on the list, with number %2.</source>
        <translation>%1 ya está en la lista, con el número %2.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>The indicator</source>
        <translation>El indicador</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>La unidad</translation>
    </message>
    <message>
        <source>The total it is a part of</source>
        <translation>El total del que es parte</translation>
    </message>
    <message>
        <source>How it is today</source>
        <translation>Cómo está hoy</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La meta</translation>
    </message>
    <message>
        <source>The means of verification</source>
        <translation>Dónde se puede comprobar</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La fuente</translation>
    </message>
    <message>
        <source>The kind of indicator</source>
        <translation>El tipo de indicador</translation>
    </message>
    <message>
        <source>The direction</source>
        <translation>La dirección</translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>The institution</source>
        <translation>la institución</translation>
    </message>
    <message>
        <source>The acronym</source>
        <translation>las siglas</translation>
    </message>
    <message>
        <source>The sector</source>
        <translation>el sector</translation>
    </message>
</context>
<context>
    <name>JsonResource</name>
    <message>
        <source>It is missing.</source>
        <translation>No se encuentra.</translation>
    </message>
    <message>
        <source>Its contents are damaged.</source>
        <translation>Su contenido está dañado.</translation>
    </message>
</context>
<context>
    <name>JudgingActions</name>
    <message>
        <source>The evaluation of this table is over. Take it up again to change it.</source>
        <translation>La evaluación de esta mesa terminó. Retómela para cambiarla.</translation>
    </message>
    <message>
        <source>Only an idea that is feasible with conditions has a condition.</source>
        <translation>Solo una idea factible con condiciones lleva condición.</translation>
    </message>
    <message>
        <source>The first selection of this table is not decided yet.</source>
        <translation>La primera selección de esta mesa todavía no está decidida.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) are not judged yet.</source>
        <translation>
            <numerusform>Falta valorar %n idea.</numerusform>
            <numerusform>Falta valorar %n ideas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason of the verdict is missing: %1</source>
        <translation>Falta la razón de la evaluación: %1</translation>
    </message>
    <message>
        <source>Open the final selection again first.</source>
        <translation>Abra primero otra vez la selección final.</translation>
    </message>
</context>
<context>
    <name>KindName</name>
    <message>
        <source>Data of the workshop</source>
        <translation>Datos del taller</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda del taller</translation>
    </message>
    <message>
        <source>Moments of the agenda</source>
        <translation>Momentos de la agenda</translation>
    </message>
    <message>
        <source>What is already being done</source>
        <translation>Lo que ya se hace</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas anotadas</translation>
    </message>
    <message>
        <source>Developed ideas</source>
        <translation>Ideas desarrolladas</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Feasible or not</source>
        <translation>Factible o no</translation>
    </message>
    <message>
        <source>Final selection</source>
        <translation>Selección final</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Minutes of meetings</source>
        <translation>Memorias de reuniones</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Aportes</translation>
    </message>
    <message>
        <source>Texts of the document</source>
        <translation>Textos del documento</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Headings of ideas</source>
        <translation>Encabezados de ideas</translation>
    </message>
    <message>
        <source>Ideas that are not the same</source>
        <translation>Ideas que no son lo mismo</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>The other computer runs the agenda; this one only shows it.</source>
        <translation>La agenda la lleva la otra computadora; esta solo la muestra.</translation>
    </message>
    <message>
        <source>The other computer has %1: write there, or join the two computers and take the table back with “Prepare the second computer”.</source>
        <translation>%1 la lleva la otra computadora: escriba allá, o junte las dos computadoras y reciba la mesa de vuelta con “Preparar la segunda computadora”.</translation>
    </message>
</context>
<context>
    <name>LendingActions</name>
    <message>
        <source>Tables are lent and taken back on the main computer.</source>
        <translation>Las mesas se prestan y se reciben de vuelta en la computadora principal.</translation>
    </message>
</context>
<context>
    <name>LentCopy</name>
    <message>
        <source>Lend the table first, then make the copy for the other computer.</source>
        <translation>Primero preste la mesa; después haga la copia para la otra computadora.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Nothing of a workshop was found in this file. It was left as it is.</source>
        <translation>En este archivo no se encontró nada de un taller. Se dejó como está.</translation>
    </message>
    <message>
        <source>What it belongs to was not found.</source>
        <translation>No se encontró a qué pertenece.</translation>
    </message>
    <message>
        <source>Rescued workshop</source>
        <translation>Taller rescatado</translation>
    </message>
    <message>
        <source>A file holds one workshop.</source>
        <translation>Un archivo guarda un solo taller.</translation>
    </message>
</context>
<context>
    <name>MergeActions</name>
    <message>
        <source>“%1” is damaged. Bring another copy of it.</source>
        <translation>“%1” está dañado. Traiga otra copia.</translation>
    </message>
    <message>
        <source>“%1” was copied while it was being written. Close it on the other computer and copy it again.</source>
        <translation>“%1” se copió mientras se estaba escribiendo. Ciérrelo en la otra computadora y cópielo de nuevo.</translation>
    </message>
    <message>
        <source>That text is no longer kept.</source>
        <translation>Ese texto ya no está guardado.</translation>
    </message>
    <message>
        <source>“%1” is this file itself. Choose the one of the other computer.</source>
        <translation>“%1” es este mismo archivo. Elija el de la otra computadora.</translation>
    </message>
    <message>
        <source>“%1” is of another workshop, “%2”. Its people and ideas can be imported instead.</source>
        <translation>“%1” es de otro taller, “%2”. Sus personas e ideas se pueden importar.</translation>
    </message>
    <message>
        <source>“%1” is a rehearsal: nothing in it happened.</source>
        <translation>“%1” es un ensayo: nada de lo que contiene ocurrió.</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message>
        <source>New: %1.</source>
        <translation>Nuevo: %1.</translation>
    </message>
    <message>
        <source>Changed: %1: “%2” → “%3”</source>
        <translation>Cambió: %1: “%2” → “%3”</translation>
    </message>
    <message>
        <source>Another number: %1 → %2: “%3”</source>
        <translation>Otro número: %1 → %2: “%3”</translation>
    </message>
    <message>
        <source>Comes back, because it is still used: %1</source>
        <translation>Vuelve, porque todavía se usa: %1</translation>
    </message>
    <message>
        <source>Written differently: %1: here “%2”, there “%3”; %4</source>
        <translation>Escribieron distinto: %1: aquí “%2”, allá “%3”; %4</translation>
    </message>
    <message>
        <source>the one from there stays.</source>
        <translation>queda lo de allá.</translation>
    </message>
    <message>
        <source>the one from here stays.</source>
        <translation>queda lo de aquí.</translation>
    </message>
    <message>
        <source>The agenda of the other computer is left out.</source>
        <translation>La agenda de la otra computadora queda fuera.</translation>
    </message>
    <message>
        <source>Erased there, and here for good: %1. Copies that you made of this workshop are yours to delete.</source>
        <translation>Se borraron allá sus datos y aquí también, para siempre: %1. Las copias que usted hizo de este taller las borra usted.</translation>
    </message>
</context>
<context>
    <name>Mesa</name>
    <message>
        <source>The name of the table</source>
        <translation>el nombre de la mesa</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>el nombre de quien facilita</translation>
    </message>
    <message>
        <source>The note-taker</source>
        <translation>el nombre de quien toma nota</translation>
    </message>
    <message>
        <source>The number of the table</source>
        <translation>el número de la mesa</translation>
    </message>
    <message>
        <source>The number of seats</source>
        <translation>el número de asientos</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Mesa %1</translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>The activity</source>
        <translation>La actividad</translation>
    </message>
    <message>
        <source>The deliverable</source>
        <translation>El producto</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>La evidencia</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>The objection</source>
        <translation>La objeción</translation>
    </message>
    <message>
        <source>The number of people</source>
        <translation>El número de personas</translation>
    </message>
</context>
<context>
    <name>OverrideActions</name>
    <message>
        <source>Close the vote before its result is set aside.</source>
        <translation>Cierre la votación antes de cambiar su resultado.</translation>
    </message>
    <message>
        <source>Say which idea it is about.</source>
        <translation>Diga de qué idea se trata.</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>The name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>el cargo</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>el correo</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>el teléfono</translation>
    </message>
    <message>
        <source>The sex</source>
        <translation>el sexo</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>el número</translation>
    </message>
</context>
<context>
    <name>ParticipantActions</name>
    <message>
        <source>There is no table %1.</source>
        <translation>No hay mesa %1.</translation>
    </message>
</context>
<context>
    <name>PeopleCalled</name>
    <message>
        <source>Nobody here is called “%1”. Register the person first, or write the number of a badge.</source>
        <translation>Nadie aquí se llama “%1”. Inscriba primero a la persona o escriba el número de un gafete.</translation>
    </message>
    <message>
        <source>Who is it? %1. Write the number.</source>
        <translation>¿Quién es? %1. Escriba el número.</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>The agenda has already started: no list can take its place now.</source>
        <translation>La agenda ya empezó: ahora ninguna lista puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>There is no block in the list. The agenda stays as it is.</source>
        <translation>La lista no tiene ningún bloque. La agenda queda como está.</translation>
    </message>
</context>
<context>
    <name>Plenary</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one that enters has %1; the first one out, %2.</source>
        <translation>La última que entra tiene %1; la primera que queda fuera, %2.</translation>
    </message>
    <message numerus="yes">
        <source>By show of hands, %n action(s) enter.</source>
        <translation>
            <numerusform>A mano alzada entra %n acción.</numerusform>
            <numerusform>A mano alzada entran %n acciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay empty.</source>
        <translation>
            <numerusform>%n lugar queda vacío.</numerusform>
            <numerusform>%n lugares quedan vacíos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were not put to the vote.</source>
        <translation>
            <numerusform>%n acción no se sometió a votación.</numerusform>
            <numerusform>%n acciones no se sometieron a votación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Razón: %2</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>nobody raised a hand</source>
        <translation>nadie levantó la mano</translation>
    </message>
    <message>
        <source>%1 of %2 hands</source>
        <translation>%1 de %2 manos</translation>
    </message>
    <message>
        <source>Enters: the technical team chose it</source>
        <translation>Entra: la eligió el equipo técnico</translation>
    </message>
    <message>
        <source>Does not enter: the technical team chose others</source>
        <translation>No entra: el equipo técnico eligió otras</translation>
    </message>
    <message>
        <source>There are %1: all of them enter without a vote.</source>
        <translation>Hay %1: entran todas, sin votación.</translation>
    </message>
    <message>
        <source>Actions that say the same are joined first.</source>
        <translation>Primero se unen las acciones que dicen lo mismo.</translation>
    </message>
    <message>
        <source>Each action is called once; whoever wants it raises a hand. Everybody may raise it for as many as they like.</source>
        <translation>Cada acción se llama una vez y quien la quiere levanta la mano. Cada persona puede levantarla por todas las que quiera.</translation>
    </message>
    <message numerus="yes">
        <source>The %n action(s) with the most hands enter.</source>
        <translation>
            <numerusform>Entra la %n acción con más manos.</numerusform>
            <numerusform>Entran las %n acciones con más manos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody sees the result before the count is closed.</source>
        <translation>Nadie ve el resultado antes de cerrar la cuenta.</translation>
    </message>
    <message>
        <source>These enter</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>These do not enter</source>
        <translation>No entran</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Enters without a vote</source>
        <translation>Entra sin votación</translation>
    </message>
    <message>
        <source>Enters out of the tie: %1</source>
        <translation>Entra tras el empate: %1</translation>
    </message>
    <message>
        <source>Enters: %1</source>
        <translation>Entra: %1</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>Empata: %1</translation>
    </message>
    <message>
        <source>Tied and was not chosen: %1</source>
        <translation>Empató y no fue elegida: %1</translation>
    </message>
    <message>
        <source>Does not enter: %1</source>
        <translation>No entra: %1</translation>
    </message>
    <message>
        <source>Does not enter: it was not put to the vote</source>
        <translation>No entra: no se sometió a votación</translation>
    </message>
    <message>
        <source>Tie: %1 for %2</source>
        <translation>Empate: %1 para %2</translation>
    </message>
    <message>
        <source>%1 for %2: all of them enter and no vote was needed.</source>
        <translation>%1 para %2: entran todas y no hizo falta votar.</translation>
    </message>
    <message>
        <source>%1. The room decides.</source>
        <translation>%1. Decide la sala.</translation>
    </message>
    <message numerus="yes">
        <source>%1. The room let all of them enter: %n action(s) in all.</source>
        <translation>
            <numerusform>%1. La sala decidió que pasaran todas: %n acción en total.</numerusform>
            <numerusform>%1. La sala decidió que pasaran todas: %n acciones en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The room chose.</source>
        <translation>%1. Eligió la sala.</translation>
    </message>
    <message numerus="yes">
        <source>The technical team chose %n action(s).</source>
        <translation>
            <numerusform>El equipo técnico eligió %n acción.</numerusform>
            <numerusform>El equipo técnico eligió %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of the %3</source>
        <translation>%1 tiene %2 de las %3</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 tiene %2</translation>
    </message>
    <message>
        <source>With %1 places for the tables, others would tie for the last ones.</source>
        <translation>Con %1 lugares para las mesas, otras empatarían por los últimos.</translation>
    </message>
    <message>
        <source>With %1 places for the tables, %2 would enter.</source>
        <translation>Con %1 lugares para las mesas: dentro, %2.</translation>
    </message>
    <message>
        <source>With %1 places for the tables, %2 would enter and %3 would not.</source>
        <translation>Con %1 lugares para las mesas: dentro, %2; fuera, %3.</translation>
    </message>
    <message numerus="yes">
        <source>There was no plenary, by decision of the technical team: the %n action(s) of the tables go on.</source>
        <translation>
            <numerusform>No hubo plenaria, por decisión del equipo técnico: sigue %n acción de las mesas.</numerusform>
            <numerusform>No hubo plenaria, por decisión del equipo técnico: siguen las %n acciones de las mesas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no plenary, by decision of the room: the %n action(s) of the tables go on.</source>
        <translation>
            <numerusform>No hubo plenaria, por decisión de la sala: sigue %n acción de las mesas.</numerusform>
            <numerusform>No hubo plenaria, por decisión de la sala: siguen las %n acciones de las mesas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on: there was no plenary</source>
        <translation>Sigue: no hubo plenaria</translation>
    </message>
    <message>
        <source>Enters with its table’s places: %1</source>
        <translation>Entra con los lugares de su mesa: %1</translation>
    </message>
    <message>
        <source>Does not enter: its place went to the other table’s, %1</source>
        <translation>No entra: su lugar pasó a la otra mesa, %1</translation>
    </message>
    <message numerus="yes">
        <source>action(s) %1</source>
        <translation>
            <numerusform>la acción %1</numerusform>
            <numerusform>las acciones %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people have at least one action of theirs among these.</source>
        <translation>
            <numerusform>%n de %1 personas tiene al menos una acción suya entre estas.</numerusform>
            <numerusform>%n de %1 personas tienen al menos una acción suya entre estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing the places out, others would tie for the last ones.</source>
        <translation>Con el Reparto, otras empatarían por los últimos lugares.</translation>
    </message>
    <message>
        <source>Sharing the places out, %1 would enter.</source>
        <translation>Con el Reparto: dentro, %1.</translation>
    </message>
    <message>
        <source>Sharing the places out, %1 would enter and %2 would not.</source>
        <translation>Con el Reparto: dentro, %1; fuera, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Each person writes the numbers of the %n action(s) they want most, the best first.</source>
        <translation>
            <numerusform>Cada persona escribe el número de la acción que más quiere.</numerusform>
            <numerusform>Cada persona escribe los números de las %n acciones que más quiere, la mejor primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first one gets %n point(s), the next one less, down to 1.</source>
        <translation>
            <numerusform>La primera recibe %n punto.</numerusform>
            <numerusform>La primera recibe %n puntos, la siguiente uno menos, hasta 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n action(s) with the most points enter.</source>
        <translation>
            <numerusform>Entra la acción con más puntos.</numerusform>
            <numerusform>Entran las %n acciones con más puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between equal points, the action that more people wrote down goes first; then, the one that more people put first.</source>
        <translation>Con puntos iguales va primero la acción que más personas escribieron; después, la que más personas pusieron de primera.</translation>
    </message>
    <message numerus="yes">
        <source>By ranked slips, %n action(s) enter.</source>
        <translation>
            <numerusform>Por papeletas con orden entra %n acción.</numerusform>
            <numerusform>Por papeletas con orden entran %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>on no slip</source>
        <translation>en ninguna papeleta</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2 of %n slip(s)</source>
        <translation>
            <numerusform>%1, en %2 de %n papeleta</numerusform>
            <numerusform>%1, en %2 de %n papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>Enters, as the places were shared out: %1</source>
        <translation>Entra por el Reparto: %1</translation>
    </message>
    <message>
        <source>Does not enter, as the places were shared out: %1</source>
        <translation>No entra por el Reparto: %1</translation>
    </message>
    <message numerus="yes">
        <source>The room gave the best of each table a place before the others: %n action(s) enter by the same votes.</source>
        <translation>
            <numerusform>La sala dio lugar primero a las mejores de cada mesa: con los mismos votos entra %n acción.</numerusform>
            <numerusform>La sala dio lugar primero a las mejores de cada mesa: con los mismos votos entran %n acciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room shared the places out among those who agree: %n action(s) enter by the same slips.</source>
        <translation>
            <numerusform>La sala adoptó el Reparto entre quienes coinciden: con las mismas papeletas entra %n acción.</numerusform>
            <numerusform>La sala adoptó el Reparto entre quienes coinciden: con las mismas papeletas entran %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>action %1, “%2” (%n person(s))</source>
        <translation>
            <numerusform>la acción %1, “%2” (%n persona)</numerusform>
            <numerusform>la acción %1, “%2” (%n personas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people have none of theirs among these. What they share: %2.</source>
        <translation>
            <numerusform>%n de %1 personas no tiene ninguna suya entre estas. Quiere: %2.</numerusform>
            <numerusform>%n de %1 personas no tienen ninguna suya entre estas. Comparten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was joined counts for each of its tables.</source>
        <translation>Una acción unida cuenta para cada una de sus mesas.</translation>
    </message>
    <message>
        <source>If several tie for the last places, the room chooses among them and says why.</source>
        <translation>Si varias empatan por los últimos lugares, la sala elige entre ellas y dice por qué.</translation>
    </message>
</context>
<context>
    <name>PlenaryActions</name>
    <message>
        <source>The plenary is closed. Open it again to change it.</source>
        <translation>La plenaria está cerrada. Ábrala de nuevo para cambiarla.</translation>
    </message>
    <message>
        <source>That action is no longer there.</source>
        <translation>Esa acción ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>An action has got %n hand(s) already: at least so many people vote.</source>
        <translation>
            <numerusform>Una acción ya tiene %n mano: votan al menos esas personas.</numerusform>
            <numerusform>Una acción ya tiene %n manos: votan al menos esas personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No table has made its final selection yet.</source>
        <translation>Ninguna mesa ha hecho aún su selección final.</translation>
    </message>
    <message>
        <source>Choose two actions to join.</source>
        <translation>Elija dos acciones para unirlas.</translation>
    </message>
    <message>
        <source>Say why the two are one action.</source>
        <translation>Diga por qué las dos son una misma acción.</translation>
    </message>
    <message>
        <source>This action comes from one idea only.</source>
        <translation>Esta acción viene de una sola idea.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hands are more than the %n person(s) who vote.</source>
        <translation>
            <numerusform>%1 manos son más que la %n persona que vota.</numerusform>
            <numerusform>%1 manos son más que las %n personas que votan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plenary has not started. Bring the actions first.</source>
        <translation>La plenaria no ha empezado. Primero traiga las acciones.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n slip(s) already: at least so many people vote.</source>
        <translation>
            <numerusform>Ya hay %n papeleta: vota al menos esa cantidad de personas.</numerusform>
            <numerusform>Ya hay %n papeletas: vota al menos esa cantidad de personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vote is by slips: no hands are counted.</source>
        <translation>Esta votación es por papeletas: no se cuentan manos.</translation>
    </message>
</context>
<context>
    <name>PlenaryClosing</name>
    <message>
        <source>Write the reason for this choice, in at least %1 characters.</source>
        <translation>Escriba la razón de esta decisión, con al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>No hand has been counted yet.</source>
        <translation>Aún no se ha contado ninguna mano.</translation>
    </message>
    <message>
        <source>Only actions that tie can be chosen.</source>
        <translation>Solo se puede elegir entre las acciones empatadas.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n action(s) of those that tie, or let all of them enter.</source>
        <translation>
            <numerusform>Marque %n acción de las empatadas, o deje que pasen todas.</numerusform>
            <numerusform>Marque %n acciones de las empatadas, o deje que pasen todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the actions that enter.</source>
        <translation>Marque las acciones que entran.</translation>
    </message>
    <message>
        <source>The plenary is closed already. Open it again first.</source>
        <translation>La plenaria ya está cerrada. Primero ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The places for each table would change nothing here.</source>
        <translation>Los lugares por mesa no cambiarían nada aquí.</translation>
    </message>
    <message>
        <source>With places for each table others tie: choose among them instead.</source>
        <translation>Con lugares por mesa empatan otras: elija entre ellas.</translation>
    </message>
    <message>
        <source>No slip has been counted yet.</source>
        <translation>Todavía no se ha contado ninguna papeleta.</translation>
    </message>
    <message>
        <source>Sharing the places out would change nothing here.</source>
        <translation>El Reparto no cambiaría nada aquí.</translation>
    </message>
    <message>
        <source>Sharing the places out, others tie: choose among them instead.</source>
        <translation>Con el Reparto empatan otras: elija entre ellas.</translation>
    </message>
</context>
<context>
    <name>PlenaryKeys</name>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>3 17, Enter</source>
        <translation>3 17, Enter</translation>
    </message>
    <message>
        <source>Action 3 got 17 hands; a new count takes the place of the old one</source>
        <translation>La acción 3 tuvo 17 manos; una cuenta nueva reemplaza la anterior</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>From the line to the list</source>
        <translation>De la línea a la lista</translation>
    </message>
    <message>
        <source>Esc in the list</source>
        <translation>Esc en la lista</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Volver a la línea</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>Espacio en la lista</translation>
    </message>
    <message>
        <source>Mark the action</source>
        <translation>Marcar la acción</translation>
    </message>
    <message>
        <source>M in the list</source>
        <translation>M en la lista</translation>
    </message>
    <message>
        <source>Join the two marked ones</source>
        <translation>Unir las dos marcadas</translation>
    </message>
    <message>
        <source>S in the list</source>
        <translation>S en la lista</translation>
    </message>
    <message>
        <source>Separate an action into the ideas it comes from</source>
        <translation>Separar una acción en las ideas de las que viene</translation>
    </message>
    <message>
        <source>F2 in the list</source>
        <translation>F2 en la lista</translation>
    </message>
    <message>
        <source>Change the words of the action</source>
        <translation>Cambiar la redacción de la acción</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Enter en la lista</translation>
    </message>
    <message>
        <source>Type the count of the action</source>
        <translation>Escribir la cuenta de la acción</translation>
    </message>
    <message>
        <source>Del in the list</source>
        <translation>Supr en la lista</translation>
    </message>
    <message>
        <source>Clear the count of the action</source>
        <translation>Borrar la cuenta de la acción</translation>
    </message>
    <message>
        <source>3 7 5, Enter</source>
        <translation>3 7 5, Enter</translation>
    </message>
    <message>
        <source>Action 3 got 7 hands of table 1 and 5 of table 2</source>
        <translation>La acción 3 tuvo 7 manos de la mesa 1 y 5 de la mesa 2</translation>
    </message>
    <message>
        <source>J in the list</source>
        <translation>J en la lista</translation>
    </message>
    <message>
        <source>Join the two that may be the same</source>
        <translation>Unir las dos que quizá son lo mismo</translation>
    </message>
    <message>
        <source>N in the list</source>
        <translation>N en la lista</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Las dos no son lo mismo</translation>
    </message>
    <message>
        <source>3 1 7 2 5, Enter</source>
        <translation>3 1 7 2 5, Enter</translation>
    </message>
    <message>
        <source>By slips: the actions of one slip, the best first</source>
        <translation>Por papeletas: las acciones de una papeleta, la mejor primero</translation>
    </message>
    <message>
        <source>M1, Enter</source>
        <translation>M1, Enter</translation>
    </message>
    <message>
        <source>By slips: those that follow are of table 1</source>
        <translation>Con papeletas: las que siguen son de la mesa 1</translation>
    </message>
    <message>
        <source>D in the result</source>
        <translation>D en el resultado</translation>
    </message>
    <message>
        <source>More details, for the technical team</source>
        <translation>Más detalles, para el equipo técnico</translation>
    </message>
    <message>
        <source>W in the result</source>
        <translation>W en el resultado</translation>
    </message>
    <message>
        <source>What if…? Another reading of the votes</source>
        <translation>¿Y si…? Otra lectura de los mismos votos</translation>
    </message>
    <message>
        <source>Bring the actions; close and show; decide the tie</source>
        <translation>Traer las acciones; cerrar y mostrar; decidir el empate</translation>
    </message>
</context>
<context>
    <name>PlenarySlips</name>
    <message>
        <source>There are places for all: nobody has to vote.</source>
        <translation>Hay lugar para todas: no hace falta votar.</translation>
    </message>
    <message>
        <source>The slips name the actions by their numbers. Take the vote by slips back before you change which actions there are.</source>
        <translation>Las papeletas nombran las acciones por su número. Retire la votación por papeletas antes de cambiar qué acciones hay.</translation>
    </message>
    <message>
        <source>How many people vote?</source>
        <translation>¿Cuántas personas votan?</translation>
    </message>
    <message>
        <source>Count hands instead</source>
        <translation>Contar manos en su lugar</translation>
    </message>
    <message>
        <source>The vote by slips was taken back.</source>
        <translation>Se retiró la votación por papeletas.</translation>
    </message>
</context>
<context>
    <name>PlenaryTables</name>
    <message numerus="yes">
        <source>There are %n table(s): type one number in all, or one for each of them.</source>
        <translation>
            <numerusform>Hay %n mesa: escriba un número en total.</numerusform>
            <numerusform>Hay %n mesas: escriba un número en total o uno por cada mesa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>The agenda is running</source>
        <translation>La agenda está en curso</translation>
    </message>
</context>
<context>
    <name>PreparationActions</name>
    <message>
        <source>This table already has ideas or experiences. Move or delete them before deleting the table.</source>
        <translation>Esta mesa ya tiene ideas o experiencias. Muévalas o elimínelas antes de eliminar la mesa.</translation>
    </message>
</context>
<context>
    <name>ProgramFiles</name>
    <message>
        <source>This computer&apos;s Tallerista cannot be taken along: install Tallerista on the other computer beforehand.</source>
        <translation>El Tallerista de esta computadora no se puede llevar: en la otra computadora instale Tallerista antes.</translation>
    </message>
</context>
<context>
    <name>ProjectorState</name>
    <message>
        <source>Projector: no second screen</source>
        <translation>Proyector: sin segunda pantalla</translation>
    </message>
    <message>
        <source>Projector: off</source>
        <translation>Proyector: apagado</translation>
    </message>
    <message>
        <source>Projector: %1</source>
        <translation>Proyector: %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The question</source>
        <translation>la pregunta</translation>
    </message>
</context>
<context>
    <name>RankingFile</name>
    <message>
        <source>This is not the audit file of a vote.</source>
        <translation>Este no es el archivo de auditoría de una votación.</translation>
    </message>
    <message>
        <source>This audit file was written by another version of the program.</source>
        <translation>Este archivo de auditoría lo escribió otra versión del programa.</translation>
    </message>
    <message>
        <source>What this file says does not follow from its votes: counted again, line %1 is another.</source>
        <translation>Lo que dice este archivo no se desprende de sus votos: al contarlos otra vez, la línea %1 es distinta.</translation>
    </message>
    <message>
        <source>“%1” is missing or not a whole number.</source>
        <translation>“%1” falta o no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is missing or not a list.</source>
        <translation>“%1” falta o no es una lista.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 entries.</source>
        <translation>“%1” tiene más de %2 elementos.</translation>
    </message>
    <message>
        <source>“%1” is missing or unknown: “%2”.</source>
        <translation>“%1” falta o no se conoce: “%2”.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1” no es ni verdadero ni falso.</translation>
    </message>
    <message>
        <source>“%1” is no way to vote.</source>
        <translation>“%1” no es una forma de votar.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation>Lo que se iba a cambiar ya no está.</translation>
    </message>
    <message>
        <source>The workshop file holds a row that makes no sense.</source>
        <translation>El archivo del taller tiene una fila sin sentido.</translation>
    </message>
    <message>
        <source>This file holds no workshop.</source>
        <translation>Este archivo no contiene ningún taller.</translation>
    </message>
    <message>
        <source>This is no longer in the bin.</source>
        <translation>Esto ya no está entre lo borrado.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>No place yet</source>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>No convening institution yet</source>
        <translation>La institución convocante</translation>
    </message>
    <message>
        <source>No objective yet</source>
        <translation>El objetivo</translation>
    </message>
    <message>
        <source>No guiding questions yet</source>
        <translation>Las preguntas guía</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Los temas</translation>
    </message>
    <message>
        <source>No tables yet</source>
        <translation>Las mesas</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) without facilitator or note-taker</source>
        <translation>
            <numerusform>Quien facilite o tome nota en %n mesa</numerusform>
            <numerusform>Quien facilite o tome nota en %n mesas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Inscribir a las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered; %1 or more are usual</source>
        <translation>
            <numerusform>%n persona inscrita; lo usual son %1 o más</numerusform>
            <numerusform>%n personas inscritas; lo usual son %1 o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) for %1 seats</source>
        <translation>
            <numerusform>%n persona para %1 asientos</numerusform>
            <numerusform>%n personas para %1 asientos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing ahead can be shortened</source>
        <translation>Nada de lo que falta se puede acortar</translation>
    </message>
    <message>
        <source>It closes at %1; as things stand, at %2.</source>
        <translation>Cierra a las %1; como va, a las %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are missing: leave a block out or end later.</source>
        <translation>
            <numerusform>Falta %n minuto: omita un bloque o termine más tarde.</numerusform>
            <numerusform>Faltan %n minutos: omita un bloque o termine más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten all that is ahead</source>
        <translation>Acortar lo que falta</translation>
    </message>
    <message>
        <source>Take minutes from…</source>
        <translation>Quitar minutos a…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Omitir…</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Terminar más tarde</translation>
    </message>
    <message>
        <source>Give minutes to…</source>
        <translation>Dar minutos a…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover %1, the tables last</source>
        <translation>Recuperar %1, de último en las mesas</translation>
    </message>
    <message>
        <source>Recover %1 without touching the tables</source>
        <translation>Recuperar %1 sin tocar las mesas</translation>
    </message>
    <message>
        <source>Recover %1 from all that is ahead</source>
        <translation>Recuperar %1 de todo lo que falta</translation>
    </message>
    <message>
        <source>Take %2 from “%1”</source>
        <translation>Quitar %2 a “%1”</translation>
    </message>
    <message>
        <source>Leave out “%1”: %2</source>
        <translation>Omitir “%1”: %2</translation>
    </message>
    <message>
        <source>End %1 later, at %2</source>
        <translation>Terminar %1 más tarde, a las %2</translation>
    </message>
    <message>
        <source>Give “%1” %2 more</source>
        <translation>Dar %2 más a “%1”</translation>
    </message>
    <message>
        <source>%1 are missing: leave a block out or end later.</source>
        <translation>Faltan %1: omita un bloque o termine más tarde.</translation>
    </message>
    <message>
        <source>Recover %1 from the tables: nothing else ahead can be shortened</source>
        <translation>Recuperar %1 de las mesas: no queda otra cosa que acortar</translation>
    </message>
    <message>
        <source>The tables last</source>
        <translation>De último, las mesas</translation>
    </message>
    <message>
        <source>Recovered %1 without touching the tables</source>
        <translation>Tiempo recuperado: %1, sin tocar las mesas</translation>
    </message>
    <message>
        <source>Recovered %1, from the tables last</source>
        <translation>Tiempo recuperado: %1; las mesas, de último</translation>
    </message>
    <message>
        <source>Recovered %1 from the tables</source>
        <translation>Tiempo recuperado: %1, de las mesas</translation>
    </message>
    <message>
        <source>Recovered %1 from all that was ahead</source>
        <translation>Tiempo recuperado: %1, de todo lo que faltaba</translation>
    </message>
    <message>
        <source>Taken from “%1”: %2</source>
        <translation>Tiempo quitado a “%1”: %2</translation>
    </message>
    <message>
        <source>Left out: “%1” (%2)</source>
        <translation>Omitido: “%1” (%2)</translation>
    </message>
    <message>
        <source>The workshop ends %1 later now, at %2</source>
        <translation>El taller termina ahora %1 más tarde, a las %2</translation>
    </message>
    <message>
        <source>“%1” has %2 more now</source>
        <translation>“%1” tiene ahora %2 más</translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>Take over what can be read</source>
        <translation>Pasar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Rescue what is left</source>
        <translation>Rescatar lo que queda</translation>
    </message>
    <message>
        <source>rescued</source>
        <comment>end of a file name</comment>
        <translation>rescatado</translation>
    </message>
    <message>
        <source>taken over</source>
        <comment>end of a file name</comment>
        <translation>recuperado</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in a copy</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <comment>in a copy</comment>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the copy of %1</source>
        <translation>Abrir la copia del %1</translation>
    </message>
    <message>
        <source>Tallerista looks through the whole file for what is left and writes it to a new one, with a list of what is doubtful.</source>
        <translation>Tallerista busca en todo el archivo lo que queda y lo escribe en uno nuevo, con una lista de lo dudoso.</translation>
    </message>
    <message>
        <source>The rows that can be read become a new workshop, without the history.</source>
        <translation>Lo que se puede leer pasa a un taller nuevo, sin el historial.</translation>
    </message>
    <message>
        <source>What was written after that is not in it; the file was last written %1.</source>
        <translation>Lo que se escribió después no está en ella; el archivo se escribió por última vez el %1.</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Close it there first; nothing was changed.</source>
        <translation>“%1” está abierto en otra ventana. Ciérrelo ahí primero; no se cambió nada.</translation>
    </message>
    <message>
        <source>Too little of it can be read this way. Rescue what is left instead.</source>
        <translation>Así se puede leer muy poco. Mejor rescate lo que queda.</translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 de %2 presentes</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 seats</source>
        <translation>%1 de %2 · %3 asientos</translation>
    </message>
    <message>
        <source>Without a table</source>
        <translation>Sin mesa</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Mujeres y hombres</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is registered</source>
        <translation>inscribir a las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a table</source>
        <translation>
            <numerusform>%n persona sin mesa</numerusform>
            <numerusform>%n personas sin mesa</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody marked as present</source>
        <translation>marcar a las personas presentes</translation>
    </message>
</context>
<context>
    <name>RegistrationEntry</name>
    <message numerus="yes">
        <source>%n people: type more, or ↓ to choose</source>
        <translation>
            <numerusform>%n persona: escriba más, o elija con ↓</numerusform>
            <numerusform>%n personas: escriba más, o elija con ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, or numbers such as 1-14 16 18</source>
        <translation>Escriba un nombre, o números como 1-14 16 18</translation>
    </message>
    <message>
        <source>nobody has %1</source>
        <translation>nadie tiene el número %1</translation>
    </message>
    <message>
        <source>Nobody has %1</source>
        <translation>Nadie tiene el número %1</translation>
    </message>
    <message>
        <source>Already marked as present</source>
        <translation>Ya estaban presentes</translation>
    </message>
    <message>
        <source>Enter marks %1 as present</source>
        <translation>Enter marca presente a %1</translation>
    </message>
    <message numerus="yes">
        <source>Enter marks %n people as present</source>
        <translation>
            <numerusform>Enter marca presente a %n persona</numerusform>
            <numerusform>Enter marca presentes a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already marked as present</source>
        <translation>%1 ya estaba presente</translation>
    </message>
    <message>
        <source>Shift+Enter adds “%1”</source>
        <translation>Mayús+Enter agrega “%1”</translation>
    </message>
    <message>
        <source>Enter adds “%1”</source>
        <translation>Enter agrega “%1”</translation>
    </message>
    <message>
        <source>Enter adds “%1”, of “%2”</source>
        <translation>Enter agrega “%1”, de “%2”</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Persona borrada</translation>
    </message>
</context>
<context>
    <name>RegistrationKeys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the field: do what the line below it says</source>
        <translation>En la casilla: hacer lo que dice la línea de abajo</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Enter</translation>
    </message>
    <message>
        <source>In the field: add somebody new, whoever is found</source>
        <translation>En la casilla: agregar a una persona nueva, aunque haya coincidencias</translation>
    </message>
    <message>
        <source>In the field: go on to the list</source>
        <translation>En la casilla: pasar a la lista</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>In the list: present or not</source>
        <translation>En la lista: presente o no</translation>
    </message>
    <message>
        <source>In the list: the table of the person; 0 for none</source>
        <translation>En la lista: la mesa de la persona; 0, ninguna</translation>
    </message>
    <message>
        <source>In the column of the sex: woman, man, other</source>
        <translation>En la columna del sexo: mujer (F), hombre (M), otro (O)</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Enter, F2</translation>
    </message>
    <message>
        <source>In the list: change what the cell says</source>
        <translation>En la lista: cambiar lo que dice la celda</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>In the list: delete the person</source>
        <translation>En la lista: eliminar a la persona</translation>
    </message>
    <message>
        <source>In the list: sort by this column, once more to turn it around</source>
        <translation>En la lista: ordenar por esta columna; otra vez, al revés</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field; from the list or the preview back to the field</source>
        <translation>Vaciar la casilla; desde la lista o la vista previa, volver a ella</translation>
    </message>
    <message>
        <source>Give a table to everybody without one</source>
        <translation>Dar mesa a quienes no tienen</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>(rehearsal)</source>
        <translation>(ensayo)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks were held.</source>
        <translation>
            <numerusform>Se realizó %1 de %n bloque.</numerusform>
            <numerusform>Se realizaron %1 de %n bloques.</numerusform>
        </translation>
    </message>
    <message>
        <source>None took longer than planned.</source>
        <translation>Ninguno duró más de lo previsto.</translation>
    </message>
    <message numerus="yes">
        <source>%n took longer than planned, above all: %1.</source>
        <translation>
            <numerusform>%n duró más de lo previsto: %1.</numerusform>
            <numerusform>%n duraron más de lo previsto, sobre todo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) were written</source>
        <translation>
            <numerusform>Se anotó %n idea</numerusform>
            <numerusform>Se anotaron %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were begun</source>
        <translation>
            <numerusform>se empezó %n ficha</numerusform>
            <numerusform>se empezaron %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda was not started.</source>
        <translation>La agenda no se inició.</translation>
    </message>
    <message>
        <source>The table decided by show of hands.</source>
        <translation>La mesa lo decidió a mano alzada.</translation>
    </message>
    <message>
        <source>This workshop is a real one: nobody invented can come to it.</source>
        <translation>Este taller es real: a él no puede llegar gente inventada.</translation>
    </message>
    <message>
        <source>This is a rehearsal already: rehearse the workshop that it is of.</source>
        <translation>Esto ya es un ensayo: ensaye el taller del que salió.</translation>
    </message>
</context>
<context>
    <name>RelevantPart</name>
    <message>
        <source>Cost, in US$</source>
        <translation>Costo, en US$</translation>
    </message>
    <message>
        <source>What will people be able to see, say or demand?</source>
        <translation>¿Qué podrá ver, decir o exigir la gente?</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>Rendición de cuentas</translation>
    </message>
    <message>
        <source>Technological innovation</source>
        <translation>Innovación tecnológica</translation>
    </message>
    <message>
        <source>A means: it counts together with one of the others.</source>
        <translation>Es un medio: cuenta junto con alguno de los otros.</translation>
    </message>
    <message>
        <source>Values of open government</source>
        <translation>Valores de gobierno abierto</translation>
    </message>
    <message>
        <source>Mark those it serves, and say why: a sentence for each.</source>
        <translation>Marque los que atiende y diga por qué: una frase para cada uno.</translation>
    </message>
    <message>
        <source>Goals and money</source>
        <translation>Metas y dinero</translation>
    </message>
    <message>
        <source>SDG, national plan, other programmes</source>
        <translation>ODS, plan nacional, otros programas</translation>
    </message>
    <message>
        <source>Such as SDG 16.</source>
        <translation>Por ejemplo, ODS 16.</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>De dónde sale el dinero</translation>
    </message>
    <message>
        <source>Assumptions and risks</source>
        <translation>Supuestos y riesgos</translation>
    </message>
    <message>
        <source>What could stop it?</source>
        <translation>¿Qué podría impedirlo?</translation>
    </message>
</context>
<context>
    <name>Remains</name>
    <message>
        <source>This table is missing.</source>
        <translation>Falta esta tabla.</translation>
    </message>
    <message>
        <source>Something else stands in its place; it was not read.</source>
        <translation>En su lugar hay otra cosa; no se leyó.</translation>
    </message>
    <message>
        <source>This table could not be read to its end.</source>
        <translation>Esta tabla no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>A workshop has no table of this name; it was not read.</source>
        <translation>Un taller no tiene una tabla con ese nombre; no se leyó.</translation>
    </message>
    <message>
        <source>This file holds no workshop any more.</source>
        <translation>Este archivo ya no contiene un taller.</translation>
    </message>
</context>
<context>
    <name>ReplanActions</name>
    <message>
        <source>The agenda has changed since. Look at the new proposal.</source>
        <translation>La agenda cambió mientras tanto. Vea la nueva propuesta.</translation>
    </message>
    <message>
        <source>This would change nothing. Choose another form.</source>
        <translation>Esto no cambiaría nada. Elija otra forma.</translation>
    </message>
    <message>
        <source>The agenda is over: nothing can be inserted any more.</source>
        <translation>La agenda terminó: ya no se puede insertar nada.</translation>
    </message>
    <message>
        <source>Unplanned words</source>
        <translation>Palabras no previstas</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n mesa</numerusform>
            <numerusform>%n mesas</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Convened by</source>
        <translation>Convoca</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Systematisation document</source>
        <translation>Documento de sistematización</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1: no records.</source>
        <translation>%1: sin registros.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Cuadro %1.</translation>
    </message>
    <message>
        <source>Agenda, planned and actual</source>
        <translation>Agenda planeada y real</translation>
    </message>
    <message>
        <source>Agenda, planned</source>
        <translation>Agenda planeada</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Conduce</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Duración planeada</translation>
    </message>
    <message>
        <source>Actual length</source>
        <translation>Duración real</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Experiences: %1</source>
        <translation>Experiencias: %1</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Improvement proposed</source>
        <translation>Mejora propuesta</translation>
    </message>
    <message>
        <source>Support offered by</source>
        <translation>Apoyo ofrecido por</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>Ideas: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesta por</translation>
    </message>
    <message>
        <source>This table has no ideas yet.</source>
        <translation>Esta mesa aún no tiene ideas.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>What already exists</source>
        <translation>Lo que ya se hace</translation>
    </message>
    <message numerus="yes">
        <source>%n experience(s) were told, with what would make them better and who offered support.</source>
        <translation>
            <numerusform>Se contó %n experiencia, con la mejora propuesta y quién ofreció apoyo.</numerusform>
            <numerusform>Se contaron %n experiencias, con la mejora propuesta y quién ofreció apoyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>toda la sala</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <translation>Lluvia de ideas</translation>
    </message>
    <message numerus="yes">
        <source>The tables put forward %n idea(s). All of them stand here, with the code that was on their card.</source>
        <translation>
            <numerusform>Las mesas propusieron %n idea. Aquí está, con el código de su tarjeta.</numerusform>
            <numerusform>Las mesas propusieron %n ideas. Aquí están todas, con el código de su tarjeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No institution stated</source>
        <translation>Sin institución indicada</translation>
    </message>
    <message>
        <source>Participants by institution and table</source>
        <translation>Participantes por institución y mesa</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Participants by sex and table</source>
        <translation>Participantes por sexo y mesa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>No participants have been registered yet.</source>
        <translation>Aún no hay participantes inscritos.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered</source>
        <translation>
            <numerusform>%n persona inscrita</numerusform>
            <numerusform>%n personas inscritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended.</source>
        <translation>
            <numerusform>asistió %n.</numerusform>
            <numerusform>asistieron %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names and contacts of the participants are kept in the internal edition only.</source>
        <translation>Los nombres y contactos de las personas participantes se guardan solo en la edición interna.</translation>
    </message>
    <message>
        <source>This document puts in order what was said in the workshop “%1”, held on %2.</source>
        <translation>Este documento ordena lo que se dijo en el taller “%1”, realizado el %2.</translation>
    </message>
    <message>
        <source>This document puts in order what was said in the workshop “%1”, held on %2 at %3.</source>
        <translation>Este documento ordena lo que se dijo en el taller “%1”, realizado el %2. Lugar: %3.</translation>
    </message>
    <message>
        <source>Presentation and objectives</source>
        <translation>Presentación y objetivos</translation>
    </message>
    <message>
        <source>Every idea stands here in the words with which it was put on the table, so that the people who took part can recognise their own and see what became of it.</source>
        <translation>Cada idea aparece con las palabras con que se propuso en la mesa, para que quienes participaron reconozcan la suya y vean qué pasó con ella.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Preguntas guía</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Metodología</translation>
    </message>
    <message numerus="yes">
        <source>The workshop worked as a nominal group technique at %n table(s): each person thinks first, then everybody speaks in turn, and nothing is discarded before the group has seen it.</source>
        <translation>
            <numerusform>El taller siguió la técnica de grupo nominal en %n mesa: primero cada persona piensa, luego todas hablan por turnos y nada se descarta antes de que el grupo lo haya visto.</numerusform>
            <numerusform>El taller siguió la técnica de grupo nominal en %n mesas: primero cada persona piensa, luego todas hablan por turnos y nada se descarta antes de que el grupo lo haya visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>What already exists: experiences of the institutions, with the improvement proposed and the support offered.</source>
        <translation>Lo que ya se hace: experiencias de las instituciones, con la mejora propuesta y el apoyo ofrecido.</translation>
    </message>
    <message>
        <source>Brainstorm: every table writes down all its ideas, without discussing them.</source>
        <translation>Lluvia de ideas: cada mesa anota todas sus ideas, sin discutirlas.</translation>
    </message>
    <message numerus="yes">
        <source>First selection: each table chooses %n idea(s) by importance and relevance.</source>
        <translation>
            <numerusform>Primera selección: cada mesa elige %n idea por su importancia y relevancia.</numerusform>
            <numerusform>Primera selección: cada mesa elige %n ideas por su importancia y relevancia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Final selection: of these, %n that are technically feasible.</source>
        <translation>
            <numerusform>Selección final: de ellas, %n que sea técnicamente factible.</numerusform>
            <numerusform>Selección final: de ellas, %n que sean técnicamente factibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>SMART sheets: each chosen action is specified so that it can be verified.</source>
        <translation>Fichas SMART: cada acción elegida se precisa para que se pueda comprobar.</translation>
    </message>
    <message>
        <source>Plenary: the tables bring their actions together.</source>
        <translation>Plenaria: las mesas juntan sus acciones.</translation>
    </message>
    <message>
        <source>Steps of the method</source>
        <translation>Pasos de la metodología</translation>
    </message>
    <message>
        <source>The PDF could not be written to “%1” (%2). The workshop is not affected: choose another place and try again.</source>
        <translation>No se pudo escribir el PDF en “%1” (%2). El taller está a salvo: elija otra carpeta e intente de nuevo.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Nothing else has changed.</source>
        <translation>No se pudo escribir el PDF (%1). Lo demás quedó igual.</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>Acciones propuestas</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>public edition</source>
        <translation>edición pública</translation>
    </message>
    <message>
        <source>internal edition, not for publication</source>
        <translation>edición interna, no publicar</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>Chart %1.</source>
        <translation>Gráfico %1.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Do not enter</source>
        <translation>No entran</translation>
    </message>
    <message>
        <source>What follows, who does it and by when</source>
        <translation>Lo que sigue, quién lo hace y para cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Agreements and next steps</source>
        <translation>Acuerdos y próximos pasos</translation>
    </message>
    <message>
        <source>Ideas whose words have changed since the vote</source>
        <translation>Ideas cuya redacción cambió después de la votación</translation>
    </message>
    <message>
        <source>As it was voted on</source>
        <translation>Como se votó</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Words in which it was voted</source>
        <translation>Redacción que se votó</translation>
    </message>
    <message>
        <source>Guiding questions put to the tables</source>
        <translation>Preguntas guía que se hicieron a las mesas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Not developed yet</source>
        <translation>Sin desarrollar todavía</translation>
    </message>
    <message>
        <source>On paper, still to be typed</source>
        <translation>En papel, por digitar</translation>
    </message>
    <message>
        <source>Development of the ideas: %1</source>
        <translation>Desarrollo de las ideas: %1</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Desarrollada por</translation>
    </message>
    <message>
        <source>Development of the ideas</source>
        <translation>Desarrollo de las ideas</translation>
    </message>
    <message>
        <source>What became of each idea: %1</source>
        <translation>Qué pasó con cada idea: %1</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con ella</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>What became of each idea</source>
        <translation>Qué pasó con cada idea</translation>
    </message>
    <message>
        <source>Every idea of the brainstorm stands here once, with what became of it and why.</source>
        <translation>Cada idea de la lluvia de ideas aparece aquí una vez, con lo que pasó con ella y por qué.</translation>
    </message>
    <message>
        <source>In reserve: it did not enter the first selection</source>
        <translation>En reserva: no entró en la primera selección</translation>
    </message>
    <message>
        <source>Feasibility and final selection: %1</source>
        <translation>Factibilidad y selección final: %1</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Factibilidad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Pasa</translation>
    </message>
    <message>
        <source>Does not go on</source>
        <translation>No pasa</translation>
    </message>
    <message>
        <source>Feasibility and final selection</source>
        <translation>Factibilidad y selección final</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>First selection of %1, in %2</source>
        <translation>Primera selección de %1, en %2</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Línea de corte: %1</translation>
    </message>
    <message>
        <source>First selection of %1</source>
        <translation>Primera selección de %1</translation>
    </message>
    <message>
        <source>Idea, as it was voted on</source>
        <translation>Idea, como se votó</translation>
    </message>
    <message>
        <source>Decided at %1.</source>
        <translation>Se decidió a las %1.</translation>
    </message>
    <message>
        <source>Who decided: %1, at %2.</source>
        <translation>Quién decidió: %1, a las %2.</translation>
    </message>
    <message>
        <source>Ties and decisions</source>
        <translation>Empates y decisiones</translation>
    </message>
    <message>
        <source>Objections at %1</source>
        <translation>Objeciones en %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Objection, in their words</source>
        <translation>Objeción, en sus palabras</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>First selection</source>
        <translation>Primera selección</translation>
    </message>
    <message>
        <source>Reason of the table: %1</source>
        <translation>Razón de la mesa: %1</translation>
    </message>
    <message>
        <source>Joined to this one: %1</source>
        <translation>Unidas a esta: %1</translation>
    </message>
    <message>
        <source>Plenary: %1</source>
        <translation>Plenaria: %1</translation>
    </message>
    <message>
        <source>All proposed actions</source>
        <translation>Todas las acciones propuestas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer: what the institution that answers for the action has said about it.</source>
        <translation>Respuesta: lo que dijo sobre la acción la institución que responde por ella.</translation>
    </message>
    <message>
        <source>Matrix of actions</source>
        <translation>Matriz de acciones</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) had a vote.</source>
        <translation>
            <numerusform>Votaba %n persona.</numerusform>
            <numerusform>Votaban %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is decided was fixed at %1, before anything was counted.</source>
        <translation>La forma de decidir quedó fija a las %1, antes de contar.</translation>
    </message>
    <message>
        <source>The result was shown at %1.</source>
        <translation>El resultado se mostró a las %1.</translation>
    </message>
    <message>
        <source>How the first selection was made</source>
        <translation>Cómo se hizo la primera selección</translation>
    </message>
    <message>
        <source>How the final selection was made</source>
        <translation>Cómo se hizo la selección final</translation>
    </message>
    <message>
        <source>How the plenary decided</source>
        <translation>Cómo decidió la plenaria</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>The first selection is not over yet.</source>
        <translation>La primera selección aún no termina.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) were not counted.</source>
        <translation>
            <numerusform>%n idea quedó sin contar.</numerusform>
            <numerusform>%n ideas quedaron sin contar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason of the list is missing.</source>
        <translation>Falta la razón de la lista.</translation>
    </message>
    <message>
        <source>Developed on paper, still to be typed: %1</source>
        <translation>Desarrolladas en papel, por digitar: %1</translation>
    </message>
    <message>
        <source>Not developed yet: %1</source>
        <translation>Sin desarrollar todavía: %1</translation>
    </message>
    <message>
        <source>Feasibility not judged yet: %1</source>
        <translation>Factibilidad sin evaluar: %1</translation>
    </message>
    <message>
        <source>The reason of the verdict is missing: %1</source>
        <translation>Falta la razón de la evaluación: %1</translation>
    </message>
    <message>
        <source>The final selection is not over yet.</source>
        <translation>La selección final aún no termina.</translation>
    </message>
    <message>
        <source>The plenary is not over yet.</source>
        <translation>La plenaria aún no termina.</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Their answer is missing: %1</source>
        <translation>Falta su respuesta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) without who does it or by when.</source>
        <translation>
            <numerusform>%n acuerdo sin quién lo hace o para cuándo.</numerusform>
            <numerusform>%n acuerdos sin quién los hace o para cuándo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still to be completed</source>
        <translation>Lo que falta por completar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Still to be completed</source>
        <translation>Pendientes por completar</translation>
    </message>
    <message>
        <source>Closed on %1 at %2.</source>
        <translation>Se cerró el %1 a las %2.</translation>
    </message>
    <message>
        <source>Who decided: the technical team.</source>
        <translation>Quién decidió: el equipo técnico.</translation>
    </message>
    <message numerus="yes">
        <source>Who decided: the whole room, %n person(s).</source>
        <translation>
            <numerusform>Quién decidió: toda la sala, %n persona.</numerusform>
            <numerusform>Quién decidió: toda la sala, %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they were joined: %1</source>
        <translation>Por qué se unieron: %1</translation>
    </message>
    <message>
        <source>Actions before the plenary</source>
        <translation>Acciones que llegaron a la plenaria</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Resultados de %1</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Proposed action</source>
        <translation>Acción propuesta</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Which problem does it address?</source>
        <translation>¿Qué problema atiende?</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>¿Qué se va a hacer?</translation>
    </message>
    <message>
        <source>What is to come of it?</source>
        <translation>¿Qué se espera lograr?</translation>
    </message>
    <message>
        <source>How does it help with the problem?</source>
        <translation>¿Cómo ayuda a resolver el problema?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>How is it today and what is aimed at?</source>
        <translation>¿Cómo está hoy y a cuánto se quiere llegar?</translation>
    </message>
    <message>
        <source>Where can it be checked?</source>
        <translation>¿Dónde se puede comprobar?</translation>
    </message>
    <message>
        <source>Contact there</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Who supports it?</source>
        <translation>¿Quién apoya?</translation>
    </message>
    <message>
        <source>Answer of the institution</source>
        <translation>Respuesta de la institución</translation>
    </message>
    <message>
        <source>Answered by: %1</source>
        <translation>Respondió: %1</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>Rendición de cuentas</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Innovación</translation>
    </message>
    <message>
        <source>Which value of open government?</source>
        <translation>¿Qué valor de gobierno abierto?</translation>
    </message>
    <message>
        <source>Other plans it serves</source>
        <translation>Otros planes a los que sirve</translation>
    </message>
    <message>
        <source>What could stop it?</source>
        <translation>¿Qué podría impedirlo?</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Which steps, and by when?</source>
        <translation>¿Qué pasos y para cuándo?</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>What is still to be settled</source>
        <translation>Lo que falta resolver</translation>
    </message>
    <message>
        <source>SMART sheets and their state</source>
        <translation>Fichas SMART y su estado</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>To hand it in</source>
        <translation>Para entregarla</translation>
    </message>
    <message>
        <source>SMART sheets</source>
        <translation>Fichas SMART</translation>
    </message>
    <message>
        <source>Each sheet says so precisely what is proposed that anyone can check it: what, how much, who answers for it and by when.</source>
        <translation>Cada ficha precisa lo que se propone para que cualquiera pueda comprobarlo: qué, cuánto, quién responde y para cuándo.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Percentage of: %1</source>
        <translation>Porcentaje de: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Who keeps the figure: %1</source>
        <translation>Quién lleva el dato: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What can be shown</source>
        <translation>Qué se podrá mostrar</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Sin nombre todavía</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>Accepts with changes</source>
        <translation>Acepta con cambios</translation>
    </message>
    <message>
        <source>Does not accept</source>
        <translation>No acepta</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) worked at %1 on %2.</source>
        <translation>
            <numerusform>%n persona trabajó en %1 el %2.</numerusform>
            <numerusform>%n personas trabajaron en %1 el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are registered for %1 on %2.</source>
        <translation>
            <numerusform>%n persona está inscrita para %1 el %2.</numerusform>
            <numerusform>%n personas están inscritas para %1 el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The purpose: %1</source>
        <translation>Para qué: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were put to the tables:</source>
        <translation>
            <numerusform>A las mesas se les hizo %n pregunta:</numerusform>
            <numerusform>A las mesas se les hicieron %n preguntas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables wrote down %n idea(s).</source>
        <translation>
            <numerusform>Las mesas anotaron %n idea.</numerusform>
            <numerusform>Las mesas anotaron %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them entered the first selection.</source>
        <translation>
            <numerusform>%n de ellas entró en la primera selección.</numerusform>
            <numerusform>%n de ellas entraron en la primera selección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these the tables kept %n that are technically feasible.</source>
        <translation>
            <numerusform>De estas, las mesas dejaron %n técnicamente factible.</numerusform>
            <numerusform>De estas, las mesas dejaron %n técnicamente factibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A proposed action is a commitment only once its institution has accepted it.</source>
        <translation>Una acción propuesta es compromiso solo cuando la institución la acepta.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Horario planeado</translation>
    </message>
    <message>
        <source>Actual hours</source>
        <translation>Horario real</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Fuente de los datos</translation>
    </message>
    <message>
        <source>File of the workshop, as of %1</source>
        <translation>Archivo del taller, al %1</translation>
    </message>
    <message>
        <source>Technical data of the workshop</source>
        <translation>Ficha técnica del taller</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Invited and attended, by sex and sector</source>
        <translation>Personas invitadas y asistentes, por sexo y sector</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Invited or registered</source>
        <translation>Invitadas o inscritas</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>Attendance has not been recorded.</source>
        <translation>No se registró la asistencia.</translation>
    </message>
    <message>
        <source>From the ideas to the final selection</source>
        <translation>De las ideas a la selección final</translation>
    </message>
    <message>
        <source>People who voted</source>
        <translation>Personas que votan</translation>
    </message>
    <message>
        <source>Final selection</source>
        <translation>Selección final</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Ficha técnica</translation>
    </message>
    <message>
        <source>[name withheld]</source>
        <translation>[nombre reservado]</translation>
    </message>
    <message>
        <source>Origin and votes</source>
        <translation>Origen y votos</translation>
    </message>
    <message>
        <source>Indicator and target</source>
        <translation>Indicador y meta</translation>
    </message>
    <message>
        <source>Findings and conclusions</source>
        <translation>Hallazgos y conclusiones</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Continuación</translation>
    </message>
    <message>
        <source>Sheet %1 · %2 · %3</source>
        <translation>Ficha %1 · %2 · %3</translation>
    </message>
    <message>
        <source>What does it continue, and what is new?</source>
        <translation>¿Qué continúa y qué agrega?</translation>
    </message>
    <message>
        <source>Who will notice it, and where?</source>
        <translation>¿Quién lo notará y dónde?</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>%1, of the state</source>
        <translation>%1, del Estado</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>Cuándo y quién</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>¿Quién responde?</translation>
    </message>
    <message>
        <source>REHEARSAL: nothing of this happened</source>
        <translation>ENSAYO: nada de esto ocurrió</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Scope and changes</source>
        <translation>Alcance y cambios</translation>
    </message>
    <message>
        <source>Told by: %1</source>
        <translation>Lo contó: %1</translation>
    </message>
    <message>
        <source>Ideas that came of it: %1</source>
        <translation>Ideas que nacieron de aquí: %1</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Grew out of what is already done: “%1”</source>
        <translation>Nació de lo que ya se hace: “%1”</translation>
    </message>
    <message>
        <source>Grew out of what %1 already does</source>
        <translation>Nació de lo que ya hace %1</translation>
    </message>
    <message>
        <source>It was said: “%1”</source>
        <translation>Se dijo así: “%1”</translation>
    </message>
    <message>
        <source>It was a part of %1</source>
        <translation>Era parte de %1</translation>
    </message>
    <message>
        <source>Separated after the vote: %1</source>
        <translation>Separada después de la votación: %1</translation>
    </message>
    <message>
        <source>Acronyms of this document</source>
        <translation>Siglas de este documento</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Record of decisions: %1</source>
        <translation>Constancia de decisiones: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Se fijó</translation>
    </message>
    <message>
        <source>At %1, when the vote opened.</source>
        <translation>A las %1, al abrir la votación.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Se cerró</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>A las %1.</translation>
    </message>
    <message>
        <source>Who voted</source>
        <translation>Quiénes votaron</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Cómo se decide</translation>
    </message>
    <message>
        <source>first selection of %1</source>
        <translation>primera selección de %1</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>Se contó en total</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>plenaria</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>Constancia de decisiones</translation>
    </message>
    <message>
        <source>How each thing was put to people, what was counted and what was decided. The hash stands for the rule and everything that was counted: whoever has the audit file can count it again.</source>
        <translation>Cómo se sometió cada cosa a las personas, qué se contó y qué se decidió. La huella resume la regla y todo lo contado: quien tenga el archivo de auditoría puede volver a contarlo.</translation>
    </message>
    <message>
        <source>What became of your ideas</source>
        <translation>Qué pasó con sus ideas</translation>
    </message>
    <message>
        <source>What became of my idea?</source>
        <translation>¿Qué pasó con mi idea?</translation>
    </message>
    <message>
        <source>Thank you for working with us. This is what became of what you proposed.</source>
        <translation>Gracias por trabajar con nosotros. Esto pasó con lo que usted propuso.</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>Lo que consta</translation>
    </message>
    <message>
        <source>Ideas by what became of them</source>
        <translation>Ideas según lo que pasó con ellas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Ideas written down</source>
        <translation>Ideas anotadas</translation>
    </message>
    <message>
        <source>The evaluation is not over yet.</source>
        <translation>La evaluación todavía no terminó.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) had passed a preselection by stickers.</source>
        <translation>
            <numerusform>%n idea había pasado una preselección con puntos adhesivos.</numerusform>
            <numerusform>%n ideas habían pasado una preselección con puntos adhesivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>acción %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>preselection of %1</source>
        <translation>preselección de %1</translation>
    </message>
    <message>
        <source>quick vote of %1 over a tie</source>
        <translation>desempate rápido de %1</translation>
    </message>
    <message>
        <source>vote of %1 over its feasible ideas</source>
        <translation>votación de %1 entre sus ideas factibles</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conteos</translation>
    </message>
    <message>
        <source>Each table looked at its selected ideas one by one: feasible, feasible with conditions or not feasible, and why. Feasibility is a condition and gives no points: the first feasible ideas of the first selection go on, unless the table votes once more on them, or chooses otherwise and says why.</source>
        <translation>Cada mesa revisó una por una sus ideas seleccionadas: factible, factible con condiciones o no factible, y por qué. La factibilidad es una condición y no da puntos: siguen las primeras ideas factibles de la primera selección, salvo que la mesa vote otra vez entre ellas, o elija otras y diga por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n other idea(s): fewer</source>
        <translation>
            <numerusform>%n idea más: menos</numerusform>
            <numerusform>Otras %n ideas: menos</numerusform>
        </translation>
    </message>
    <message>
        <source>By the votes: %1, %2.</source>
        <translation>Por los votos: %1, %2.</translation>
    </message>
    <message>
        <source>Joined since</source>
        <translation>Unidas después</translation>
    </message>
    <message>
        <source>%1 (by decision)</source>
        <translation>%1 (por decisión)</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>How firm the list is</source>
        <translation>Qué tan firme es la lista</translation>
    </message>
    <message>
        <source>How the tie was broken</source>
        <translation>Cómo se rompió el empate</translation>
    </message>
    <message>
        <source>Who finds something of theirs inside</source>
        <translation>Quiénes encuentran dentro algo suyo</translation>
    </message>
    <message>
        <source>How alike people think</source>
        <translation>Qué tan parecido piensan las personas</translation>
    </message>
    <message>
        <source>Read in another way</source>
        <translation>Leído de otra manera</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>The risk</source>
        <translation>El riesgo</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
    <message>
        <source>The proposed actions of the workshop</source>
        <translation>Las acciones propuestas del taller</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Cómo se decide</translation>
    </message>
    <message>
        <source>No vote has been opened yet.</source>
        <translation>Todavía no se ha abierto ninguna votación.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>It is shown when the vote is closed.</source>
        <translation>Se muestra cuando se cierre la votación.</translation>
    </message>
    <message>
        <source>Final selection</source>
        <translation>Selección final</translation>
    </message>
    <message>
        <source>It is shown when the table ends it.</source>
        <translation>Se muestra cuando la mesa la termine.</translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation>Les damos la bienvenida.</translation>
    </message>
    <message>
        <source>The steps of today</source>
        <translation>Los pasos de hoy</translation>
    </message>
    <message>
        <source>Which problem does it address?</source>
        <translation>¿Qué problema atiende?</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>¿Qué se va a hacer?</translation>
    </message>
    <message>
        <source>Who answers for it? (one institution)</source>
        <translation>¿Quién responde? (una institución)</translation>
    </message>
    <message>
        <source>Who supports it?</source>
        <translation>¿Quién apoya?</translation>
    </message>
    <message>
        <source>How is it today, and how far is it to go?</source>
        <translation>¿Cómo está hoy y a cuánto se quiere llegar?</translation>
    </message>
    <message>
        <source>Where can that be checked?</source>
        <translation>¿Dónde se puede comprobar?</translation>
    </message>
    <message>
        <source>Which steps, and by when?</source>
        <translation>¿Qué pasos y para cuándo?</translation>
    </message>
    <message>
        <source>The seven questions</source>
        <translation>Las siete preguntas</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Every idea is kept, with what became of it.</source>
        <translation>Todas las ideas se conservan, con lo que pasó con cada una.</translation>
    </message>
    <message>
        <source>The proposed actions go to the institutions, which answer with their reasons.</source>
        <translation>Las acciones propuestas pasan a las instituciones, que responden con sus razones.</translation>
    </message>
    <message>
        <source>The document of the workshop is published.</source>
        <translation>Se publica el documento del taller.</translation>
    </message>
    <message>
        <source>first selection</source>
        <translation>primera selección</translation>
    </message>
    <message>
        <source>ideas that do not enter</source>
        <translation>ideas que no pasan</translation>
    </message>
    <message>
        <source>They are kept too: the document says what became of each one.</source>
        <translation>También se conservan: el documento dice qué pasó con cada una.</translation>
    </message>
    <message>
        <source>final selection</source>
        <translation>selección final</translation>
    </message>
    <message>
        <source>We end at %1</source>
        <translation>Terminamos a las %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n experience(s)</source>
        <translation>
            <numerusform>%n experiencia</numerusform>
            <numerusform>%n experiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>The newest ideas</source>
        <translation>Las ideas más nuevas</translation>
    </message>
    <message>
        <source>List to vote</source>
        <translation>Lista para votar</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>There are no ideas yet.</source>
        <translation>Todavía no hay ideas.</translation>
    </message>
    <message>
        <source>SMART sheet</source>
        <translation>Ficha SMART</translation>
    </message>
    <message>
        <source>No sheet has been begun yet.</source>
        <translation>Todavía no se ha empezado ninguna ficha.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hoy: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Meta: %1</translation>
    </message>
    <message>
        <source>Still to be written.</source>
        <translation>Falta escribirlo.</translation>
    </message>
    <message>
        <source>Turn %1 of %2 · %3</source>
        <translation>Turno %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>Otras ideas</translation>
    </message>
    <message>
        <source>New</source>
        <comment>the latest idea</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>preselection</source>
        <translation>preselección</translation>
    </message>
    <message>
        <source>The ideas are shown when the round is over.</source>
        <translation>Las ideas se muestran cuando termine la ronda.</translation>
    </message>
    <message>
        <source>vote over the feasible ideas</source>
        <translation>votación entre las factibles</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>Todavía no comienza.</translation>
    </message>
</context>
<context>
    <name>RowRules</name>
    <message>
        <source>A value in it makes no sense.</source>
        <translation>Un dato suyo no tiene sentido.</translation>
    </message>
</context>
<context>
    <name>RunoffActions</name>
    <message>
        <source>Close the vote before its tie is decided.</source>
        <translation>Cierre la votación antes de decidir su empate.</translation>
    </message>
    <message>
        <source>A quick vote over this tie is open already.</source>
        <translation>Ya está abierto un desempate rápido.</translation>
    </message>
    <message>
        <source>The quick vote was repeated once: decide the tie in another way.</source>
        <translation>El desempate rápido ya se repitió una vez: decida el empate de otra forma.</translation>
    </message>
    <message>
        <source>This is not a quick vote over a tie.</source>
        <translation>Esto no es un desempate rápido.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The damaged file itself is never written. Choose another name for the rescued one.</source>
        <translation>El archivo dañado nunca se toca. Elija otro nombre para el rescatado.</translation>
    </message>
    <message>
        <source>There is already a file named “%1”. Choose another name.</source>
        <translation>Ya hay un archivo con el nombre “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The rescued file did not pass its own check, so it was not kept.</source>
        <translation>El archivo rescatado no pasó su propia revisión, por eso no se conservó.</translation>
    </message>
    <message>
        <source>The damaged file could not be copied to “%1”. Check that there is space.</source>
        <translation>El archivo dañado no se pudo copiar a “%1”. Revise que haya espacio.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>“%1” no se pudo escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1” no se pudo leer.</translation>
    </message>
    <message>
        <source>Beside “%1” there is work that was cut short. Choose another name.</source>
        <translation>Junto a “%1” hay un trabajo que quedó a medias. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>SalvageReading</name>
    <message>
        <source>It lost against a text that was not found.</source>
        <translation>Perdió ante un texto que no se encontró.</translation>
    </message>
</context>
<context>
    <name>SalvageReport</name>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Topics and questions</source>
        <translation>Temas y preguntas</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Developed ideas</source>
        <translation>Ideas desarrolladas</translation>
    </message>
    <message>
        <source>Votes and selections</source>
        <translation>Votaciones y selecciones</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
    <message>
        <source>Action sheets</source>
        <translation>Fichas de acción</translation>
    </message>
    <message>
        <source>Follow-up and document</source>
        <translation>Seguimiento y documento</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fila encontrada</numerusform>
            <numerusform>%n filas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in one copy only</source>
        <translation>
            <numerusform>%n con una sola copia</numerusform>
            <numerusform>%n con una sola copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n quedó fuera</numerusform>
            <numerusform>%n quedaron fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n no se encontró</numerusform>
            <numerusform>%n no se encontraron</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was found: the content is exactly what the last step left.</source>
        <translation>Se encontró todo: el contenido es exactamente el que dejó el último paso.</translation>
    </message>
    <message>
        <source>It cannot be proven that everything was found. Compare the new file with the cards and the lists on paper.</source>
        <translation>No se puede probar que se haya encontrado todo. Compare el archivo nuevo con las tarjetas y las listas en papel.</translation>
    </message>
    <message>
        <source>Rescued into “%1”. The damaged file was left as it is.</source>
        <translation>Rescatado en “%1”. El archivo dañado se dejó como está.</translation>
    </message>
    <message>
        <source>A copy of it is in “%1”.</source>
        <translation>Una copia suya está en “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the history are lost and cannot be undone.</source>
        <translation>
            <numerusform>Se perdió %n paso del historial y ya no se puede deshacer.</numerusform>
            <numerusform>Se perdieron %n pasos del historial y ya no se pueden deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to lost rows were left empty.</source>
        <translation>
            <numerusform>Se dejó vacía %n referencia a algo que se perdió.</numerusform>
            <numerusform>Se dejaron vacías %n referencias a algo que se perdió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made anew because others need it; look at it:</source>
        <translation>Hecho de nuevo porque otros datos lo necesitan; revíselo:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Quedó fuera:</translation>
    </message>
    <message>
        <source>Work that was cut short lies beside it; it is of another file and was left alone.</source>
        <translation>A su lado hay un trabajo que quedó a medias; es de otro archivo y no se usó.</translation>
    </message>
    <message numerus="yes">
        <source>Work that was cut short lies beside it and was taken back: %n page(s).</source>
        <translation>
            <numerusform>A su lado hay un trabajo que quedó a medias y se deshizo: %n página.</numerusform>
            <numerusform>A su lado hay un trabajo que quedó a medias y se deshizo: %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>part of it could not be read</source>
        <translation>una parte no se pudo leer</translation>
    </message>
    <message>
        <source>it may have been changed later</source>
        <translation>tal vez se cambió después</translation>
    </message>
    <message>
        <source>its two copies differ</source>
        <translation>sus dos copias difieren</translation>
    </message>
    <message>
        <source>it may have been deleted later</source>
        <translation>tal vez se eliminó después</translation>
    </message>
    <message>
        <source>kept as deleted: what was done to it last is lost</source>
        <translation>se deja como eliminada: lo último que se hizo con ella se perdió</translation>
    </message>
    <message>
        <source>what it referred to was not found</source>
        <translation>aquello a lo que remitía no se encontró</translation>
    </message>
    <message>
        <source>the history does not tell of it</source>
        <translation>el historial no la menciona</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that two computers wrote differently are still kept to choose between.</source>
        <translation>
            <numerusform>Se conserva %n texto que dos computadoras escribieron distinto, para elegir.</numerusform>
            <numerusform>Se conservan %n textos que dos computadoras escribieron distinto, para elegir.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be checked (a second text is its other copy):</source>
        <translation>Por revisar (un segundo texto es su otra copia):</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>It names “%1”, which is not in it.</source>
        <translation>Menciona “%1”, que no contiene.</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>mesa %1</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>gafete %1</translation>
    </message>
    <message>
        <source>The sample workshop speaks Spanish (es) and English (en), not “%1”.</source>
        <translation>El taller de ejemplo está en español (es) y en inglés (en), no en “%1”.</translation>
    </message>
    <message>
        <source>The sample workshop cannot be read. %1 Install Tallerista again.</source>
        <translation>No se puede leer el taller de ejemplo. %1 Instale Tallerista de nuevo.</translation>
    </message>
    <message>
        <source>One of its sheets has no idea.</source>
        <translation>Una de sus fichas no tiene idea.</translation>
    </message>
</context>
<context>
    <name>SecondComputer</name>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>start.sh</source>
        <translation>iniciar.sh</translation>
    </message>
    <message>
        <source>1. Install Tallerista on this computer.</source>
        <translation>1. Instale Tallerista en esta computadora.</translation>
    </message>
    <message>
        <source>2. Open “%1” with it.</source>
        <translation>2. Abra “%1” con él.</translation>
    </message>
    <message>
        <source>1. Open the folder “%1” and double-click “%2”.</source>
        <translation>1. Abra la carpeta “%1” y dé doble clic en “%2”.</translation>
    </message>
    <message>
        <source>2. Choose File &gt; Open and then “%1” in this folder.</source>
        <translation>2. Elija Archivo &gt; Abrir y después “%1”, en esta carpeta.</translation>
    </message>
    <message>
        <source>This copy of the program is for Windows. On Linux or a Mac install Tallerista beforehand and open the same file with it.</source>
        <translation>Esta copia del programa es para Windows. En Linux o en una Mac instale Tallerista antes y abra con él el mismo archivo.</translation>
    </message>
    <message>
        <source>1. Open a terminal in this folder (in most file managers: right click, “Open in terminal”).</source>
        <translation>1. Abra una terminal en esta carpeta (casi siempre: clic derecho, “Abrir en una terminal”).</translation>
    </message>
    <message>
        <source>2. Type:  sh %1</source>
        <translation>2. Escriba:  sh %1</translation>
    </message>
    <message>
        <source>The workshop opens. Nothing has to be installed. Where nothing may run from a USB stick, the program copies itself into your home folder first.</source>
        <translation>Se abre el taller. No hay que instalar nada. Si desde una USB no se puede iniciar nada, el programa se copia antes a su carpeta personal.</translation>
    </message>
    <message>
        <source>This copy of the program is for Linux, as new as on the main computer or newer. On Windows or a Mac install Tallerista beforehand and open “%1” with it.</source>
        <translation>Esta copia del programa es para un Linux tan nuevo como el de la computadora principal, o más. En Windows o en una Mac instale Tallerista antes y abra con él “%1”.</translation>
    </message>
    <message>
        <source>Tallerista on the second computer</source>
        <translation>Tallerista en la segunda computadora</translation>
    </message>
    <message>
        <source>%1 is written here, in “%2”.</source>
        <translation>%1 se anota aquí, en “%2”.</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>When you have finished</source>
        <translation>Al terminar</translation>
    </message>
    <message>
        <source>Close Tallerista, take the stick back to the main computer and choose there: File &gt; Join the two computers.</source>
        <translation>Cierre Tallerista, lleve la USB de vuelta a la computadora principal y elija allá: Archivo &gt; Juntar las dos computadoras.</translation>
    </message>
    <message>
        <source>README.txt</source>
        <translation>LEAME.txt</translation>
    </message>
    <message>
        <source>Tallerista is free software under the GNU General Public License, version 3 or later, and comes with Qt (LGPL), fonts (Open Font License) and the spelling dictionaries of the main computer (each under its own free licence). This folder may be copied.</source>
        <translation>Tallerista es software libre, con la Licencia Pública General de GNU, versión 3 o posterior; lo acompañan Qt (LGPL), letras (Open Font License) y los diccionarios de ortografía de la computadora principal (cada uno con su propia licencia libre). Esta carpeta se puede copiar.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>The table agreed on %n idea(s).</source>
        <translation>
            <numerusform>La mesa acordó %n idea.</numerusform>
            <numerusform>La mesa acordó %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan was %n.</source>
        <translation>
            <numerusform>Lo previsto era %n.</numerusform>
            <numerusform>Lo previsto eran %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every idea that somebody chose enters.</source>
        <translation>Entran todas las ideas que alguien eligió.</translation>
    </message>
    <message>
        <source>Between place %1 and place %2 there is a gap of %3.</source>
        <translation>Entre el lugar %1 y el lugar %2 hay %3 de diferencia.</translation>
    </message>
    <message>
        <source>It enters.</source>
        <translation>Entra.</translation>
    </message>
    <message>
        <source>It tied at the line and enters by decision.</source>
        <translation>Empató en la línea y entra por decisión.</translation>
    </message>
    <message>
        <source>It ties at the line: the table decides.</source>
        <translation>Empata en la línea: decide la mesa.</translation>
    </message>
    <message>
        <source>Nobody chose it.</source>
        <translation>Nadie la eligió.</translation>
    </message>
    <message>
        <source>It does not enter.</source>
        <translation>No entra.</translation>
    </message>
    <message numerus="yes">
        <source>%n sticker(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n mano</numerusform>
            <numerusform>%n manos</numerusform>
        </translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>lugar %1</translation>
    </message>
    <message>
        <source>places %1 to %2</source>
        <translation>lugares %1 a %2</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Does not enter</source>
        <translation>No entra</translation>
    </message>
    <message numerus="yes">
        <source>The table talks and agrees on %n idea(s).</source>
        <translation>
            <numerusform>La mesa conversa y acuerda %n idea.</numerusform>
            <numerusform>La mesa conversa y acuerda %n ideas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says why, in one reason for the whole list.</source>
        <translation>Dice por qué, con una sola razón para toda la lista.</translation>
    </message>
    <message>
        <source>Whoever disagrees says so: the objection is written down.</source>
        <translation>Quien no está de acuerdo lo dice: su objeción se anota.</translation>
    </message>
    <message numerus="yes">
        <source>Each person has %n sticker(s), one for an idea at most.</source>
        <translation>
            <numerusform>Cada persona tiene %n punto; a lo más uno por idea.</numerusform>
            <numerusform>Cada persona tiene %n puntos; a lo más uno por idea.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each idea, whoever finds it important and relevant raises a hand.</source>
        <translation>En cada idea levanta la mano quien la encuentra importante y relevante.</translation>
    </message>
    <message numerus="yes">
        <source>The %n idea(s) with the most enter.</source>
        <translation>
            <numerusform>Entra la %n idea con más.</numerusform>
            <numerusform>Entran las %n ideas con más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody sees a number before the count is closed.</source>
        <translation>Nadie ve un número antes de cerrar el conteo.</translation>
    </message>
    <message>
        <source>It is in the list on which the table agreed.</source>
        <translation>Está en la lista que acordó la mesa.</translation>
    </message>
    <message>
        <source>It is not in the list on which the table agreed.</source>
        <translation>No está en la lista que acordó la mesa.</translation>
    </message>
    <message>
        <source>%1 of %2 people, %3. %4</source>
        <translation>%1 de %2 personas, %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay empty: nobody chose more ideas.</source>
        <translation>
            <numerusform>Queda %n lugar vacío: nadie eligió más ideas.</numerusform>
            <numerusform>Quedan %n lugares vacíos: nadie eligió más ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) enter.</source>
        <translation>
            <numerusform>Entra %n idea.</numerusform>
            <numerusform>Pasan %n ideas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table let all the tied ideas in: %1.</source>
        <translation>La mesa dejó pasar todas las ideas empatadas: %1.</translation>
    </message>
    <message>
        <source>Among the tied ideas the table chose %1: %2</source>
        <translation>Entre las ideas empatadas la mesa eligió %1: %2</translation>
    </message>
    <message>
        <source>Tie: %1 for %2</source>
        <translation>Empate: %1 para %2</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>The first feasible ideas of the first selection go on: %1.</source>
        <translation>Siguen las primeras ideas factibles de la primera selección: %1.</translation>
    </message>
    <message>
        <source>Some feasible ideas tied for the last places; the table chose %1: %2</source>
        <translation>Algunas ideas factibles empataron en los últimos lugares; la mesa eligió %1: %2</translation>
    </message>
    <message>
        <source>The table chose %1: %2</source>
        <translation>La mesa eligió %1: %2</translation>
    </message>
    <message>
        <source>It enters by decision.</source>
        <translation>Entra por decisión.</translation>
    </message>
    <message>
        <source>Too few people marked it.</source>
        <translation>Muy pocas personas la calificaron.</translation>
    </message>
    <message>
        <source>It does not enter, by decision.</source>
        <translation>No entra, por decisión.</translation>
    </message>
    <message>
        <source>Others took its place by decision.</source>
        <translation>Otras tomaron su lugar por decisión.</translation>
    </message>
    <message numerus="yes">
        <source>A public draw with the numbers %1 let %2 in.</source>
        <translation>
            <numerusform>Por sorteo público con los números %1 entra %2.</numerusform>
            <numerusform>Por sorteo público con los números %1 entran %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quick vote over the tied ideas let %1 in.</source>
        <translation>
            <numerusform>Por desempate rápido entra %1.</numerusform>
            <numerusform>Por desempate rápido entran %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importance counts %1 times and relevance %2 times.</source>
        <translation>La importancia cuenta %1 veces y la relevancia %2 veces.</translation>
    </message>
    <message numerus="yes">
        <source>Each person has %n sticker(s), as many as %1 for an idea.</source>
        <translation>
            <numerusform>Cada persona tiene %n punto, hasta %1 por idea.</numerusform>
            <numerusform>Cada persona tiene %n puntos, hasta %1 por idea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the tied ideas: each person raises a hand %n time(s).</source>
        <translation>
            <numerusform>Solo las ideas empatadas: cada persona levanta la mano %n vez.</numerusform>
            <numerusform>Solo las ideas empatadas: cada persona levanta la mano %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each idea hands are raised twice: for whether it is important, and for whether it is relevant.</source>
        <translation>Por cada idea se levanta la mano dos veces: si es importante y si es relevante.</translation>
    </message>
    <message numerus="yes">
        <source>Each person chooses %n idea(s) and puts them in order, the best first.</source>
        <translation>
            <numerusform>Cada persona elige %n idea.</numerusform>
            <numerusform>Cada persona elige %n ideas y las pone en orden, la mejor primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first one gets %n point(s), the next one less, the last one 1.</source>
        <translation>
            <numerusform>La elegida recibe %n punto.</numerusform>
            <numerusform>La primera recibe %n puntos, la siguiente uno menos, la última 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each person gives each idea two marks from 1 to 5: how important and how relevant it is.</source>
        <translation>Cada persona da a cada idea dos calificaciones de 1 a 5: qué tan importante y qué tan relevante es.</translation>
    </message>
    <message>
        <source>What counts is the mean. An idea that fewer than %1% of the slips mark does not enter by itself.</source>
        <translation>Cuenta el promedio. Una idea que califica menos del %1 % de las papeletas no entra por sí sola.</translation>
    </message>
    <message>
        <source>If ideas tie there, the one that more people chose goes first.</source>
        <translation>Si hay empate ahí, va primero la que eligieron más personas.</translation>
    </message>
    <message>
        <source>If ideas tie there, the one with more hands for importance goes first.</source>
        <translation>Si hay empate ahí, va primero la que tiene más manos por importancia.</translation>
    </message>
    <message>
        <source>If ideas tie there, the one that more people chose goes first; then, the one that more people put first.</source>
        <translation>Si hay empate ahí, va primero la que eligieron más personas; después, la que más personas pusieron en primer lugar.</translation>
    </message>
    <message>
        <source>If ideas tie there, the more important one goes first; then, the one that more people gave 4 or 5 twice.</source>
        <translation>Si hay empate ahí, va primero la más importante; después, la que recibió de más personas 4 o 5 en las dos.</translation>
    </message>
    <message numerus="yes">
        <source>The %n idea(s) with the most go on to the first selection, and all that tie with the last.</source>
        <translation>
            <numerusform>Pasa a la primera selección la idea con más, y todas las que empaten con ella.</numerusform>
            <numerusform>Pasan a la primera selección las %n ideas con más, y todas las que empaten con la última.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>a mean of %1 of %2</source>
        <translation>promedio de %1 de %2</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>sin calificaciones</translation>
    </message>
    <message>
        <source>%1 hands for importance and %2 for relevance</source>
        <translation>%1 manos por importancia y %2 por relevancia</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Puntos adhesivos</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Slips carry the name of who filled them in.</source>
        <translation>Las papeletas llevan el nombre de quien las llenó.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) of %1 people.</source>
        <translation>
            <numerusform>%n papeleta de %1 personas.</numerusform>
            <numerusform>%n papeletas de %1 personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) go on to the first selection.</source>
        <translation>
            <numerusform>%n idea pasa a la primera selección.</numerusform>
            <numerusform>%n ideas pasan a la primera selección.</numerusform>
        </translation>
    </message>
    <message>
        <source>It tied at the line and others entered by decision.</source>
        <translation>Empató en la línea y por decisión pasaron otras.</translation>
    </message>
    <message>
        <source>If several tie for the last places, the table decides: all enter where they are two too many at most, or it votes once more on those, chooses and says why, or draws.</source>
        <translation>Si varias empatan en los últimos lugares, decide la mesa: pasan todas si sobran dos a lo más, o vota otra vez solo sobre esas, o elige y dice por qué, o sortea.</translation>
    </message>
    <message>
        <source>%1 was joined to %2 after the vote. Together they have at least the larger of their counts: who gave to both is not known. Count it again if that matters.</source>
        <translation>%1 se unió a %2 después de la votación. Juntas tienen al menos la mayor de sus cuentas: no se sabe quién dio a las dos. Cuéntela de nuevo si eso importa.</translation>
    </message>
    <message>
        <source>These go on: %1.</source>
        <translation>Siguen: %1.</translation>
    </message>
    <message>
        <source>Only the feasible ideas: whoever wants an idea to go on raises a hand for it.</source>
        <translation>Solo las ideas factibles: quien quiere que una idea siga levanta la mano por ella.</translation>
    </message>
    <message numerus="yes">
        <source>The %n idea(s) with the most go on to the sheets.</source>
        <translation>
            <numerusform>La idea con más pasa a las fichas.</numerusform>
            <numerusform>Las %n ideas con más pasan a las fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>If several tie for the last places, the table chooses among them and says why.</source>
        <translation>Si varias empatan en los últimos lugares, la mesa elige entre ellas y dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>Papers drawn from a bag let %1 in. Drawn by: %2. Seen by: %3</source>
        <translation>
            <numerusform>Por papeles sacados de una bolsa entra %1. Los sacó: %2. Lo vio: %3</numerusform>
            <numerusform>Por papeles sacados de una bolsa entran %1. Los sacó: %2. Lo vio: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>It was drawn from these, in this order: %1</source>
        <translation>Se sorteó entre estas, en este orden: %1</translation>
    </message>
    <message numerus="yes">
        <source>By decision %1 enter(s): %2</source>
        <translation>
            <numerusform>Por decisión entra %1: %2</numerusform>
            <numerusform>Por decisión entran %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By decision %1 do(es) not enter: %2</source>
        <translation>
            <numerusform>Por decisión no entra %1: %2</numerusform>
            <numerusform>Por decisión no entran %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 do(es) not enter any more.</source>
        <translation>
            <numerusform>Ya no entra %1.</numerusform>
            <numerusform>Ya no entran %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Through this %1 enter(s).</source>
        <translation>
            <numerusform>Con esto entra %1.</numerusform>
            <numerusform>Con esto entran %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give(s) up the place to it.</source>
        <translation>
            <numerusform>Le cede su lugar %1.</numerusform>
            <numerusform>Le ceden su lugar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was decided before the counts changed.</source>
        <translation>Se decidió antes de que cambiaran los conteos.</translation>
    </message>
    <message>
        <source>%1 was joined to %2 after the vote: whoever chose either chose %2.</source>
        <translation>%1 se unió a %2 después de la votación: quien eligió cualquiera de las dos eligió %2.</translation>
    </message>
    <message>
        <source>The ideas on both sides of the line had got the same; it was decided by %1.</source>
        <translation>Las ideas a los dos lados de la línea tenían lo mismo; decidió %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2 of %n slip(s), %3. %4</source>
        <translation>
            <numerusform>%1, en %2 de %n papeleta, %3. %4</numerusform>
            <numerusform>%1, en %2 de %n papeletas, %3. %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in a vote of %2 people, %3. %4</source>
        <translation>%1 en una votación de %2 personas, %3. %4</translation>
    </message>
    <message>
        <source>What is counted has changed since it was decided: confirm it as it stands, or decide again.</source>
        <translation>Lo que se cuenta cambió desde que se decidió: confírmelo como está o decida otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n slip(s)</source>
        <translation>
            <numerusform>%1 en %n papeleta</numerusform>
            <numerusform>%1 en %n papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every idea enters: there are %n more place(s).</source>
        <translation>
            <numerusform>Entran todas las ideas: sobra %n lugar.</numerusform>
            <numerusform>Entran todas las ideas: sobran %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table let all in that still tied: %1.</source>
        <translation>La mesa dejó pasar todas las que seguían empatadas: %1.</translation>
    </message>
</context>
<context>
    <name>SelectionBands</name>
    <message numerus="yes">
        <source>%n enter(s)</source>
        <translation>
            <numerusform>Entra %n</numerusform>
            <numerusform>Entran %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>Empata %n</numerusform>
            <numerusform>Empatan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not enter</source>
        <translation>
            <numerusform>No entra %n</numerusform>
            <numerusform>No entran %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>With whom, as the table said: %1</source>
        <translation>Con quién, como lo dijo la mesa: %1</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message numerus="yes">
        <source>The sheet is not ready yet: %n piece(s) of data are missing.</source>
        <translation>
            <numerusform>La ficha todavía no está lista: falta %n dato.</numerusform>
            <numerusform>La ficha todavía no está lista: faltan %n datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write first that the institution accepts: nobody accepts for another.</source>
        <translation>Anote primero que la institución acepta: nadie puede aceptar por otra.</translation>
    </message>
    <message>
        <source>Write first that the institution does not accept: nobody answers for another.</source>
        <translation>Anote primero que la institución no acepta: nadie puede responder por otra.</translation>
    </message>
    <message>
        <source>This belongs to no sheet.</source>
        <translation>Esto no es de ninguna ficha.</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
    <message>
        <source>The idea it comes from is missing</source>
        <translation>Falta la idea de la que nació</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>The topic is missing</source>
        <translation>Falta el tema</translation>
    </message>
    <message>
        <source>Which commitment it continues is missing</source>
        <translation>Falta qué compromiso continúa</translation>
    </message>
    <message>
        <source>What it adds this time is missing</source>
        <translation>Falta qué agrega esta vez</translation>
    </message>
    <message>
        <source>The problem is missing</source>
        <translation>Falta el problema</translation>
    </message>
    <message>
        <source>What will be done is missing</source>
        <translation>Falta qué se va a hacer</translation>
    </message>
    <message>
        <source>How it is today and what is aimed at are missing</source>
        <translation>Falta cómo está hoy y a cuánto se quiere llegar</translation>
    </message>
    <message>
        <source>Indicator %1: what is counted is missing</source>
        <translation>Indicador %1: falta qué se cuenta</translation>
    </message>
    <message>
        <source>Indicator %1: the unit is missing</source>
        <translation>Indicador %1: falta la unidad</translation>
    </message>
    <message>
        <source>Indicator %1: a percentage of what?</source>
        <translation>Indicador %1: ¿porcentaje de qué?</translation>
    </message>
    <message>
        <source>Indicator %1: how it is today is missing</source>
        <translation>Indicador %1: falta cómo está hoy</translation>
    </message>
    <message>
        <source>Indicator %1: what is aimed at is missing</source>
        <translation>Indicador %1: falta a cuánto se quiere llegar</translation>
    </message>
    <message>
        <source>Indicator %1: by when is missing</source>
        <translation>Indicador %1: falta para cuándo</translation>
    </message>
    <message>
        <source>Indicator %1: where it can be checked is missing</source>
        <translation>Indicador %1: falta dónde se puede comprobar</translation>
    </message>
    <message>
        <source>The institution that answers is missing</source>
        <translation>Falta la institución que responde</translation>
    </message>
    <message>
        <source>The value of open government is missing</source>
        <translation>Falta el valor de gobierno abierto</translation>
    </message>
    <message>
        <source>Why it serves transparency is missing</source>
        <translation>Falta por qué sirve a la transparencia</translation>
    </message>
    <message>
        <source>Why it serves participation is missing</source>
        <translation>Falta por qué sirve a la participación</translation>
    </message>
    <message>
        <source>Why it serves accountability is missing</source>
        <translation>Falta por qué sirve a la rendición de cuentas</translation>
    </message>
    <message>
        <source>Why it serves innovation is missing</source>
        <translation>Falta por qué sirve a la innovación</translation>
    </message>
    <message>
        <source>The date of the start is missing</source>
        <translation>Falta la fecha de inicio</translation>
    </message>
    <message>
        <source>The date of the end is missing</source>
        <translation>Falta la fecha de término</translation>
    </message>
    <message>
        <source>The steps with their dates are missing</source>
        <translation>Faltan los pasos con fecha</translation>
    </message>
    <message>
        <source>Step %1: what is done is missing</source>
        <translation>Paso %1: falta qué se hace</translation>
    </message>
    <message>
        <source>Step %1: what can be shown that day?</source>
        <translation>Paso %1: ¿qué se podrá mostrar ese día?</translation>
    </message>
    <message>
        <source>Step %1: the date is missing</source>
        <translation>Paso %1: falta la fecha</translation>
    </message>
    <message>
        <source>The plan begins on %1</source>
        <translation>El plan empieza el %1</translation>
    </message>
    <message>
        <source>The plan ends on %1</source>
        <translation>El plan termina el %1</translation>
    </message>
    <message>
        <source>The plan goes from %1 to %2</source>
        <translation>El plan va del %1 al %2</translation>
    </message>
    <message>
        <source>The start is outside of the plan. %1</source>
        <translation>El inicio queda fuera del plan. %1</translation>
    </message>
    <message>
        <source>The end is outside of the plan. %1</source>
        <translation>El término queda fuera del plan. %1</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Específica</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Medible</translation>
    </message>
    <message>
        <source>Assignable</source>
        <translation>Asignable</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevante</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Con plazo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Ready to hand in</source>
        <translation>Lista para entregar</translation>
    </message>
    <message>
        <source>Accepted by the institution</source>
        <translation>Aceptada por la institución</translation>
    </message>
    <message>
        <source>Not accepted by the institution</source>
        <translation>No aceptada por la institución</translation>
    </message>
    <message>
        <source>The end has to come after the start</source>
        <translation>El término debe ser después del inicio</translation>
    </message>
    <message>
        <source>Step %1 falls outside of the dates of the action</source>
        <translation>El paso %1 queda fuera de las fechas de la acción</translation>
    </message>
    <message>
        <source>Indicator %1: the target says what is so today</source>
        <translation>Indicador %1: la meta no cambia respecto a hoy</translation>
    </message>
    <message>
        <source>Technology is a means: does it open information, participation or accountability?</source>
        <translation>La tecnología es un medio: ¿abre información, participación o rendición de cuentas?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of data missing to hand it in</source>
        <translation>
            <numerusform>Falta %n dato para entregarla</numerusform>
            <numerusform>Faltan %n datos para entregarla</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out how it is today</source>
        <translation>Averiguar cómo está hoy</translation>
    </message>
    <message>
        <source>Find out how it is today: %1</source>
        <translation>Averiguar cómo está hoy: %1</translation>
    </message>
</context>
<context>
    <name>SheetPartner</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>SheetPartnerActions</name>
    <message>
        <source>The institution is missing.</source>
        <translation>Falta la institución.</translation>
    </message>
    <message>
        <source>%1 supports this action already.</source>
        <translation>%1 ya apoya esta acción.</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se borró “%1”.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>If nobody knows: “no data”.</source>
        <translation>Si no se sabe: “sin dato”.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>A percentage of what?</source>
        <translation>¿Porcentaje de qué?</translation>
    </message>
    <message>
        <source>How is it today?</source>
        <translation>¿Cómo está hoy?</translation>
    </message>
    <message>
        <source>On what date?</source>
        <translation>¿En qué fecha?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>¿Para cuándo?</translation>
    </message>
    <message>
        <source>Rises or falls</source>
        <translation>Sube o baja</translation>
    </message>
    <message>
        <source>Where can it be checked?</source>
        <translation>¿Dónde se puede comprobar?</translation>
    </message>
    <message>
        <source>What would you show to somebody who does not believe us?</source>
        <translation>¿Qué mostraría a quien no nos cree?</translation>
    </message>
    <message>
        <source>Who keeps the figure</source>
        <translation>Quién lleva el dato</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What can be shown that day?</source>
        <translation>¿Qué se podrá mostrar ese día?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Of the State</source>
        <translation>Del Estado</translation>
    </message>
    <message>
        <source>Civil society, academia, business, cooperation</source>
        <translation>Sociedad civil, academia, empresa, cooperación</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Indicador %1</translation>
    </message>
    <message>
        <source>Add an indicator: what is counted, then Enter</source>
        <translation>Agregue un indicador: qué se cuenta y Enter</translation>
    </message>
    <message>
        <source>Institution that supports %1</source>
        <translation>Institución que apoya %1</translation>
    </message>
    <message>
        <source>Add an institution, then Enter</source>
        <translation>Agregue una institución y presione Enter</translation>
    </message>
    <message>
        <source>What could stop it?</source>
        <translation>¿Qué podría impedirlo?</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>Riesgo %1</translation>
    </message>
    <message>
        <source>Add a risk, then Enter</source>
        <translation>Agregue un riesgo y presione Enter</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Add a step: date · what is done, then Enter</source>
        <translation>Agregue un paso: fecha · qué se hace, y Enter</translation>
    </message>
    <message>
        <source>30/06/2027 · what is done, then Enter</source>
        <translation>30/06/2027 · qué se hace, y Enter</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué falta hacer</translation>
    </message>
    <message>
        <source>Open point %1</source>
        <translation>Punto por resolver %1</translation>
    </message>
    <message>
        <source>Add what is left to do, then Enter</source>
        <translation>Agregue lo que falta y presione Enter</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
</context>
<context>
    <name>SheetValues</name>
    <message>
        <source>This is no date. Write it like 30/06/2027.</source>
        <translation>Eso no es una fecha. Escríbala así: 30/06/2027.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 12,500 or 12500.50.</source>
        <translation>Eso no es una cantidad. Escríbala así: 12,500 o 12500.50.</translation>
    </message>
</context>
<context>
    <name>Shortlist</name>
    <message>
        <source>The reason</source>
        <translation>La razón</translation>
    </message>
</context>
<context>
    <name>Sieve</name>
    <message>
        <source>It is not a row that this table can hold, or it is there twice.</source>
        <translation>Esa fila no cabe en esta tabla, o está dos veces.</translation>
    </message>
    <message>
        <source>What it belongs to is not there.</source>
        <translation>No está aquello a lo que pertenece.</translation>
    </message>
    <message>
        <source>Taken without “%1”: what it points to is not there.</source>
        <translation>Se tomó sin “%1”: no está aquello a lo que apunta.</translation>
    </message>
    <message>
        <source>A file holds one workshop.</source>
        <translation>Un archivo contiene un solo taller.</translation>
    </message>
</context>
<context>
    <name>SlipDesk</name>
    <message>
        <source>“%1” is no mark from 1 to 5, or one too many.</source>
        <translation>“%1” no es una calificación de 1 a 5, o sobra.</translation>
    </message>
    <message>
        <source>“%1” is not a card.</source>
        <translation>“%1” no es una tarjeta.</translation>
    </message>
    <message>
        <source>Card %1 is not in this vote.</source>
        <translation>La tarjeta %1 no está en esta votación.</translation>
    </message>
    <message>
        <source>a blank slip</source>
        <translation>una papeleta en blanco</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1: anotada.</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation>Papeleta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), the best first: “7 12 3”; Enter takes the slip</source>
        <translation>
            <numerusform>%n tarjeta; Enter anota la papeleta</numerusform>
            <numerusform>%n tarjetas, la mejor primero: “7 12 3”; Enter anota la papeleta</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards with a sticker: “7 12 7x2”; Enter takes the slip</source>
        <translation>Tarjetas con punto: “7 12 7x2”; Enter anota la papeleta</translation>
    </message>
    <message>
        <source>Cards with a sticker: “7 12 3”; Enter takes the slip</source>
        <translation>Tarjetas con punto: “7 12 3”; Enter anota la papeleta</translation>
    </message>
    <message>
        <source>Two marks for each card in turn: “45 33”, 0 for none; Enter takes the slip</source>
        <translation>Dos calificaciones por tarjeta, en su orden: “45 33”, 0 si no hay; Enter anota la papeleta</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s), the best first: “7 12 3”; Enter takes the slip</source>
        <translation>
            <numerusform>El número de una acción; Enter anota la papeleta</numerusform>
            <numerusform>%n acciones, la mejor primero: “7 12 3”; Enter anota la papeleta</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no action %1.</source>
        <translation>No hay acción %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slip(s)</source>
        <translation>
            <numerusform>%1 de %n papeleta</numerusform>
            <numerusform>%1 de %n papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip %1 (%2)</source>
        <translation>Papeleta %1 (%2)</translation>
    </message>
</context>
<context>
    <name>SmartSheet</name>
    <message>
        <source>The origin</source>
        <translation>El origen</translation>
    </message>
    <message>
        <source>The name of the action</source>
        <translation>El nombre de la acción</translation>
    </message>
    <message>
        <source>The earlier commitment</source>
        <translation>El compromiso anterior</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Lo nuevo</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>El problema</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Qué se va a hacer</translation>
    </message>
    <message>
        <source>The objective</source>
        <translation>El objetivo</translation>
    </message>
    <message>
        <source>How it helps</source>
        <translation>Cómo ayuda</translation>
    </message>
    <message>
        <source>The population</source>
        <translation>La población</translation>
    </message>
    <message>
        <source>The territory</source>
        <translation>El territorio</translation>
    </message>
    <message>
        <source>The contact&apos;s name</source>
        <translation>El nombre del contacto</translation>
    </message>
    <message>
        <source>The contact&apos;s post</source>
        <translation>El cargo del contacto</translation>
    </message>
    <message>
        <source>The contact&apos;s unit</source>
        <translation>La unidad del contacto</translation>
    </message>
    <message>
        <source>The contact&apos;s e-mail</source>
        <translation>El correo del contacto</translation>
    </message>
    <message>
        <source>The contact&apos;s phone</source>
        <translation>El teléfono del contacto</translation>
    </message>
    <message>
        <source>The reason of the answer</source>
        <translation>La razón de la respuesta</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <source>The goals and programmes</source>
        <translation>Los objetivos y programas</translation>
    </message>
    <message>
        <source>The source of the money</source>
        <translation>La fuente del dinero</translation>
    </message>
    <message>
        <source>The additional information</source>
        <translation>La información adicional</translation>
    </message>
    <message>
        <source>Why it is relevant</source>
        <translation>Por qué es relevante</translation>
    </message>
    <message>
        <source>A cost cannot be less than nothing.</source>
        <translation>Un costo no puede ser menos que nada.</translation>
    </message>
    <message>
        <source>The number of the sheet</source>
        <translation>El número de la ficha</translation>
    </message>
</context>
<context>
    <name>SpecificPart</name>
    <message>
        <source>New or ongoing?</source>
        <translation>¿Nueva o continuación?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>It continues an earlier commitment</source>
        <translation>Continúa un compromiso anterior</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The main one.</source>
        <translation>El principal.</translation>
    </message>
    <message>
        <source>Which one? Plan and number</source>
        <translation>¿Cuál? Plan y número</translation>
    </message>
    <message>
        <source>What does it add this time?</source>
        <translation>¿Qué agrega esta vez?</translation>
    </message>
    <message>
        <source>Note on its origin</source>
        <translation>Nota sobre su origen</translation>
    </message>
    <message>
        <source>Where it comes from no idea: where it was written.</source>
        <translation>Si no nació de una idea: dónde se redactó.</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Nombre de la acción</translation>
    </message>
    <message>
        <source>One sentence that anyone understands without acronyms.</source>
        <translation>Una frase que cualquiera entienda sin siglas.</translation>
    </message>
    <message>
        <source>What public problem does it address?</source>
        <translation>¿Qué problema público atiende?</translation>
    </message>
    <message>
        <source>Whom does it affect, where and how much? Do not describe the lack of its solution.</source>
        <translation>¿A quién afecta, dónde y cuánto? Evite describir la falta de su solución.</translation>
    </message>
    <message>
        <source>What does it consist of?</source>
        <translation>¿En qué consiste?</translation>
    </message>
    <message>
        <source>What will exist in two years that does not exist today?</source>
        <translation>¿Qué existirá dentro de dos años que hoy no existe?</translation>
    </message>
    <message>
        <source>Objective or expected result</source>
        <translation>Objetivo o resultado esperado</translation>
    </message>
    <message>
        <source>The change, not the activity.</source>
        <translation>El cambio, no la actividad.</translation>
    </message>
    <message>
        <source>How does it help to solve the problem?</source>
        <translation>¿Cómo ayuda a resolver el problema?</translation>
    </message>
    <message>
        <source>The bridge between what will be done and the problem.</source>
        <translation>El puente entre lo que se hará y el problema.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Who will notice it?</source>
        <translation>¿Quién lo notará?</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Department and municipality.</source>
        <translation>Departamento, municipio y distrito.</translation>
    </message>
    <message>
        <source>Which idea it comes from</source>
        <translation>De qué idea nació</translation>
    </message>
</context>
<context>
    <name>StageTable</name>
    <message>
        <source> and </source>
        <comment>between the counts of the tables</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Create the workshop</source>
        <translation>Crear el taller</translation>
    </message>
    <message>
        <source>Edit the workshop</source>
        <translation>Editar el taller</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Agregar mesa</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>Editar mesa</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>Eliminar mesa</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Agregar tema</translation>
    </message>
    <message>
        <source>Edit topic</source>
        <translation>Editar tema</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Eliminar tema</translation>
    </message>
    <message>
        <source>Move topic</source>
        <translation>Mover tema</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Agregar pregunta</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Eliminar pregunta</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Mover pregunta</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Eliminar persona</translation>
    </message>
    <message>
        <source>Add people from a list:</source>
        <translation>Agregar personas de una lista:</translation>
    </message>
    <message>
        <source>Mark presence:</source>
        <translation>Marcar presentes:</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Agregar bloque</translation>
    </message>
    <message>
        <source>Edit block</source>
        <translation>Editar bloque</translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation>Eliminar bloque</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Mover bloque</translation>
    </message>
    <message>
        <source>Start the agenda</source>
        <translation>Iniciar la agenda</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Siguiente bloque</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Change the time of the block</source>
        <translation>Cambiar el tiempo del bloque</translation>
    </message>
    <message>
        <source>Add experience</source>
        <translation>Agregar experiencia</translation>
    </message>
    <message>
        <source>Edit experience</source>
        <translation>Editar experiencia</translation>
    </message>
    <message>
        <source>Delete experience</source>
        <translation>Eliminar experiencia</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>Agregar idea</translation>
    </message>
    <message>
        <source>Edit idea</source>
        <translation>Editar idea</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>Eliminar idea</translation>
    </message>
    <message>
        <source>Move idea</source>
        <translation>Mover idea</translation>
    </message>
    <message>
        <source>Add ideas from a list:</source>
        <translation>Agregar ideas de una lista:</translation>
    </message>
    <message>
        <source>Set idea aside</source>
        <translation>Dejar aparte idea</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Cambiar la plantilla</translation>
    </message>
    <message>
        <source>Edit institution</source>
        <translation>Editar institución</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Abrir la votación</translation>
    </message>
    <message>
        <source>Change how many people vote</source>
        <translation>Cambiar cuántas personas votan</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Give the reason for the list</source>
        <translation>Dar la razón de la lista</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>Agregar objeción</translation>
    </message>
    <message>
        <source>Edit objection</source>
        <translation>Cambiar objeción</translation>
    </message>
    <message>
        <source>Delete objection</source>
        <translation>Borrar objeción</translation>
    </message>
    <message>
        <source>Close and show</source>
        <translation>Cerrar y mostrar</translation>
    </message>
    <message>
        <source>Open the vote again</source>
        <translation>Abrir otra vez la votación</translation>
    </message>
    <message>
        <source>Withdraw the vote</source>
        <translation>Retirar la votación</translation>
    </message>
    <message>
        <source>Decide the tie</source>
        <translation>Decidir el empate</translation>
    </message>
    <message>
        <source>Take back the decision</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Develop</source>
        <translation>Desarrollar</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Finish the final selection</source>
        <translation>Terminar la selección final</translation>
    </message>
    <message>
        <source>Open the final selection again</source>
        <translation>Abrir otra vez la selección final</translation>
    </message>
    <message>
        <source>Edit sheet</source>
        <translation>Cambiar ficha</translation>
    </message>
    <message>
        <source>Add to sheet</source>
        <translation>Agregar a la ficha</translation>
    </message>
    <message>
        <source>Edit in sheet</source>
        <translation>Cambiar en la ficha</translation>
    </message>
    <message>
        <source>Delete from sheet</source>
        <translation>Borrar de la ficha</translation>
    </message>
    <message>
        <source>Move in sheet</source>
        <translation>Mover en la ficha</translation>
    </message>
    <message>
        <source>Bring the actions to the plenary</source>
        <translation>Traer las acciones a la plenaria</translation>
    </message>
    <message>
        <source>Join actions</source>
        <translation>Unir acciones</translation>
    </message>
    <message>
        <source>Separate action</source>
        <translation>Separar acción</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Cambiar acción</translation>
    </message>
    <message>
        <source>Count hands</source>
        <translation>Contar manos</translation>
    </message>
    <message>
        <source>Close the plenary</source>
        <translation>Cerrar la plenaria</translation>
    </message>
    <message>
        <source>Open the plenary again</source>
        <translation>Abrir otra vez la plenaria</translation>
    </message>
    <message>
        <source>Write in the document</source>
        <translation>Escribir en el documento</translation>
    </message>
    <message>
        <source>Add what is to be done</source>
        <translation>Agregar lo que sigue</translation>
    </message>
    <message>
        <source>Edit what is to be done</source>
        <translation>Cambiar lo que sigue</translation>
    </message>
    <message>
        <source>Delete what is to be done</source>
        <translation>Borrar lo que sigue</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Cerrar el documento</translation>
    </message>
    <message>
        <source>Open the document again</source>
        <translation>Abrir otra vez el documento</translation>
    </message>
    <message>
        <source>Join ideas</source>
        <translation>Unir ideas</translation>
    </message>
    <message>
        <source>Join the two computers:</source>
        <translation>Juntar las dos computadoras:</translation>
    </message>
    <message>
        <source>Choose the other text:</source>
        <translation>Elegir el otro texto:</translation>
    </message>
    <message>
        <source>Lend table</source>
        <translation>Prestar la mesa</translation>
    </message>
    <message>
        <source>Take back table</source>
        <translation>Recibir de vuelta la mesa</translation>
    </message>
    <message>
        <source>Rescue what was left of</source>
        <translation>Rescatar lo que quedaba de</translation>
    </message>
    <message>
        <source>Erase the data of person</source>
        <translation>Borrar los datos de la persona</translation>
    </message>
    <message>
        <source>End the block</source>
        <translation>Terminar el bloque</translation>
    </message>
    <message>
        <source>Go to block</source>
        <translation>Ir al bloque</translation>
    </message>
    <message>
        <source>Skip block</source>
        <translation>Omitir el bloque</translation>
    </message>
    <message>
        <source>Hold after all</source>
        <translation>No omitir el bloque</translation>
    </message>
    <message>
        <source>Correct the start of</source>
        <translation>Corregir el comienzo del bloque</translation>
    </message>
    <message>
        <source>Follow the clock of the computer</source>
        <translation>Seguir el reloj de la computadora</translation>
    </message>
    <message>
        <source>Go on with the agenda</source>
        <translation>Seguir con la agenda</translation>
    </message>
    <message>
        <source>Pause the countdown of table</source>
        <translation>Pausar el tiempo de la mesa</translation>
    </message>
    <message>
        <source>Go on with the countdown of table</source>
        <translation>Seguir con el tiempo de la mesa</translation>
    </message>
    <message>
        <source>Change the time of table</source>
        <translation>Cambiar el tiempo de la mesa</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Comenzar una ronda</translation>
    </message>
    <message>
        <source>Next person of the round</source>
        <translation>Siguiente persona de la ronda</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminar la ronda</translation>
    </message>
    <message>
        <source>Recover time</source>
        <translation>Recuperar tiempo</translation>
    </message>
    <message>
        <source>Insert block</source>
        <translation>Insertar el bloque</translation>
    </message>
    <message>
        <source>Take the agenda from a list:</source>
        <translation>Tomar la agenda de una lista:</translation>
    </message>
    <message>
        <source>Change the closing hour</source>
        <translation>Cambiar la hora de cierre</translation>
    </message>
    <message>
        <source>Take durations from earlier workshops</source>
        <translation>Tomar duraciones de talleres anteriores</translation>
    </message>
    <message>
        <source>Separate idea</source>
        <translation>Separar la idea</translation>
    </message>
    <message>
        <source>Split idea</source>
        <translation>Partir la idea</translation>
    </message>
    <message>
        <source>Bring back idea</source>
        <translation>Traer de vuelta la idea</translation>
    </message>
    <message>
        <source>Take out of the bin:</source>
        <translation>Recuperar lo borrado:</translation>
    </message>
    <message>
        <source>Add heading</source>
        <translation>Agregar encabezado</translation>
    </message>
    <message>
        <source>Edit heading</source>
        <translation>Cambiar encabezado</translation>
    </message>
    <message>
        <source>Delete heading</source>
        <translation>Borrar encabezado</translation>
    </message>
    <message>
        <source>Move heading</source>
        <translation>Mover encabezado</translation>
    </message>
    <message>
        <source>Group ideas:</source>
        <translation>Agrupar ideas:</translation>
    </message>
    <message>
        <source>Not the same:</source>
        <translation>No son lo mismo:</translation>
    </message>
    <message>
        <source>Make an idea of it:</source>
        <translation>Hacer una idea de esto:</translation>
    </message>
    <message>
        <source>Add to the glossary:</source>
        <translation>Agregar al glosario:</translation>
    </message>
    <message>
        <source>Edit in the glossary:</source>
        <translation>Cambiar en el glosario:</translation>
    </message>
    <message>
        <source>Delete from the glossary:</source>
        <translation>Borrar del glosario:</translation>
    </message>
    <message>
        <source>Give the reason for a change:</source>
        <translation>Dar la razón de un cambio:</translation>
    </message>
    <message>
        <source>Cast a ballot</source>
        <translation>Anotar una papeleta</translation>
    </message>
    <message>
        <source>Change a ballot</source>
        <translation>Cambiar una papeleta</translation>
    </message>
    <message>
        <source>Remove a ballot</source>
        <translation>Quitar una papeleta</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>Decidir de otro modo</translation>
    </message>
    <message>
        <source>End the evaluation</source>
        <translation>Terminar la evaluación</translation>
    </message>
    <message>
        <source>Take the evaluation up again</source>
        <translation>Retomar la evaluación</translation>
    </message>
    <message>
        <source>Change how it is counted</source>
        <translation>Cambiar cómo se cuenta</translation>
    </message>
    <message>
        <source>Skip the plenary</source>
        <translation>Omitir la plenaria</translation>
    </message>
    <message>
        <source>Vote by slips in the plenary</source>
        <translation>Votar por papeletas en la plenaria</translation>
    </message>
    <message>
        <source>Take the vote by slips back</source>
        <translation>Retirar la votación por papeletas</translation>
    </message>
    <message>
        <source>Balance the tables:</source>
        <translation>Equilibrar las mesas:</translation>
    </message>
    <message>
        <source>End the agenda</source>
        <translation>Terminar la agenda</translation>
    </message>
    <message>
        <source>Confirm what was decided</source>
        <translation>Confirmar lo decidido</translation>
    </message>
    <message>
        <source>Decide the tie of the plenary</source>
        <translation>Decidir el empate de la plenaria</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>how many people chose it</source>
        <translation>cuántas personas la eligieron</translation>
    </message>
    <message>
        <source>importance alone</source>
        <translation>la importancia sola</translation>
    </message>
    <message>
        <source>how many of those who rated it gave 4 or 5 to both</source>
        <translation>cuántas de las personas que la calificaron dieron 4 o 5 a las dos preguntas</translation>
    </message>
    <message>
        <source>how often it was put in place %1</source>
        <translation>cuántas veces la pusieron en el lugar %1</translation>
    </message>
    <message>
        <source>If any one person had been missing, the list would be the same.</source>
        <translation>Si faltara una persona cualquiera, la lista sería la misma.</translation>
    </message>
    <message>
        <source>If any one person had been missing, the list would be another in %1 of %2 cases.</source>
        <translation>Si faltara una persona cualquiera, la lista cambiaría en %1 de %2 casos.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) enter whoever is missing: %1.</source>
        <translation>
            <numerusform>%n idea entra falte quien falte: %1.</numerusform>
            <numerusform>%n ideas entran falte quien falte: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) would enter if some one person were missing: %1.</source>
        <translation>
            <numerusform>%n idea entraría si faltara alguna persona: %1.</numerusform>
            <numerusform>%n ideas entrarían si faltara alguna persona: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would have to vote otherwise for “%1” not to enter.</source>
        <translation>
            <numerusform>%n persona tendría que haber votado de otro modo para que “%1” no entrara.</numerusform>
            <numerusform>%n personas tendrían que haber votado de otro modo para que “%1” no entrara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would have to vote otherwise for “%1” to enter.</source>
        <translation>
            <numerusform>%n persona tendría que haber votado de otro modo para que “%1” entrara.</numerusform>
            <numerusform>%n personas tendrían que haber votado de otro modo para que “%1” entrara.</numerusform>
        </translation>
    </message>
    <message>
        <source>by points</source>
        <translation>por puntos</translation>
    </message>
    <message>
        <source>by people</source>
        <translation>por personas</translation>
    </message>
    <message>
        <source>sharing out the places</source>
        <translation>con reparto de lugares</translation>
    </message>
    <message>
        <source>by importance alone</source>
        <translation>solo por importancia</translation>
    </message>
    <message>
        <source>by relevance alone</source>
        <translation>solo por relevancia</translation>
    </message>
    <message>
        <source>with importance counting twice</source>
        <translation>con la importancia al doble</translation>
    </message>
    <message>
        <source>with relevance counting twice</source>
        <translation>con la relevancia al doble</translation>
    </message>
    <message>
        <source>%1 of %2 enter whichever way one looks at it: %3.</source>
        <translation>%1 de %2 entran se mire como se mire: %3.</translation>
    </message>
    <message>
        <source>Sharing out the places, these would enter: %1.</source>
        <translation>Con reparto de lugares entrarían: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n would be sure; the others tie with more.</source>
        <translation>
            <numerusform>De ellas, %n sería segura; las demás empatan con otras.</numerusform>
            <numerusform>De ellas, %n serían seguras; las demás empatan con otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people share “%2” and have no idea of theirs inside.</source>
        <translation>
            <numerusform>%n de %1 personas comparte “%2” y no tiene ninguna idea dentro.</numerusform>
            <numerusform>%n de %1 personas comparten “%2” y no tienen ninguna idea dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people have at least one idea of theirs inside.</source>
        <translation>
            <numerusform>%n de %1 personas tiene al menos una idea dentro.</numerusform>
            <numerusform>%n de %1 personas tienen al menos una idea dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table %1: %n idea(s) inside.</source>
        <translation>
            <numerusform>Mesa %1: %n idea dentro.</numerusform>
            <numerusform>Mesa %1: %n ideas dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its %1 people have at least one of theirs.</source>
        <translation>
            <numerusform>De sus %1 personas, %n tiene al menos una.</numerusform>
            <numerusform>De sus %1 personas, %n tienen al menos una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people have on average %1 of their ideas in common</source>
        <translation>Dos personas tienen en promedio %1 de sus ideas en común</translation>
    </message>
    <message>
        <source>; by chance it would be %1, and at the most %2.</source>
        <translation>; por azar serían %1 y, como máximo, %2.</translation>
    </message>
    <message>
        <source>The priorities are varied, as is common where many ideas are good.</source>
        <translation>Las prioridades son variadas, como es común donde hay muchas ideas buenas.</translation>
    </message>
    <message>
        <source>The priorities are as alike as they usually are among experts.</source>
        <translation>Las prioridades se parecen tanto como es habitual entre personas expertas.</translation>
    </message>
    <message>
        <source>The priorities are more alike than they usually are among experts.</source>
        <translation>Las prioridades se parecen más de lo habitual entre personas expertas.</translation>
    </message>
    <message>
        <source>Nearly everybody has the same priorities.</source>
        <translation>Casi todas las personas tienen las mismas prioridades.</translation>
    </message>
    <message>
        <source>“%1”: a part of the room rates it high and a part low.</source>
        <translation>“%1”: una parte de la sala la califica alto y otra parte, bajo.</translation>
    </message>
    <message>
        <source>“%1” enters because few people want it much.</source>
        <translation>“%1” entra porque pocas personas la quieren mucho.</translation>
    </message>
    <message>
        <source>Compared by %1, they still tie.</source>
        <translation>Comparadas por %1, siguen empatadas.</translation>
    </message>
    <message>
        <source>They tied; compared by %1: %2.</source>
        <translation>Empataban; comparadas por %1: %2.</translation>
    </message>
    <message>
        <source>Moving %1 from the last idea that enters to the first that does not would change the list.</source>
        <translation>Bastaría mover %1 de la última idea que entra a la primera que no entra para cambiar la lista.</translation>
    </message>
    <message>
        <source>Moving %1 from the last idea that enters to the first that does not would make them tie; moving %2 would change the list.</source>
        <translation>Bastaría mover %1 de la última idea que entra a la primera que no entra para que empataran; con %2 cambiaría la lista.</translation>
    </message>
    <message>
        <source>One hand counted wrongly would change who enters: count the ideas at the line again.</source>
        <translation>Un error de una mano cambiaría quién entra: cuente otra vez las ideas de la línea.</translation>
    </message>
</context>
<context>
    <name>Tallerista::ActionEditor</name>
    <message>
        <source>Actions of the plenary</source>
        <translation>Acciones de la plenaria</translation>
    </message>
    <message>
        <source>Mark or unmark</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Join the two marked ones</source>
        <translation>Unir las dos marcadas</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Cambiar la redacción</translation>
    </message>
    <message>
        <source>Clear its count</source>
        <translation>Borrar su cuenta</translation>
    </message>
    <message>
        <source>Mark with Space the two actions to join.</source>
        <translation>Marque con Espacio las dos acciones que se unen.</translation>
    </message>
    <message>
        <source>The words of %1</source>
        <translation>Redacción de la %1</translation>
    </message>
    <message>
        <source>%1 was separated.</source>
        <translation>Se separó %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are one action now.</source>
        <translation>%1 y %2 son ahora una sola acción.</translation>
    </message>
    <message>
        <source>Join %1 with %2: %3</source>
        <translation>Unir la %1 con la %2: %3</translation>
    </message>
    <message>
        <source>Join the two that may be the same</source>
        <translation>Unir las dos que quizá son lo mismo</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>No son lo mismo</translation>
    </message>
</context>
<context>
    <name>Tallerista::ActionForm</name>
    <message>
        <source>Why they are one action</source>
        <translation>Por qué son una misma acción</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Tallerista::Actions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Deshacer “%1”</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rehacer “%1”</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Ir a una etapa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>E&amp;tapa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>New workshop…</source>
        <translation>Nuevo taller…</translation>
    </message>
    <message>
        <source>Make a file for another workshop.</source>
        <translation>Crea el archivo de otro taller.</translation>
    </message>
    <message>
        <source>Open workshop…</source>
        <translation>Abrir taller…</translation>
    </message>
    <message>
        <source>Open a workshop&apos;s file.</source>
        <translation>Abre el archivo de un taller.</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Talleres recientes</translation>
    </message>
    <message>
        <source>Open one of the latest workshops again.</source>
        <translation>Abre de nuevo uno de los últimos talleres.</translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation>Probar con el taller de ejemplo</translation>
    </message>
    <message>
        <source>Open a copy of a finished workshop to look around in.</source>
        <translation>Abre una copia de un taller terminado, para conocer el programa.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importar personas…</translation>
    </message>
    <message>
        <source>Add people from a list made in a spreadsheet.</source>
        <translation>Agrega personas de una lista hecha en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Import ideas…</source>
        <translation>Importar ideas…</translation>
    </message>
    <message>
        <source>Add ideas from a list made in a spreadsheet.</source>
        <translation>Agrega ideas de una lista hecha en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Export the document…</source>
        <translation>Exportar el documento…</translation>
    </message>
    <message>
        <source>Write the document of the workshop to a file.</source>
        <translation>Escribe el documento del taller en un archivo.</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Cerrar el taller</translation>
    </message>
    <message>
        <source>Close the file and go back to the start page.</source>
        <translation>Cierra el archivo y vuelve al inicio.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the program; everything is saved already.</source>
        <translation>Sale del programa; todo está guardado.</translation>
    </message>
    <message>
        <source>Take back the last step of this page.</source>
        <translation>Deshace el último paso de esta página.</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Vuelve a hacer lo deshecho.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look for words on this page.</source>
        <translation>Busca palabras en esta página.</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Mesa 1</translation>
    </message>
    <message>
        <source>Show the first table alone.</source>
        <translation>Muestra solo la primera mesa.</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>Mesa 2</translation>
    </message>
    <message>
        <source>Show the second table alone.</source>
        <translation>Muestra solo la segunda mesa.</translation>
    </message>
    <message>
        <source>Both tables</source>
        <translation>Las dos mesas</translation>
    </message>
    <message>
        <source>Show the tables side by side.</source>
        <translation>Muestra las mesas lado a lado.</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark letters on light grounds.</source>
        <translation>Letras oscuras sobre fondo claro.</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Light letters on dark grounds.</source>
        <translation>Letras claras sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Light or dark as the rest of this computer.</source>
        <translation>Claro u oscuro, como el resto de esta computadora.</translation>
    </message>
    <message>
        <source>In Spanish (español)</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>Show the program in Spanish.</source>
        <translation>Muestra el programa en español.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés (English)</translation>
    </message>
    <message>
        <source>Show the program in English.</source>
        <translation>Muestra el programa en inglés.</translation>
    </message>
    <message>
        <source>Language as the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Show the program in the language of this computer.</source>
        <translation>Muestra el programa en el idioma de esta computadora.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen, or go back to a window.</source>
        <translation>Usa toda la pantalla o vuelve a la ventana.</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>Find any command by its name.</source>
        <translation>Busca cualquier comando por su nombre.</translation>
    </message>
    <message>
        <source>Start the agenda</source>
        <translation>Iniciar la agenda</translation>
    </message>
    <message>
        <source>Begin the first block now.</source>
        <translation>Empieza ahora el primer bloque.</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Siguiente bloque</translation>
    </message>
    <message>
        <source>End this block and begin the next.</source>
        <translation>Termina este bloque y empieza el siguiente.</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>Stop the clock of this block, or let it go on.</source>
        <translation>Detiene el reloj de este bloque o deja que siga.</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Give this block one minute.</source>
        <translation>Da un minuto a este bloque.</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Un minuto menos</translation>
    </message>
    <message>
        <source>Take one minute from this block.</source>
        <translation>Quita un minuto a este bloque.</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Etapa 1</translation>
    </message>
    <message>
        <source>Go to the first stage.</source>
        <translation>Va a la primera etapa.</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Etapa 2</translation>
    </message>
    <message>
        <source>Go to the second stage.</source>
        <translation>Va a la segunda etapa.</translation>
    </message>
    <message>
        <source>Stage 3</source>
        <translation>Etapa 3</translation>
    </message>
    <message>
        <source>Go to the third stage.</source>
        <translation>Va a la tercera etapa.</translation>
    </message>
    <message>
        <source>Stage 4</source>
        <translation>Etapa 4</translation>
    </message>
    <message>
        <source>Go to the fourth stage.</source>
        <translation>Va a la cuarta etapa.</translation>
    </message>
    <message>
        <source>Stage 5</source>
        <translation>Etapa 5</translation>
    </message>
    <message>
        <source>Go to the fifth stage.</source>
        <translation>Va a la quinta etapa.</translation>
    </message>
    <message>
        <source>Stage 6</source>
        <translation>Etapa 6</translation>
    </message>
    <message>
        <source>Go to the sixth stage.</source>
        <translation>Va a la sexta etapa.</translation>
    </message>
    <message>
        <source>Stage 7</source>
        <translation>Etapa 7</translation>
    </message>
    <message>
        <source>Go to the seventh stage.</source>
        <translation>Va a la séptima etapa.</translation>
    </message>
    <message>
        <source>Stage 8</source>
        <translation>Etapa 8</translation>
    </message>
    <message>
        <source>Go to the eighth stage.</source>
        <translation>Va a la octava etapa.</translation>
    </message>
    <message>
        <source>Stage 9</source>
        <translation>Etapa 9</translation>
    </message>
    <message>
        <source>Go to the ninth stage.</source>
        <translation>Va a la novena etapa.</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas de esta página</translation>
    </message>
    <message>
        <source>Show the keys that work here.</source>
        <translation>Muestra las teclas que sirven aquí.</translation>
    </message>
    <message>
        <source>About Tallerista</source>
        <translation>Acerca de Tallerista</translation>
    </message>
    <message>
        <source>Show the version, the authors and the licence.</source>
        <translation>Muestra la versión, la autoría y la licencia.</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>P&amp;royector</translation>
    </message>
    <message>
        <source>Stage 10</source>
        <translation>Etapa 10</translation>
    </message>
    <message>
        <source>Go to the tenth stage.</source>
        <translation>Ir a la décima etapa.</translation>
    </message>
    <message>
        <source>Image of the room</source>
        <translation>Imagen para la sala</translation>
    </message>
    <message>
        <source>Show what the room may see on the second screen, or here if there is one only.</source>
        <translation>Mostrar en la segunda pantalla lo que la sala puede ver; aquí, si solo hay una.</translation>
    </message>
    <message>
        <source>Image off</source>
        <translation>Apagar imagen</translation>
    </message>
    <message>
        <source>Make the image of the room black, or bring it back.</source>
        <translation>Poner en negro la imagen para la sala, o volver a mostrarla.</translation>
    </message>
    <message>
        <source>Image: automatic</source>
        <translation>Imagen: automática</translation>
    </message>
    <message>
        <source>Show what the block that runs is about.</source>
        <translation>Mostrar lo que corresponde al bloque en curso.</translation>
    </message>
    <message>
        <source>Image: two tables</source>
        <translation>Imagen: dos mesas</translation>
    </message>
    <message>
        <source>Show instructions, clock and counts of the tables.</source>
        <translation>Mostrar las indicaciones, el reloj y cuántas ideas lleva cada mesa.</translation>
    </message>
    <message>
        <source>Image: clock</source>
        <translation>Imagen: reloj</translation>
    </message>
    <message>
        <source>Image: how it is decided</source>
        <translation>Imagen: cómo se decide</translation>
    </message>
    <message>
        <source>Show the rules of the first selection.</source>
        <translation>Mostrar las reglas de la primera selección.</translation>
    </message>
    <message>
        <source>Image: result</source>
        <translation>Imagen: resultado</translation>
    </message>
    <message>
        <source>Show who enters, once the vote of the table is closed.</source>
        <translation>Mostrar qué ideas entran, cuando la votación de la mesa está cerrada.</translation>
    </message>
    <message>
        <source>Image: final selection</source>
        <translation>Imagen: selección final</translation>
    </message>
    <message>
        <source>Show the ideas with which the table, or the workshop, goes on.</source>
        <translation>Mostrar las ideas con las que sigue la mesa o el taller.</translation>
    </message>
    <message>
        <source>Next page of the image</source>
        <translation>Página siguiente de la imagen</translation>
    </message>
    <message>
        <source>Turn a list that is longer than one page.</source>
        <translation>Pasar la página de una lista larga.</translation>
    </message>
    <message>
        <source>Previous page of the image</source>
        <translation>Página anterior de la imagen</translation>
    </message>
    <message>
        <source>Turn a long list back.</source>
        <translation>Volver una página en una lista larga.</translation>
    </message>
    <message>
        <source>Light letters on a dark image</source>
        <translation>Letras claras sobre imagen oscura</translation>
    </message>
    <message>
        <source>Easier on the eyes in a dark room.</source>
        <translation>Cansa menos la vista en una sala oscura.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Show the image of the room in big letters on this screen.</source>
        <translation>Mostrar en esta pantalla, en letras grandes, lo que ve la sala.</translation>
    </message>
    <message>
        <source>What became of my idea?</source>
        <translation>¿Qué pasó con mi idea?</translation>
    </message>
    <message>
        <source>By badge or name: the fate of each of a person&apos;s ideas.</source>
        <translation>Por gafete o nombre: qué pasó con cada idea de una persona.</translation>
    </message>
    <message>
        <source>Copy to a USB stick…</source>
        <translation>Copiar a USB…</translation>
    </message>
    <message>
        <source>Write a checked copy of the workshop to another place.</source>
        <translation>Escribir una copia comprobada del taller en otro lugar.</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>Mantener una copia en otro lugar</translation>
    </message>
    <message>
        <source>Bring a second copy up to date after every few steps.</source>
        <translation>Poner al día una segunda copia cada pocos pasos.</translation>
    </message>
    <message>
        <source>Copy to send…</source>
        <translation>Copia para enviar…</translation>
    </message>
    <message>
        <source>Write a copy without the history of how it came about.</source>
        <translation>Escribir una copia sin el historial de cómo se hizo.</translation>
    </message>
    <message>
        <source>Earlier copies…</source>
        <translation>Copias anteriores…</translation>
    </message>
    <message>
        <source>Look at the backups of this workshop and open one.</source>
        <translation>Ver las copias de seguridad de este taller y abrir una.</translation>
    </message>
    <message>
        <source>Prepare the second computer…</source>
        <translation>Preparar la segunda computadora…</translation>
    </message>
    <message>
        <source>Make the file in which another computer writes down a table.</source>
        <translation>Hacer el archivo en que otra computadora anota una mesa.</translation>
    </message>
    <message>
        <source>Join the two computers…</source>
        <translation>Juntar las dos computadoras…</translation>
    </message>
    <message>
        <source>Bring in what the other computer wrote down.</source>
        <translation>Traer lo que anotó la otra computadora.</translation>
    </message>
    <message>
        <source>Do what the notice says</source>
        <translation>Hacer lo que dice el aviso</translation>
    </message>
    <message>
        <source>Press the button of the notice above the page.</source>
        <translation>Presionar el botón del aviso que está sobre la página.</translation>
    </message>
    <message>
        <source>Erase this person&apos;s data…</source>
        <translation>Borrar los datos de esta persona…</translation>
    </message>
    <message>
        <source>Take the name and the contacts of the person chosen in the list out for good.</source>
        <translation>Quitar para siempre el nombre y los contactos de la persona elegida en la lista.</translation>
    </message>
    <message>
        <source>Answer about the hour</source>
        <translation>Responder sobre la hora</translation>
    </message>
    <message>
        <source>Go to what is said or asked about the time, above the page.</source>
        <translation>Ir a lo que se dice o se pregunta sobre la hora, arriba de la página.</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>E&amp;nsayo</translation>
    </message>
    <message>
        <source>Do what the clock suggests</source>
        <translation>Hacer lo que sugiere el reloj</translation>
    </message>
    <message>
        <source>Give the minutes, or go on to the block, that the strip of the clock proposes.</source>
        <translation>Da los minutos, o pasa al bloque, que propone la franja del reloj.</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Descartar la sugerencia</translation>
    </message>
    <message>
        <source>Leave the suggestion; it does not come back during this block.</source>
        <translation>Deja la sugerencia; no vuelve durante este bloque.</translation>
    </message>
    <message>
        <source>Pause or resume this table</source>
        <translation>Pausar o reanudar esta mesa</translation>
    </message>
    <message>
        <source>Stop the countdown of the table on show alone; the agenda goes on.</source>
        <translation>Detiene solo el reloj de la mesa que se muestra; la agenda sigue.</translation>
    </message>
    <message>
        <source>One minute more for this table</source>
        <translation>Un minuto más para esta mesa</translation>
    </message>
    <message>
        <source>Give the table on show one minute; the agenda goes on as it is.</source>
        <translation>Da un minuto a la mesa que se muestra; la agenda sigue igual.</translation>
    </message>
    <message>
        <source>One minute less for this table</source>
        <translation>Un minuto menos para esta mesa</translation>
    </message>
    <message>
        <source>Take one minute from the table on show.</source>
        <translation>Quita un minuto a la mesa que se muestra.</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>Empezar una ronda</translation>
    </message>
    <message>
        <source>Share what is left of this block among the people who speak.</source>
        <translation>Reparte lo que queda de este bloque entre las personas que hablan.</translation>
    </message>
    <message>
        <source>Next person of the round</source>
        <translation>Siguiente persona de la ronda</translation>
    </message>
    <message>
        <source>The next one speaks; what is left is shared anew.</source>
        <translation>Habla la siguiente; lo que queda se reparte de nuevo.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminar la ronda</translation>
    </message>
    <message>
        <source>Stop counting who speaks.</source>
        <translation>Deja de contar quién habla.</translation>
    </message>
    <message>
        <source>Take durations from earlier workshops…</source>
        <translation>Tomar duraciones de talleres anteriores…</translation>
    </message>
    <message>
        <source>Plan the blocks with the minutes that they really took.</source>
        <translation>Planifica los bloques con los minutos que de verdad duraron.</translation>
    </message>
    <message>
        <source>Rehearse this workshop…</source>
        <translation>Ensayar este taller…</translation>
    </message>
    <message>
        <source>Stop or start the clock of the rehearsal</source>
        <translation>Detener o seguir el reloj del ensayo</translation>
    </message>
    <message>
        <source>Take your time; nothing happens meanwhile.</source>
        <translation>Tómese su tiempo; mientras tanto no pasa nada.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Let the rehearsed time pass more quickly, up to 20 times.</source>
        <translation>Hace pasar más rápido el tiempo del ensayo, hasta 20 veces.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Let the rehearsed time pass more slowly.</source>
        <translation>Hace pasar más lento el tiempo del ensayo.</translation>
    </message>
    <message>
        <source>Drill: the minister comes 12 min late</source>
        <translation>Simulacro: el ministro llega 12 min tarde</translation>
    </message>
    <message>
        <source>Drill: the power goes out</source>
        <translation>Simulacro: se va la luz</translation>
    </message>
    <message>
        <source>The program ends as in a power cut and comes back.</source>
        <translation>El programa se apaga como en un corte de luz y vuelve.</translation>
    </message>
    <message>
        <source>End the rehearsal…</source>
        <translation>Terminar el ensayo…</translation>
    </message>
    <message>
        <source>See how it went, and delete its file or keep it.</source>
        <translation>Vea cómo salió, y borre el archivo o guárdelo.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Import an agenda…</source>
        <translation>Importar una agenda…</translation>
    </message>
    <message>
        <source>Take the blocks of the agenda from a list made in a spreadsheet.</source>
        <translation>Tomar los bloques de la agenda de una lista hecha en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Export the agenda…</source>
        <translation>Exportar la agenda…</translation>
    </message>
    <message>
        <source>Write the blocks of the agenda to a list for a spreadsheet.</source>
        <translation>Escribir los bloques de la agenda en una lista para hoja de cálculo.</translation>
    </message>
    <message>
        <source>Recover time…</source>
        <translation>Recuperar tiempo…</translation>
    </message>
    <message>
        <source>Look at a proposal to close on time, or give the minutes to spare to a block.</source>
        <translation>Ver una propuesta para cerrar a la hora, o dar a un bloque los minutos que sobran.</translation>
    </message>
    <message>
        <source>Insert unplanned words</source>
        <translation>Insertar palabras no previstas</translation>
    </message>
    <message>
        <source>Put five minutes right behind the block that runs.</source>
        <translation>Poner cinco minutos justo después del bloque que corre.</translation>
    </message>
    <message>
        <source>Close the block</source>
        <translation>Cerrar el bloque</translation>
    </message>
    <message>
        <source>End this block; nothing runs until the next one is begun.</source>
        <translation>Terminar este bloque; nada corre hasta que empiece el siguiente.</translation>
    </message>
    <message>
        <source>The block began at…</source>
        <translation>El bloque empezó a las…</translation>
    </message>
    <message>
        <source>Correct when the block that runs really began.</source>
        <translation>Corregir a qué hora empezó de verdad el bloque que corre.</translation>
    </message>
    <message>
        <source>Start the agenda as planned</source>
        <translation>Iniciar la agenda según el plan</translation>
    </message>
    <message>
        <source>Start as if the first block had begun at its hour.</source>
        <translation>Iniciar como si el primer bloque hubiera empezado a su hora.</translation>
    </message>
    <message>
        <source>Go on with the agenda</source>
        <translation>Seguir con la agenda</translation>
    </message>
    <message>
        <source>Take up the last block again although the agenda was over.</source>
        <translation>Retomar el último bloque aunque la agenda había terminado.</translation>
    </message>
    <message>
        <source>Choose the image…</source>
        <translation>Elegir la imagen…</translation>
    </message>
    <message>
        <source>See what the room would see, and send it with Enter.</source>
        <translation>Vea lo que vería la sala y envíelo con Enter.</translation>
    </message>
    <message>
        <source>Image: timer</source>
        <translation>Imagen: temporizador</translation>
    </message>
    <message>
        <source>Show the time left in the block as large as possible.</source>
        <translation>Muestra el tiempo que le queda al bloque, lo más grande posible.</translation>
    </message>
    <message>
        <source>Image: instructions</source>
        <translation>Imagen: indicaciones</translation>
    </message>
    <message>
        <source>Show what is to be done now, with a small clock.</source>
        <translation>Muestra lo que toca hacer ahora, con un reloj pequeño.</translation>
    </message>
    <message>
        <source>Image: agenda</source>
        <translation>Imagen: agenda</translation>
    </message>
    <message>
        <source>Show the blocks with their printed hours, and where we are.</source>
        <translation>Muestra los bloques con sus horas impresas y en cuál van.</translation>
    </message>
    <message>
        <source>Image: ideas</source>
        <translation>Imagen: ideas</translation>
    </message>
    <message>
        <source>Show the ideas in large letters, without who had them.</source>
        <translation>Muestra las ideas en letras grandes, sin decir de quién son.</translation>
    </message>
    <message>
        <source>Image: list to vote</source>
        <translation>Imagen: lista para votar</translation>
    </message>
    <message>
        <source>Show short titles with their codes, the tables side by side.</source>
        <translation>Muestra títulos cortos con sus códigos, las mesas lado a lado.</translation>
    </message>
    <message>
        <source>Image: message</source>
        <translation>Imagen: mensaje</translation>
    </message>
    <message>
        <source>Type a sentence and show it in large letters.</source>
        <translation>Escriba una frase y muéstrela en letras grandes.</translation>
    </message>
    <message>
        <source>Image: welcome</source>
        <translation>Imagen: bienvenida</translation>
    </message>
    <message>
        <source>Welcome the room, with the steps of today.</source>
        <translation>Da la bienvenida a la sala, con los pasos de hoy.</translation>
    </message>
    <message>
        <source>Image: the steps of today</source>
        <translation>Imagen: los pasos de hoy</translation>
    </message>
    <message>
        <source>Show one line for each stretch of the day.</source>
        <translation>Muestra una línea por cada tramo del día.</translation>
    </message>
    <message>
        <source>Image: SMART sheet</source>
        <translation>Imagen: ficha SMART</translation>
    </message>
    <message>
        <source>Show a sheet, one question at a time.</source>
        <translation>Muestra una ficha, una pregunta a la vez.</translation>
    </message>
    <message>
        <source>Image: what follows</source>
        <translation>Imagen: lo que sigue</translation>
    </message>
    <message>
        <source>Show what happens after the workshop, and by when.</source>
        <translation>Muestra lo que pasa después del taller y para cuándo.</translation>
    </message>
    <message>
        <source>Show the hour as large as possible.</source>
        <translation>Muestra la hora, lo más grande posible.</translation>
    </message>
    <message>
        <source>Larger letters in the image</source>
        <translation>Letras más grandes en la imagen</translation>
    </message>
    <message>
        <source>For a large room.</source>
        <translation>Para una sala grande.</translation>
    </message>
    <message>
        <source>Smaller letters in the image</source>
        <translation>Letras más pequeñas en la imagen</translation>
    </message>
    <message>
        <source>For a small room.</source>
        <translation>Para una sala pequeña.</translation>
    </message>
    <message>
        <source>Light when time is over</source>
        <translation>Aviso de luz al terminar el tiempo</translation>
    </message>
    <message>
        <source>Let the edge of the image glow softly, once, at the end of a block.</source>
        <translation>El borde de la imagen se ilumina suavemente, una vez, al final de un bloque.</translation>
    </message>
    <message>
        <source>Gong when time is over</source>
        <translation>Gong al terminar el tiempo</translation>
    </message>
    <message>
        <source>Sound a gong when the time of a block is over; it sounds once to be heard.</source>
        <translation>Hacer sonar una campana, un gong, cuando se termina el tiempo de un bloque; suena una vez para que se oiga.</translation>
    </message>
    <message>
        <source>Gong also before the end</source>
        <translation>Gong también antes del final</translation>
    </message>
    <message>
        <source>Sound it also when little of a block is left.</source>
        <translation>Hacerlo sonar también cuando le queda poco a un bloque.</translation>
    </message>
    <message>
        <source>Louder gong</source>
        <translation>Gong más fuerte</translation>
    </message>
    <message>
        <source>Sound the gong a little louder, now and from now on.</source>
        <translation>Hacer sonar el gong un poco más fuerte, ahora y en adelante.</translation>
    </message>
    <message>
        <source>Softer gong</source>
        <translation>Gong más suave</translation>
    </message>
    <message>
        <source>Sound the gong a little softer, now and from now on.</source>
        <translation>Hacer sonar el gong un poco más suave, ahora y en adelante.</translation>
    </message>
    <message>
        <source>Ideas that look alike</source>
        <translation>Ideas que se parecen</translation>
    </message>
    <message>
        <source>Go through the ideas of both tables that may be the same.</source>
        <translation>Repasar las ideas de las dos mesas que podrían ser la misma.</translation>
    </message>
    <message>
        <source>Mark spelling mistakes</source>
        <translation>Marcar faltas de ortografía</translation>
    </message>
    <message>
        <source>Underline words that the dictionary and the glossary do not know.</source>
        <translation>Subrayar las palabras que no están en el diccionario ni en el glosario.</translation>
    </message>
    <message>
        <source>The room sees this screen</source>
        <translation>La sala ve esta pantalla</translation>
    </message>
    <message>
        <source>Take the names of authors and the running counts off this screen.</source>
        <translation>Quitar de esta pantalla los nombres de autores y los conteos en curso.</translation>
    </message>
    <message>
        <source>Follow the newest idea</source>
        <translation>Seguir la idea más nueva</translation>
    </message>
    <message>
        <source>The wall of ideas turns to the page of what was typed last.</source>
        <translation>El muro de ideas pasa a la página de lo último que se escribió.</translation>
    </message>
    <message>
        <source>The wall shows how many ideas there are, not which.</source>
        <translation>El muro muestra cuántas ideas hay, no cuáles.</translation>
    </message>
    <message>
        <source>Practice the whole morning with an invented room, in a file of its own: a drill.</source>
        <translation>Practique toda la mañana con una sala inventada, en un archivo aparte: una prueba.</translation>
    </message>
    <message>
        <source>The block goes 12 minutes over its time; then recover them.</source>
        <translation>El bloque se pasa 12 minutos de su tiempo; después, recupérelos.</translation>
    </message>
    <message>
        <source>Hide the ideas until their block is over</source>
        <translation>Ocultar las ideas hasta que termine su bloque</translation>
    </message>
    <message>
        <source>Image: plenary</source>
        <translation>Imagen: plenaria</translation>
    </message>
    <message>
        <source>Show the actions that are called in the plenary, then those of the workshop.</source>
        <translation>Muestra las acciones que se llaman en la plenaria y después las del taller.</translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaAdvice</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaHand</name>
    <message>
        <source>Say first, at the top, how the agenda goes on.</source>
        <translation>Diga primero, arriba, cómo sigue la agenda.</translation>
    </message>
    <message>
        <source>Started as planned: the minutes since then count</source>
        <translation>Inició según el plan: cuentan los minutos desde entonces</translation>
    </message>
    <message>
        <source>The block is closed: Enter begins the next one</source>
        <translation>El bloque está cerrado: Enter empieza el siguiente</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>It will be held after all: %1</source>
        <translation>Siempre se hará: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Se omite: %1</translation>
    </message>
    <message>
        <source>The start of the block is corrected</source>
        <translation>El inicio del bloque está corregido</translation>
    </message>
    <message>
        <source>The agenda goes on with its last block</source>
        <translation>La agenda sigue con su último bloque</translation>
    </message>
    <message>
        <source>Inserted: %1</source>
        <translation>Se insertó: %1</translation>
    </message>
    <message>
        <source>The document will tell why</source>
        <translation>El documento dirá por qué</translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaImportPanel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Lines that will be skipped</source>
        <translation>Líneas que se omitirán</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Blocks that will be taken</source>
        <translation>Bloques que se tomarán</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Hora fija</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Conduce</translation>
    </message>
    <message>
        <source>Leaves the agenda as it is (Esc)</source>
        <translation>Deja la agenda como está (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks of “%1” in the place of the agenda</source>
        <translation>
            <numerusform>%n bloque de “%1” en lugar de la agenda</numerusform>
            <numerusform>%n bloques de “%1” en lugar de la agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>No block to take from “%1”</source>
        <translation>Ningún bloque que tomar de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Take %n blocks</source>
        <translation>
            <numerusform>Tomar %n bloque</numerusform>
            <numerusform>Tomar %n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes them in one step (Enter)</source>
        <translation>Los toma en un solo paso (Enter)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n fila leída</numerusform>
            <numerusform>%n filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines skipped</source>
        <translation>
            <numerusform>%n línea omitida</numerusform>
            <numerusform>%n líneas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Columnas sin usar: %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaModel</name>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Conduce</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <source>Its start is fixed, but the blocks before it take longer</source>
        <translation>Empieza a hora fija, pero los bloques anteriores duran más</translation>
    </message>
    <message>
        <source>Its start is fixed</source>
        <translation>Empieza a hora fija</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>A más tardar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 ya</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 tarde</translation>
    </message>
    <message>
        <source>%1 (after %2 free)</source>
        <translation>%1 (antes, %2 libres)</translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaPage</name>
    <message>
        <source>The chosen block</source>
        <translation>El bloque elegido</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter, →</source>
        <translation>Enter, →</translation>
    </message>
    <message>
        <source>Start, or go on to the next block</source>
        <translation>Iniciar, o pasar al siguiente bloque</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pausar, o continuar</translation>
    </message>
    <message>
        <source>One minute more, or less</source>
        <translation>Un minuto más, o menos</translation>
    </message>
    <message>
        <source>F2, Enter in the list</source>
        <translation>F2, Enter en la lista</translation>
    </message>
    <message>
        <source>Change the chosen cell</source>
        <translation>Cambiar la celda elegida</translation>
    </message>
    <message>
        <source>Move the chosen block</source>
        <translation>Mover el bloque elegido</translation>
    </message>
    <message>
        <source>Delete the chosen block</source>
        <translation>Eliminar el bloque elegido</translation>
    </message>
    <message>
        <source>The agenda has no block yet</source>
        <translation>los bloques de la agenda</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1 · start it by %2 at the latest</source>
        <translation>%1 · empiece a más tardar a las %2</translation>
    </message>
    <message>
        <source>Shift with + −, or *  _</source>
        <translation>Mayús con + −, o *  _</translation>
    </message>
    <message>
        <source>Five minutes more, or less</source>
        <translation>Cinco minutos más, o menos</translation>
    </message>
    <message>
        <source>Recover time, or give what is to spare</source>
        <translation>Recuperar tiempo, o dar el que sobra</translation>
    </message>
    <message>
        <source>Insert unplanned words</source>
        <translation>Insertar palabras no previstas</translation>
    </message>
    <message>
        <source>Close the block: nothing runs until the next one</source>
        <translation>Cerrar el bloque: nada corre hasta el siguiente</translation>
    </message>
    <message>
        <source>Leave the chosen block out, or hold it after all</source>
        <translation>Omitir el bloque elegido, o hacerlo siempre</translation>
    </message>
    <message>
        <source>Go to the chosen block</source>
        <translation>Pasar al bloque elegido</translation>
    </message>
    <message>
        <source>The agenda has no closing hour. Write it in “Must end by”.</source>
        <translation>La agenda no tiene hora de cierre. Escríbala en “Termina a más tardar”.</translation>
    </message>
    <message>
        <source>No block is ahead that could be shortened or given time.</source>
        <translation>No queda ningún bloque que acortar o al que dar tiempo.</translation>
    </message>
    <message>
        <source>There is nothing to recover: the closing is on time.</source>
        <translation>No hay nada que recuperar: el cierre va a tiempo.</translation>
    </message>
    <message>
        <source>Lists of blocks</source>
        <translation>Listas de bloques</translation>
    </message>
    <message numerus="yes">
        <source>The agenda has %n blocks now</source>
        <translation>
            <numerusform>La agenda tiene ahora %n bloque</numerusform>
            <numerusform>La agenda tiene ahora %n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda de bloques</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Se escribió: %1</translation>
    </message>
    <message>
        <source>Say why a block was cut, where it is asked</source>
        <translation>Decir por qué se recortó un bloque, donde se pregunta</translation>
    </message>
    <message>
        <source>%1 · too late: it would have to start by %2</source>
        <translation>%1 · tarde: tendría que empezar a más tardar a las %2</translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaRemote</name>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>The agenda is over</source>
        <translation>La agenda terminó</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Say first, at the top, how the agenda goes on.</source>
        <translation>Diga primero, arriba, cómo sigue la agenda.</translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaWatch</name>
    <message>
        <source>Recovered: we go on at %1. The program was away for %2; the time went on.</source>
        <translation>Recuperado: seguimos a las %1. El programa estuvo cerrado %2; el tiempo siguió corriendo.</translation>
    </message>
    <message>
        <source>The workshop went on</source>
        <translation>El taller siguió</translation>
    </message>
    <message>
        <source>It waited: go on where it stopped</source>
        <translation>El taller esperó: seguir donde quedó</translation>
    </message>
    <message>
        <source>Go on at %1</source>
        <translation>Seguir a las %1</translation>
    </message>
    <message>
        <source>It was over at %1</source>
        <translation>Terminó a las %1</translation>
    </message>
    <message>
        <source>It is %1. Nobody saw how the agenda went on after %2. What happened?</source>
        <translation>Son las %1. Nadie vio cómo siguió la agenda después de las %2. ¿Qué pasó?</translation>
    </message>
    <message>
        <source>The clock of this computer is behind %1, when the workshop was last seen. What happened?</source>
        <translation>El reloj de esta computadora está antes de las %1, la última hora que vio el taller. ¿Qué pasó?</translation>
    </message>
    <message>
        <source>The computer stood still for %1. The time went on: it is %2.</source>
        <translation>La computadora estuvo detenida %1. El tiempo siguió corriendo: son las %2.</translation>
    </message>
    <message>
        <source>The clock of the computer was put right by %1; the block keeps its time.</source>
        <translation>El reloj de la computadora se corrigió %1; el bloque conserva su tiempo.</translation>
    </message>
    <message>
        <source>The clock of the computer jumped. What time is it?</source>
        <translation>El reloj de la computadora dio un salto. ¿Qué hora es?</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Son las %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Tallerista::AuditBox</name>
    <message>
        <source>Give the tables these places</source>
        <translation>Dar estos lugares a las mesas</translation>
    </message>
    <message>
        <source>Why the room wants it so</source>
        <translation>Por qué la sala lo quiere así</translation>
    </message>
    <message>
        <source>Share the places out</source>
        <translation>Adoptar el Reparto</translation>
    </message>
</context>
<context>
    <name>Tallerista::BackupFinder</name>
    <message>
        <source>Earlier copies of this workshop</source>
        <translation>Copias anteriores de este taller</translation>
    </message>
    <message>
        <source>Tallerista makes them by itself, on this computer. Opening one makes a new file beside the workshop; nothing is written over.</source>
        <translation>Tallerista las hace solo, en esta computadora. Al abrir una se crea un archivo nuevo junto al taller; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Open this copy</source>
        <translation>Abrir esta copia</translation>
    </message>
    <message>
        <source>There is no copy yet: the first one is being made.</source>
        <translation>Todavía no hay ninguna copia: se está haciendo la primera.</translation>
    </message>
    <message>
        <source>It holds the same as the open workshop.</source>
        <translation>Tiene lo mismo que el taller abierto.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more kind(s)</source>
        <translation>
            <numerusform>… y %n clase más</numerusform>
            <numerusform>… y %n clases más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::BallotCasting</name>
    <message>
        <source>%1, to be changed</source>
        <translation>%1: se cambia</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation>Papeleta %1</translation>
    </message>
    <message>
        <source>Whose slip? Type # and the badge</source>
        <translation>¿De quién es? Escriba # y el número del gafete</translation>
    </message>
    <message>
        <source>This slip %1: type on, or Enter takes it as it is.</source>
        <translation>Esta papeleta %1: siga escribiendo, o Enter la anota así.</translation>
    </message>
    <message>
        <source>This vote is secret: slips carry numbers.</source>
        <translation>Esta votación es secreta: las papeletas llevan números.</translation>
    </message>
    <message>
        <source>Nobody at this table has the badge %1.</source>
        <translation>En esta mesa nadie tiene el gafete %1.</translation>
    </message>
    <message>
        <source>Did somebody come in? %1 people vote so far.</source>
        <translation>¿Entró alguien? Hasta ahora votan %1 personas.</translation>
    </message>
    <message>
        <source>Now they are %1</source>
        <translation>Ahora son %1</translation>
    </message>
    <message>
        <source>Finish the slip that you are typing first.</source>
        <translation>Termine primero la papeleta que está escribiendo.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se quitó: %1.</translation>
    </message>
    <message>
        <source>A slip is still being typed: Enter takes it, Esc drops it.</source>
        <translation>Hay una papeleta a medio escribir: Enter la anota, Esc la descarta.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) are missing: those people would have no vote.</source>
        <translation>
            <numerusform>Falta %n papeleta: esa persona quedaría sin voto.</numerusform>
            <numerusform>Faltan %n papeletas: esas personas quedarían sin voto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and show</source>
        <translation>Cerrar y mostrar</translation>
    </message>
</context>
<context>
    <name>Tallerista::BallotModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Papeleta</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>place on a slip</comment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Elige</translation>
    </message>
</context>
<context>
    <name>Tallerista::BlockList</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Blocks of the agenda</source>
        <translation>Bloques de la agenda</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nuevo bloque</translation>
    </message>
    <message>
        <source>Move the block up (%1)</source>
        <translation>Sube el bloque (%1)</translation>
    </message>
    <message>
        <source>Move the block down (%1)</source>
        <translation>Baja el bloque (%1)</translation>
    </message>
    <message>
        <source>Delete the block (%1)</source>
        <translation>Elimina el bloque (%1)</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>New block after “%1”, then Enter</source>
        <translation>Nuevo bloque después de “%1”, luego Enter</translation>
    </message>
    <message>
        <source>New block, then Enter</source>
        <translation>Nuevo bloque, luego Enter</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Se eliminó: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Pasar a este</translation>
    </message>
    <message>
        <source>End the block that runs and begin the chosen one (%1)</source>
        <translation>Terminar el bloque que corre y empezar el elegido (%1)</translation>
    </message>
    <message>
        <source>Hold after all</source>
        <translation>Hacerlo siempre</translation>
    </message>
    <message>
        <source>Hold the block after all (%1)</source>
        <translation>Hacer el bloque siempre (%1)</translation>
    </message>
    <message>
        <source>Leave the block out (%1)</source>
        <translation>Omitir el bloque (%1)</translation>
    </message>
</context>
<context>
    <name>Tallerista::BlockPanel</name>
    <message>
        <source>Work at the tables: shortened last</source>
        <translation>Trabajo en mesas: se acorta de último</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>sigue al anterior</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Hora fija</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién conduce</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>for the room</source>
        <translation>para la sala</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>solo para usted</translation>
    </message>
    <message>
        <source>Why it was cut</source>
        <translation>Por qué se recortó</translation>
    </message>
    <message>
        <source>for the document</source>
        <translation>para el documento</translation>
    </message>
</context>
<context>
    <name>Tallerista::CaptureModeChoice</name>
    <message>
        <source>How ideas are gathered</source>
        <translation>Cómo se recogen las ideas</translation>
    </message>
    <message>
        <source>Gather (F12):</source>
        <translation>Recoger (F12):</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Whoever has an idea says it</source>
        <translation>Quien tiene una idea la dice</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Everybody writes, nobody speaks</source>
        <translation>Todos escriben, nadie habla</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>One after the other, by badge number</source>
        <translation>Una persona tras otra, por número de gafete</translation>
    </message>
    <message>
        <source>Gather ideas in another way</source>
        <translation>Recoger las ideas de otra forma</translation>
    </message>
</context>
<context>
    <name>Tallerista::CarryBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Removing what was written…</source>
        <translation>Quitando lo que se había escrito…</translation>
    </message>
</context>
<context>
    <name>Tallerista::ChildClockBar</name>
    <message>
        <source>Next person (%1)</source>
        <translation>Siguiente persona (%1)</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminar la ronda</translation>
    </message>
    <message>
        <source>How many people speak?</source>
        <translation>¿Cuántas personas hablan?</translation>
    </message>
    <message>
        <source>Start the round (Enter)</source>
        <translation>Empezar la ronda (Enter)</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Ahora no (Esc)</translation>
    </message>
    <message>
        <source>Start a block first: its time is shared among the people.</source>
        <translation>Inicie antes un bloque: su tiempo se reparte entre las personas.</translation>
    </message>
</context>
<context>
    <name>Tallerista::ChildClockRemote</name>
    <message>
        <source>Show the table first: Ctrl+1 or Ctrl+2.</source>
        <translation>Muestre antes la mesa: Ctrl+1 o Ctrl+2.</translation>
    </message>
</context>
<context>
    <name>Tallerista::ClockBanner</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Understood (%1)</source>
        <translation>Entendido (%1)</translation>
    </message>
</context>
<context>
    <name>Tallerista::ClockDesk</name>
    <message>
        <source>No block is running.</source>
        <translation>No corre ningún bloque.</translation>
    </message>
</context>
<context>
    <name>Tallerista::ClockPanel</name>
    <message>
        <source>Planned for %1</source>
        <translation>Previsto para las %1</translation>
    </message>
    <message>
        <source>Began at %1, ends at %2 (plan: %3)</source>
        <translation>Empezó a las %1, termina a las %2 (plan: %3)</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Un minuto menos</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The agenda is over</source>
        <translation>La agenda terminó</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>End the agenda</source>
        <translation>Terminar la agenda</translation>
    </message>
    <message>
        <source>the next takes %1 at least</source>
        <translation>el siguiente, mínimo %1</translation>
    </message>
    <message>
        <source>One minute less; five with Shift</source>
        <translation>Un minuto menos; cinco con Mayús</translation>
    </message>
    <message>
        <source>One minute more; five with Shift</source>
        <translation>Un minuto más; cinco con Mayús</translation>
    </message>
    <message>
        <source>Start as if it had begun at its hour</source>
        <translation>Iniciar como si hubiera empezado a su hora</translation>
    </message>
    <message>
        <source>Recover time</source>
        <translation>Recuperar tiempo</translation>
    </message>
    <message>
        <source>The block began at…</source>
        <translation>El bloque empezó a las…</translation>
    </message>
    <message>
        <source>Go on with the agenda</source>
        <translation>Seguir con la agenda</translation>
    </message>
    <message>
        <source>More for the running agenda</source>
        <translation>Más para la agenda en curso</translation>
    </message>
    <message>
        <source>As planned,
at %1</source>
        <translation>Según el plan,
a las %1</translation>
    </message>
    <message>
        <source>Insert unplanned words</source>
        <translation>Insertar palabras no previstas</translation>
    </message>
    <message>
        <source>Close the block</source>
        <translation>Cerrar el bloque</translation>
    </message>
    <message>
        <source>The next takes %1 at least</source>
        <translation>El siguiente, mínimo %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ningún comando tiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>Tallerista::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Tallerista::CopyControl</name>
    <message>
        <source>Copy to a USB stick</source>
        <translation>Copia en USB</translation>
    </message>
    <message>
        <source>Copy to send</source>
        <translation>Copia para enviar</translation>
    </message>
    <message>
        <source>(to send)</source>
        <comment>end of a file name</comment>
        <translation>(para enviar)</translation>
    </message>
</context>
<context>
    <name>Tallerista::CountsPanel</name>
    <message>
        <source>Balance tables</source>
        <translation>Equilibrar mesas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conteos</translation>
    </message>
    <message numerus="yes">
        <source>Gives a table to %n people and moves nobody else, so that the tables are alike in size, institutions, women and men (%1)</source>
        <translation>
            <numerusform>Da mesa a %n persona y no mueve a nadie más, para que las mesas se parezcan en tamaño, instituciones, mujeres y hombres (%1)</numerusform>
            <numerusform>Da mesa a %n personas y no mueve a nadie más, para que las mesas se parezcan en tamaño, instituciones, mujeres y hombres (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a table</source>
        <translation>Todas las personas tienen mesa</translation>
    </message>
</context>
<context>
    <name>Tallerista::CriteriaCard</name>
    <message>
        <source>Judged by</source>
        <translation>Evaluó</translation>
    </message>
    <message>
        <source>an office or a group: it is proposed for the next idea</source>
        <translation>una unidad o un grupo: se propone para la siguiente idea</translation>
    </message>
</context>
<context>
    <name>Tallerista::CutsField</name>
    <message>
        <source>First selection</source>
        <translation>Primera selección</translation>
    </message>
    <message>
        <source>Final selection</source>
        <translation>Selección final</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
</context>
<context>
    <name>Tallerista::DecisionDesk</name>
    <message>
        <source>Mark with Space the ideas that mean the same.</source>
        <translation>Marque con Espacio las ideas que dicen lo mismo.</translation>
    </message>
    <message>
        <source>In one wording</source>
        <translation>En una sola redacción</translation>
    </message>
    <message>
        <source>%1 become one idea. Each keeps its own words, authors and code.</source>
        <translation>%1 se vuelven una sola idea. Cada una conserva sus palabras, autores y código.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Drawn from %1, in this order. Three people say a number each; anybody can count it again (RFC 3797).</source>
        <translation>Se sortea entre %1, en este orden. Tres personas dicen un número cada una; cualquiera puede volver a calcularlo (RFC 3797).</translation>
    </message>
    <message>
        <source>The numbers they say</source>
        <translation>Los números que dicen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
    <message numerus="yes">
        <source>Draw the papers, then mark with Space the %n that came out.</source>
        <translation>
            <numerusform>Saque el papel y marque con Espacio la idea que salió.</numerusform>
            <numerusform>Saque los papeles y marque con Espacio las %n que salieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came out of the bag.</source>
        <translation>De la bolsa salió %1.</translation>
    </message>
    <message>
        <source>Who drew</source>
        <translation>Quién sacó</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Quién lo vio</translation>
    </message>
    <message>
        <source>They enter</source>
        <translation>Pasan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1 is to enter whatever the votes say. Its own place stays beside it.</source>
        <translation>%1 pasa, digan lo que digan los votos. El lugar que obtuvo queda al lado.</translation>
    </message>
    <message>
        <source>%1 is not to enter whatever the votes say. Its own place stays beside it.</source>
        <translation>%1 no pasa, digan lo que digan los votos. El lugar que obtuvo queda al lado.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La mesa</translation>
    </message>
    <message>
        <source>It enters</source>
        <translation>Pasa</translation>
    </message>
    <message>
        <source>It does not enter</source>
        <translation>No pasa</translation>
    </message>
</context>
<context>
    <name>Tallerista::DevelopmentDesk</name>
    <message>
        <source>Count each one&apos;s time</source>
        <translation>Contar el tiempo de cada quien</translation>
    </message>
    <message>
        <source>Hand over (Ctrl+F8)</source>
        <translation>Repartir (Ctrl+F8)</translation>
    </message>
    <message>
        <source>Card: “7” or “7 what will be done”</source>
        <translation>Tarjeta: “7” o “7 qué se hará”</translation>
    </message>
    <message>
        <source>Card to develop</source>
        <translation>Tarjeta que se desarrolla</translation>
    </message>
    <message>
        <source>Nobody who is here has an idea left to develop.</source>
        <translation>Nadie de los presentes tiene una idea por desarrollar.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %1</source>
        <translation>
            <numerusform>Repartida: %1</numerusform>
            <numerusform>Repartidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with the number of the card: “7 text”.</source>
        <translation>Empiece con el número de la tarjeta: “7 texto”.</translation>
    </message>
    <message>
        <source>Card %1 is not among the ideas that entered.</source>
        <translation>La tarjeta %1 no está entre las ideas que pasaron.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n idea(s) developed</source>
        <translation>
            <numerusform>%1 de %n idea desarrollada</numerusform>
            <numerusform>%1 de %n desarrolladas</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>faltan: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, code of the idea</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Develops now: %1</source>
        <translation>Desarrolla ahora: %1</translation>
    </message>
    <message>
        <source>next (F8): %1</source>
        <translation>sigue (F8): %1</translation>
    </message>
    <message>
        <source>Nobody here to develop: %1.</source>
        <translation>Sin quien desarrolle: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n left.</source>
        <translation>
            <numerusform>%1 tiene %n pendiente.</numerusform>
            <numerusform>%1 tiene %n pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another person develops it: %1?</source>
        <translation>¿Las desarrolla otra persona: %1?</translation>
    </message>
    <message>
        <source>Write in “Developed by” who does it.</source>
        <translation>Escriba en “La desarrolla” quién lo hace.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 already says “%2”: replace it?</source>
        <translation>%1 ya dice “%2”: ¿reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>on paper: %1</source>
        <translation>en papel: %1</translation>
    </message>
    <message>
        <source>Next (F8): %1</source>
        <translation>Sigue (F8): %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::DevelopmentForm</name>
    <message>
        <source>On paper, to be typed</source>
        <translation>En papel, por digitar</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>La desarrolla</translation>
    </message>
    <message>
        <source>Name or badge number</source>
        <translation>Nombre o número de gafete</translation>
    </message>
    <message>
        <source>%1; if not: name or badge number</source>
        <translation>%1; si no: nombre o número de gafete</translation>
    </message>
    <message>
        <source>%1 · proposed by %2</source>
        <translation>%1 · la propuso %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>Tallerista::DocumentPage</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>La página anterior, la siguiente</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>On to edition, language and export</source>
        <translation>Pasar a edición, idioma y exportar</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Writing the document…</source>
        <translation>Se está escribiendo el documento…</translation>
    </message>
    <message>
        <source>The document is in “%1”.</source>
        <translation>El documento está en “%1”.</translation>
    </message>
    <message>
        <source>Write the texts, or see the pages</source>
        <translation>Escribir los textos, o ver las páginas</translation>
    </message>
    <message>
        <source>No actions have been chosen yet.</source>
        <translation>Todavía no hay acciones elegidas.</translation>
    </message>
    <message>
        <source>The actions are copied: paste them into the chat.</source>
        <translation>Las acciones están copiadas: péguelas en el chat.</translation>
    </message>
    <message>
        <source>The picture is copied: paste it into the chat.</source>
        <translation>La imagen está copiada: péguela en el chat.</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Write the texts of the document, or see its pages</source>
        <translation>Escribir los textos del documento, o ver sus páginas</translation>
    </message>
    <message>
        <source>The pages name people and tell votes: they are not shown while the room sees this screen. The export works.</source>
        <translation>Las páginas nombran personas y dicen votos: no se muestran mientras la sala ve esta pantalla. La exportación funciona.</translation>
    </message>
</context>
<context>
    <name>Tallerista::DocumentSide</name>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Copy for WhatsApp: text</source>
        <translation>Copiar para WhatsApp: texto</translation>
    </message>
    <message>
        <source>Copy for WhatsApp: image</source>
        <translation>Copiar para WhatsApp: imagen</translation>
    </message>
    <message>
        <source>Public: no names of people</source>
        <translation>Pública: sin nombres de personas</translation>
    </message>
    <message>
        <source>Internal: with names</source>
        <translation>Interna: con nombres</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>See the pages (Ctrl+T)</source>
        <translation>Ver las páginas (Ctrl+T)</translation>
    </message>
    <message>
        <source>Write its texts (Ctrl+T)</source>
        <translation>Escribir sus textos (Ctrl+T)</translation>
    </message>
    <message>
        <source>Closed: version 1.0</source>
        <translation>Cerrado: versión 1.0</translation>
    </message>
    <message>
        <source>Draft: every page says so</source>
        <translation>Borrador: cada página lo dice</translation>
    </message>
    <message>
        <source>Open the document again</source>
        <translation>Abrir otra vez el documento</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Cerrar el documento</translation>
    </message>
    <message>
        <source>Before closing: %1.</source>
        <translation>Antes de cerrar: %1.</translation>
    </message>
</context>
<context>
    <name>Tallerista::DocumentTexts</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Where the consultation comes from and what it is for</source>
        <translation>De dónde viene la consulta y para qué es</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What came up again and again, what surprised, what is open</source>
        <translation>Lo que se repitió, lo que sorprendió, lo que queda abierto</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>What this workshop hands over, and to whom</source>
        <translation>Qué entrega este taller, y a quién</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Institutions, not names: the public edition prints it</source>
        <translation>Instituciones, no nombres: sale en la edición pública</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>¿Para cuándo?</translation>
    </message>
    <message>
        <source>Next step %1</source>
        <translation>Paso %1 de lo que sigue</translation>
    </message>
    <message>
        <source>Add what comes next, then Enter</source>
        <translation>Agregue lo que sigue y presione Enter</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Se eliminó: %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::DurationsPanel</name>
    <message>
        <source>Durations from earlier workshops</source>
        <translation>Duraciones de talleres anteriores</translation>
    </message>
    <message>
        <source>Measured in: %1</source>
        <translation>Medidas en: %1</translation>
    </message>
    <message>
        <source>Add another workshop…</source>
        <translation>Agregar otro taller…</translation>
    </message>
    <message>
        <source>Take the ticked durations</source>
        <translation>Tomar las duraciones marcadas</translation>
    </message>
    <message>
        <source>Every block that was found there has just the minutes that it took.</source>
        <translation>Cada bloque que se encontró allí ya tiene los minutos que duró.</translation>
    </message>
    <message>
        <source>%1 → %2 min (at least %3) · %4</source>
        <translation>%1 → %2 min (mínimo %3) · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) would change</source>
        <translation>
            <numerusform>Cambiaría %n bloque</numerusform>
            <numerusform>Cambiarían %n bloques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::EntryLine</name>
    <message>
        <source>Find or add people</source>
        <translation>Buscar o agregar personas</translation>
    </message>
    <message>
        <source>Name; institution — or those present: 1-14 16 18</source>
        <translation>Nombre; institución — o presentes: 1-14 16 18</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Shows what a CSV or text file would add</source>
        <translation>Muestra lo que agregaría un archivo CSV o de texto</translation>
    </message>
    <message>
        <source>Type to find people and to add new ones. A pasted list is shown before it is added</source>
        <translation>Escriba para buscar o agregar personas. Una lista pegada se muestra antes de agregarla</translation>
    </message>
    <message>
        <source>%1 is on the list. Enter marks them as present</source>
        <translation>%1 está en la lista. Enter marca su presencia</translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked as present</source>
        <translation>
            <numerusform>%n persona marcada como presente</numerusform>
            <numerusform>%n personas marcadas como presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is marked as present</source>
        <translation>Presente: %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::ExperienceForm</name>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What is already done</source>
        <translation>Lo que ya se hace</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Improvement proposed</source>
        <translation>Mejora propuesta</translation>
    </message>
    <message>
        <source>Support offered by</source>
        <translation>Apoyo ofrecido por</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Badge or name</source>
        <translation>Gafete o nombre</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Lo contó</translation>
    </message>
</context>
<context>
    <name>Tallerista::ExperienceModel</name>
    <message>
        <source>Told at</source>
        <translation>Se contó en</translation>
    </message>
    <message>
        <source>What is already done</source>
        <translation>Lo que ya se hace</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Improvement proposed</source>
        <translation>Mejora propuesta</translation>
    </message>
    <message>
        <source>Support offered by</source>
        <translation>Apoyo ofrecido por</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>Ideas: %1</translation>
    </message>
    <message>
        <source>told by %1</source>
        <translation>lo contó %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::ExperiencesPage</name>
    <message>
        <source>What was told, the newest first</source>
        <translation>Lo que se contó, lo más reciente primero</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save what stands in the boxes</source>
        <translation>Guardar lo que está en las casillas</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next box</source>
        <translation>Pasar a la siguiente casilla</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>F2, Enter in the list</source>
        <translation>F2, Enter en la lista</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>Cambiar la elegida</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete the chosen one</source>
        <translation>Eliminar la elegida</translation>
    </message>
    <message>
        <source>What already exists · %1</source>
        <translation>Lo que ya se hace · %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Se eliminó: %1</translation>
    </message>
    <message>
        <source>all tables</source>
        <translation>todas las mesas</translation>
    </message>
    <message>
        <source>Enter saves the changes, Esc gives them up.</source>
        <translation>Enter guarda los cambios, Esc los descarta.</translation>
    </message>
    <message>
        <source>What is typed now was told to the whole room. %1</source>
        <translation>Lo que se escribe ahora se contó a toda la sala. %1</translation>
    </message>
    <message>
        <source>Find what was told</source>
        <translation>Buscar en lo contado</translation>
    </message>
    <message>
        <source>Make an idea</source>
        <translation>Hacer una idea</translation>
    </message>
    <message>
        <source>I in the list</source>
        <translation>I en la lista</translation>
    </message>
    <message>
        <source>Make an idea of the chosen one</source>
        <translation>Hacer una idea de la experiencia elegida</translation>
    </message>
    <message>
        <source>Tab goes to the next box, Enter saves. In the list, F2 changes the chosen one, I makes an idea of it and Delete takes it out.</source>
        <translation>Tab pasa a la casilla siguiente, Enter guarda. En la lista, F2 cambia la elegida, I hace de ella una idea y Supr la quita.</translation>
    </message>
</context>
<context>
    <name>Tallerista::FateFinder</name>
    <message>
        <source>What became of my idea?</source>
        <translation>¿Qué pasó con mi idea?</translation>
    </message>
    <message>
        <source>What became of each idea</source>
        <translation>Qué pasó con cada idea</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No idea is noted under this name.</source>
        <translation>No hay ideas anotadas con este nombre.</translation>
    </message>
    <message>
        <source>The room sees this screen: who had which idea is not told on it.</source>
        <translation>La sala ve esta pantalla: aquí no se dice de quién es cada idea.</translation>
    </message>
    <message>
        <source>Page to print…</source>
        <translation>Página para imprimir…</translation>
    </message>
    <message>
        <source>A page for everybody…</source>
        <translation>Una página por persona…</translation>
    </message>
    <message>
        <source>Nobody’s name stands beside an idea: there is nothing to print.</source>
        <translation>Ninguna idea lleva el nombre de una persona: no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>ideas por persona</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>The pages are in “%1”.</source>
        <translation>Las páginas están en “%1”.</translation>
    </message>
    <message>
        <source>Badge number, name or code of an idea</source>
        <translation>Número de gafete, nombre o código de una idea</translation>
    </message>
    <message>
        <source>Several people are called like that: type more, or the badge.</source>
        <translation>Varias personas se llaman así: escriba más, o el número del gafete.</translation>
    </message>
    <message>
        <source>Nobody here has that name or badge, and no idea that code.</source>
        <translation>Nadie aquí tiene ese nombre o gafete, ni hay una idea con ese código.</translation>
    </message>
</context>
<context>
    <name>Tallerista::FileBanner</name>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>The disk failed while something was being saved. What was saved before is safe; nothing more is written to this file. Save a copy elsewhere and go on there.</source>
        <translation>El disco falló mientras se guardaba. Lo guardado antes está a salvo; en este archivo ya no se escribe nada. Guarde una copia en otro lugar y siga allí.</translation>
    </message>
    <message>
        <source>Go on there; what you were typing comes along.</source>
        <translation>Siga ahí; lo que estaba escribiendo va con usted.</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>Seguir en la copia</translation>
    </message>
    <message>
        <source>Somebody renamed the workshop file: it is called “%1” now. Nothing was lost.</source>
        <translation>Alguien le cambió el nombre al archivo del taller: ahora se llama “%1”. No se perdió nada.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Seguir ahí</translation>
    </message>
    <message>
        <source>The workshop file is no longer in its place: it was moved or deleted, or its stick was taken out. Put it back, or save a copy elsewhere and go on there.</source>
        <translation>El archivo del taller ya no está en su lugar: se movió, se borró o se sacó la memoria. Devuélvalo, o guarde una copia en otro lugar y siga ahí.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>This copy is for %1: only that is written here. Everything else can be looked at.</source>
        <translation>Esta copia es para %1: aquí solo se anota eso. Lo demás se puede ver.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Tallerista::FinalButtons</name>
    <message>
        <source>More (M)</source>
        <translation>Más (M)</translation>
    </message>
    <message>
        <source>Take the evaluation up again</source>
        <translation>Retomar la evaluación</translation>
    </message>
    <message>
        <source>Count that vote again</source>
        <translation>Contar otra vez esa votación</translation>
    </message>
    <message>
        <source>Vote on the feasible ones (V)</source>
        <translation>Votar entre las factibles (V)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir otra vez</translation>
    </message>
    <message>
        <source>Finish: on to the sheets (F8)</source>
        <translation>Terminar: pasar a las fichas (F8)</translation>
    </message>
    <message>
        <source>The evaluation is over (F8)</source>
        <translation>Evaluación terminada (F8)</translation>
    </message>
</context>
<context>
    <name>Tallerista::FinalDelegate</name>
    <message>
        <source>the reason is missing</source>
        <translation>falta la razón</translation>
    </message>
    <message>
        <source>ties for the last places</source>
        <translation>empata en los últimos lugares</translation>
    </message>
</context>
<context>
    <name>Tallerista::FinalDesk</name>
    <message>
        <source>Why the table chooses these</source>
        <translation>Por qué la mesa elige estas</translation>
    </message>
    <message>
        <source>Ideas to judge, the best first</source>
        <translation>Ideas por valorar, primero la mejor</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Factible</translation>
    </message>
    <message>
        <source>Feasible with conditions</source>
        <translation>Factible con condiciones</translation>
    </message>
    <message>
        <source>Not feasible</source>
        <translation>No factible</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Quitar la valoración</translation>
    </message>
    <message>
        <source>More on its feasibility</source>
        <translation>Más sobre su factibilidad</translation>
    </message>
    <message>
        <source>It goes on, or not</source>
        <translation>Pasa, o no</translation>
    </message>
    <message>
        <source>Vote on the feasible ones</source>
        <translation>Votar entre las factibles</translation>
    </message>
    <message>
        <source>The workshop could not be read. What you see may be old.</source>
        <translation>No se pudo leer el taller. Lo que ve puede no estar al día.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message numerus="yes">
        <source>%n to judge</source>
        <translation>
            <numerusform>%n por valorar</numerusform>
            <numerusform>%n por valorar</numerusform>
        </translation>
    </message>
    <message>
        <source>None is feasible: judge the reserve, or leave the places open</source>
        <translation>Ninguna es factible: valore la reserva o deje los lugares abiertos</translation>
    </message>
    <message>
        <source>All judged: mark those that go on (Space)</source>
        <translation>Todas valoradas: marque las que pasan (Espacio)</translation>
    </message>
    <message>
        <source>Evaluation over</source>
        <translation>Evaluación terminada</translation>
    </message>
    <message>
        <source>All judged</source>
        <translation>Todas valoradas</translation>
    </message>
    <message>
        <source>Only ideas found feasible can go on.</source>
        <translation>Solo pueden pasar ideas que se encontraron factibles.</translation>
    </message>
    <message>
        <source>The final selection is finished. “Open again” takes it up once more.</source>
        <translation>La selección final está terminada. “Abrir otra vez” la retoma.</translation>
    </message>
    <message>
        <source>The final selection is finished; the sheets are made.</source>
        <translation>La selección final está terminada; las fichas están hechas.</translation>
    </message>
    <message>
        <source>Vote over the feasible ideas of table %1</source>
        <translation>Votación entre las ideas factibles de la mesa %1</translation>
    </message>
    <message>
        <source>The final selection is finished; there is no sheet to make.</source>
        <translation>La selección final está terminada; no hay fichas que hacer.</translation>
    </message>
</context>
<context>
    <name>Tallerista::FinalModel</name>
    <message>
        <source>goes on to a sheet</source>
        <translation>pasa a ficha</translation>
    </message>
    <message>
        <source>does not go on</source>
        <translation>no pasa</translation>
    </message>
</context>
<context>
    <name>Tallerista::FinalSelectionPage</name>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Feasible; goes on to the next idea</source>
        <translation>Factible; pasa a la idea siguiente</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Feasible with conditions</source>
        <translation>Factible con condiciones</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Not feasible</source>
        <translation>No factible</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 a 6</translation>
    </message>
    <message>
        <source>The reason by its number</source>
        <translation>La razón por su número</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Enter en la lista</translation>
    </message>
    <message>
        <source>Write the reason or the condition</source>
        <translation>Escribir la razón o la condición</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>The idea goes on to a sheet, or not</source>
        <translation>La idea pasa a ficha, o no</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Quitar la valoración</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>%1 has not finished its first selection</source>
        <translation>%1 no ha terminado su primera selección</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n idea(s) to judge</source>
        <translation>
            <numerusform>%1: %n idea por valorar</numerusform>
            <numerusform>%1: %n ideas por valorar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not finished</source>
        <translation>%1 no ha terminado</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>More: six questions and who judged</source>
        <translation>Más: seis preguntas y quién evaluó</translation>
    </message>
    <message>
        <source>The evaluation is over; then finish: on to the sheets</source>
        <translation>Evaluación terminada; luego, terminar: pasar a las fichas</translation>
    </message>
    <message>
        <source>%1: the evaluation is not over</source>
        <translation>%1: la evaluación no ha terminado</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Vote once more, on the feasible ideas alone</source>
        <translation>Votar otra vez, solo entre las ideas factibles</translation>
    </message>
    <message>
        <source>D, W</source>
        <translation>D, W</translation>
    </message>
    <message>
        <source>After that vote: more details; what if…?</source>
        <translation>Después de esa votación: más detalles; ¿y si…?</translation>
    </message>
</context>
<context>
    <name>Tallerista::FinalSelectionPanel</name>
    <message>
        <source>First, this table has to finish its first selection.</source>
        <translation>Antes, esta mesa tiene que terminar su primera selección.</translation>
    </message>
    <message>
        <source>End the evaluation, finish the final selection</source>
        <translation>Terminar la evaluación, terminar la selección final</translation>
    </message>
    <message>
        <source>Vote over the feasible ideas · open, the room sees nothing</source>
        <translation>Votación entre las factibles · abierta, la sala no ve nada</translation>
    </message>
    <message>
        <source>Once the evaluation is over, and where more ideas are feasible than there are places, the table may vote on them.</source>
        <translation>Cuando la evaluación ha terminado, y si hay más ideas factibles que lugares, la mesa puede votar entre ellas.</translation>
    </message>
    <message>
        <source>Vote over the feasible ideas · not open yet</source>
        <translation>Votación entre las factibles · todavía sin abrir</translation>
    </message>
</context>
<context>
    <name>Tallerista::FinalVote</name>
    <message>
        <source>No vote (Esc)</source>
        <translation>No votar (Esc)</translation>
    </message>
</context>
<context>
    <name>Tallerista::FindingsPanel</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Abrir el archivo nuevo</translation>
    </message>
</context>
<context>
    <name>Tallerista::FirstSelectionPage</name>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>7 5, Enter</source>
        <translation>7 5, Enter</translation>
    </message>
    <message>
        <source>Card 7 got 5; a new count takes the place of the old one</source>
        <translation>La tarjeta 7 tuvo 5; un conteo nuevo toma el lugar del anterior</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>Espacio en la lista</translation>
    </message>
    <message>
        <source>Mark; in a tie: one of those that enter</source>
        <translation>Marcar; en un empate: una de las que entran</translation>
    </message>
    <message>
        <source>F2 or Enter in the list</source>
        <translation>F2 o Enter en la lista</translation>
    </message>
    <message>
        <source>Type its count; in the result: its three lines</source>
        <translation>Escribir su conteo; en el resultado: sus tres líneas</translation>
    </message>
    <message>
        <source>Del in the list</source>
        <translation>Supr en la lista</translation>
    </message>
    <message>
        <source>Clear its count</source>
        <translation>Borrar su conteo</translation>
    </message>
    <message>
        <source>2 text, Enter</source>
        <translation>2 texto, Enter</translation>
    </message>
    <message>
        <source>An objection of two people</source>
        <translation>Una objeción de dos personas</translation>
    </message>
    <message>
        <source>%1 has not voted yet</source>
        <translation>%1 todavía no ha votado</translation>
    </message>
    <message>
        <source>the vote of %1 is open</source>
        <translation>la votación de %1 está abierta</translation>
    </message>
    <message>
        <source>%1 has a tie to decide</source>
        <translation>%1 tiene un empate por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n idea(s) without development</source>
        <translation>
            <numerusform>%1: %n idea sin desarrollo</numerusform>
            <numerusform>%1: %n ideas sin desarrollo</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the vote; close and show it; let all the tied ideas in; then: the next person who develops an idea</source>
        <translation>Abrir la votación; cerrarla y mostrarla; que pasen todas las empatadas; después: la siguiente persona que desarrolla una idea</translation>
    </message>
    <message>
        <source>P in the result</source>
        <translation>P en el resultado</translation>
    </message>
    <message>
        <source>Its three lines are on paper, to be typed; or not</source>
        <translation>Sus tres líneas están en papel, por digitar; o no</translation>
    </message>
    <message>
        <source>7 text, Enter</source>
        <translation>7 texto, Enter</translation>
    </message>
    <message>
        <source>What will be done, from card 7; 7 alone goes to its three lines</source>
        <translation>Qué se hará, de la tarjeta 7; el 7 solo va a sus tres líneas</translation>
    </message>
    <message>
        <source>Ctrl+F8 in the result</source>
        <translation>Ctrl+F8 en el resultado</translation>
    </message>
    <message>
        <source>Hand over to others as proposed</source>
        <translation>Repartir a otras personas como se propone</translation>
    </message>
    <message>
        <source>7 12 9, Enter</source>
        <translation>7 12 9, Enter</translation>
    </message>
    <message>
        <source>With two questions: 12 important, 9 relevant for card 7</source>
        <translation>Con dos preguntas: 12 importante, 9 relevante para la tarjeta 7</translation>
    </message>
    <message>
        <source>7 12 3, Enter</source>
        <translation>7 12 3, Enter</translation>
    </message>
    <message>
        <source>With slips: the cards on one slip, the best first; “-” is blank</source>
        <translation>Con papeletas: las tarjetas de una papeleta, la mejor primero; “-” es en blanco</translation>
    </message>
    <message>
        <source>#14, Enter</source>
        <translation>#14, Enter</translation>
    </message>
    <message>
        <source>With named slips: the slip of the person with badge 14</source>
        <translation>Con papeletas con nombre: la de la persona con el gafete 14</translation>
    </message>
    <message>
        <source>F2 or Del in the slips</source>
        <translation>F2 o Supr en las papeletas</translation>
    </message>
    <message>
        <source>Change the slip; remove it</source>
        <translation>Cambiar la papeleta; quitarla</translation>
    </message>
    <message>
        <source>With an agreement: mark these cards, or take them out</source>
        <translation>Con acuerdo: marca estas tarjetas, o las saca</translation>
    </message>
    <message>
        <source>O in the result</source>
        <translation>O en el resultado</translation>
    </message>
    <message>
        <source>Decide otherwise about the chosen idea, and say why</source>
        <translation>Decidir otra cosa sobre la idea escogida, y decir por qué</translation>
    </message>
    <message>
        <source>D in the result</source>
        <translation>D en el resultado</translation>
    </message>
    <message>
        <source>More details, for the technical team</source>
        <translation>Más detalles, para el equipo técnico</translation>
    </message>
    <message>
        <source>W in the result</source>
        <translation>W en el resultado</translation>
    </message>
    <message>
        <source>What if…? Another reading of the votes</source>
        <translation>¿Y si…? Otra lectura de los mismos votos</translation>
    </message>
</context>
<context>
    <name>Tallerista::FirstSelectionPanel</name>
    <message>
        <source>The workshop could not be read. What you see may be old.</source>
        <translation>No se pudo leer el taller. Lo que ve puede no estar al día.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Sin abrir</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · cerrada</translation>
    </message>
    <message>
        <source>%1 · open, the room sees nothing</source>
        <translation>%1 · abierta, la sala no ve nada</translation>
    </message>
    <message>
        <source>Open the vote, close it, let all the tied in, next person who develops</source>
        <translation>Abrir la votación, cerrarla, que pasen todas las empatadas, siguiente persona que desarrolla</translation>
    </message>
    <message>
        <source>Preselection closed</source>
        <translation>Preselección cerrada</translation>
    </message>
    <message>
        <source>Preselection · open, the room sees nothing</source>
        <translation>Preselección · abierta, la sala no ve nada</translation>
    </message>
    <message>
        <source>Quick vote over the tie · open, the room sees nothing</source>
        <translation>Desempate rápido · abierto, la sala no ve nada</translation>
    </message>
    <message>
        <source>The preselection was withdrawn.</source>
        <translation>Se retiró la preselección.</translation>
    </message>
</context>
<context>
    <name>Tallerista::FivePlaces</name>
    <message>
        <source>%1 of %2 places filled</source>
        <translation>%1 de %2 lugares llenos</translation>
    </message>
</context>
<context>
    <name>Tallerista::FoldingSection</name>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
</context>
<context>
    <name>Tallerista::FullSheet</name>
    <message>
        <source>What else</source>
        <translation>Además</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n punto por resolver</numerusform>
            <numerusform>%n puntos por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
</context>
<context>
    <name>Tallerista::GlossaryEditor</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Add an acronym: AGA = what it stands for, then Enter</source>
        <translation>Agregue una sigla: AGA = qué significa, y Enter</translation>
    </message>
</context>
<context>
    <name>Tallerista::Gong</name>
    <message>
        <source>Gong volume: %1 %</source>
        <translation>Volumen del gong: %1 %</translation>
    </message>
</context>
<context>
    <name>Tallerista::HintLine</name>
    <message>
        <source>No idea looks like this one.</source>
        <translation>Ninguna idea se parece a esta.</translation>
    </message>
    <message>
        <source>It is there already:</source>
        <translation>Ya está:</translation>
    </message>
    <message>
        <source>Perhaps like</source>
        <translation>Quizá se parece a</translation>
    </message>
    <message>
        <source>%1 does not write it twice</source>
        <translation>%1 no la repite</translation>
    </message>
    <message>
        <source>the other table&apos;s: Enter saves it here too</source>
        <translation>es de la otra mesa: Enter la guarda aquí también</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaBin</name>
    <message>
        <source>Deleted ideas</source>
        <translation>Ideas borradas</translation>
    </message>
    <message>
        <source>Deleted ideas of %1 · Enter brings one back</source>
        <translation>Ideas borradas de %1 · Enter recupera una</translation>
    </message>
    <message>
        <source>No idea of this table was deleted.</source>
        <translation>De esta mesa no se ha borrado ninguna idea.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaCapture</name>
    <message>
        <source>New idea of %1</source>
        <translation>Nueva idea, %1</translation>
    </message>
    <message>
        <source>Type the idea and press Enter</source>
        <translation>Escriba la idea y presione Enter</translation>
    </message>
    <message>
        <source>Enter saves · “7 text” is card 7 · @ author · # topic · Alt+I institution · Tab takes what is offered</source>
        <translation>Enter guarda · “7 texto” es la tarjeta 7 · @ autor · # tema · Alt+I institución · Tab toma lo que se ofrece</translation>
    </message>
    <message>
        <source>The other computer has this table: here it can only be looked at.</source>
        <translation>Esta mesa la lleva la otra computadora: aquí solo se mira.</translation>
    </message>
    <message>
        <source>Saved. It stays in the text: %1</source>
        <translation>Guardada. Se queda en el texto: %1</translation>
    </message>
    <message>
        <source>more than %1 characters read badly on the wall</source>
        <translation>más de %1 caracteres se leen mal en la pared</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaEditing</name>
    <message>
        <source>Edit %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaFilterBar</name>
    <message>
        <source>Find in the ideas</source>
        <translation>Buscar en las ideas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Las nuevas arriba</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Por tarjeta</translation>
    </message>
    <message>
        <source>By heading</source>
        <translation>Por encabezado</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>Every idea</source>
        <translation>Todas las ideas</translation>
    </message>
    <message>
        <source>Not set aside</source>
        <translation>Sin las dejadas aparte</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dejadas aparte</translation>
    </message>
    <message>
        <source>With others joined to them</source>
        <translation>Con otras unidas a ellas</translation>
    </message>
    <message>
        <source>Without an author</source>
        <translation>Sin autor</translation>
    </message>
    <message>
        <source>From what is already done</source>
        <translation>De lo que ya se hace</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Every author</source>
        <translation>Todos los autores</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaHand</name>
    <message>
        <source>Mark two or more ideas with the space bar, and then press M.</source>
        <translation>Marque dos o más ideas con la barra espaciadora y luego presione M.</translation>
    </message>
    <message>
        <source>%1 will stand for %2 too. Each keeps its own words, author and code.</source>
        <translation>%1 valdrá también por %2. Cada una conserva sus palabras, su autor y su código.</translation>
    </message>
    <message>
        <source>Words for all</source>
        <translation>Redacción conjunta</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>%1 stands for %2 too.</source>
        <translation>%1 vale también por %2.</translation>
    </message>
    <message>
        <source>%1 is not joined to another. Show what is joined to it with →, choose one of those and press S.</source>
        <translation>%1 no está unida a otra. Muestre con → las que están unidas a ella, elija una y presione S.</translation>
    </message>
    <message>
        <source>%1 stands for itself again.</source>
        <translation>%1 vuelve a estar sola.</translation>
    </message>
    <message>
        <source>The table has already voted. Why is %1 separated? It goes into the document.</source>
        <translation>La mesa ya votó. ¿Por qué se separa %1? Se imprime en el documento.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Idea nueva</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>%1 is now %1 and %2.</source>
        <translation>%1 ahora es %1 y %2.</translation>
    </message>
    <message>
        <source>%1: back among the ideas.</source>
        <translation>%1: de vuelta entre las ideas.</translation>
    </message>
    <message>
        <source>%1: out of today&apos;s subject. It stays in the document, not in the vote.</source>
        <translation>%1: fuera del tema de hoy. Queda en el documento, no en la votación.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dejar aparte</translation>
    </message>
    <message numerus="yes">
        <source>%1: set aside.</source>
        <translation>
            <numerusform>%1: dejada aparte.</numerusform>
            <numerusform>%1: dejadas aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under which heading are %1 read? Empty: under none.</source>
        <translation>
            <numerusform>¿Bajo qué encabezado se lee %1? Vacío: bajo ninguno.</numerusform>
            <numerusform>¿Bajo qué encabezado se leen %1? Vacío: bajo ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) deleted: %1.</source>
        <translation>
            <numerusform>Se borró %n idea: %1.</numerusform>
            <numerusform>Se borraron %n ideas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ahora es %2.</translation>
    </message>
    <message>
        <source>%1 keeps the first text; the second gets the next number and says where it comes from.</source>
        <translation>%1 se queda con el primer texto; el segundo recibe el número siguiente y dice de dónde viene.</translation>
    </message>
    <message>
        <source>%1: under no heading.</source>
        <translation>%1: bajo ningún encabezado.</translation>
    </message>
    <message>
        <source>%1: under “%2”.</source>
        <translation>%1: bajo “%2”.</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaIntake</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n idea(s).</source>
        <translation>
            <numerusform>“%1” tiene %n idea.</numerusform>
            <numerusform>“%1” tiene %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out; the first is line %1: %2</source>
        <translation>
            <numerusform>%n fila queda fuera; es la línea %1: %2</numerusform>
            <numerusform>%n filas quedan fuera; la primera es la línea %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were pasted; each becomes an idea.</source>
        <translation>
            <numerusform>Se pegó %n línea; será una idea.</numerusform>
            <numerusform>Se pegaron %n líneas; cada una será una idea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were pasted.</source>
        <translation>
            <numerusform>Se pegó %n línea.</numerusform>
            <numerusform>Se pegaron %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n idea(s) to %1</source>
        <translation>
            <numerusform>Agregar %n idea a %1</numerusform>
            <numerusform>Agregar %n ideas a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) were added.</source>
        <translation>
            <numerusform>Se agregó %n idea.</numerusform>
            <numerusform>Se agregaron %n ideas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, line %1: %2 Change it here and press Enter.</source>
        <translation>Quedó fuera la línea %1: %2 Corríjala aquí y presione Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) come after it.</source>
        <translation>
            <numerusform>Después viene %n línea más.</numerusform>
            <numerusform>Después vienen %n líneas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out:</source>
        <translation>
            <numerusform>Queda fuera %n:</numerusform>
            <numerusform>Quedan fuera %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 (“%2”): %3</source>
        <translation>línea %1 (“%2”): %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>y %n más.</numerusform>
            <numerusform>y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaModel</name>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>it was said: “%1”</source>
        <translation>se dijo así: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n joined to it ▾</source>
        <translation>
            <numerusform>%n unida a esta ▾</numerusform>
            <numerusform>%n unidas a esta ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined to it ▸</source>
        <translation>
            <numerusform>%n unida a esta ▸</numerusform>
            <numerusform>%n unidas a esta ▸</numerusform>
        </translation>
    </message>
    <message>
        <source>joined to the one above</source>
        <translation>unida a la de arriba</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>dejada aparte</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>dejada aparte: %1</translation>
    </message>
    <message>
        <source>separated: %1</source>
        <translation>separada: %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>parte de %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaView</name>
    <message>
        <source>Ideas of %1</source>
        <translation>Ideas, %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Mark, or no longer</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Join the marked ideas…</source>
        <translation>Unir las ideas marcadas…</translation>
    </message>
    <message>
        <source>Separate from what it is joined to</source>
        <translation>Separar de la idea a la que está unida</translation>
    </message>
    <message>
        <source>Split in two…</source>
        <translation>Partir en dos…</translation>
    </message>
    <message>
        <source>Set aside, or bring back</source>
        <translation>Dejar aparte o traer de vuelta</translation>
    </message>
    <message>
        <source>Put under a heading…</source>
        <translation>Poner bajo un encabezado…</translation>
    </message>
    <message>
        <source>Move to the other table</source>
        <translation>Mover a la otra mesa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Deleted ideas…</source>
        <translation>Ideas borradas…</translation>
    </message>
    <message>
        <source>Ideas that look alike…</source>
        <translation>Ideas que se parecen…</translation>
    </message>
    <message>
        <source>No idea is like that. Esc in the search shows all of them again.</source>
        <translation>Ninguna idea coincide. Esc en la búsqueda las muestra todas otra vez.</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeasPage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save the idea and go on typing</source>
        <translation>Guardar la idea y seguir escribiendo</translation>
    </message>
    <message>
        <source>7 text</source>
        <translation>7 texto</translation>
    </message>
    <message>
        <source>The idea of card 7</source>
        <translation>La idea de la tarjeta 7</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>F2 or Enter</source>
        <translation>F2 o Enter</translation>
    </message>
    <message>
        <source>Edit the idea in the list</source>
        <translation>Editar la idea en la lista</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete the idea; it can be undone</source>
        <translation>Eliminar la idea; se puede deshacer</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Move the idea to the other table</source>
        <translation>Mover la idea a la otra mesa</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 has no ideas yet</source>
        <translation>las ideas de %1</translation>
    </message>
    <message>
        <source>@  #  ?2</source>
        <translation>@  #  ?2</translation>
    </message>
    <message>
        <source>Alt+I</source>
        <translation>Alt+I</translation>
    </message>
    <message>
        <source>The next question; with Shift the one before</source>
        <translation>La pregunta siguiente; con Mayús, la anterior</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Mark an idea in the list</source>
        <translation>Marcar una idea en la lista</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Join the marked ideas</source>
        <translation>Unir las ideas marcadas</translation>
    </message>
    <message>
        <source>→ ←</source>
        <translation>→ ←</translation>
    </message>
    <message>
        <source>Show what is joined to an idea, or no longer</source>
        <translation>Mostrar lo que está unido a una idea, o ya no</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Separate an idea from what it is joined to</source>
        <translation>Separar una idea de la que está unida</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Split an idea in two</source>
        <translation>Partir una idea en dos</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Set aside, or bring back</source>
        <translation>Dejar aparte o traer de vuelta</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Put under a heading</source>
        <translation>Poner bajo un encabezado</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The deleted ideas</source>
        <translation>Las ideas borradas</translation>
    </message>
    <message>
        <source>Give up editing, or show every idea again</source>
        <translation>Dejar de cambiar, o mostrar otra vez todas las ideas</translation>
    </message>
    <message>
        <source>Alt+Q</source>
        <translation>Alt+Q</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Go through the ideas that look alike</source>
        <translation>Repasar las ideas que se parecen</translation>
    </message>
    <message>
        <source>Alt+J</source>
        <translation>Alt+J</translation>
    </message>
    <message>
        <source>What is typed is there already: join it to that</source>
        <translation>Lo que escribe ya está: unirlo a eso</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of ideas that look alike to go through (D in the list)</source>
        <translation>
            <numerusform>%n pareja de ideas parecidas sin revisar (D en la lista)</numerusform>
            <numerusform>%n parejas de ideas parecidas sin revisar (D en la lista)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab or →</source>
        <translation>Tab o →</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>In a round: passes; with Shift the next person, with Ctrl somebody by name</source>
        <translation>En una ronda: paso; con Mayús la siguiente persona, con Ctrl alguien por su nombre</translation>
    </message>
    <message>
        <source>After the text: who said it, its topic, its question</source>
        <translation>Después del texto: quién la dijo, su tema, su pregunta</translation>
    </message>
    <message>
        <source>After the text: its institution</source>
        <translation>Después del texto: su institución</translation>
    </message>
    <message>
        <source>From the line, or the search, to the list</source>
        <translation>De la línea, o de la búsqueda, a la lista</translation>
    </message>
    <message>
        <source>After a mark: take the first of what is offered; ↓ and Enter another</source>
        <translation>Después de una marca: toma lo primero que se ofrece; ↓ y Enter, otro</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeasPanel</name>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea says exactly this.</source>
        <translation>Ninguna idea dice exactamente esto.</translation>
    </message>
    <message>
        <source>The other table says this: Enter saves it here too; the plenary brings both together.</source>
        <translation>Esto ya lo dijo la otra mesa: Enter lo guarda aquí también; la plenaria las junta.</translation>
    </message>
    <message>
        <source>What was typed into a row is not saved; F2 on that row opens it again. %1</source>
        <translation>Lo escrito en una fila no está guardado; F2 en esa fila lo abre de nuevo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n joined to them</source>
        <translation>
            <numerusform>%n unida a ellas</numerusform>
            <numerusform>%n unidas a ellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas of two tables are joined in the plenary.</source>
        <translation>Las ideas de dos mesas se unen en la plenaria.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n idea(s)</source>
        <translation>
            <numerusform>%1 de %n idea</numerusform>
            <numerusform>%1 de %n ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::ImportModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>Tallerista::ImportPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>People that will be added</source>
        <translation>Personas que se agregarán</translation>
    </message>
    <message>
        <source>Lines that will be skipped</source>
        <translation>Líneas que se omitirán</translation>
    </message>
    <message>
        <source>Adds nobody (Esc)</source>
        <translation>No agrega a nadie (Esc)</translation>
    </message>
    <message>
        <source>the pasted list</source>
        <translation>la lista pegada</translation>
    </message>
    <message numerus="yes">
        <source>%n people to add from %1</source>
        <translation>
            <numerusform>%n persona por agregar de %1</numerusform>
            <numerusform>%n personas por agregar de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to add from %1</source>
        <translation>Nadie por agregar de %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Agregar a %n persona</numerusform>
            <numerusform>Agregar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them in one step (Enter)</source>
        <translation>Las agrega en un solo paso (Enter)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n fila leída</numerusform>
            <numerusform>%n filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines skipped</source>
        <translation>
            <numerusform>%n línea omitida</numerusform>
            <numerusform>%n líneas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Columnas sin usar: %1</translation>
    </message>
    <message>
        <source>There is no table %1: those people are added without one</source>
        <translation>No hay mesa %1: esas personas se agregan sin mesa</translation>
    </message>
</context>
<context>
    <name>Tallerista::JoinPanel</name>
    <message>
        <source>Now: “%1”</source>
        <translation>Ahora: “%1”</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, a las %2: “%3”</translation>
    </message>
    <message>
        <source>Join the two computers</source>
        <translation>Juntar las dos computadoras</translation>
    </message>
    <message>
        <source>What the other computer brings</source>
        <translation>Lo que trae la otra computadora</translation>
    </message>
    <message>
        <source>The other computer brings nothing that is not here already.</source>
        <translation>La otra computadora no trae nada que no esté ya aquí.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>They wrote differently: choose</source>
        <translation>Escribieron distinto: elija</translation>
    </message>
    <message numerus="yes">
        <source>Both texts are kept. %n to choose.</source>
        <translation>
            <numerusform>Los dos textos se conservan. Falta elegir %n.</numerusform>
            <numerusform>Los dos textos se conservan. Faltan por elegir %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the one that is there</source>
        <translation>Dejar el que está</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Poner el otro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Join another file…</source>
        <translation>Juntar otro archivo…</translation>
    </message>
    <message>
        <source>The computer “%1” brings this. It is done as one step, which can be undone.</source>
        <translation>La computadora “%1” trae esto. Se hace en un solo paso, que se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>Tallerista::KeysHelp</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Esc closes this list.</source>
        <translation>Esc cierra esta lista.</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas de esta página</translation>
    </message>
</context>
<context>
    <name>Tallerista::LackBar</name>
    <message>
        <source>Mark as ready</source>
        <translation>Marcar como lista</translation>
    </message>
    <message>
        <source>Marked as ready</source>
        <translation>Marcada como lista</translation>
    </message>
</context>
<context>
    <name>Tallerista::MainWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>About Tallerista</source>
        <translation>Acerca de Tallerista</translation>
    </message>
    <message>
        <source>Tallerista %1
For facilitators of consultation workshops, from registration to the published document.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tallerista %1
Para quienes facilitan talleres de consulta, de la inscripción al documento publicado.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>REHEARSAL · </source>
        <translation>ENSAYO · </translation>
    </message>
    <message>
        <source>What the computer “%1” brought is here now.</source>
        <translation>Lo que trajo la computadora “%1” ya está aquí.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The agenda has the durations of earlier workshops</source>
        <translation>La agenda tiene las duraciones de talleres anteriores</translation>
    </message>
</context>
<context>
    <name>Tallerista::MakeIdeaBar</name>
    <message>
        <source>Make an idea (Enter)</source>
        <translation>Hacer una idea (Enter)</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Dejarlo (Esc)</translation>
    </message>
    <message>
        <source>Words of the idea</source>
        <translation>Palabras de la idea</translation>
    </message>
    <message>
        <source>Table of the idea</source>
        <translation>Mesa de la idea</translation>
    </message>
    <message>
        <source>Idea of %1 out of what is already done</source>
        <translation>Idea de la %1, nacida de lo que ya se hace</translation>
    </message>
    <message>
        <source>Idea out of what is already done</source>
        <translation>Idea nacida de lo que ya se hace</translation>
    </message>
    <message>
        <source>It is now idea %1.</source>
        <translation>Ya es la idea %1.</translation>
    </message>
</context>
<context>
    <name>Tallerista::MarkedField</name>
    <message>
        <source>Add “%1” to the glossary</source>
        <translation>Agregar “%1” al glosario</translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation>Buscando palabras…</translation>
    </message>
</context>
<context>
    <name>Tallerista::MesaHeading</name>
    <message>
        <source>%1 · written on the other computer</source>
        <translation>%1 · la lleva la otra computadora</translation>
    </message>
</context>
<context>
    <name>Tallerista::MethodChoice</name>
    <message>
        <source>Others…</source>
        <translation>Otras…</translation>
    </message>
    <message>
        <source>The table talks; the list and its reason are marked.</source>
        <translation>La mesa conversa; se marca la lista y su razón.</translation>
    </message>
    <message>
        <source>Stickers on the cards; only totals are typed.</source>
        <translation>Puntos en las tarjetas; solo se digitan los totales.</translation>
    </message>
    <message>
        <source>Each idea is called; hands are counted.</source>
        <translation>Se lee cada idea y se cuentan las manos.</translation>
    </message>
    <message>
        <source>Each person orders the best few on a slip; slips are typed.</source>
        <translation>Cada persona ordena las mejores en una papeleta; se digitan las papeletas.</translation>
    </message>
    <message>
        <source>Each person marks every idea twice, for few ideas only.</source>
        <translation>Cada persona califica dos veces cada idea; solo para pocas ideas.</translation>
    </message>
</context>
<context>
    <name>Tallerista::Mirror</name>
    <message>
        <source>There is no copy in a second place.</source>
        <translation>No hay copia en un segundo lugar.</translation>
    </message>
    <message>
        <source>The copy in the second place holds everything, %1.</source>
        <translation>La copia en el segundo lugar está al día, %1.</translation>
    </message>
    <message>
        <source>Copying to the second place…</source>
        <translation>Copiando al segundo lugar…</translation>
    </message>
    <message>
        <source>The second place is not there. Connect it; copying goes on by itself.</source>
        <translation>No se encuentra el segundo lugar. Conéctelo; la copia sigue sola.</translation>
    </message>
    <message>
        <source>The second place is not there since the copy of %1. Connect it; copying goes on by itself.</source>
        <translation>No se encuentra el segundo lugar desde la copia de las %1. Conéctelo; la copia sigue sola.</translation>
    </message>
</context>
<context>
    <name>Tallerista::NewWorkshopForm</name>
    <message>
        <source>Name of the workshop</source>
        <translation>Nombre del taller</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>24/11/2026, or 24 nov</source>
        <translation>24/11/2026, o 24 nov</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Can be added later</source>
        <translation>Se puede agregar después</translation>
    </message>
    <message>
        <source>Convening institution</source>
        <translation>Institución convocante</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Create workshop</source>
        <translation>Crear taller</translation>
    </message>
    <message>
        <source>Create the workshop (Enter)</source>
        <translation>Crea el taller (Enter)</translation>
    </message>
    <message>
        <source>Other templates</source>
        <translation>Otras plantillas</translation>
    </message>
    <message>
        <source>Back to the templates (Esc)</source>
        <translation>Vuelve a las plantillas (Esc)</translation>
    </message>
</context>
<context>
    <name>Tallerista::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>Tallerista::ObjectionsEditor</name>
    <message>
        <source>New objection</source>
        <translation>Objeción nueva</translation>
    </message>
    <message>
        <source>Objection: “2 text” is one of two people; Enter adds it</source>
        <translation>Objeción: “2 texto” es de dos personas; Enter la agrega</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1</source>
        <translation>
            <numerusform>%n persona: %1</numerusform>
            <numerusform>%n personas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The objection was deleted.</source>
        <translation>Se borró la objeción.</translation>
    </message>
</context>
<context>
    <name>Tallerista::OpenVote</name>
    <message>
        <source>The workshop could not be read. What you see may be old.</source>
        <translation>No se pudo leer el taller. Lo que ve puede no estar al día.</translation>
    </message>
</context>
<context>
    <name>Tallerista::OrderedList</name>
    <message>
        <source>%1 Lines before it were added: %2. Lines after it were not: %3.</source>
        <translation>%1 Líneas anteriores agregadas: %2. Líneas siguientes sin agregar: %3.</translation>
    </message>
</context>
<context>
    <name>Tallerista::OrderedListDelegate</name>
    <message>
        <source>Text of row %1</source>
        <translation>Texto de la fila %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::PageView</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::ParticipantDelegate</name>
    <message>
        <source>None</source>
        <comment>table</comment>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>Tallerista::ParticipantModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Present since %1</source>
        <translation>Presente desde las %1</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>No está presente</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>No hay mesa %1.</translation>
    </message>
</context>
<context>
    <name>Tallerista::PlanBar</name>
    <message>
        <source>“%1” is not an hour. Write it as 9:30.</source>
        <translation>“%1” no es una hora. Escríbala así: 9:30.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Must end by</source>
        <translation>Termina a más tardar</translation>
    </message>
    <message>
        <source>The agenda starts at %1</source>
        <translation>La agenda empieza a las %1</translation>
    </message>
    <message>
        <source>The agenda must end by %1</source>
        <translation>La agenda debe terminar a más tardar a las %1</translation>
    </message>
    <message>
        <source>The agenda has no limit</source>
        <translation>La agenda no tiene límite</translation>
    </message>
    <message>
        <source>“%1” cannot start at %2: the blocks before it last until %3.</source>
        <translation>“%1” no puede empezar a las %2: los bloques anteriores duran hasta las %3.</translation>
    </message>
    <message>
        <source>The blocks end at %1.</source>
        <translation>Los bloques terminan a las %1.</translation>
    </message>
    <message>
        <source>The blocks end at %1, %2 too late: shorten some or end later.</source>
        <translation>Los bloques terminan a las %1, %2 tarde: acorte alguno o termine después.</translation>
    </message>
    <message>
        <source>The blocks end at %1, just in time.</source>
        <translation>Los bloques terminan a las %1, justo a tiempo.</translation>
    </message>
    <message>
        <source>The blocks end at %1, %2 to spare.</source>
        <translation>Los bloques terminan a las %1, sobran %2.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Take the blocks from a list made in a spreadsheet</source>
        <translation>Tomar los bloques de una lista hecha en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Write the blocks to a list for a spreadsheet</source>
        <translation>Escribir los bloques en una lista para hoja de cálculo</translation>
    </message>
    <message>
        <source>The agenda starts at %1 and must end by %2</source>
        <translation>La agenda empieza a las %1 y termina a más tardar a las %2</translation>
    </message>
    <message>
        <source>At this pace it closes at %1.</source>
        <translation>Como va el día, cierra a las %1.</translation>
    </message>
    <message>
        <source>At this pace it closes at %1, %2 too late.</source>
        <translation>Como va el día, cierra a las %1, %2 tarde.</translation>
    </message>
    <message>
        <source>At this pace it closes at %1, just in time.</source>
        <translation>Como va el día, cierra a las %1, justo a tiempo.</translation>
    </message>
    <message>
        <source>At this pace it closes at %1, %2 to spare.</source>
        <translation>Como va el día, cierra a las %1 y sobran %2.</translation>
    </message>
</context>
<context>
    <name>Tallerista::PlenaryCounting</name>
    <message>
        <source>The technical team decides later…</source>
        <translation>La decide después el equipo técnico…</translation>
    </message>
    <message>
        <source>Close and show (F8)</source>
        <translation>Cerrar y mostrar (F8)</translation>
    </message>
    <message>
        <source>How many people vote?</source>
        <translation>¿Cuántas personas votan?</translation>
    </message>
    <message>
        <source> vote</source>
        <comment>people, behind their number</comment>
        <translation> votan</translation>
    </message>
    <message>
        <source>Action and its hands</source>
        <translation>Acción y sus manos</translation>
    </message>
    <message>
        <source>In the list: Space marks · M joins the two marked · S separates · F2 changes the words</source>
        <translation>En la lista: Espacio marca · M une las dos marcadas · S separa · F2 cambia la redacción</translation>
    </message>
    <message numerus="yes">
        <source>Follow the final selections: %n action(s) come or go</source>
        <translation>
            <numerusform>Actualizar con la selección final: cambia %n acción</numerusform>
            <numerusform>Actualizar con la selección final: cambian %n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>No vote is needed</source>
        <translation>No hace falta votar</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 de %2 contadas</translation>
    </message>
    <message>
        <source>“%1” is not the number of an action and its hands. Type “3 17”.</source>
        <translation>“%1” no es el número de una acción y sus manos. Escriba “3 17”.</translation>
    </message>
    <message>
        <source>There is no action %1.</source>
        <translation>No hay acción %1.</translation>
    </message>
    <message>
        <source>How many hands did action %1 get? Type “%1 17”.</source>
        <translation>¿Cuántas manos tuvo la acción %1? Escriba “%1 17”.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have not been counted: they would not enter.</source>
        <translation>
            <numerusform>%n acción está sin contar: no entraría.</numerusform>
            <numerusform>%n acciones están sin contar: no entrarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and show</source>
        <translation>Cerrar y mostrar</translation>
    </message>
    <message>
        <source>Action %1 is noted.</source>
        <translation>La acción %1 está anotada.</translation>
    </message>
    <message>
        <source>“3 17”: action 3 got 17 hands; “3 7 5”: 7 of table 1 and 5 of table 2</source>
        <translation>“3 17”: 17 manos para la acción 3; “3 7 5”: 7 de la mesa 1 y 5 de la mesa 2</translation>
    </message>
    <message>
        <source>Vote by slips</source>
        <translation>Votar por papeletas</translation>
    </message>
    <message>
        <source>Each person orders the best few on a slip</source>
        <translation>Cada persona ordena las mejores en una papeleta</translation>
    </message>
    <message>
        <source>Now the plenary votes by slips.</source>
        <translation>Ahora la plenaria vota por papeletas.</translation>
    </message>
</context>
<context>
    <name>Tallerista::PlenaryModel</name>
    <message>
        <source>counted</source>
        <translation>contada</translation>
    </message>
</context>
<context>
    <name>Tallerista::PlenaryPage</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) without a final selection</source>
        <translation>
            <numerusform>%n mesa sin selección final</numerusform>
            <numerusform>%n mesas sin selección final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not counted</source>
        <translation>
            <numerusform>%n acción sin contar</numerusform>
            <numerusform>%n acciones sin contar</numerusform>
        </translation>
    </message>
    <message>
        <source>the tie is not decided</source>
        <translation>decidir el empate</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>open, the room sees nothing</source>
        <translation>abierta, la sala no ve nada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>slips, the room sees nothing</source>
        <translation>papeletas, la sala no ve nada</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the actions, close and show, decide the tie</source>
        <translation>Traer las acciones, cerrar y mostrar, decidir el empate</translation>
    </message>
</context>
<context>
    <name>Tallerista::PlenaryResult</name>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>Result of the plenary</source>
        <translation>Resultado de la plenaria</translation>
    </message>
    <message>
        <source>Mark or unmark</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
</context>
<context>
    <name>Tallerista::PlenarySetup</name>
    <message>
        <source>Hold a plenary in this workshop</source>
        <translation>Hacer plenaria en este taller</translation>
    </message>
    <message>
        <source>How many people vote?</source>
        <translation>¿Cuántas personas votan?</translation>
    </message>
    <message>
        <source>How it is decided: read it aloud</source>
        <translation>Cómo se decide: léalo en voz alta</translation>
    </message>
    <message>
        <source>Bring the actions (F8)</source>
        <translation>Traer las acciones (F8)</translation>
    </message>
    <message>
        <source>This workshop has no plenary: what every table selected goes on to the institutions.</source>
        <translation>Este taller no tiene plenaria: lo que eligió cada mesa pasa a las instituciones.</translation>
    </message>
    <message>
        <source>No table has made its final selection yet.</source>
        <translation>Ninguna mesa ha hecho aún su selección final.</translation>
    </message>
    <message numerus="yes">
        <source>The tables bring %n action(s).</source>
        <translation>
            <numerusform>Las mesas traen %n acción.</numerusform>
            <numerusform>Las mesas traen %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plenary…</source>
        <translation>No habrá plenaria…</translation>
    </message>
</context>
<context>
    <name>Tallerista::PreparationPage</name>
    <message>
        <source>The workshop</source>
        <translation>El taller</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Preguntas guía</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó “%1”.</translation>
    </message>
    <message>
        <source>Save the field; add to a list; open or fold a section</source>
        <translation>Guardar la casilla; agregar a una lista; abrir o plegar una sección</translation>
    </message>
    <message>
        <source>In a list: edit the row</source>
        <translation>En una lista: editar la fila</translation>
    </message>
    <message>
        <source>In a list: delete the row</source>
        <translation>En una lista: eliminar la fila</translation>
    </message>
    <message>
        <source>In a list: move the row</source>
        <translation>En una lista: mover la fila</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were added.</source>
        <translation>
            <numerusform>Se agregó %n línea.</numerusform>
            <numerusform>Se agregaron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop could not be read. What you see may be old.</source>
        <translation>No se pudo leer el taller. Lo que ve puede no estar al día.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n mesa</numerusform>
            <numerusform>%n mesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n asiento</numerusform>
            <numerusform>%n asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Acronyms and glossary</source>
        <translation>Siglas y glosario</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
</context>
<context>
    <name>Tallerista::PrivacyBar</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>The room sees this screen: no authors, no counts · %1 shows the image of the room</source>
        <translation>La sala ve esta pantalla: sin autores ni conteos · %1 muestra la imagen de la sala</translation>
    </message>
    <message>
        <source>Authors and counts come back until the image of the room is shown again (in the menu: %1)</source>
        <translation>Autores y conteos vuelven hasta que se muestre otra vez la imagen de la sala (en el menú: %1)</translation>
    </message>
</context>
<context>
    <name>Tallerista::ProjectorControl</name>
    <message>
        <source>%1 turns the image on the second screen on and off.</source>
        <translation>%1 enciende y apaga la imagen en la segunda pantalla.</translation>
    </message>
    <message>
        <source>There is one screen: %1 shows the image of the room here. With a projector, press Windows+P and choose Extend to keep the work to yourself.</source>
        <translation>Hay una sola pantalla: %1 muestra aquí la imagen para la sala. Con un proyector, presione Windows+P y elija Extender para que solo usted vea el trabajo.</translation>
    </message>
    <message>
        <source>The second screen shows the same as this one: %1 shows the image of the room on both. Press Windows+P and choose Extend to keep the work to yourself.</source>
        <translation>La segunda pantalla muestra lo mismo que esta: %1 pone la imagen de la sala en las dos. Presione Windows+P y elija Extender para que solo usted vea su trabajo.</translation>
    </message>
</context>
<context>
    <name>Tallerista::QuestionBar</name>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Pregunta %1 de %2: %3</translation>
    </message>
    <message>
        <source>Previous question (Alt+Shift+Q)</source>
        <translation>Pregunta anterior (Alt+Mayús+Q)</translation>
    </message>
    <message>
        <source>Next question (Alt+Q)</source>
        <translation>Pregunta siguiente (Alt+Q)</translation>
    </message>
    <message>
        <source>No question: Alt+Q chooses one</source>
        <translation>Sin pregunta: Alt+Q elige una</translation>
    </message>
</context>
<context>
    <name>Tallerista::QuestionList</name>
    <message>
        <source>Guiding questions</source>
        <translation>Preguntas guía</translation>
    </message>
    <message>
        <source>Add a question, then Enter</source>
        <translation>Escriba una pregunta, luego Enter</translation>
    </message>
</context>
<context>
    <name>Tallerista::ReadinessPanel</name>
    <message>
        <source>Still missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>Todo está listo</translation>
    </message>
</context>
<context>
    <name>Tallerista::ReasonBar</name>
    <message>
        <source>Why? (for the document) · Enter saves · Esc later</source>
        <translation>¿Por qué? (para el documento) · Enter guarda · Esc después</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>blocks</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
    <message>
        <source>Why? (for the document) · M to write it · Enter saves · Esc later</source>
        <translation>¿Por qué? (para el documento) · M para escribirlo · Enter guarda · Esc después</translation>
    </message>
</context>
<context>
    <name>Tallerista::RecentCard</name>
    <message>
        <source>The file is no longer there</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “%1” from the list</source>
        <translation>Quitar “%1” de la lista</translation>
    </message>
    <message>
        <source>Remove it from this list (Del)</source>
        <translation>Lo quita de esta lista (Supr)</translation>
    </message>
</context>
<context>
    <name>Tallerista::RecoveryModel</name>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>As things stand</source>
        <translation>Como va</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>to end by %1</source>
        <translation>límite: %1</translation>
    </message>
    <message>
        <source>to end by %1, no longer %2</source>
        <translation>límite: %1, ya no %2</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 – %2 min</translation>
    </message>
</context>
<context>
    <name>Tallerista::RecoveryPanel</name>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceptar (Enter)</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Dejarlo (Esc)</translation>
    </message>
    <message>
        <source>The blocks before and after</source>
        <translation>Los bloques antes y después</translation>
    </message>
    <message>
        <source>↑ and ↓ choose the block.</source>
        <translation>↑ y ↓ eligen el bloque.</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras formas</translation>
    </message>
</context>
<context>
    <name>Tallerista::RefusedPanel</name>
    <message>
        <source>Each of these writes a new file; this one stays as it is. Esc leaves it.</source>
        <translation>Cada opción escribe un archivo nuevo; este queda como está. Esc lo deja.</translation>
    </message>
    <message>
        <source>Write the new file elsewhere…</source>
        <translation>Guardar el archivo nuevo en otro lugar…</translation>
    </message>
</context>
<context>
    <name>Tallerista::RegistrationPage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>Se eliminó a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a table now</source>
        <translation>
            <numerusform>%n persona ya tiene mesa</numerusform>
            <numerusform>%n personas ya tienen mesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Listas de personas</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was added.</source>
        <translation>No se puede leer “%1”. No se agregó nada.</translation>
    </message>
    <message>
        <source>Esc goes back to the list</source>
        <translation>Esc vuelve a la lista</translation>
    </message>
    <message>
        <source>Enter adds them · Esc goes back to the list</source>
        <translation>Enter las agrega · Esc vuelve a la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the list now</source>
        <translation>
            <numerusform>%n persona más en la lista</numerusform>
            <numerusform>%n personas más en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the person in the list first, then erase the data.</source>
        <translation>Elija primero a la persona en la lista y luego borre sus datos.</translation>
    </message>
    <message>
        <source>Erase the data of %1? Name, post, sex, e-mail and phone go for good: from the list, from every text, from the history and from the backups. Number, table, institution, ideas and votes stay, without the name. This cannot be undone.</source>
        <translation>¿Borrar los datos de %1? El nombre, el cargo, el sexo, el correo y el teléfono se van para siempre: de la lista, de los textos, del historial y de las copias de seguridad. Quedan el número, la mesa, la institución, las ideas y los votos, sin el nombre. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Borrar los datos</translation>
    </message>
    <message>
        <source>The data are erased. Copies that you made yourself (USB sticks, files sent, printed pages) are yours to delete.</source>
        <translation>Los datos están borrados. Las copias que usted hizo (memorias USB, archivos enviados, páginas impresas) las borra usted.</translation>
    </message>
</context>
<context>
    <name>Tallerista::RehearsalBar</name>
    <message>
        <source>%1 · the time stands still</source>
        <translation>%1 · el tiempo está detenido</translation>
    </message>
    <message>
        <source>Nothing in this file ever happened.</source>
        <translation>Nada de lo que hay en este archivo ocurrió.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>12 min late</source>
        <translation>12 min tarde</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Se va la luz</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>%1 · ×%2 once the agenda starts</source>
        <translation>%1 · ×%2 al iniciar la agenda</translation>
    </message>
    <message>
        <source>Let time run</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Tallerista::RehearsalControl</name>
    <message>
        <source>This is a rehearsal. Start the agenda: the room is invented and comes in.</source>
        <translation>Esto es un ensayo. Inicie la agenda: la sala es inventada y va llegando.</translation>
    </message>
    <message>
        <source>Start the agenda first: nobody can be late before.</source>
        <translation>Inicie antes la agenda: nadie puede llegar tarde antes.</translation>
    </message>
    <message>
        <source>The power was out for a minute and a half. Nothing was lost.</source>
        <translation>Se fue la luz durante minuto y medio. No se perdió nada.</translation>
    </message>
    <message>
        <source>How the rehearsal went</source>
        <translation>Cómo salió el ensayo</translation>
    </message>
    <message>
        <source>Delete the rehearsal</source>
        <translation>Borrar el ensayo</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <translation>Guardarlo…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir ensayando</translation>
    </message>
    <message>
        <source>The agenda of this workshop is running</source>
        <translation>La agenda de este taller está en curso</translation>
    </message>
    <message>
        <source>It goes on while you rehearse, and nobody sees it.</source>
        <translation>Sigue corriendo mientras usted ensaya, y nadie la ve.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Rehearse all the same</source>
        <translation>Ensayar de todos modos</translation>
    </message>
    <message>
        <source>There is no room for a rehearsal: nothing can be written in %1.</source>
        <translation>No hay dónde ensayar: no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Another workshop is in its place.</source>
        <translation>En su lugar hay otro taller.</translation>
    </message>
    <message>
        <source>The rehearsal is over, for its file could not be opened again; it is in %1 until the next rehearsal. %2</source>
        <translation>El ensayo terminó porque su archivo no se pudo volver a abrir; está en %1 hasta el próximo ensayo. %2</translation>
    </message>
    <message>
        <source>The minister came 12 min late. Recover the time on the agenda page.</source>
        <translation>El ministro llegó 12 min tarde. Recupere el tiempo en la página de la agenda.</translation>
    </message>
    <message>
        <source>The minister came 12 min late; the closing can still be met.</source>
        <translation>El ministro llegó 12 min tarde; todavía se puede cerrar a tiempo.</translation>
    </message>
</context>
<context>
    <name>Tallerista::ResultDetailsPanel</name>
    <message>
        <source>It informs and changes nothing. It is never on the projector.</source>
        <translation>Informa y no cambia nada. Nunca sale en el proyector.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the audit file…</source>
        <translation>Guardar el archivo de auditoría…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>%1: more details (technical team)</source>
        <translation>%1: más detalles (equipo técnico)</translation>
    </message>
    <message>
        <source>With this method there is nothing more to tell.</source>
        <translation>Con este método no hay más que contar.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Audit files</source>
        <translation>Archivos de auditoría</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>“%1” no se puede escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is written. “tallerista rank” counts it again on any computer.</source>
        <translation>Se escribió “%1”. “tallerista rank” vuelve a contarlo en cualquier computadora.</translation>
    </message>
</context>
<context>
    <name>Tallerista::ResultTools</name>
    <message>
        <source>More details (D)</source>
        <translation>Más detalles (D)</translation>
    </message>
    <message>
        <source>What if…? (W)</source>
        <translation>¿Y si…? (W)</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>What if…?</source>
        <translation>¿Y si…?</translation>
    </message>
</context>
<context>
    <name>Tallerista::RoomChooser</name>
    <message>
        <source>Choose the image of the room</source>
        <translation>Elegir la imagen de la sala</translation>
    </message>
    <message>
        <source>What the room is to see</source>
        <translation>Lo que verá la sala</translation>
    </message>
    <message>
        <source>The room would see</source>
        <translation>La sala vería</translation>
    </message>
    <message>
        <source>Type what the room is to read</source>
        <translation>Escriba lo que va a leer la sala</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Mensaje para la sala</translation>
    </message>
    <message>
        <source>Only the newest ideas</source>
        <translation>Solo las ideas más nuevas</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>In the room now: %1</source>
        <translation>Ahora en la sala: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2 · ← →</source>
        <translation>Página %1 de %2 · ← →</translation>
    </message>
    <message>
        <source>Follow the latest</source>
        <translation>Seguir la última</translation>
    </message>
    <message>
        <source>Hide the ideas until their block is over</source>
        <translation>Ocultar las ideas hasta que termine su bloque</translation>
    </message>
    <message>
        <source>Type the message first</source>
        <translation>Escriba primero el mensaje</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>El mensaje es demasiado largo</translation>
    </message>
</context>
<context>
    <name>Tallerista::RoomImage</name>
    <message>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
</context>
<context>
    <name>Tallerista::RoomModes</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>two tables</source>
        <translation>dos mesas</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>temporizador</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>indicaciones</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>list to vote</source>
        <translation>lista para votar</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>bienvenida</translation>
    </message>
    <message>
        <source>the steps of today</source>
        <translation>los pasos de hoy</translation>
    </message>
    <message>
        <source>how it is decided</source>
        <translation>cómo se decide</translation>
    </message>
    <message>
        <source>final selection</source>
        <translation>selección final</translation>
    </message>
    <message>
        <source>SMART sheet</source>
        <translation>ficha SMART</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>lo que sigue</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>image off</source>
        <translation>imagen apagada</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>plenaria</translation>
    </message>
</context>
<context>
    <name>Tallerista::RoundBar</name>
    <message>
        <source>Count the time of each person</source>
        <translation>Contar el tiempo de cada persona</translation>
    </message>
    <message>
        <source>Badge or name, Enter</source>
        <translation>Gafete o nombre, Enter</translation>
    </message>
    <message>
        <source>Who is to speak now</source>
        <translation>Quién habla ahora</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Call somebody…</source>
        <translation>Dar la palabra a…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>What can be done in the round</source>
        <translation>Qué se puede hacer en la ronda</translation>
    </message>
    <message>
        <source>Begin the round anew</source>
        <translation>Empezar la ronda de nuevo</translation>
    </message>
    <message>
        <source>“%1” is not at this table now.</source>
        <translation>“%1” no está ahora en esta mesa.</translation>
    </message>
    <message>
        <source>Round: nobody is registered at this table.</source>
        <translation>Ronda: nadie está inscrito en esta mesa.</translation>
    </message>
    <message>
        <source>Turn %1: %2 speaks</source>
        <translation>Vuelta %1: habla %2</translation>
    </message>
    <message>
        <source>Round: %1 speaks</source>
        <translation>Ronda: habla %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>sigue %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>es la última persona</translation>
    </message>
    <message>
        <source>F8 passes</source>
        <translation>F8 paso</translation>
    </message>
    <message>
        <source>Shift+F8 next</source>
        <translation>Mayús+F8 siguiente</translation>
    </message>
    <message>
        <source>Turn %1 is over</source>
        <translation>Terminó la vuelta %1</translation>
    </message>
    <message>
        <source>still to speak: %1</source>
        <translation>falta que hable: %1</translation>
    </message>
    <message>
        <source>without an idea: %1</source>
        <translation>sin idea: %1</translation>
    </message>
    <message>
        <source>Shift+F8: turn %1</source>
        <translation>Mayús+F8: vuelta %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::RowEditor</name>
    <message>
        <source>Del deletes it, Alt+Up and Alt+Down move it</source>
        <translation>Supr la borra, Alt+Arriba y Alt+Abajo la mueven</translation>
    </message>
    <message>
        <source>Del deletes it</source>
        <translation>Supr la borra</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, row</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tallerista::Safeguard</name>
    <message>
        <source>Earlier backups still name who was erased: %1</source>
        <translation>En copias de seguridad anteriores todavía está el nombre que se borró: %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::ScoreLineModel</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
</context>
<context>
    <name>Tallerista::SelectionModel</name>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contada</translation>
    </message>
</context>
<context>
    <name>Tallerista::SevenQuestions</name>
    <message>
        <source>1. What problem does it address?</source>
        <translation>1. ¿Qué problema atiende?</translation>
    </message>
    <message>
        <source>Whom does it affect, where and how much? Do not describe the lack of its solution.</source>
        <translation>¿A quién afecta, dónde y cuánto? Evite describir la falta de su solución.</translation>
    </message>
    <message>
        <source>2. What will be done?</source>
        <translation>2. ¿Qué se va a hacer?</translation>
    </message>
    <message>
        <source>What will exist in two years that does not exist today?</source>
        <translation>¿Qué existirá dentro de dos años que hoy no existe?</translation>
    </message>
    <message>
        <source>3. Who answers for it? (one institution)</source>
        <translation>3. ¿Quién responde? (una institución)</translation>
    </message>
    <message>
        <source>The one that gives account. The others support.</source>
        <translation>La que rinde cuentas. Las demás apoyan.</translation>
    </message>
    <message>
        <source>4. Who supports it?</source>
        <translation>4. ¿Quién apoya?</translation>
    </message>
    <message>
        <source>One institution a line, or between commas. Who accompanies and watches?</source>
        <translation>Una institución por línea o separadas por comas. ¿Quién acompaña y vigila?</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>How is it today?</source>
        <translation>¿Cómo está hoy?</translation>
    </message>
    <message>
        <source>What is aimed at?</source>
        <translation>¿A cuánto se quiere llegar?</translation>
    </message>
    <message>
        <source>5. How is it today, and what is aimed at?</source>
        <translation>5. ¿Cómo está hoy y a cuánto se quiere llegar?</translation>
    </message>
    <message>
        <source>6. Where can it be checked?</source>
        <translation>6. ¿Dónde se puede comprobar?</translation>
    </message>
    <message>
        <source>What would you show to somebody who does not believe us? A document, a page, a register.</source>
        <translation>¿Qué mostraría a quien no nos cree? Un documento, una página, un registro.</translation>
    </message>
    <message>
        <source>7. Which steps, and by when?</source>
        <translation>7. ¿Qué pasos y para cuándo?</translation>
    </message>
    <message>
        <source>Something that can be counted or proved with a document. If nobody knows how it is today: “no data”.</source>
        <translation>Algo que se pueda contar o comprobar con un documento. Si nadie sabe cómo está hoy: “sin dato”.</translation>
    </message>
    <message>
        <source>“Rules published”, better than “work on the rules”.</source>
        <translation>“Publicado el reglamento”, mejor que “trabajar en el reglamento”.</translation>
    </message>
    <message>
        <source>The table said: “%1”</source>
        <translation>La mesa dijo: “%1”</translation>
    </message>
</context>
<context>
    <name>Tallerista::SheetDelegate</name>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::SheetHead</name>
    <message>
        <source>Seven questions</source>
        <translation>Siete preguntas</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
</context>
<context>
    <name>Tallerista::SheetList</name>
    <message>
        <source>SMART sheets</source>
        <translation>Fichas SMART</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>%1 of %2 ready to hand in</source>
        <translation>%1 de %2 listas para entregar</translation>
    </message>
</context>
<context>
    <name>Tallerista::SheetModel</name>
    <message>
        <source>No longer among the chosen ones</source>
        <translation>Ya no está entre las elegidas</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1: completa</translation>
    </message>
    <message>
        <source>%1: something is missing</source>
        <translation>%1: falta algo</translation>
    </message>
    <message>
        <source>%1: something is wrong</source>
        <translation>%1: algo no concuerda</translation>
    </message>
</context>
<context>
    <name>Tallerista::SheetsPage</name>
    <message>
        <source>The sheets appear when a table finishes its final selection.</source>
        <translation>Las fichas aparecen cuando una mesa termina su selección final.</translation>
    </message>
    <message>
        <source>The sheet before, the next one</source>
        <translation>La ficha anterior, la siguiente</translation>
    </message>
    <message>
        <source>The same from a box of several lines</source>
        <translation>Lo mismo desde un cuadro de varias líneas</translation>
    </message>
    <message>
        <source>The whole sheet, or the seven questions</source>
        <translation>La ficha completa o las siete preguntas</translation>
    </message>
    <message>
        <source>Save the field; add a row; open what is missing</source>
        <translation>Guardar el campo; agregar una fila; abrir lo que falta</translation>
    </message>
    <message>
        <source>On the number of a row: delete it</source>
        <translation>En el número de una fila: borrarla</translation>
    </message>
    <message>
        <source>On the number of a row: move it</source>
        <translation>En el número de una fila: moverla</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not ready yet</source>
        <translation>
            <numerusform>%n ficha todavía no está lista</numerusform>
            <numerusform>%n fichas todavía no están listas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::ShortlistModel</name>
    <message>
        <source>→ action %1</source>
        <translation>→ acción %1</translation>
    </message>
    <message>
        <source>→ joined in action %1</source>
        <translation>→ unida en la acción %1</translation>
    </message>
    <message>
        <source>not among the actions yet</source>
        <translation>aún no está entre las acciones</translation>
    </message>
</context>
<context>
    <name>Tallerista::ShortlistPanel</name>
    <message>
        <source>Final selection of %1</source>
        <translation>Selección final de %1</translation>
    </message>
    <message>
        <source>nothing selected yet</source>
        <translation>aún sin selección</translation>
    </message>
</context>
<context>
    <name>Tallerista::SilenceBar</name>
    <message>
        <source>They write in silence. No block is running.</source>
        <translation>Escriben en silencio. No hay ningún bloque en marcha.</translation>
    </message>
    <message>
        <source>They write in silence. The clock is paused.</source>
        <translation>Escriben en silencio. El reloj está en pausa.</translation>
    </message>
    <message>
        <source>Time to write is over.</source>
        <translation>Terminó el tiempo para escribir.</translation>
    </message>
    <message>
        <source>They write in silence.</source>
        <translation>Escriben en silencio.</translation>
    </message>
</context>
<context>
    <name>Tallerista::SkipBox</name>
    <message>
        <source>The room decided it</source>
        <translation>Lo decidió la sala</translation>
    </message>
    <message>
        <source>The technical team decided it</source>
        <translation>Lo decidió el equipo técnico</translation>
    </message>
    <message>
        <source>Why there is no plenary</source>
        <translation>Por qué no hay plenaria</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Skip the plenary</source>
        <translation>Omitir la plenaria</translation>
    </message>
    <message>
        <source>What every table selected goes on to the institutions. The document will tell who decided that, and why.</source>
        <translation>Lo que cada mesa seleccionó pasa a las instituciones. El documento dirá quién lo decidió y por qué.</translation>
    </message>
</context>
<context>
    <name>Tallerista::SlipTable</name>
    <message>
        <source>Slips, the newest first</source>
        <translation>Papeletas, la más nueva primero</translation>
    </message>
    <message>
        <source>Change this slip</source>
        <translation>Cambiar esta papeleta</translation>
    </message>
    <message>
        <source>Remove this slip</source>
        <translation>Quitar esta papeleta</translation>
    </message>
</context>
<context>
    <name>Tallerista::Spelling</name>
    <message>
        <source>In a text: go to the next marked word and correct it</source>
        <translation>En un texto: ir a la siguiente palabra marcada y corregirla</translation>
    </message>
    <message>
        <source>There is no marked word in this field.</source>
        <translation>En este campo no hay ninguna palabra marcada.</translation>
    </message>
    <message>
        <source>“%1” is in the glossary now. What it stands for can be written in Preparation.</source>
        <translation>“%1” ya está en el glosario. En Preparación puede escribir qué significa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Tallerista::StageRail</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
</context>
<context>
    <name>Tallerista::StartBar</name>
    <message>
        <source>When the block really began</source>
        <translation>A qué hora empezó de verdad el bloque</translation>
    </message>
    <message>
        <source>Correct (Enter)</source>
        <translation>Corregir (Enter)</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Dejarlo (Esc)</translation>
    </message>
    <message>
        <source>“%1” really began at</source>
        <translation>“%1” empezó de verdad a las</translation>
    </message>
    <message>
        <source>“%1” is not an hour. Write it as 9:30.</source>
        <translation>“%1” no es una hora. Escríbala así: 9:30.</translation>
    </message>
</context>
<context>
    <name>Tallerista::StartPage</name>
    <message>
        <source>Consultation workshops, from registration to the published document</source>
        <translation>Talleres de consulta, de la inscripción al documento publicado</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a workshop file</source>
        <translation>Abrir el archivo de un taller</translation>
    </message>
    <message>
        <source>The workshops you open will appear here.</source>
        <translation>Aquí aparecerán los talleres que abra.</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Talleres recientes</translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation>Probar con el taller de ejemplo</translation>
    </message>
    <message>
        <source>A fictional morning with its people, agenda and ideas, to try everything out.</source>
        <translation>Una mañana ficticia con sus personas, agenda e ideas, para probarlo todo.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nuevo taller</translation>
    </message>
    <message>
        <source>“%1” is no longer there. If it is on a USB stick, plug it in; if it was moved, choose “Open…”.</source>
        <translation>“%1” ya no está. Si está en una memoria USB, conéctela; si se movió, elija “Abrir…”.</translation>
    </message>
    <message>
        <source>Rehearse a workshop</source>
        <translation>Ensayar un taller</translation>
    </message>
    <message>
        <source>Its whole morning in a few minutes, with an invented room, in a file of its own.</source>
        <translation>Toda su mañana en unos minutos, con una sala inventada y en un archivo aparte.</translation>
    </message>
</context>
<context>
    <name>Tallerista::TableClockView</name>
    <message>
        <source>One minute less for %1</source>
        <translation>Un minuto menos para %1</translation>
    </message>
    <message>
        <source>One minute more for %1</source>
        <translation>Un minuto más para %1</translation>
    </message>
    <message>
        <source>%1 · %2 · paused</source>
        <translation>%1 · %2 · en pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::TableOfSlips</name>
    <message>
        <source>These slips are of</source>
        <translation>Estas papeletas son de</translation>
    </message>
    <message>
        <source>The table of the slips that are typed now</source>
        <translation>Mesa de las papeletas que se digitan ahora</translation>
    </message>
    <message>
        <source>M1 or M2 and Enter in the line chooses it, too</source>
        <translation>También se elige con M1 o M2 y Enter en la línea</translation>
    </message>
    <message>
        <source>any table</source>
        <translation>cualquier mesa</translation>
    </message>
</context>
<context>
    <name>Tallerista::TableRow</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name of table %1</source>
        <translation>Nombre de la mesa %1</translation>
    </message>
    <message>
        <source>Seats, %1</source>
        <translation>Asientos, %1</translation>
    </message>
    <message>
        <source>Facilitator, %1</source>
        <translation>Facilita, %1</translation>
    </message>
    <message>
        <source>Note-taker, %1</source>
        <translation>Toma nota, %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::TableSwitch</name>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Both tables</source>
        <translation>Las dos mesas</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las mesas</translation>
    </message>
</context>
<context>
    <name>Tallerista::TablesEditor</name>
    <message>
        <source>Add a table</source>
        <translation>Agregar mesa</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilita</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Toma nota (relatoría)</translation>
    </message>
</context>
<context>
    <name>Tallerista::TeamBox</name>
    <message>
        <source>These enter</source>
        <translation>Entran estas</translation>
    </message>
    <message>
        <source>Why these and not the others</source>
        <translation>Por qué estas y no las otras</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The technical team decides</source>
        <translation>Decide el equipo técnico</translation>
    </message>
    <message>
        <source>Mark in the list, with Space, the actions that enter (%1 of %2 marked) and say why. The document will tell who decided.</source>
        <translation>Marque en la lista, con Espacio, las acciones que entran (%1 de %2 marcadas) y diga por qué. El documento dirá quién decidió.</translation>
    </message>
</context>
<context>
    <name>Tallerista::TemplateCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of %1</source>
        <translation>
            <numerusform>%n mesa de %1</numerusform>
            <numerusform>%n mesas de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::TieBox</name>
    <message>
        <source>They enter</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Why these and not the others</source>
        <translation>Por qué estas y no las otras</translation>
    </message>
    <message>
        <source>All enter: %1 (F8)</source>
        <translation>Pasan %1 (F8)</translation>
    </message>
    <message>
        <source>Join twins</source>
        <translation>Juntar gemelas</translation>
    </message>
    <message>
        <source>Quick runoff</source>
        <translation>Desempate rápido</translation>
    </message>
    <message>
        <source>Public draw</source>
        <translation>Sorteo público</translation>
    </message>
    <message>
        <source>Papers from a bag</source>
        <translation>Papeles de una bolsa</translation>
    </message>
    <message>
        <source>Quick runoff (F8)</source>
        <translation>Desempate rápido (F8)</translation>
    </message>
    <message>
        <source>Other ways out</source>
        <translation>Otras salidas</translation>
    </message>
    <message numerus="yes">
        <source>Or mark with Space the %n that enter(s), and say why.</source>
        <translation>
            <numerusform>O marque con Espacio la que entra y diga por qué.</numerusform>
            <numerusform>O marque con Espacio las %n que entran y diga por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked.</source>
        <translation>
            <numerusform>%n marcada.</numerusform>
            <numerusform>%n marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All enter, with that reason</source>
        <translation>Entran todas, con esa razón</translation>
    </message>
    <message numerus="yes">
        <source>Mark with Space the %n that enter(s), and say why.</source>
        <translation>
            <numerusform>Marque con Espacio la que entra y diga por qué.</numerusform>
            <numerusform>Marque con Espacio las %n que entran y diga por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::TimerStrip</name>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Por terminar</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Start the agenda</source>
        <translation>Iniciar la agenda</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Tallerista::TopicList</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Add a topic, then Enter</source>
        <translation>Escriba un tema, luego Enter</translation>
    </message>
</context>
<context>
    <name>Tallerista::TwinBar</name>
    <message>
        <source>Join them (J)</source>
        <translation>Unirlas (J)</translation>
    </message>
    <message>
        <source>They are not the same (N)</source>
        <translation>No son lo mismo (N)</translation>
    </message>
    <message numerus="yes">
        <source>Are these two the same? (%n more)</source>
        <translation>
            <numerusform>¿Son lo mismo? (%n pareja más)</numerusform>
            <numerusform>¿Son lo mismo? (%n parejas más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these two the same?</source>
        <translation>¿Son lo mismo?</translation>
    </message>
</context>
<context>
    <name>Tallerista::TwinPairModel</name>
    <message>
        <source>The same words</source>
        <translation>Las mismas palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in common</source>
        <translation>
            <numerusform>%n palabra en común</numerusform>
            <numerusform>%n palabras en común</numerusform>
        </translation>
    </message>
    <message>
        <source>of two tables</source>
        <translation>de dos mesas</translation>
    </message>
</context>
<context>
    <name>Tallerista::TwinsPanel</name>
    <message>
        <source>A guess: at least half of their words match. Whether they are the same idea is for people to say.</source>
        <translation>Es una conjetura: coincide al menos la mitad de sus palabras. Si son la misma idea lo dicen las personas.</translation>
    </message>
    <message>
        <source>Ideas that look alike, in pairs</source>
        <translation>Ideas que se parecen, por parejas</translation>
    </message>
    <message>
        <source>Join · Enter</source>
        <translation>Unir · Enter</translation>
    </message>
    <message>
        <source>Not the same · N</source>
        <translation>No son lo mismo · N</translation>
    </message>
    <message>
        <source>Undo “not the same”</source>
        <translation>Deshacer “no son lo mismo”</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Cerrar · Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of ideas that look alike</source>
        <translation>
            <numerusform>%n pareja de ideas que se parecen</numerusform>
            <numerusform>%n parejas de ideas que se parecen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas that look alike</source>
        <translation>Ideas que se parecen</translation>
    </message>
    <message>
        <source>No two ideas look alike that nobody has answered.</source>
        <translation>No queda ningún par de ideas parecidas sin revisar.</translation>
    </message>
    <message>
        <source>The ideas are being compared.</source>
        <translation>Se están comparando las ideas.</translation>
    </message>
    <message>
        <source>They are of two tables: only the plenary can join them.</source>
        <translation>Son de dos mesas: solo la plenaria puede unirlas.</translation>
    </message>
</context>
<context>
    <name>Tallerista::TwoComputers</name>
    <message>
        <source>Which table is written on the other computer?</source>
        <translation>¿Qué mesa se anota en la otra computadora?</translation>
    </message>
    <message>
        <source>Here that table can only be looked at until both are joined. Choosing a table that was lent brings it back to this computer.</source>
        <translation>Aquí esa mesa solo se podrá ver hasta juntar las dos. Si elige una mesa prestada, vuelve a esta computadora.</translation>
    </message>
    <message>
        <source>%1 comes back here</source>
        <translation>%1 vuelve aquí</translation>
    </message>
    <message>
        <source>The second computer</source>
        <translation>La segunda computadora</translation>
    </message>
    <message>
        <source>Choose the USB stick</source>
        <translation>Elija la USB</translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <translation>%1 (mesa %2)</translation>
    </message>
    <message>
        <source>Copying the program and the fonts…</source>
        <translation>Copiando el programa y las letras…</translation>
    </message>
    <message>
        <source>The folder “%1” holds the program, the fonts and the file of the workshop: %2, written and checked.</source>
        <translation>En la carpeta “%1” están el programa, las letras y el archivo del taller: %2, escritos y revisados.</translation>
    </message>
    <message>
        <source>The folder “%1” holds the file of the workshop and the fonts: %2, written and checked.</source>
        <translation>En la carpeta “%1” están el archivo del taller y las letras: %2, escritos y revisados.</translation>
    </message>
    <message>
        <source>Take it to the other computer: “%1” in it says how to start. %2 is written there from now on.</source>
        <translation>Llévela a la otra computadora: “%1”, adentro, dice cómo empezar. Desde ahora %2 se anota allá.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with new badges.</source>
        <translation>
            <numerusform>%n persona con gafete nuevo.</numerusform>
            <numerusform>%n personas con gafetes nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people and ideas</source>
        <translation>Importar personas e ideas</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) with new numbers, at the tables of the same number.</source>
        <translation>
            <numerusform>%n idea con número nuevo, en la mesa del mismo número.</numerusform>
            <numerusform>%n ideas con números nuevos, en las mesas del mismo número.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 something is half typed: “%2”.</source>
        <translation>En %1 quedó algo a medio escribir: “%2”.</translation>
    </message>
    <message>
        <source>It does not go along to the other computer; it waits here until the table is back.</source>
        <translation>No se va a la otra computadora; espera aquí hasta que vuelva la mesa.</translation>
    </message>
    <message>
        <source>Finish it first</source>
        <translation>Terminarlo primero</translation>
    </message>
    <message>
        <source>Prepare all the same</source>
        <translation>Preparar de todos modos</translation>
    </message>
</context>
<context>
    <name>Tallerista::UndoTextField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Tallerista::ValueField</name>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::VerdictEditor</name>
    <message>
        <source>Reason or condition</source>
        <translation>Razón o condición</translation>
    </message>
    <message>
        <source>F feasible  ·  C with conditions  ·  N not feasible  ·  Space takes it to a sheet  ·  M more</source>
        <translation>F factible  ·  C con condiciones  ·  N no factible  ·  Espacio la pasa a ficha  ·  M más</translation>
    </message>
    <message>
        <source>The evaluation is over.</source>
        <translation>La evaluación terminó.</translation>
    </message>
    <message>
        <source>M more</source>
        <translation>M más</translation>
    </message>
    <message>
        <source>under which condition it is feasible</source>
        <translation>con qué condición es factible</translation>
    </message>
    <message>
        <source>why it is not feasible</source>
        <translation>por qué no es factible</translation>
    </message>
</context>
<context>
    <name>Tallerista::VoteControls</name>
    <message>
        <source>Withdraw the vote</source>
        <translation>Retirar la votación</translation>
    </message>
    <message>
        <source>Close and show (F8)</source>
        <translation>Cerrar y mostrar (F8)</translation>
    </message>
    <message>
        <source>How many people vote at this table?</source>
        <translation>¿Cuántas personas votan en esta mesa?</translation>
    </message>
    <message>
        <source> vote</source>
        <comment>people, behind their number</comment>
        <translation> votan</translation>
    </message>
    <message>
        <source>The vote was withdrawn.</source>
        <translation>Se retiró la votación.</translation>
    </message>
</context>
<context>
    <name>Tallerista::VoteCounting</name>
    <message>
        <source>Why these: one reason for the whole list</source>
        <translation>Por qué estas: una razón para toda la lista</translation>
    </message>
    <message>
        <source>Ideas in the vote</source>
        <translation>Ideas en votación</translation>
    </message>
    <message>
        <source>Mark or unmark</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Type its count</source>
        <translation>Escribir su conteo</translation>
    </message>
    <message>
        <source>Clear its count</source>
        <translation>Borrar su conteo</translation>
    </message>
    <message>
        <source>Card to mark</source>
        <translation>Tarjeta por marcar</translation>
    </message>
    <message>
        <source>Card and its count</source>
        <translation>Tarjeta y su conteo</translation>
    </message>
    <message>
        <source>“7 5” is 5 for card 7</source>
        <translation>“7 5” son 5 para la tarjeta 7</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 de %2 marcadas</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 de %2 contadas</translation>
    </message>
    <message>
        <source>%1 of %2 stickers</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>“%1” is not a card and a number.</source>
        <translation>“%1” no es una tarjeta y un número.</translation>
    </message>
    <message>
        <source>Card %1 is not in this vote.</source>
        <translation>La tarjeta %1 no está en esta votación.</translation>
    </message>
    <message>
        <source>How many did card %1 get? Type “%1 5”.</source>
        <translation>¿Cuántos tuvo la tarjeta %1? Escriba “%1 5”.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) have no count: they would stand there with none.</source>
        <translation>
            <numerusform>%n idea no tiene conteo: quedaría con cero.</numerusform>
            <numerusform>%n ideas no tienen conteo: quedarían con cero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and show</source>
        <translation>Cerrar y mostrar</translation>
    </message>
    <message>
        <source>Card %1 is noted.</source>
        <translation>La tarjeta %1 está anotada.</translation>
    </message>
    <message>
        <source>“7 12 9” is 12 important and 9 relevant for card 7</source>
        <translation>“7 12 9” es 12 importante y 9 relevante para la tarjeta 7</translation>
    </message>
    <message>
        <source>Two questions: type “%1 12 9”, important and relevant.</source>
        <translation>Dos preguntas: escriba “%1 12 9”, importante y relevante.</translation>
    </message>
    <message>
        <source>One question: type “%1 5”.</source>
        <translation>Una pregunta: escriba “%1 5”.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): each person raises a hand so often at most</source>
        <translation>
            <numerusform>%n lugar: cada persona levanta la mano una vez a lo más</numerusform>
            <numerusform>%n lugares: cada persona levanta la mano %n veces a lo más</numerusform>
        </translation>
    </message>
    <message>
        <source>A count is still being typed: Enter takes it, Esc drops it.</source>
        <translation>Todavía se está digitando un conteo: Enter lo anota, Esc lo descarta.</translation>
    </message>
    <message>
        <source>“7 12 3” marks these cards; again takes them out</source>
        <translation>“7 12 3” marca estas tarjetas; otra vez las saca</translation>
    </message>
    <message>
        <source>“%1” is not a card.</source>
        <translation>“%1” no es una tarjeta.</translation>
    </message>
</context>
<context>
    <name>Tallerista::VoteDetails</name>
    <message>
        <source>Ideas on each slip</source>
        <translation>Ideas en cada papeleta</translation>
    </message>
    <message>
        <source>Stickers of one person on one idea</source>
        <translation>Puntos de una persona en una idea</translation>
    </message>
    <message>
        <source>Weight of importance</source>
        <translation>Peso de la importancia</translation>
    </message>
    <message>
        <source>Weight of relevance</source>
        <translation>Peso de la relevancia</translation>
    </message>
    <message>
        <source>Slips that must mark an idea (%)</source>
        <translation>Papeletas que deben calificar una idea (%)</translation>
    </message>
    <message>
        <source>Two questions: important, and relevant</source>
        <translation>Dos preguntas: importante y relevante</translation>
    </message>
    <message>
        <source>Slips carry names</source>
        <translation>Las papeletas llevan nombre</translation>
    </message>
    <message>
        <source>Slip by slip: how many people chose an idea is known</source>
        <translation>Papeleta por papeleta: se sabe cuántas personas eligieron cada idea</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) on each slip</source>
        <translation>
            <numerusform>%n idea en cada papeleta</numerusform>
            <numerusform>%n ideas en cada papeleta</numerusform>
        </translation>
    </message>
    <message>
        <source>slip by slip</source>
        <translation>papeleta por papeleta</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totales</translation>
    </message>
    <message>
        <source>two questions</source>
        <translation>dos preguntas</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>weights %1 to %2</source>
        <translation>pesos %1 a %2</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreta</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>con nombre</translation>
    </message>
</context>
<context>
    <name>Tallerista::VoteResult</name>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>Result, the best first</source>
        <translation>Resultado, primero la mejor</translation>
    </message>
    <message>
        <source>Mark or unmark</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>On paper or not</source>
        <translation>En papel o no</translation>
    </message>
    <message>
        <source>Hand over as proposed</source>
        <translation>Repartir como se propone</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decidir otra vez</translation>
    </message>
    <message>
        <source>Takes the last decision back; what was counted stays.</source>
        <translation>Retira la última decisión; lo contado queda.</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Decidir de otro modo…</translation>
    </message>
    <message>
        <source>First selection, %1</source>
        <translation>Primera selección, %1</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Sigue en pie</translation>
    </message>
    <message>
        <source>What was decided holds on the counts as they are now.</source>
        <translation>Lo decidido vale con los conteos como están ahora.</translation>
    </message>
</context>
<context>
    <name>Tallerista::VoteSetup</name>
    <message>
        <source>Stickers each person has</source>
        <translation>Puntos por persona</translation>
    </message>
    <message>
        <source>Open the vote (F8)</source>
        <translation>Abrir votación (F8)</translation>
    </message>
    <message>
        <source>How many people vote at this table?</source>
        <translation>¿Cuántas personas votan en esta mesa?</translation>
    </message>
    <message>
        <source>How many ideas enter?</source>
        <translation>¿Cuántas ideas entran?</translation>
    </message>
    <message>
        <source>How it is decided: read it aloud</source>
        <translation>Cómo se decide: léalo en voz alta</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) to choose from</source>
        <translation>
            <numerusform>%n idea para elegir</numerusform>
            <numerusform>%n ideas para elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the preselection</source>
        <translation>Retirar la preselección</translation>
    </message>
    <message>
        <source>More about the vote</source>
        <translation>Más sobre la votación</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) passed the preselection</source>
        <translation>
            <numerusform>%n idea pasó la preselección</numerusform>
            <numerusform>%n ideas pasaron la preselección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of ideas look alike and nobody has looked at them: where votes are split between two that are the same, both may stay out.</source>
        <translation>
            <numerusform>%n pareja de ideas parecidas sin revisar: si los votos se reparten entre dos que son la misma, las dos pueden quedar fuera.</numerusform>
            <numerusform>%n parejas de ideas parecidas sin revisar: si los votos se reparten entre dos que son la misma, las dos pueden quedar fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are many: first a preselection by stickers that leaves some %1</source>
        <translation>
            <numerusform>%n idea es mucho: primero una preselección con puntos que deja unas %1</numerusform>
            <numerusform>%n ideas son muchas: primero una preselección con puntos que deja unas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the preselection (F8)</source>
        <translation>Abrir la preselección (F8)</translation>
    </message>
    <message numerus="yes">
        <source>some %n min of calling</source>
        <translation>
            <numerusform>cerca de %n min de lectura</numerusform>
            <numerusform>cerca de %n min de lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>some %n min of typing</source>
        <translation>
            <numerusform>cerca de %n min de digitar</numerusform>
            <numerusform>cerca de %n min de digitar</numerusform>
        </translation>
    </message>
    <message>
        <source>hardly ever a tie</source>
        <translation>casi nunca hay empate</translation>
    </message>
    <message numerus="yes">
        <source>a tie at the line %n time(s) in 10</source>
        <translation>
            <numerusform>empate en la línea %n vez de cada 10</numerusform>
            <numerusform>empate en la línea %n de cada 10 veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feasible idea(s) for %1 places</source>
        <translation>
            <numerusform>%n idea factible para %1 lugares</numerusform>
            <numerusform>%n ideas factibles para %1 lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::WaitingCounts</name>
    <message>
        <source>Did somebody come in? %1 people vote so far.</source>
        <translation>¿Entró alguien? Hasta ahora votan %1 personas.</translation>
    </message>
    <message>
        <source>Now they are %1</source>
        <translation>Ahora son %1</translation>
    </message>
    <message>
        <source>Yes, as many as typed</source>
        <translation>Sí, tantas como se escribió</translation>
    </message>
</context>
<context>
    <name>Tallerista::WhatIfPanel</name>
    <message>
        <source>What if…?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>TEST: nothing of this is kept or shown to the room.</source>
        <translation>PRUEBA: nada de esto se guarda ni se muestra a la sala.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Importance weighs</source>
        <translation>La importancia pesa</translation>
    </message>
    <message>
        <source>Relevance weighs</source>
        <translation>La relevancia pesa</translation>
    </message>
    <message>
        <source>Places for each table at least</source>
        <translation>Lugares por mesa, al menos</translation>
    </message>
    <message>
        <source>Each table weighs the same</source>
        <translation>Cada mesa pesa lo mismo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The result, read like this</source>
        <translation>El resultado, leído así</translation>
    </message>
    <message>
        <source>Read like this, the same ideas enter.</source>
        <translation>Leído así, pasan las mismas ideas.</translation>
    </message>
    <message numerus="yes">
        <source>Read like this, %n idea(s) change(s).</source>
        <translation>
            <numerusform>Leído así, cambia %n idea.</numerusform>
            <numerusform>Leído así, cambian %n ideas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>Pasa</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Does not enter</source>
        <translation>No pasa</translation>
    </message>
    <message>
        <source>Enters now</source>
        <translation>Ahora pasa</translation>
    </message>
    <message>
        <source>Ties now</source>
        <translation>Ahora empata</translation>
    </message>
    <message>
        <source>Falls out</source>
        <translation>Ya no pasa</translation>
    </message>
</context>
<context>
    <name>Tallerista::WorkshopDocument</name>
    <message>
        <source>There is already a file named “%1”. Choose another name.</source>
        <translation>Ya hay un archivo llamado “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The workshop could not be created in “%1”. Choose another folder.</source>
        <translation>No se pudo crear el taller en “%1”. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This workshop is open for reading only.</source>
        <translation>Este taller está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Aquí no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Aquí no hay nada que rehacer.</translation>
    </message>
    <message>
        <source>That step has already been taken back.</source>
        <translation>Ese paso ya se deshizo.</translation>
    </message>
    <message>
        <source>“%1” came later and stands in the way. Take that back first.</source>
        <translation>“%1” se hizo después y lo impide. Deshágalo primero.</translation>
    </message>
    <message>
        <source>The data are erased, but traces of them may be left in the file: %1 Then erase them once more.</source>
        <translation>Los datos están borrados, pero puede haber rastros de ellos en el archivo: %1 Después, bórrelos una vez más.</translation>
    </message>
</context>
<context>
    <name>Tallerista::WorkshopEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Convening institution</source>
        <translation>Institución convocante</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>How many computers will there be?</source>
        <translation>¿Cuántas computadoras habrá?</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>One person types for both tables, from numbered cards.</source>
        <translation>Una persona digita por las dos mesas, con tarjetas numeradas.</translation>
    </message>
    <message>
        <source>Each table’s note-taker types; both files are joined later.</source>
        <translation>En cada mesa digita quien toma nota; después se juntan los dos archivos.</translation>
    </message>
    <message>
        <source>How many ideas does each selection keep?</source>
        <translation>¿Cuántas ideas quedan en cada selección?</translation>
    </message>
</context>
<context>
    <name>Tallerista::WorkshopView</name>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Deshacer “%1”</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>There is nothing to search on this page.</source>
        <translation>En esta página no hay nada que buscar.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Undone: “%1”.</source>
        <translation>Se deshizo: “%1”.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacerlo</translation>
    </message>
    <message>
        <source>Done again: “%1”.</source>
        <translation>Se rehízo: “%1”.</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>The count</source>
        <translation>El conteo</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>“%1” is not a stage.</source>
        <translation>“%1” no es una etapa.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>“%1” no es una hora del día.</translation>
    </message>
    <message>
        <source>The least minutes of the block</source>
        <translation>los minutos mínimos del bloque</translation>
    </message>
    <message>
        <source>The agenda has no rows.</source>
        <translation>La agenda no tiene filas.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>el resumen</translation>
    </message>
    <message>
        <source>The objective</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>The number of tables</source>
        <translation>el número de mesas</translation>
    </message>
    <message>
        <source>The number of seats</source>
        <translation>el número de asientos</translation>
    </message>
    <message>
        <source>There is no template called “%1”. Choose one of these: %2.</source>
        <translation>No hay ninguna plantilla llamada “%1”. Elija una de estas: %2.</translation>
    </message>
    <message>
        <source>The templates speak Spanish (es) and English (en), not “%1”.</source>
        <translation>Las plantillas están en español (es) y en inglés (en), no en “%1”.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be read. %2 Choose another one, or install Tallerista again.</source>
        <translation>No se puede leer la plantilla “%1”. %2 Elija otra, o instale Tallerista de nuevo.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Not stated</source>
        <comment>sector</comment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Executive branch</source>
        <translation>Órgano Ejecutivo</translation>
    </message>
    <message>
        <source>Autonomous body</source>
        <translation>Institución autónoma</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipalidad</translation>
    </message>
    <message>
        <source>Other public body</source>
        <translation>Otra institución pública</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Academia</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperación</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>sex</comment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sex</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>What already exists</source>
        <translation>Lo que ya se hace</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>First selection</source>
        <translation>Primera selección</translation>
    </message>
    <message>
        <source>Final selection</source>
        <translation>Selección final</translation>
    </message>
    <message>
        <source>SMART sheets</source>
        <translation>Fichas SMART</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Mesa %1</translation>
    </message>
    <message>
        <source>Agreement of the table</source>
        <translation>Acuerdo de la mesa</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Puntos adhesivos</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Factible</translation>
    </message>
    <message>
        <source>Feasible with conditions</source>
        <translation>Factible con condiciones</translation>
    </message>
    <message>
        <source>Not feasible</source>
        <translation>No factible</translation>
    </message>
    <message>
        <source>It is not the institution&apos;s business</source>
        <translation>No le corresponde a la institución</translation>
    </message>
    <message>
        <source>There are no resources</source>
        <translation>Sin recursos</translation>
    </message>
    <message>
        <source>It does not fit into 24 months</source>
        <translation>No cabe en 24 meses</translation>
    </message>
    <message>
        <source>It depends on another institution</source>
        <translation>Depende de otra institución</translation>
    </message>
    <message>
        <source>It is being done already</source>
        <translation>Ya se hace</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <source>Ranked slips</source>
        <translation>Papeleta con orden</translation>
    </message>
    <message>
        <source>Scores from 1 to 5</source>
        <translation>Calificación 1–5</translation>
    </message>
</context>
<context>
    <name>TieActions</name>
    <message>
        <source>Nothing is tied here.</source>
        <translation>Aquí no hay empate.</translation>
    </message>
    <message numerus="yes">
        <source>Choose exactly %n of the tied ideas.</source>
        <translation>
            <numerusform>Elija exactamente %n de las ideas empatadas.</numerusform>
            <numerusform>Elija exactamente %n de las ideas empatadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people say a number each.</source>
        <translation>
            <numerusform>%n persona dice un número.</numerusform>
            <numerusform>%n personas dicen un número cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ideas are too many for %2 places: hold a quick vote, choose or draw.</source>
        <translation>%1 ideas son demasiadas para %2 lugares: haga un desempate rápido, elija o sortee.</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>The topic</source>
        <translation>el tema</translation>
    </message>
    <message>
        <source>The other names of the topic</source>
        <translation>los otros nombres del tema</translation>
    </message>
</context>
<context>
    <name>TwinActions</name>
    <message>
        <source>Choose two different ideas.</source>
        <translation>Elija dos ideas distintas.</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>format %1</source>
        <translation>formato %1</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>The reason</source>
        <translation>La razón</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>El método</translation>
    </message>
    <message>
        <source>The number of places</source>
        <translation>El número de lugares</translation>
    </message>
    <message>
        <source>The number of people who vote</source>
        <translation>El número de personas que votan</translation>
    </message>
    <message>
        <source>The number of stickers</source>
        <translation>El número de puntos</translation>
    </message>
    <message>
        <source>What breaks a tie</source>
        <translation>Lo que deshace un empate</translation>
    </message>
    <message>
        <source>The number of places on a slip</source>
        <translation>El número de lugares en la papeleta</translation>
    </message>
    <message>
        <source>The number of stickers for one idea</source>
        <translation>El número de puntos para una idea</translation>
    </message>
    <message>
        <source>The weight of importance</source>
        <translation>El peso de la importancia</translation>
    </message>
    <message>
        <source>The weight of relevance</source>
        <translation>El peso de la relevancia</translation>
    </message>
    <message>
        <source>The quorum</source>
        <translation>El quórum</translation>
    </message>
    <message>
        <source>The number of places for each table</source>
        <translation>El número de lugares para cada mesa</translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message>
        <source>A count cannot be less than nothing.</source>
        <translation>Un conteo no puede ser menos que nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than the %n person(s) who vote.</source>
        <translation>
            <numerusform>%1 es más que la %n persona que vota.</numerusform>
            <numerusform>%1 es más que las %n personas que votan.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this there would be %1 stickers, but %2 people have %3 each: %4 at most. Count again.</source>
        <translation>Con esto habría %1 puntos, pero %2 personas tienen %3 cada una: %4 a lo más. Cuente otra vez.</translation>
    </message>
    <message>
        <source>No idea is marked yet.</source>
        <translation>Todavía no hay ninguna idea marcada.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message>
        <source>Write why the table agreed on these ideas.</source>
        <translation>Escriba por qué la mesa acordó estas ideas.</translation>
    </message>
    <message>
        <source>An idea has got %1 already: at least so many people vote.</source>
        <translation>Una idea ya tiene %1: por lo menos tantas personas votan.</translation>
    </message>
    <message>
        <source>The final selection of this table is finished. Open that again first.</source>
        <translation>La selección final de esta mesa está terminada. Ábrala de nuevo primero.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 stickers that one idea can get.</source>
        <translation>%1 es más que los %2 puntos que una idea puede recibir.</translation>
    </message>
    <message>
        <source>With this there would be %1 hands, but %2 people have %3 each: %4 at most. Count again.</source>
        <translation>Con esto serían %1 manos, pero %2 personas tienen %3 cada una: %4 como máximo. Cuente otra vez.</translation>
    </message>
    <message>
        <source>No slip says anything yet.</source>
        <translation>Ninguna papeleta dice algo todavía.</translation>
    </message>
    <message>
        <source>The first selection stands on this vote. Withdraw that one first.</source>
        <translation>La primera selección se apoya en esta votación. Retire primero aquella.</translation>
    </message>
    <message>
        <source>There are %1 slips already: at least so many people vote.</source>
        <translation>Ya hay %1 papeletas: votan al menos esas personas.</translation>
    </message>
    <message>
        <source>This vote is counted by slips and not by totals.</source>
        <translation>Esta votación se cuenta por papeletas y no por totales.</translation>
    </message>
    <message>
        <source>Two questions were asked: count the hands of both.</source>
        <translation>Se hicieron dos preguntas: cuente las manos de las dos.</translation>
    </message>
    <message>
        <source>One question was asked: one count is enough.</source>
        <translation>Se hizo una pregunta: basta una cuenta.</translation>
    </message>
    <message>
        <source>The vote over the feasible ideas stands on this one. Withdraw that one first.</source>
        <translation>La votación entre las factibles se apoya en esta. Retire primero aquella.</translation>
    </message>
</context>
<context>
    <name>VoteItem</name>
    <message>
        <source>The idea</source>
        <translation>La idea</translation>
    </message>
</context>
<context>
    <name>VoteOpening</name>
    <message>
        <source>Close the preselection of this table first.</source>
        <translation>Cierre primero la preselección de esta mesa.</translation>
    </message>
    <message>
        <source>This table has a vote already. Withdraw it first.</source>
        <translation>Esta mesa ya tiene una votación. Retírela primero.</translation>
    </message>
    <message>
        <source>This table has no ideas to choose from yet.</source>
        <translation>Esta mesa todavía no tiene ideas entre las cuales elegir.</translation>
    </message>
    <message>
        <source>A preselection is made with stickers.</source>
        <translation>La preselección se hace con puntos adhesivos.</translation>
    </message>
    <message>
        <source>First the evaluation of this table has to be over.</source>
        <translation>Primero tiene que terminar la evaluación de esta mesa.</translation>
    </message>
    <message>
        <source>There are places for all the feasible ideas: nobody has to vote.</source>
        <translation>Hay lugar para todas las ideas factibles: nadie tiene que votar.</translation>
    </message>
    <message>
        <source>The final selection of this table is finished. Open that again first.</source>
        <translation>La selección final de esta mesa está terminada. Ábrala primero de nuevo.</translation>
    </message>
</context>
<context>
    <name>VoteSteps</name>
    <message>
        <source>This vote is closed. Open it again to change it.</source>
        <translation>Esta votación está cerrada. Ábrala otra vez para cambiarla.</translation>
    </message>
    <message>
        <source>Another vote has taken the place of this one.</source>
        <translation>Otra votación tomó el lugar de esta.</translation>
    </message>
    <message>
        <source>%1 was not put to this vote.</source>
        <translation>%1 no está en esta votación.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>%1 of %n people are here</source>
        <translation>
            <numerusform>%1 de %n persona presente</numerusform>
            <numerusform>%1 de %n personas presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experience(s)</source>
        <translation>
            <numerusform>%n experiencia</numerusform>
            <numerusform>%n experiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message>
        <source>vote to be opened</source>
        <translation>votación sin abrir</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ideas counted</source>
        <translation>
            <numerusform>%1 de %n idea contada</numerusform>
            <numerusform>%1 de %n ideas contadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ideas marked</source>
        <translation>
            <numerusform>%1 de %n idea marcada</numerusform>
            <numerusform>%1 de %n ideas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas tie</source>
        <translation>
            <numerusform>%n idea en empate</numerusform>
            <numerusform>%n ideas en empate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) entered</source>
        <translation>
            <numerusform>entró %n idea</numerusform>
            <numerusform>entraron %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ideas developed</source>
        <translation>
            <numerusform>%1 de %n idea desarrollada</numerusform>
            <numerusform>%1 de %n ideas desarrolladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ideas judged</source>
        <translation>
            <numerusform>%1 de %n idea evaluada</numerusform>
            <numerusform>%1 de %n ideas evaluadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ideas chosen</source>
        <translation>
            <numerusform>%1 de %n idea elegida</numerusform>
            <numerusform>%1 de %n ideas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sheets ready</source>
        <translation>
            <numerusform>%1 de %n ficha lista</numerusform>
            <numerusform>%1 de %n fichas listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n actions counted</source>
        <translation>
            <numerusform>%1 de %n acción contada</numerusform>
            <numerusform>%1 de %n acciones contadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) still to be opened</source>
        <translation>
            <numerusform>Falta abrir %n votación</numerusform>
            <numerusform>Faltan %n votaciones por abrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be counted</source>
        <translation>
            <numerusform>Falta %n idea por contar</numerusform>
            <numerusform>Faltan %n ideas por contar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be marked</source>
        <translation>
            <numerusform>Falta %n idea por marcar</numerusform>
            <numerusform>Faltan %n ideas por marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>a tie is still to be decided</source>
        <translation>Falta decidir un empate</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be developed</source>
        <translation>
            <numerusform>Falta %n idea por desarrollar</numerusform>
            <numerusform>Faltan %n ideas por desarrollar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be judged</source>
        <translation>
            <numerusform>Falta %n idea por evaluar</numerusform>
            <numerusform>Faltan %n ideas por evaluar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be chosen</source>
        <translation>
            <numerusform>Falta %n idea por elegir</numerusform>
            <numerusform>Faltan %n ideas por elegir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still to be finished</source>
        <translation>
            <numerusform>Falta %n ficha por terminar</numerusform>
            <numerusform>Faltan %n fichas por terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) still to be counted</source>
        <translation>
            <numerusform>Falta %n acción por contar</numerusform>
            <numerusform>Faltan %n acciones por contar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 contadas</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 marcadas</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>entraron %1</translation>
    </message>
    <message>
        <source>%1 developed</source>
        <translation>%1 desarrolladas</translation>
    </message>
    <message>
        <source>%1 judged</source>
        <translation>%1 evaluadas</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegidas</translation>
    </message>
    <message numerus="yes">
        <source>All %n tables are done</source>
        <translation>
            <numerusform>La mesa terminó</numerusform>
            <numerusform>Las %n mesas terminaron</numerusform>
        </translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Todo está hecho</translation>
    </message>
    <message>
        <source>%1: you can go on to %2</source>
        <translation>%1: puede seguir con %2</translation>
    </message>
    <message>
        <source>%1 and time is up: %2 min more?</source>
        <translation>%1 y se acabó el tiempo: ¿%2 min más?</translation>
    </message>
    <message>
        <source>%1 and %2 left: %3 min more?</source>
        <translation>%1 y quedan %2: ¿%3 min más?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slips entered</source>
        <translation>
            <numerusform>%1 de %n papeleta digitada</numerusform>
            <numerusform>%1 de %n papeletas digitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be entered</source>
        <translation>
            <numerusform>falta digitar %n papeleta</numerusform>
            <numerusform>falta digitar %n papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 slips</source>
        <translation>%1 papeletas</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>The name of the workshop</source>
        <translation>el nombre del taller</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>The convening institution</source>
        <translation>la institución convocante</translation>
    </message>
    <message>
        <source>The objective</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>el nombre de la plantilla</translation>
    </message>
    <message>
        <source>That date does not exist.</source>
        <translation>Esa fecha no existe.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>“%1” no es una zona horaria.</translation>
    </message>
    <message>
        <source>The document can be written in Spanish or English.</source>
        <translation>El documento se puede escribir en español o en inglés.</translation>
    </message>
    <message>
        <source>The number of computers</source>
        <translation>el número de computadoras</translation>
    </message>
    <message>
        <source>The start of the agenda</source>
        <translation>la hora de inicio de la agenda</translation>
    </message>
    <message>
        <source>The agenda must end after it starts.</source>
        <translation>La agenda debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>The number of selected ideas</source>
        <translation>el número de ideas elegidas</translation>
    </message>
    <message>
        <source>The plan must end after it starts.</source>
        <translation>El plan debe terminar después de empezar.</translation>
    </message>
</context>
<context>
    <name>WorkshopFile</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde las %2</translation>
    </message>
    <message>
        <source>There is already a file named “%1”. Choose another name.</source>
        <translation>Ya hay un archivo llamado “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This workshop is already open in another window. Close it there first.</source>
        <translation>Este taller ya está abierto en otra ventana. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>This workshop is already open: %1. Close it there first.</source>
        <translation>Este taller ya está abierto: %1. Ciérrelo allí primero.</translation>
    </message>
</context>
<context>
    <name>WorkshopImport</name>
    <message>
        <source>That file is of this same workshop: join the two computers instead.</source>
        <translation>Ese archivo es de este mismo taller: junte las dos computadoras.</translation>
    </message>
    <message>
        <source>Add a table first: its ideas have no place.</source>
        <translation>Agregue antes una mesa: sus ideas no tienen lugar.</translation>
    </message>
    <message>
        <source>That file is a rehearsal: nobody in it is real, nor what they say.</source>
        <translation>Ese archivo es un ensayo: ni las personas ni lo que dicen son reales.</translation>
    </message>
</context>
</TS>
