<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started, %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing expected at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished at %1 (%2 late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing expected at %1 (%2 late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished at %1 (on time, %2 to spare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing expected at %1 (on time, %2 to spare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished at %1 (on time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing expected at %1 (on time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaActions</name>
    <message>
        <source>“%1” has already run: it stays in the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaBlock</name>
    <message>
        <source>The title of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaClock</name>
    <message>
        <source>The agenda has not started yet. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is over. Undo its end to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block is running. Go on to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has already started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no block with minutes. Add one to start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block has only just started. Wait a second to go on to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is already paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block has no time left to take away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaEvent</name>
    <message>
        <source>The sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPlan</name>
    <message>
        <source>%1: %2 does not exist on that day, because the clocks are put forward. Choose another hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaStrip</name>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockTexts</name>
    <message>
        <source>“%1” is not a number of minutes. Write it as 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an hour. Write it as 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 in this workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to import: --ideas CSV or --participants CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version exports PDF only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition “%1”: choose public or internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper “%1”: choose letter or a4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already exists. Add --force to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was copied while it was being written, or changed by another program. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is sound: format %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experience(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table has more than %L1 cells. Divide it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has more than %L2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, too large for a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not CSV text. If it is a spreadsheet, save it as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full. Nothing was lost: what you typed is still in the box. Free some space and press Enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the workshop file. What you typed is still in the box: close that program and press Enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop file cannot be written here. Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop file could not be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop file is damaged. It was left as it is; open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop file could not be read or written. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>This was changed later; undo the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of this file does not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something added later still needs this; take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Experience</name>
    <message>
        <source>The experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The improvement proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support offered by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds at most %2 characters; this has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatCheck</name>
    <message>
        <source>“%1” could not be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Tallerista workshop. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tallerista (file format %2, this program reads up to %3). Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a complete workshop. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed how this file is built, so it is not safe to open. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Idea</name>
    <message>
        <source>The idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for the idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason to leave it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaActions</name>
    <message>
        <source>%1 already has an idea; card numbers are used once. Type another number, or none for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the ideas. Write Idea, Proposal, Title or Text above that column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is above the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 cells for %2 columns. A text that holds the separator needs quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the names. Write Name or Participant above that column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>%1 is already on the list, with number %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>The institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonResource</name>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its contents are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mesa</name>
    <message>
        <source>The name of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantActions</name>
    <message>
        <source>There is no table %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationActions</name>
    <message>
        <source>This table already has ideas or experiences. Move or delete them before deleting the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop file holds a row that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no workshop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>No place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No convening institution yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guiding questions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tables yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) without facilitator or note-taker</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered; %1 or more are usual</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) for %1 seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>%1 of %2 present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3 seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people without a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody marked as present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationEntry</name>
    <message numerus="yes">
        <source>%n people: type more, or ↓ to choose</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, or numbers such as 1-14 16 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already marked as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter marks %1 as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enter marks %n people as present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already marked as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter adds “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds “%1”, of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationKeys</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field: do what the line below it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field: add somebody new, whoever is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field: go on to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: present or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: the table of the person; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the column of the sex: woman, man, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: change what the cell says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: delete the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: sort by this column, once more to turn it around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field; from the list or the preview back to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a table to everybody without one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systematisation document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · public edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · internal edition, not for publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda, planned and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda, planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiences: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no ideas yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n experience(s) were told, with what would make them better and who offered support.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The tables put forward %n idea(s). All of them stand here, with the code that was on their card.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No institution stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants by institution and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants by sex and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participants have been registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The names and contacts of the participants are kept in the internal edition only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document puts in order what was said in the workshop “%1”, held on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document puts in order what was said in the workshop “%1”, held on %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation and objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every idea stands here in the words with which it was put on the table, so that the people who took part can recognise their own and see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workshop worked as a nominal group technique at %n table(s): each person thinks first, then everybody speaks in turn, and nothing is discarded before the group has seen it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What already exists: experiences of the institutions, with the improvement proposed and the support offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brainstorm: every table writes down all its ideas, without discussing them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First selection: each table chooses %n idea(s) by importance and relevance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Final selection: of these, %n that are technically feasible.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SMART sheets: each chosen action is specified so that it can be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary: the tables bring their actions together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written to “%1” (%2). The workshop is not affected: choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written (%1). Nothing else has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>It names “%1”, which is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample workshop speaks Spanish (es) and English (en), not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample workshop cannot be read. %1 Install Tallerista again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageTable</name>
    <message>
        <source> and </source>
        <comment>between the counts of the tables</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Create the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ideas from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set idea aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::Actions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file for another workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workshop&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one of the latest workshops again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of a finished workshop to look around in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people from a list made in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ideas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ideas from a list made in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the document of the workshop to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file and go back to the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program; everything is saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first table alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the second table alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tables side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark letters on light grounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light letters on dark grounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the rest of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Spanish (español)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the program in Spanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the program in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the program in the language of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or go back to a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first block now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this block and begin the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the clock of this block, or let it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this block one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one minute from this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the second stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the third stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fourth stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fifth stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sixth stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the seventh stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the eighth stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ninth stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys that work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tallerista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version, the authors and the licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaModel</name>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start is fixed, but the blocks before it take longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start is fixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaPage</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the block up (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the block down (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the block (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, or go on to the next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute more, or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2, Enter in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no block yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New block, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New block after “%1”, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · start it by %2 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaRemote</name>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::BlockPanel</name>
    <message>
        <source>Work at the tables: shortened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::ClockPanel</name>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began at %1, ends at %2 (plan: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::CountsPanel</name>
    <message>
        <source>Balance tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gives a table to %n people and moves nobody else, so that the tables are alike in size, institutions, women and men (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::DocumentPage</name>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to edition, language and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::ExperienceForm</name>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves the changes, Esc gives them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab to the next box, Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::ExperienceModel</name>
    <message>
        <source>Told at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::ExperiencesPage</name>
    <message>
        <source>F2 changes the chosen one, Delete takes it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what stands in the boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2, Enter in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What already exists · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::FoldingSection</name>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeasPage</name>
    <message>
        <source>Find in the ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the idea and go on typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idea of card 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the line to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the idea in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the idea; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the idea to the other table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up editing, or empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ideas yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeasPanel</name>
    <message>
        <source>New idea of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the other table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing %1 · Enter saves · Esc gives up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves · “7 text” is card 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the idea and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n idea(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out; the first is line %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were pasted; each becomes an idea.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n idea(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::ImportModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::ImportPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People that will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that will be skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds nobody (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people to add from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to add from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them in one step (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1: those people are added without one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::KeysHelp</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::MainWindow</name>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tallerista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallerista %1
For facilitators of consultation workshops, from registration to the published document.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::NewWorkshopForm</name>
    <message>
        <source>Name of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24/11/2026, or 24 nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be added later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convening institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the workshop (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the templates (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::Notice</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::OrderedList</name>
    <message>
        <source>%1 Lines before it were added: %2. Lines after it were not: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::OrderedListDelegate</name>
    <message>
        <source>Text of row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::PageView</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::ParticipantDelegate</name>
    <message>
        <source>None</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::ParticipantModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::PlanBar</name>
    <message>
        <source>“%1” is not an hour. Write it as 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must end by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda starts at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda must end by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot start at %2: the blocks before it last until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks end at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks end at %1, %2 too late: shorten some or end later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks end at %1, just in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks end at %1, %2 to spare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::PreparationPage</name>
    <message>
        <source>The workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the field; add to a list; open or fold a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list: edit the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list: delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list: move the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop could not be read. What you see may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::ReadinessPanel</name>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::RecentCard</name>
    <message>
        <source>The file is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from this list (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::RegistrationPage</name>
    <message>
        <source>Find or add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; institution — or the numbers of those present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a CSV or text file would add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to find somebody or to add them, or the numbers of those present: 1-14 16 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the list. Enter marks them as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked as present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is marked as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people have a table now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc goes back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds them · Esc goes back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the list now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::StageRail</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::StartPage</name>
    <message>
        <source>Consultation workshops, from registration to the published document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workshop file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshops you open will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fictional morning with its people, agenda and ideas, to try everything out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer there. If it is on a USB stick, plug it in; if it was moved, choose “Open…”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::TableRow</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note-taker, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::TableSwitch</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::TablesEditor</name>
    <message>
        <source>Add a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::TemplateCard</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::TimerStrip</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::UndoTextField</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::WorkshopDocument</name>
    <message>
        <source>There is already a file named “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop could not be created in “%1”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workshop is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step has already been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” came later and stands in the way. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::WorkshopEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convening institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third person types for both tables. Ideas are written on numbered cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note-taker of each table types. At the end both computers are put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many computers will there be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tallerista::WorkshopView</name>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>“%1” is not a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least minutes of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template called “%1”. Choose one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates speak Spanish (es) and English (en), not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” cannot be read. %2 Choose another one, or install Tallerista again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Not stated</source>
        <comment>sector</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomous body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMART sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>The topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other names of the topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>The name of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The convening institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document can be written in Spanish or English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda must end after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of selected ideas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopFile</name>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file named “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workshop is already open in another window. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workshop is already open: %1. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
