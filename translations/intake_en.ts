<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
