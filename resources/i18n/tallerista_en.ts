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
    <message numerus="yes">
        <source>%n text(s) to choose from: both are kept.</source>
        <translation>
            <numerusform>%n text to choose from: both are kept.</numerusform>
            <numerusform>%n texts to choose from: both are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n not in the copy</source>
        <translation>
            <numerusform>%n not in the copy</numerusform>
            <numerusform>%n not in the copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the copy</source>
        <translation>
            <numerusform>%n only in the copy</numerusform>
            <numerusform>%n only in the copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message numerus="yes">
        <source>Say why in %n character(s) or more.</source>
        <translation>
            <numerusform>Say why in %n character or more.</numerusform>
            <numerusform>Say why in %n characters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%1 took %2 min in %n workshops (median)</source>
        <translation>
            <numerusform>%1 took %2 min in %n workshop (median)</numerusform>
            <numerusform>%1 took %2 min in %n workshops (median)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message numerus="yes">
        <source>%n idea(s) without a destination</source>
        <translation>
            <numerusform>%n idea without a destination</numerusform>
            <numerusform>%n ideas without a destination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) without a reason</source>
        <translation>
            <numerusform>%n idea without a reason</numerusform>
            <numerusform>%n ideas without a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
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
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
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
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n acronym</numerusform>
            <numerusform>%n acronyms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
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
    <message numerus="yes">
        <source>%n development(s)</source>
        <translation>
            <numerusform>%n development</numerusform>
            <numerusform>%n developments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s)</source>
        <translation>
            <numerusform>%n count</numerusform>
            <numerusform>%n counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n final selection(s)</source>
        <translation>
            <numerusform>%n final selection</numerusform>
            <numerusform>%n final selections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the document</source>
        <translation>
            <numerusform>%n text of the document</numerusform>
            <numerusform>%n texts of the document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of ideas that are not the same</source>
        <translation>
            <numerusform>%n pair of ideas that are not the same</numerusform>
            <numerusform>%n pairs of ideas that are not the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinalActions</name>
    <message numerus="yes">
        <source>There are only %n place(s).</source>
        <translation>
            <numerusform>There are only %n place.</numerusform>
            <numerusform>There are only %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinalSelection</name>
    <message numerus="yes">
        <source>%n place(s) stay open: no more ideas are feasible.</source>
        <translation>
            <numerusform>%n place stays open: no more ideas are feasible.</numerusform>
            <numerusform>%n places stay open: no more ideas are feasible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table voted once more, on the feasible ideas alone. %1: %n people.</source>
        <translation>
            <numerusform>The table voted once more, on the feasible ideas alone. %1: %n person.</numerusform>
            <numerusform>The table voted once more, on the feasible ideas alone. %1: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In reserve and not evaluated: %1.</source>
        <translation>
            <numerusform>In reserve and not evaluated: %1.</numerusform>
            <numerusform>In reserve and not evaluated: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay open.</source>
        <translation>
            <numerusform>%n place stays open.</numerusform>
            <numerusform>%n places stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n of them in one copy only</source>
        <translation>
            <numerusform>%n in one copy only</numerusform>
            <numerusform>%n in one copy only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n to be checked</numerusform>
            <numerusform>%n to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the history, which cannot be undone any more</source>
        <translation>
            <numerusform>%n step of the history, which cannot be undone any more</numerusform>
            <numerusform>%n steps of the history, which cannot be undone any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to rows that were not found</source>
        <translation>
            <numerusform>%n reference to a row that was not found</numerusform>
            <numerusform>%n references to rows that were not found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeaMeaning</name>
    <message numerus="yes">
        <source>There is no question %1; there are %n.</source>
        <translation>
            <numerusform>There is no question %1; there is %n.</numerusform>
            <numerusform>There is no question %1; there are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgingActions</name>
    <message numerus="yes">
        <source>%n idea(s) are not judged yet.</source>
        <translation>
            <numerusform>%n idea is not judged yet.</numerusform>
            <numerusform>%n ideas are not judged yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plenary</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By show of hands, %n action(s) enter.</source>
        <translation>
            <numerusform>By show of hands, %n action enters.</numerusform>
            <numerusform>By show of hands, %n actions enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay empty.</source>
        <translation>
            <numerusform>%n place stays empty.</numerusform>
            <numerusform>%n places stay empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were not put to the vote.</source>
        <translation>
            <numerusform>%n action was not put to the vote.</numerusform>
            <numerusform>%n actions were not put to the vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n action(s) with the most hands enter.</source>
        <translation>
            <numerusform>The %n action with the most hands enters.</numerusform>
            <numerusform>The %n actions with the most hands enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. The room let all of them enter: %n action(s) in all.</source>
        <translation>
            <numerusform>%1. The room let all of them enter: %n action in all.</numerusform>
            <numerusform>%1. The room let all of them enter: %n actions in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The technical team chose %n action(s).</source>
        <translation>
            <numerusform>The technical team chose %n action.</numerusform>
            <numerusform>The technical team chose %n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no plenary, by decision of the technical team: the %n action(s) of the tables go on.</source>
        <translation>
            <numerusform>There was no plenary, by decision of the technical team: the %n action of the tables goes on.</numerusform>
            <numerusform>There was no plenary, by decision of the technical team: the %n actions of the tables go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no plenary, by decision of the room: the %n action(s) of the tables go on.</source>
        <translation>
            <numerusform>There was no plenary, by decision of the room: the %n action of the tables goes on.</numerusform>
            <numerusform>There was no plenary, by decision of the room: the %n actions of the tables go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action(s) %1</source>
        <translation>
            <numerusform>action %1</numerusform>
            <numerusform>actions %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people have at least one action of theirs among these.</source>
        <translation>
            <numerusform>%n of %1 people has at least one action of theirs among these.</numerusform>
            <numerusform>%n of %1 people have at least one action of theirs among these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each person writes the numbers of the %n action(s) they want most, the best first.</source>
        <translation>
            <numerusform>Each person writes the number of the action they want most.</numerusform>
            <numerusform>Each person writes the numbers of the %n actions they want most, the best first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first one gets %n point(s), the next one less, down to 1.</source>
        <translation>
            <numerusform>The first one gets %n point.</numerusform>
            <numerusform>The first one gets %n points, the next one less, down to 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n action(s) with the most points enter.</source>
        <translation>
            <numerusform>The action with the most points enters.</numerusform>
            <numerusform>The %n actions with the most points enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By ranked slips, %n action(s) enter.</source>
        <translation>
            <numerusform>By ranked slips, %n action enters.</numerusform>
            <numerusform>By ranked slips, %n actions enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2 of %n slip(s)</source>
        <translation>
            <numerusform>%1, on %2 of %n slip</numerusform>
            <numerusform>%1, on %2 of %n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room gave the best of each table a place before the others: %n action(s) enter by the same votes.</source>
        <translation>
            <numerusform>The room gave the best of each table a place before the others: %n action enters by the same votes.</numerusform>
            <numerusform>The room gave the best of each table a place before the others: %n actions enter by the same votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room shared the places out among those who agree: %n action(s) enter by the same slips.</source>
        <translation>
            <numerusform>The room shared the places out among those who agree: %n action enters by the same slips.</numerusform>
            <numerusform>The room shared the places out among those who agree: %n actions enter by the same slips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action %1, “%2” (%n person(s))</source>
        <translation>
            <numerusform>action %1, “%2” (%n person)</numerusform>
            <numerusform>action %1, “%2” (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people have none of theirs among these. What they share: %2.</source>
        <translation>
            <numerusform>%n of %1 people has none of theirs among these. They want: %2.</numerusform>
            <numerusform>%n of %1 people have none of theirs among these. What they share: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlenaryActions</name>
    <message numerus="yes">
        <source>An action has got %n hand(s) already: at least so many people vote.</source>
        <translation>
            <numerusform>An action has got %n hand already: at least so many people vote.</numerusform>
            <numerusform>An action has got %n hands already: at least so many people vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hands are more than the %n person(s) who vote.</source>
        <translation>
            <numerusform>%1 hands are more than the %n person who votesssss.</numerusform>
            <numerusform>%1 hands are more than the %n people who vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n slip(s) already: at least so many people vote.</source>
        <translation>
            <numerusform>There is %n slip already: at least so many people vote.</numerusform>
            <numerusform>There are %n slips already: at least so many people vote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlenaryClosing</name>
    <message numerus="yes">
        <source>Mark %n action(s) of those that tie, or let all of them enter.</source>
        <translation>
            <numerusform>Mark %n action of those that tie, or let all of them enter.</numerusform>
            <numerusform>Mark %n actions of those that tie, or let all of them enter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlenaryTables</name>
    <message numerus="yes">
        <source>There are %n table(s): type one number in all, or one for each of them.</source>
        <translation>
            <numerusform>There is %n table: type one number in all.</numerusform>
            <numerusform>There are %n tables: type one number in all, or one for each of them.</numerusform>
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
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n minutes are missing: leave a block out or end later.</source>
        <translation>
            <numerusform>%n minute is missing: leave a block out or end later.</numerusform>
            <numerusform>%n minutes are missing: leave a block out or end later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in a copy</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%1 of %n blocks were held.</source>
        <translation>
            <numerusform>%1 of %n block was held.</numerusform>
            <numerusform>%1 of %n blocks were held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took longer than planned, above all: %1.</source>
        <translation>
            <numerusform>%n took longer than planned: %1.</numerusform>
            <numerusform>%n took longer than planned, above all: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) were written</source>
        <translation>
            <numerusform>%n idea was written</numerusform>
            <numerusform>%n ideas were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were begun</source>
        <translation>
            <numerusform>%n sheet was begun</numerusform>
            <numerusform>%n sheets were begun</numerusform>
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
    <message numerus="yes">
        <source>%n person(s) had a vote.</source>
        <translation>
            <numerusform>%n person had a vote.</numerusform>
            <numerusform>%n people had a vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) were not counted.</source>
        <translation>
            <numerusform>%n idea was not counted.</numerusform>
            <numerusform>%n ideas were not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) without who does it or by when.</source>
        <translation>
            <numerusform>%n agreement without who does it or by when.</numerusform>
            <numerusform>%n agreements without who does it or by when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who decided: the whole room, %n person(s).</source>
        <translation>
            <numerusform>Who decided: the whole room, %n person.</numerusform>
            <numerusform>Who decided: the whole room, %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) worked at %1 on %2.</source>
        <translation>
            <numerusform>%n person worked at %1 on %2.</numerusform>
            <numerusform>%n people worked at %1 on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are registered for %1 on %2.</source>
        <translation>
            <numerusform>%n person is registered for %1 on %2.</numerusform>
            <numerusform>%n people are registered for %1 on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were put to the tables:</source>
        <translation>
            <numerusform>%n question was put to the tables:</numerusform>
            <numerusform>%n questions were put to the tables:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables wrote down %n idea(s).</source>
        <translation>
            <numerusform>The tables wrote down %n idea.</numerusform>
            <numerusform>The tables wrote down %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them entered the first selection.</source>
        <translation>
            <numerusform>%n of them entered the first selection.</numerusform>
            <numerusform>%n of them entered the first selection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these the tables kept %n that are technically feasible.</source>
        <translation>
            <numerusform>Of these the tables kept %n that is technically feasible.</numerusform>
            <numerusform>Of these the tables kept %n that are technically feasible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) had passed a preselection by stickers.</source>
        <translation>
            <numerusform>%n idea had passed a preselection by stickers.</numerusform>
            <numerusform>%n ideas had passed a preselection by stickers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other idea(s): fewer</source>
        <translation>
            <numerusform>%n other idea: fewer</numerusform>
            <numerusform>%n other ideas: fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
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
    <name>SalvageReport</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in one copy only</source>
        <translation>
            <numerusform>%n of them in one copy only</numerusform>
            <numerusform>%n of them in one copy only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n to be checked</numerusform>
            <numerusform>%n to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the history are lost and cannot be undone.</source>
        <translation>
            <numerusform>%n step of the history is lost and cannot be undone.</numerusform>
            <numerusform>%n steps of the history are lost and cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to lost rows were left empty.</source>
        <translation>
            <numerusform>%n reference to lost rows was left empty.</numerusform>
            <numerusform>%n references to lost rows were left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work that was cut short lies beside it and was taken back: %n page(s).</source>
        <translation>
            <numerusform>Work that was cut short lies beside it and was taken back: %n page.</numerusform>
            <numerusform>Work that was cut short lies beside it and was taken back: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that two computers wrote differently are still kept to choose between.</source>
        <translation>
            <numerusform>%n text that two computers wrote differently is still kept to choose between.</numerusform>
            <numerusform>%n texts that two computers wrote differently are still kept to choose between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>The table agreed on %n idea(s).</source>
        <translation>
            <numerusform>The table agreed on %n idea.</numerusform>
            <numerusform>The table agreed on %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan was %n.</source>
        <translation>
            <numerusform>The plan was %n.</numerusform>
            <numerusform>The plan was %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticker(s)</source>
        <translation>
            <numerusform>%n sticker</numerusform>
            <numerusform>%n stickers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table talks and agrees on %n idea(s).</source>
        <translation>
            <numerusform>The table talks and agrees on %n idea.</numerusform>
            <numerusform>The table talks and agrees on %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each person has %n sticker(s), one for an idea at most.</source>
        <translation>
            <numerusform>Each person has %n sticker, one for an idea at most.</numerusform>
            <numerusform>Each person has %n stickers, one for an idea at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n idea(s) with the most enter.</source>
        <translation>
            <numerusform>The %n idea with the most enters.</numerusform>
            <numerusform>The %n ideas with the most enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay empty: nobody chose more ideas.</source>
        <translation>
            <numerusform>%n place stays empty: nobody chose more ideas.</numerusform>
            <numerusform>%n places stay empty: nobody chose more ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) enter.</source>
        <translation>
            <numerusform>%n idea enters.</numerusform>
            <numerusform>%n ideas enter.</numerusform>
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
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each person has %n sticker(s), as many as %1 for an idea.</source>
        <translation>
            <numerusform>Each person has %n sticker, as many as %1 for an idea.</numerusform>
            <numerusform>Each person has %n stickers, as many as %1 for an idea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the tied ideas: each person raises a hand %n time(s).</source>
        <translation>
            <numerusform>Only the tied ideas: each person raises a hand once.</numerusform>
            <numerusform>Only the tied ideas: each person raises a hand %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each person chooses %n idea(s) and puts them in order, the best first.</source>
        <translation>
            <numerusform>Each person chooses one idea.</numerusform>
            <numerusform>Each person chooses %n ideas and puts them in order, the best first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first one gets %n point(s), the next one less, the last one 1.</source>
        <translation>
            <numerusform>The one chosen gets %n point.</numerusform>
            <numerusform>The first one gets %n points, the next one less, the last one 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n idea(s) with the most go on to the first selection, and all that tie with the last.</source>
        <translation>
            <numerusform>The idea with the most goes on to the first selection, and all that tie with it.</numerusform>
            <numerusform>The %n ideas with the most go on to the first selection, and all that tie with the last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) of %1 people.</source>
        <translation>
            <numerusform>%n slip of %1 people.</numerusform>
            <numerusform>%n slips of %1 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) go on to the first selection.</source>
        <translation>
            <numerusform>%n idea goes on to the first selection.</numerusform>
            <numerusform>%n ideas go on to the first selection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n idea(s) with the most go on to the sheets.</source>
        <translation>
            <numerusform>The idea with the most goes on to the sheets.</numerusform>
            <numerusform>The %n ideas with the most go on to the sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Papers drawn from a bag let %1 in. Drawn by: %2. Seen by: %3</source>
        <translation>
            <numerusform>Papers drawn from a bag let %1 in. Drawn by: %2. Seen by: %3</numerusform>
            <numerusform>Papers drawn from a bag let %1 in. Drawn by: %2. Seen by: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quick vote over the tied ideas let %1 in.</source>
        <translation>
            <numerusform>A quick vote over the tied ideas let %1 in.</numerusform>
            <numerusform>A quick vote over the tied ideas let %1 in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By decision %1 enter(s): %2</source>
        <translation>
            <numerusform>By decision %1 enters: %2</numerusform>
            <numerusform>By decision %1 enter: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By decision %1 do(es) not enter: %2</source>
        <translation>
            <numerusform>By decision %1 does not enter: %2</numerusform>
            <numerusform>By decision %1 do not enter: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 do(es) not enter any more.</source>
        <translation>
            <numerusform>%1 does not enter any more.</numerusform>
            <numerusform>%1 do not enter any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Through this %1 enter(s).</source>
        <translation>
            <numerusform>Through this %1 enters.</numerusform>
            <numerusform>Through this %1 enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give(s) up the place to it.</source>
        <translation>
            <numerusform>%1 gives up the place to it.</numerusform>
            <numerusform>%1 give up the place to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2 of %n slip(s), %3. %4</source>
        <translation>
            <numerusform>%1, on %2 of %n slip, %3. %4</numerusform>
            <numerusform>%1, on %2 of %n slips, %3. %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n slip(s)</source>
        <translation>
            <numerusform>%1 on %n slip</numerusform>
            <numerusform>%1 on %n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A public draw with the numbers %1 let %2 in.</source>
        <translation>
            <numerusform>A public draw with the numbers %1 let %2 in.</numerusform>
            <numerusform>A public draw with the numbers %1 let %2 in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every idea enters: there are %n more place(s).</source>
        <translation>
            <numerusform>Every idea enters: there is %n more place.</numerusform>
            <numerusform>Every idea enters: there are %n more places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBands</name>
    <message numerus="yes">
        <source>%n enter(s)</source>
        <translation>
            <numerusform>%n enters</numerusform>
            <numerusform>%n enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n ties</numerusform>
            <numerusform>%n tie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not enter</source>
        <translation>
            <numerusform>%n does not enter</numerusform>
            <numerusform>%n do not enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message numerus="yes">
        <source>The sheet is not ready yet: %n piece(s) of data are missing.</source>
        <translation>
            <numerusform>The sheet is not ready yet: %n piece of data is missing.</numerusform>
            <numerusform>The sheet is not ready yet: %n pieces of data are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
    <message numerus="yes">
        <source>%n piece(s) of data missing to hand it in</source>
        <translation>
            <numerusform>%n piece of data missing to hand it in</numerusform>
            <numerusform>%n pieces of data missing to hand it in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipDesk</name>
    <message numerus="yes">
        <source>%n card(s), the best first: “7 12 3”; Enter takes the slip</source>
        <translation>
            <numerusform>%n card; Enter takes the slip</numerusform>
            <numerusform>%n cards, the best first: “7 12 3”; Enter takes the slip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s), the best first: “7 12 3”; Enter takes the slip</source>
        <translation>
            <numerusform>The number of one action; Enter takes the slip</numerusform>
            <numerusform>%n actions, the best first: “7 12 3”; Enter takes the slip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slip(s)</source>
        <translation>
            <numerusform>%1 of %n slip</numerusform>
            <numerusform>%1 of %n slips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>%n idea(s) enter whoever is missing: %1.</source>
        <translation>
            <numerusform>%n idea enters whoever is missing: %1.</numerusform>
            <numerusform>%n ideas enter whoever is missing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) would enter if some one person were missing: %1.</source>
        <translation>
            <numerusform>%n idea would enter if some one person were missing: %1.</numerusform>
            <numerusform>%n ideas would enter if some one person were missing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would have to vote otherwise for “%1” not to enter.</source>
        <translation>
            <numerusform>%n person would have to vote otherwise for “%1” not to enter.</numerusform>
            <numerusform>%n people would have to vote otherwise for “%1” not to enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would have to vote otherwise for “%1” to enter.</source>
        <translation>
            <numerusform>%n person would have to vote otherwise for “%1” to enter.</numerusform>
            <numerusform>%n people would have to vote otherwise for “%1” to enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n would be sure; the others tie with more.</source>
        <translation>
            <numerusform>Of these, %n would be sure; the others tie with more.</numerusform>
            <numerusform>Of these, %n would be sure; the others tie with more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people share “%2” and have no idea of theirs inside.</source>
        <translation>
            <numerusform>%n of %1 people shares “%2” and has no idea of theirs inside.</numerusform>
            <numerusform>%n of %1 people share “%2” and have no idea of theirs inside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people have at least one idea of theirs inside.</source>
        <translation>
            <numerusform>%n of %1 people has at least one idea of theirs inside.</numerusform>
            <numerusform>%n of %1 people have at least one idea of theirs inside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table %1: %n idea(s) inside.</source>
        <translation>
            <numerusform>Table %1: %n idea inside.</numerusform>
            <numerusform>Table %1: %n ideas inside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its %1 people have at least one of theirs.</source>
        <translation>
            <numerusform>%n of its %1 people has at least one of theirs.</numerusform>
            <numerusform>%n of its %1 people have at least one of theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::AgendaImportPanel</name>
    <message numerus="yes">
        <source>%n blocks of “%1” in the place of the agenda</source>
        <translation>
            <numerusform>%n block of “%1” in the place of the agenda</numerusform>
            <numerusform>%n blocks of “%1” in the place of the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n blocks</source>
        <translation>
            <numerusform>Take %n block</numerusform>
            <numerusform>Take %n blocks</numerusform>
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
    <name>Tallerista::AgendaPage</name>
    <message numerus="yes">
        <source>The agenda has %n blocks now</source>
        <translation>
            <numerusform>The agenda has %n block now</numerusform>
            <numerusform>The agenda has %n blocks now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::BackupFinder</name>
    <message numerus="yes">
        <source>… and %n more kind(s)</source>
        <translation>
            <numerusform>… and %n more kind</numerusform>
            <numerusform>… and %n more kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::BallotCasting</name>
    <message numerus="yes">
        <source>%n slip(s) are missing: those people would have no vote.</source>
        <translation>
            <numerusform>%n slip is missing: that person would have no vote.</numerusform>
            <numerusform>%n slips are missing: those people would have no vote.</numerusform>
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
    <name>Tallerista::DecisionDesk</name>
    <message numerus="yes">
        <source>Draw the papers, then mark with Space the %n that came out.</source>
        <translation>
            <numerusform>Draw the paper, then mark with Space the idea that came out.</numerusform>
            <numerusform>Draw the papers, then mark with Space the %n that came out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::DevelopmentDesk</name>
    <message numerus="yes">
        <source>%1 of %n idea(s) developed</source>
        <translation>
            <numerusform>%1 of %n idea developed</numerusform>
            <numerusform>%1 of %n ideas developed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n left.</source>
        <translation>
            <numerusform>%1 has %n left.</numerusform>
            <numerusform>%1 has %n left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %1</source>
        <translation>
            <numerusform>Handed over: %1</numerusform>
            <numerusform>Handed over: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::DocumentSide</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::DurationsPanel</name>
    <message numerus="yes">
        <source>%n block(s) would change</source>
        <translation>
            <numerusform>%n block would change</numerusform>
            <numerusform>%n blocks would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::EntryLine</name>
    <message numerus="yes">
        <source>%n people are marked as present</source>
        <translation>
            <numerusform>%n people are marked as present</numerusform>
            <numerusform>%n people are marked as present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::FinalDesk</name>
    <message numerus="yes">
        <source>%n to judge</source>
        <translation>
            <numerusform>%n to judge</numerusform>
            <numerusform>%n to judge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::FinalSelectionPage</name>
    <message numerus="yes">
        <source>%1: %n idea(s) to judge</source>
        <translation>
            <numerusform>%1: %n idea to judge</numerusform>
            <numerusform>%1: %n ideas to judge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::FirstSelectionPage</name>
    <message numerus="yes">
        <source>%1: %n idea(s) without development</source>
        <translation>
            <numerusform>%1: %n idea without development</numerusform>
            <numerusform>%1: %n ideas without development</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::FullSheet</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaHand</name>
    <message numerus="yes">
        <source>%n idea(s) deleted: %1.</source>
        <translation>
            <numerusform>%n idea deleted: %1.</numerusform>
            <numerusform>%n ideas deleted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under which heading are %1 read? Empty: under none.</source>
        <translation>
            <numerusform>Under which heading is %1 read? Empty: under none.</numerusform>
            <numerusform>Under which heading are %1 read? Empty: under none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: set aside.</source>
        <translation>
            <numerusform>%1: set aside.</numerusform>
            <numerusform>%1: set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaIntake</name>
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
        <source>%n line(s) were pasted.</source>
        <translation>
            <numerusform>%n line was pasted.</numerusform>
            <numerusform>%n lines were pasted.</numerusform>
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
        <source>%n more line(s) come after it.</source>
        <translation>
            <numerusform>%n more line comes after it.</numerusform>
            <numerusform>%n more lines come after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out:</source>
        <translation>
            <numerusform>%n is left out:</numerusform>
            <numerusform>%n are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeaModel</name>
    <message numerus="yes">
        <source>%n joined to it ▾</source>
        <translation>
            <numerusform>%n joined to it ▾</numerusform>
            <numerusform>%n joined to it ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined to it ▸</source>
        <translation>
            <numerusform>%n joined to it ▸</numerusform>
            <numerusform>%n joined to it ▸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::IdeasPage</name>
    <message numerus="yes">
        <source>%n pair(s) of ideas that look alike to go through (D in the list)</source>
        <translation>
            <numerusform>%n pair of ideas that look alike to go through (D in the list)</numerusform>
            <numerusform>%n pairs of ideas that look alike to go through (D in the list)</numerusform>
        </translation>
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
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined to them</source>
        <translation>
            <numerusform>%n joined to them</numerusform>
            <numerusform>%n joined to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n idea(s)</source>
        <translation>
            <numerusform>%1 of %n idea</numerusform>
            <numerusform>%1 of %n ideas</numerusform>
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
    <name>Tallerista::JoinPanel</name>
    <message numerus="yes">
        <source>Both texts are kept. %n to choose.</source>
        <translation>
            <numerusform>Both texts are kept. %n to choose.</numerusform>
            <numerusform>Both texts are kept. %n to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::ObjectionsEditor</name>
    <message numerus="yes">
        <source>%n person(s): %1</source>
        <translation>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::PlenaryCounting</name>
    <message numerus="yes">
        <source>Follow the final selections: %n action(s) come or go</source>
        <translation>
            <numerusform>Follow the final selections: %n action comes or goes</numerusform>
            <numerusform>Follow the final selections: %n actions come or go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have not been counted: they would not enter.</source>
        <translation>
            <numerusform>%n action has not been counted: it would not enter.</numerusform>
            <numerusform>%n actions have not been counted: they would not enter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::PlenaryPage</name>
    <message numerus="yes">
        <source>%n table(s) without a final selection</source>
        <translation>
            <numerusform>%n table without a final selection</numerusform>
            <numerusform>%n tables without a final selection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not counted</source>
        <translation>
            <numerusform>%n action not counted</numerusform>
            <numerusform>%n actions not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n slip</numerusform>
            <numerusform>%n slips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::PlenarySetup</name>
    <message numerus="yes">
        <source>The tables bring %n action(s).</source>
        <translation>
            <numerusform>The tables bring %n action.</numerusform>
            <numerusform>The tables bring %n actions.</numerusform>
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
    <name>Tallerista::ReasonBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>blocks</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::RegistrationPage</name>
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
    <name>Tallerista::RoundBar</name>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::SheetDelegate</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::SheetsPage</name>
    <message numerus="yes">
        <source>%n sheet(s) not ready yet</source>
        <translation>
            <numerusform>%n sheet not ready yet</numerusform>
            <numerusform>%n sheets not ready yet</numerusform>
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
<context>
    <name>Tallerista::TieBox</name>
    <message numerus="yes">
        <source>Or mark with Space the %n that enter(s), and say why.</source>
        <translation>
            <numerusform>Or mark with Space the one that enters, and say why.</numerusform>
            <numerusform>Or mark with Space the %n that enter, and say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked.</source>
        <translation>
            <numerusform>%n marked.</numerusform>
            <numerusform>%n marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark with Space the %n that enter(s), and say why.</source>
        <translation>
            <numerusform>Mark with Space the one that enters, and say why.</numerusform>
            <numerusform>Mark with Space the %n that enter, and say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::TwinBar</name>
    <message numerus="yes">
        <source>Are these two the same? (%n more)</source>
        <translation>
            <numerusform>Are these two the same? (%n more)</numerusform>
            <numerusform>Are these two the same? (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::TwinPairModel</name>
    <message numerus="yes">
        <source>%n word(s) in common</source>
        <translation>
            <numerusform>%n word in common</numerusform>
            <numerusform>%n words in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::TwinsPanel</name>
    <message numerus="yes">
        <source>%n pair(s) of ideas that look alike</source>
        <translation>
            <numerusform>%n pair of ideas that look alike</numerusform>
            <numerusform>%n pairs of ideas that look alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::TwoComputers</name>
    <message numerus="yes">
        <source>%n person(s) with new badges.</source>
        <translation>
            <numerusform>%n person with a new badge.</numerusform>
            <numerusform>%n people with new badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) with new numbers, at the tables of the same number.</source>
        <translation>
            <numerusform>%n idea with a new number, at the table of the same number.</numerusform>
            <numerusform>%n ideas with new numbers, at the tables of the same number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::VoteCounting</name>
    <message numerus="yes">
        <source>%n idea(s) have no count: they would stand there with none.</source>
        <translation>
            <numerusform>%n idea has no count: it would stand there with none.</numerusform>
            <numerusform>%n ideas have no count: they would stand there with none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): each person raises a hand so often at most</source>
        <translation>
            <numerusform>%n place: each person raises a hand once at most</numerusform>
            <numerusform>%n places: each person raises a hand %n times at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::VoteDetails</name>
    <message numerus="yes">
        <source>%n idea(s) on each slip</source>
        <translation>
            <numerusform>%n idea on each slip</numerusform>
            <numerusform>%n ideas on each slip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::VoteSetup</name>
    <message numerus="yes">
        <source>%n idea(s) to choose from</source>
        <translation>
            <numerusform>%n idea to choose from</numerusform>
            <numerusform>%n ideas to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) passed the preselection</source>
        <translation>
            <numerusform>%n idea passed the preselection</numerusform>
            <numerusform>%n ideas passed the preselection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of ideas look alike and nobody has looked at them: where votes are split between two that are the same, both may stay out.</source>
        <translation>
            <numerusform>%n pair of ideas looks alike and nobody has looked at it: where votes are split between two that are the same, both may stay out.</numerusform>
            <numerusform>%n pairs of ideas look alike and nobody has looked at them: where votes are split between two that are the same, both may stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are many: first a preselection by stickers that leaves some %1</source>
        <translation>
            <numerusform>%n idea is many: first a preselection by stickers that leaves some %1</numerusform>
            <numerusform>%n ideas are many: first a preselection by stickers that leaves some %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>some %n min of calling</source>
        <translation>
            <numerusform>some %n min of calling</numerusform>
            <numerusform>some %n min of calling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>some %n min of typing</source>
        <translation>
            <numerusform>some %n min of typing</numerusform>
            <numerusform>some %n min of typing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tie at the line %n time(s) in 10</source>
        <translation>
            <numerusform>a tie at the line once in 10</numerusform>
            <numerusform>a tie at the line %n times in 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feasible idea(s) for %1 places</source>
        <translation>
            <numerusform>%n feasible idea for %1 places</numerusform>
            <numerusform>%n feasible ideas for %1 places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tallerista::WhatIfPanel</name>
    <message numerus="yes">
        <source>Read like this, %n idea(s) change(s).</source>
        <translation>
            <numerusform>Read like this, %n idea changes.</numerusform>
            <numerusform>Read like this, %n ideas change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TieActions</name>
    <message numerus="yes">
        <source>Choose exactly %n of the tied ideas.</source>
        <translation>
            <numerusform>Choose exactly %n of the tied ideas.</numerusform>
            <numerusform>Choose exactly %n of the tied ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people say a number each.</source>
        <translation>
            <numerusform>%n person says a number.</numerusform>
            <numerusform>%n people say a number each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message numerus="yes">
        <source>%1 is more than the %n person(s) who vote.</source>
        <translation>
            <numerusform>%1 is more than the %n person who votesssss.</numerusform>
            <numerusform>%1 is more than the %n people who vote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>%1 of %n people are here</source>
        <translation>
            <numerusform>%1 of %n person is here</numerusform>
            <numerusform>%1 of %n people are here</numerusform>
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
    <message numerus="yes">
        <source>%1 of %n ideas counted</source>
        <translation>
            <numerusform>%1 of %n idea counted</numerusform>
            <numerusform>%1 of %n ideas counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ideas marked</source>
        <translation>
            <numerusform>%1 of %n idea marked</numerusform>
            <numerusform>%1 of %n ideas marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas tie</source>
        <translation>
            <numerusform>%n idea ties</numerusform>
            <numerusform>%n ideas tie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) entered</source>
        <translation>
            <numerusform>%n idea entered</numerusform>
            <numerusform>%n ideas entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ideas developed</source>
        <translation>
            <numerusform>%1 of %n idea developed</numerusform>
            <numerusform>%1 of %n ideas developed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ideas judged</source>
        <translation>
            <numerusform>%1 of %n idea judged</numerusform>
            <numerusform>%1 of %n ideas judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ideas chosen</source>
        <translation>
            <numerusform>%1 of %n idea chosen</numerusform>
            <numerusform>%1 of %n ideas chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sheets ready</source>
        <translation>
            <numerusform>%1 of %n sheet ready</numerusform>
            <numerusform>%1 of %n sheets ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n actions counted</source>
        <translation>
            <numerusform>%1 of %n action counted</numerusform>
            <numerusform>%1 of %n actions counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) still to be opened</source>
        <translation>
            <numerusform>%n vote still to be opened</numerusform>
            <numerusform>%n votes still to be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be counted</source>
        <translation>
            <numerusform>%n idea still to be counted</numerusform>
            <numerusform>%n ideas still to be counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be marked</source>
        <translation>
            <numerusform>%n idea still to be marked</numerusform>
            <numerusform>%n ideas still to be marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be developed</source>
        <translation>
            <numerusform>%n idea still to be developed</numerusform>
            <numerusform>%n ideas still to be developed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be judged</source>
        <translation>
            <numerusform>%n idea still to be judged</numerusform>
            <numerusform>%n ideas still to be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) still to be chosen</source>
        <translation>
            <numerusform>%n idea still to be chosen</numerusform>
            <numerusform>%n ideas still to be chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still to be finished</source>
        <translation>
            <numerusform>%n sheet still to be finished</numerusform>
            <numerusform>%n sheets still to be finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) still to be counted</source>
        <translation>
            <numerusform>%n action still to be counted</numerusform>
            <numerusform>%n actions still to be counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tables are done</source>
        <translation>
            <numerusform>The %n table is done</numerusform>
            <numerusform>All %n tables are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slips entered</source>
        <translation>
            <numerusform>%1 of %n slip entered</numerusform>
            <numerusform>%1 of %n slips entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be entered</source>
        <translation>
            <numerusform>%n slip still to be entered</numerusform>
            <numerusform>%n slips still to be entered</numerusform>
        </translation>
    </message>
</context>
</TS>
