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
    <name>BlockTexts</name>
    <message>
        <source>“%1” is not a number of minutes. Write it as 20.</source>
        <translation>“%1” no es una cantidad de minutos. Escríbala así: 20.</translation>
    </message>
    <message>
        <source>“%1” is not an hour. Write it as 9:30.</source>
        <translation>“%1” no es una hora. Escríbala así: 9:30.</translation>
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
    <name>FieldRules</name>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
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
    <name>FormatCheck</name>
    <message>
        <source>“%1” could not be opened. Check that it exists and that you may read it.</source>
        <translation>No se pudo abrir “%1”. Revise que exista y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is not a Tallerista workshop. It was left as it is.</source>
        <translation>“%1” no es un taller de Tallerista. Quedó como estaba.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tallerista (file format %2, this program reads up to %3). Update the program to open it.</source>
        <translation>“%1” se hizo con un Tallerista más nuevo (formato de archivo %2; este programa lee hasta el %3). Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is not a complete workshop. It was left as it is.</source>
        <translation>“%1” no es un taller completo. Quedó como estaba.</translation>
    </message>
    <message>
        <source>Another program changed how this file is built, so it is not safe to open. It was left as it is.</source>
        <translation>Otro programa cambió la estructura de este archivo y no es seguro abrirlo. Quedó como estaba.</translation>
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
</context>
<context>
    <name>IdeaActions</name>
    <message>
        <source>%1 already has an idea; card numbers are used once. Type another number, or none for the next one.</source>
        <translation>%1 ya tiene una idea; cada número de tarjeta se usa una sola vez. Escriba otro número, o ninguno para tomar el siguiente.</translation>
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
    <name>PreparationActions</name>
    <message>
        <source>This table already has ideas or experiences. Move or delete them before deleting the table.</source>
        <translation>Esta mesa ya tiene ideas o experiencias. Muévalas o elimínelas antes de eliminar la mesa.</translation>
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
        <source>Draft · public edition</source>
        <translation>Borrador · edición pública</translation>
    </message>
    <message>
        <source>Draft · internal edition, not for publication</source>
        <translation>Borrador · edición interna, no publicar</translation>
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
        <source>Set aside: %1</source>
        <translation>Se dejó aparte: %1</translation>
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
</context>
<context>
    <name>StageTable</name>
    <message>
        <source> and </source>
        <comment>between the counts of the tables</comment>
        <translation> y </translation>
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
</context>
<context>
    <name>Tallerista::AgendaPage</name>
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
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Blocks of the agenda</source>
        <translation>Bloques de la agenda</translation>
    </message>
    <message>
        <source>The chosen block</source>
        <translation>El bloque elegido</translation>
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
        <source>New block, then Enter</source>
        <translation>Nuevo bloque, luego Enter</translation>
    </message>
    <message>
        <source>New block after “%1”, then Enter</source>
        <translation>Nuevo bloque después de “%1”, luego Enter</translation>
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
        <source>Deleted: %1</source>
        <translation>Se eliminó: %1</translation>
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
    <name>Tallerista::DocumentPage</name>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
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
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
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
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
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
        <source>Whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>Tab goes to the next box, Enter saves. In the list, F2 changes the chosen one and Delete takes it out.</source>
        <translation>Tab pasa a la siguiente casilla, Enter guarda. En la lista, F2 cambia la elegida y Supr la elimina.</translation>
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
    <name>Tallerista::IdeasPage</name>
    <message>
        <source>Find in the ideas</source>
        <translation>Buscar en las ideas</translation>
    </message>
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
        <source>From the line to the list</source>
        <translation>De la casilla a la lista</translation>
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
        <source>Give up editing, or empty the search</source>
        <translation>Descartar la edición, o vaciar la búsqueda</translation>
    </message>
    <message>
        <source>%1 has no ideas yet</source>
        <translation>las ideas de %1</translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeasPanel</name>
    <message>
        <source>New idea of %1</source>
        <translation>Nueva idea, %1</translation>
    </message>
    <message>
        <source>Ideas of %1</source>
        <translation>Ideas, %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move to the other table</source>
        <translation>Mover a la otra mesa</translation>
    </message>
    <message>
        <source>Editing %1 · Enter saves · Esc gives up</source>
        <translation>Editando %1 · Enter guarda · Esc descarta</translation>
    </message>
    <message>
        <source>Enter saves · “7 text” is card 7</source>
        <translation>Enter guarda · “7 texto” es la tarjeta 7</translation>
    </message>
    <message>
        <source>Type the idea and press Enter</source>
        <translation>Escriba la idea y presione Enter</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ahora es %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
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
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
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
    <name>Tallerista::MainWindow</name>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
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
    <message>
        <source>Add a question, then Enter</source>
        <translation>Escriba una pregunta, luego Enter</translation>
    </message>
    <message>
        <source>Add a topic, then Enter</source>
        <translation>Escriba un tema, luego Enter</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
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
    <name>Tallerista::RegistrationPage</name>
    <message>
        <source>Find or add people</source>
        <translation>Buscar o agregar personas</translation>
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
        <source>People</source>
        <translation>Personas</translation>
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
        <source>Name; institution — or those present: 1-14 16 18</source>
        <translation>Nombre; institución — o presentes: 1-14 16 18</translation>
    </message>
    <message>
        <source>Type to find people and to add new ones. A pasted list is shown before it is added</source>
        <translation>Escriba para buscar o agregar personas. Una lista pegada se muestra antes de agregarla</translation>
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
    <name>Tallerista::UndoTextField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
</TS>
