package org.plenary.guideline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.plenary.guideline.DocxFaces.Face;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The plain words of one paragraph, with marks where it calls footnotes. */
final class DocxWords {

  private static final Set<String> LEFT_OUT =
      Set.of("pPr", "rPr", "sdtPr", "del", "moveFrom", "instrText", "delText", "fldData");

  private static final Set<String> HIDEABLE =
      Set.of("t", "sym", "footnoteReference", "endnoteReference", "drawing", "pict", "object");

  private final StringBuilder words = new StringBuilder();

  /** What the marks call: {@code footnote 3}, {@code endnote 1}. */
  private final List<String> notes = new ArrayList<>();

  private final List<Element> textBoxes = new ArrayList<>();

  /** More than one where the word processor has joined paragraphs. */
  private final List<ParagraphId> known = new ArrayList<>();

  private final Set<LossKind> lostLooks = EnumSet.noneOf(LossKind.class);
  private final StringBuilder hidden = new StringBuilder();
  private final Node paragraph;
  private final PackagePart part;
  private final DocxFaces faces;
  private final Losses losses;

  private DocxWords(Node paragraph, PackagePart part, DocxFaces faces, Losses losses) {
    this.paragraph = paragraph;
    this.part = part;
    this.faces = faces;
    this.losses = losses;
  }

  static DocxWords of(Node paragraph, PackagePart part, DocxFaces faces, Losses losses) {
    DocxWords read = new DocxWords(paragraph, part, faces, losses);
    read.walk(paragraph);
    read.lostLooks.forEach(
        look -> losses.note(look, look == LossKind.HIDDEN ? read.hidden.toString() : read.text()));
    return read;
  }

  String text() {
    return words.toString().strip();
  }

  List<String> notes() {
    return notes;
  }

  List<Element> textBoxes() {
    return textBoxes;
  }

  List<ParagraphId> known() {
    return known;
  }

  private void walk(Node node) {
    WordMarkup.children(node).forEach(this::read);
  }

  private void read(Element element) {
    String name = element.getLocalName();
    if (WordMarkup.MATHS.equals(element.getNamespaceURI())) {
      equation(element);
    } else if (name.equals("AlternateContent")) {
      // The same thing twice, for new and for old programs: one of them is enough.
      WordMarkup.find(element, found -> "Choice".equals(found.getLocalName()))
          .ifPresent(this::walk);
    } else if (name.equals("txbxContent")) {
      textBoxes.add(element);
    } else if (!WordMarkup.NAMESPACE.equals(element.getNamespaceURI())) {
      walk(element);
    } else {
      readWord(element, name);
    }
  }

  private void readWord(Element element, String name) {
    switch (name) {
      case "t" -> words.append(WordMarkup.text(element));
      case "tab", "ptab" -> words.append(' ');
      case "br", "cr" -> words.append(isLineBreak(element) ? '\n' : ' ');
      case "noBreakHyphen" -> words.append('\u2011');
      case "sym" -> symbol(element);
      case "footnoteReference" -> note("footnote", element);
      case "endnoteReference" -> note("endnote", element);
      case "bookmarkStart" ->
          WordMarkup.idIn(WordMarkup.attribute(element, "name")).ifPresent(known::add);
      case "commentReference" -> losses.note(LossKind.COMMENT, "");
      case "drawing", "pict", "object" -> picture(element);
      case "hyperlink" -> link(element);
      case "r" -> run(element);
      case "ins", "moveTo" -> {
        losses.note(LossKind.TRACKED_CHANGE, WordMarkup.text(element));
        walk(element);
      }
      default -> {
        if (name.equals("del") || name.equals("moveFrom")) {
          losses.note(LossKind.TRACKED_CHANGE, WordMarkup.text(element));
        }
        if (!LEFT_OUT.contains(name)) {
          walk(element);
        }
      }
    }
  }

  private void run(Element run) {
    Optional<Element> look = WordMarkup.child(run, "rPr");
    boolean isNumber =
        look.flatMap(found -> WordMarkup.value(found, "rStyle"))
            .filter(WordMarkup.NUMBER_STYLE::equals)
            .isPresent();
    if (isNumber) {
      // Numbers come from the place in the text; those we once wrote are not words of it.
      return;
    }
    Face face = faces.of(run, paragraph);
    if (face.isHidden()) {
      hide(run);
      return;
    }
    int before = words.length();
    int calledBefore = notes.size();
    walk(run);
    // The mark of a note stands above the line, and comes back as a mark.
    if (notes.size() == calledBefore && !words.substring(before).isBlank()) {
      lose(face.isEmphasised(), LossKind.EMPHASIS);
      lose(face.isStruck(), LossKind.STRUCK);
      lose(face.isRaised(), LossKind.RAISED);
    }
  }

  private void lose(boolean isLost, LossKind look) {
    if (isLost) {
      lostLooks.add(look);
    }
  }

  /** Entries of an index are hidden too, but are no words. */
  private void hide(Element run) {
    WordMarkup.children(run).stream()
        .filter(child -> HIDEABLE.contains(child.getLocalName()))
        .forEach(
            child -> {
              hidden.append(child.getLocalName().equals("t") ? WordMarkup.text(child) : "");
              lostLooks.add(LossKind.HIDDEN);
            });
  }

  private void note(String kind, Element reference) {
    words.append(Paragraph.NOTE_MARK);
    notes.add(kind + " " + WordMarkup.attribute(reference, "id"));
  }

  private static boolean isLineBreak(Element element) {
    String type = WordMarkup.attribute(element, "type");
    return type.isEmpty() || type.equals("textWrapping");
  }

  private void symbol(Element symbol) {
    String code = WordMarkup.attribute(symbol, "char");
    if (code.matches("[0-9A-Fa-f]{4}") && !code.matches("[Ff].*|[DdEe].*")) {
      words.append((char) Integer.parseInt(code, 16));
    } else {
      losses.note(LossKind.OBJECT, text());
    }
  }

  private void picture(Element element) {
    int before = textBoxes.size();
    walk(element);
    if (textBoxes.size() == before) {
      boolean isObject = "object".equals(element.getLocalName());
      losses.note(isObject ? LossKind.OBJECT : LossKind.IMAGE, text());
    }
  }

  private void equation(Element element) {
    String text = WordMarkup.text(element);
    if (!text.isBlank()) {
      losses.note(LossKind.EQUATION, text);
      words.append(text);
    }
  }

  /** The address stands behind the words, for paper has no links. */
  private void link(Element link) {
    int start = words.length();
    walk(link);
    String id = link.getAttributeNS(WordMarkup.LINKS, "id");
    PackageRelationship target = id.isEmpty() ? null : part.getRelationship(id);
    if (target != null) {
      String address = target.getTargetURI().toString();
      if (!address.endsWith(words.substring(start))) {
        words.append(" (").append(address).append(')');
      }
    }
  }
}
