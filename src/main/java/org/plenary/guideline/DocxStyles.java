package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a paragraph of a document is, by its style, by the styles that one builds on, or by hand.
 */
final class DocxStyles {

  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern ITEM = Pattern.compile("plenary ?item ([1-9])");
  private static final int MOST_ANCESTORS = 20;

  private final @Nullable XWPFStyles styles;

  DocxStyles(XWPFDocument document) {
    styles = document.getStyles();
  }

  /** Its kind and level; nothing for a line of the table of contents. */
  Optional<Role> roleOf(Element paragraph) {
    Optional<Element> settings = WordMarkup.child(paragraph, "pPr");
    Role byHand = settings.flatMap(DocxStyles::outline).orElse(null);
    if (byHand != null) {
      return Optional.of(byHand);
    }
    String styleId = WordMarkup.style(paragraph);
    Optional<Role> list = settings.flatMap(DocxStyles::list);
    boolean isTakenOffList =
        settings.flatMap(found -> number(found)).filter("0"::equals).isPresent();
    for (XWPFStyle style : lineage(styleId)) {
      String name = nameOf(style);
      if (name.matches("(toc|contents|table of contents) ?(heading|[1-9])?")) {
        return Optional.empty();
      }
      Node markup = style.getCTStyle().getDomNode();
      Optional<Role> role = named(name).or(() -> inStyle(markup, DocxStyles::outline));
      if (role.isPresent()) {
        return role;
      }
      if (list.isEmpty() && !isTakenOffList) {
        list = inStyle(markup, DocxStyles::list);
      }
    }
    return Optional.of(list.orElse(Role.TEXT));
  }

  /** The style and those it builds on, nearest first. */
  List<XWPFStyle> lineage(String styleId) {
    List<XWPFStyle> lineage = new ArrayList<>();
    XWPFStyle style = styles == null ? null : styles.getStyle(styleId);
    while (style != null && lineage.size() < MOST_ANCESTORS) {
      lineage.add(style);
      style = styles.getStyle(style.getBasisStyleID());
    }
    return lineage;
  }

  static String nameOf(XWPFStyle style) {
    return String.valueOf(style.getName()).toLowerCase(Locale.ROOT);
  }

  /** What a paragraph is in the text. */
  record Role(ParagraphKind kind, int level) {

    static final Role TEXT = new Role(ParagraphKind.TEXT, 1);

    boolean isTooDeep() {
      return level != NewParagraph.fit(kind, level);
    }
  }

  private static Optional<Role> named(String name) {
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Optional.of(new Role(ParagraphKind.HEADING, Integer.parseInt(heading.group(1))));
    }
    Matcher item = ITEM.matcher(name);
    return item.matches()
        ? Optional.of(new Role(ParagraphKind.LIST_ITEM, Integer.parseInt(item.group(1))))
        : Optional.empty();
  }

  private static Optional<Role> inStyle(Node style, Function<Element, Optional<Role>> reading) {
    return WordMarkup.child(style, "pPr").flatMap(reading);
  }

  /** Level 9 is how a document says: body text. */
  private static Optional<Role> outline(Element settings) {
    return WordMarkup.value(settings, "outlineLvl")
        .map(Integer::parseInt)
        .filter(level -> level >= 0 && level < 9)
        .map(level -> new Role(ParagraphKind.HEADING, level + 1));
  }

  private static Optional<Role> list(Element settings) {
    return number(settings)
        .filter(number -> !number.equals("0"))
        .map(
            number ->
                new Role(
                    ParagraphKind.LIST_ITEM,
                    WordMarkup.value(settings, "numPr", "ilvl").map(Integer::parseInt).orElse(0)
                        + 1));
  }

  private static Optional<String> number(Element settings) {
    return WordMarkup.value(settings, "numPr", "numId");
  }
}
