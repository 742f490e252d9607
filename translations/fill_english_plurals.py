#!/usr/bin/env python3
"""Fills the empty plural forms of daybook_en_GB.ts: "%n visit(s)" becomes "%n visit" and "%n visits".

Forms that a person wrote are left alone. Sentences whose verb changes too ("%n visit(s) was …") need a person: write both
forms into the .ts by hand. Exits with 1 when a form would still hold "(s)".
"""
import re
import sys
import xml.etree.ElementTree as ElementTree


# The verb that goes with one: "%n visit is planned".
VERBS = [
    ("are", "is"), ("were", "was"), ("have", "has"), ("do", "does"), ("say", "says"), ("follow", "follows"), ("ask", "asks"), ("or give", "or gives"), ("match", "matches"), ("differ", "differs"),
    ("fit", "fits"), ("so I cannot confirm them", "so I cannot confirm it"),
]


def forms(source):
    one = re.sub(r"\((?:e?s)\)", "", source)
    many = re.sub(r"\((e?s)\)", r"\1", source)
    # "entry/entries": written as "entr(y|ies)"
    one = re.sub(r"\((\w+)\|(\w+)\)", r"\1", one)
    many = re.sub(r"\((\w+)\|(\w+)\)", r"\2", many)
    for plural, singular in VERBS:
        one = re.sub(r"(%n[\w ]*?) " + plural + r"\b", r"\1 " + singular, one)
    return one, many


def main(path):
    tree = ElementTree.parse(path)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if message.get("numerus") != "yes":
            # The English of the source is the English on the screen.
            if translation.get("type") == "unfinished":
                translation.attrib.pop("type")
                translation.text = message.findtext("source")
            continue
        numerus = translation.findall("numerusform")
        while len(numerus) < 2:
            numerus.append(ElementTree.SubElement(translation, "numerusform"))
        for form, text in zip(numerus, forms(message.findtext("source"))):
            if not (form.text or "").strip():
                form.text = text
        translation.attrib.pop("type", None)
    left = [m.findtext("source") for m in tree.iter("message") for f in m.iter("numerusform") if re.search(r"\(e?s\)", f.text or "")]
    ElementTree.indent(tree, " ")
    with open(path, "wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(file, encoding="utf-8", xml_declaration=False)
        file.write(b"\n")
    for source in left:
        print("still has (s):", source)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
