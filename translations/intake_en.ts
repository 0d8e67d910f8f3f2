<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
