<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experience(s)</source>
        <translation>
            <numerusform>%n experience</numerusform>
            <numerusform>%n experiences</numerusform>
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
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n table(s) without facilitator or note-taker</source>
        <translation>
            <numerusform>%n table without facilitator or note-taker</numerusform>
            <numerusform>%n tables without facilitator or note-taker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered; %1 or more are usual</source>
        <translation>
            <numerusform>%n person registered; %1 or more are usual</numerusform>
            <numerusform>%n people registered; %1 or more are usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) for %1 seats</source>
        <translation>
            <numerusform>%n person for %1 seats</numerusform>
            <numerusform>%n people for %1 seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a table</source>
        <translation>
            <numerusform>%n person without a table</numerusform>
            <numerusform>%n people without a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationEntry</name>
    <message numerus="yes">
        <source>%n people: type more, or ↓ to choose</source>
        <translation>
            <numerusform>%n person: type more, or ↓ to choose</numerusform>
            <numerusform>%n people: type more, or ↓ to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter marks %n people as present</source>
        <translation>
            <numerusform>Enter marks %n person as present</numerusform>
            <numerusform>Enter marks %n people as present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experience(s) were told, with what would make them better and who offered support.</source>
        <translation>
            <numerusform>%n experience was told, with what would make it better and who offered support.</numerusform>
            <numerusform>%n experiences were told, with what would make them better and who offered support.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables put forward %n idea(s). All of them stand here, with the code that was on their card.</source>
        <translation>
            <numerusform>The tables put forward %n idea. It stands here, with the code that was on its card.</numerusform>
            <numerusform>The tables put forward %n ideas. All of them stand here, with the code that was on their card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered</source>
        <translation>
            <numerusform>%n person registered</numerusform>
            <numerusform>%n people registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended.</source>
        <translation>
            <numerusform>%n attended.</numerusform>
            <numerusform>%n attended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workshop worked as a nominal group technique at %n table(s): each person thinks first, then everybody speaks in turn, and nothing is discarded before the group has seen it.</source>
        <translation>
            <numerusform>The workshop worked as a nominal group technique at %n table: each person thinks first, then everybody speaks in turn, and nothing is discarded before the group has seen it.</numerusform>
            <numerusform>The workshop worked as a nominal group technique at %n tables: each person thinks first, then everybody speaks in turn, and nothing is discarded before the group has seen it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First selection: each table chooses %n idea(s) by importance and relevance.</source>
        <translation>
            <numerusform>First selection: each table chooses %n idea by importance and relevance.</numerusform>
            <numerusform>First selection: each table chooses %n ideas by importance and relevance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Final selection: of these, %n that are technically feasible.</source>
        <translation>
            <numerusform>Final selection: of these, %n that is technically feasible.</numerusform>
            <numerusform>Final selection: of these, %n that are technically feasible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::CountsPanel</name>
    <message numerus="yes">
        <source>Gives a table to %n people and moves nobody else, so that the tables are alike in size, institutions, women and men (%1)</source>
        <translation>
            <numerusform>Gives a table to %n person and moves nobody else, so that the tables are alike in size, institutions, women and men (%1)</numerusform>
            <numerusform>Gives a table to %n people and moves nobody else, so that the tables are alike in size, institutions, women and men (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::DocumentPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeasPanel</name>
    <message numerus="yes">
        <source>“%1” holds %n idea(s).</source>
        <translation>
            <numerusform>“%1” holds %n idea.</numerusform>
            <numerusform>“%1” holds %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out; the first is line %1: %2</source>
        <translation>
            <numerusform>%n row is left out; it is line %1: %2</numerusform>
            <numerusform>%n rows are left out; the first is line %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were pasted; each becomes an idea.</source>
        <translation>
            <numerusform>%n line was pasted; it becomes an idea.</numerusform>
            <numerusform>%n lines were pasted; each becomes an idea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n idea(s) to %1</source>
        <translation>
            <numerusform>Add %n idea to %1</numerusform>
            <numerusform>Add %n ideas to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) were added.</source>
        <translation>
            <numerusform>%n idea was added.</numerusform>
            <numerusform>%n ideas were added.</numerusform>
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
    <name>Tallerista::ImportPanel</name>
    <message numerus="yes">
        <source>%n people to add from %1</source>
        <translation>
            <numerusform>%n person to add from %1</numerusform>
            <numerusform>%n people to add from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines skipped</source>
        <translation>
            <numerusform>%n line skipped</numerusform>
            <numerusform>%n lines skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::PreparationPage</name>
    <message numerus="yes">
        <source>%n line(s) were added.</source>
        <translation>
            <numerusform>%n line was added.</numerusform>
            <numerusform>%n lines were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::RegistrationPage</name>
    <message numerus="yes">
        <source>%n people are marked as present</source>
        <translation>
            <numerusform>%n person is marked as present</numerusform>
            <numerusform>%n people are marked as present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a table now</source>
        <translation>
            <numerusform>%n person has a table now</numerusform>
            <numerusform>%n people have a table now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the list now</source>
        <translation>
            <numerusform>%n person is on the list now</numerusform>
            <numerusform>%n people are on the list now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::TemplateCard</name>
    <message numerus="yes">
        <source>%n table(s) of %1</source>
        <translation>
            <numerusform>%n table of %1</numerusform>
            <numerusform>%n tables of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
