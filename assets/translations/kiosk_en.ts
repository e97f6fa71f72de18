<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>What you have entered will be deleted in %n second(s).</source>
        <translation>
            <numerusform>What you have entered will be deleted in %n second.</numerusform>
            <numerusform>What you have entered will be deleted in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>You have %n more attempt(s).</source>
        <translation>
            <numerusform>You have %n more attempt.</numerusform>
            <numerusform>You have %n more attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) before yours</source>
        <translation>
            <numerusform>%n ticket before yours</numerusform>
            <numerusform>%n tickets before yours</numerusform>
        </translation>
    </message>
</context>
</TS>
