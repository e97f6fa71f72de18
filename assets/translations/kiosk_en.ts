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
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n slip(s) may be missing: look at the printer</source>
        <translation>
            <numerusform>%n slip may be missing: look at the printer</numerusform>
            <numerusform>%n slips may be missing: look at the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be printed</source>
        <translation>
            <numerusform>%n slip still to be printed</numerusform>
            <numerusform>%n slips still to be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicianSession</name>
    <message numerus="yes">
        <source>Chain holds, %n event(s)</source>
        <translation>
            <numerusform>Chain holds, %n event</numerusform>
            <numerusform>Chain holds, %n events</numerusform>
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
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>called %n time(s)</source>
        <translation>
            <numerusform>called %n time</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
