<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreedCard</name>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n deletion(s) to be done in it before it is opened</source>
        <translation>
            <numerusform>%n deletion to be done in it before it is opened</numerusform>
            <numerusform>%n deletions to be done in it before it is opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlankPage</name>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>The paper as it will print, %n page</numerusform>
            <numerusform>The paper as it will print, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n paper saved in {folder}.</numerusform>
            <numerusform>%n papers saved in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%n given, the last until {date}</source>
        <translation>
            <numerusform>%n given, the last until {date}</numerusform>
            <numerusform>%n given, the last until {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>The paper as it will print, %n page</numerusform>
            <numerusform>The paper as it will print, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message numerus="yes">
        <source>It ends in %n day(s).</source>
        <translation>
            <numerusform>It ends in %n day.</numerusform>
            <numerusform>It ends in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPaperPage</name>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>The paper as it will print, %n page</numerusform>
            <numerusform>The paper as it will print, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>The paper as it will print, %n page(s)</source>
        <translation>
            <numerusform>The paper as it will print, %n page</numerusform>
            <numerusform>The paper as it will print, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>It goes with %n meeting(s)</source>
        <translation>
            <numerusform>It goes with %n meeting</numerusform>
            <numerusform>It goes with %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) recorded</source>
        <translation>
            <numerusform>%n paper recorded</numerusform>
            <numerusform>%n papers recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>The summary exactly as it leaves, %n page(s)</source>
        <translation>
            <numerusform>The summary exactly as it leaves, %n page</numerusform>
            <numerusform>The summary exactly as it leaves, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message numerus="yes">
        <source> · %n backup(s) still to be cleaned</source>
        <translation>
            <numerusform> · %n backup still to be cleaned</numerusform>
            <numerusform> · %n backups still to be cleaned</numerusform>
        </translation>
    </message>
</context>
</TS>
