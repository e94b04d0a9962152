package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Walks the markup of a word processor's document, and knows the names of ours in it. */
final class WordMarkup {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Styles of exported drafts, by which they are known again. */
  static final String NUMBER_STYLE = "PlenaryNumber";

  static final String TABLE_NUMBER_STYLE = "PlenaryTableNumber";
  static final String TEXT_STYLE = "PlenaryText";
  static final String CELL_STYLE = "PlenaryCell";
  static final String ITEM_STYLE = "PlenaryItem";

  /** Begins the name of the bookmark that holds a paragraph's id. */
  private static final String BOOKMARK = "plenary";

  /**
   * Begins the name of the bookmark around what an export says of itself: no words of the draft.
   */
  static final String FRONT_BOOKMARK = "plenaryfront";

  private WordMarkup() {}

  static List<Element> children(Node node) {
    List<Element> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName()) && NAMESPACE.equals(element.getNamespaceURI());
  }

  static Optional<Element> child(Node node, String name) {
    return children(node).stream().filter(child -> is(child, name)).findFirst();
  }

  /** The value of a setting such as {@code <w:ilvl w:val="1"/>} below the node. */
  static Optional<String> value(Node node, String... path) {
    Node here = node;
    for (String name : path) {
      Optional<Element> next = child(here, name);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      here = next.get();
    }
    return Optional.of(attribute((Element) here, "val"));
  }

  /** The id of a paragraph's style; empty for the style of the document itself. */
  static String style(Node paragraph) {
    return value(paragraph, "pPr", "pStyle").orElse("");
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(NAMESPACE, name);
  }

  /** The first fitting element below the node, at any depth. */
  static Optional<Element> find(Node node, Predicate<Element> fits) {
    for (Element child : children(node)) {
      Optional<Element> found = fits.test(child) ? Optional.of(child) : find(child, fits);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** All words below the node; the library's own markup knows no short cut to them. */
  static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      text.append(child instanceof Text words ? words.getData() : text(child));
    }
    return text.toString();
  }

  /** Whether the export wrote this line about itself. */
  static boolean isFront(Element paragraph) {
    return children(paragraph).stream()
        .filter(child -> is(child, "bookmarkStart"))
        .anyMatch(mark -> attribute(mark, "name").startsWith(FRONT_BOOKMARK));
  }

  /** Whether the line only bears the number of the table that follows. */
  static boolean isTableNumber(Element paragraph) {
    return style(paragraph).equals(TABLE_NUMBER_STYLE);
  }

  /** A name may hold no hyphens, and forty signs at most. */
  static String bookmark(ParagraphId id) {
    return BOOKMARK + id.value().replace("-", "");
  }

  static Optional<ParagraphId> idIn(String bookmark) {
    if (!bookmark.matches(BOOKMARK + "[0-9a-f]{32}")) {
      return Optional.empty();
    }
    String digits = bookmark.substring(BOOKMARK.length());
    return Optional.of(
        new ParagraphId(digits.replaceAll("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));
  }
}
