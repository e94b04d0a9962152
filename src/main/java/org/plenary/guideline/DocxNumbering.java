package org.plenary.guideline;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which paragraphs a document counts by itself; bullets count nothing. */
final class DocxNumbering {

  private final @Nullable XWPFNumbering numbering;
  private final DocxStyles styles;

  DocxNumbering(XWPFDocument document, DocxStyles styles) {
    numbering = document.getNumbering();
    this.styles = styles;
  }

  boolean isCounted(Node paragraph) {
    List<Node> settings =
        Stream.concat(
                Stream.of(paragraph),
                styles.lineage(WordMarkup.style(paragraph)).stream()
                    .map(style -> (Node) style.getCTStyle().getDomNode()))
            .toList();
    String level = first(settings, "ilvl").orElse("");
    return first(settings, "numId")
        .flatMap(this::levels)
        .flatMap(levels -> level(levels, level, WordMarkup.style(paragraph)))
        .filter(DocxNumbering::isCounting)
        .isPresent();
  }

  private static Optional<String> first(List<Node> settings, String name) {
    return settings.stream()
        .flatMap(node -> WordMarkup.value(node, "pPr", "numPr", name).stream())
        .findFirst();
  }

  private Optional<Node> levels(String numberId) {
    return abstractNumber(numberId)
        .flatMap(
            found ->
                WordMarkup.value(found, "numStyleLink")
                    .flatMap(this::numberOfStyle)
                    .flatMap(this::abstractNumber)
                    .or(() -> Optional.of(found)));
  }

  private Optional<Node> abstractNumber(String numberId) {
    if (numbering == null || !numberId.matches("\\d{1,9}")) {
      return Optional.empty();
    }
    XWPFNum number = numbering.getNum(new BigInteger(numberId));
    return Optional.ofNullable(number)
        .map(found -> numbering.getAbstractNum(found.getCTNum().getAbstractNumId().getVal()))
        .map(found -> found.getCTAbstractNum().getDomNode());
  }

  private Optional<String> numberOfStyle(String styleId) {
    return styles.lineage(styleId).stream()
        .map(XWPFStyle::getCTStyle)
        .flatMap(style -> WordMarkup.value(style.getDomNode(), "pPr", "numPr", "numId").stream())
        .findFirst();
  }

  /** A style may name no level; then the level names the style. */
  private static Optional<Element> level(Node levels, String level, String styleId) {
    List<Element> all =
        WordMarkup.children(levels).stream().filter(node -> WordMarkup.is(node, "lvl")).toList();
    return all.stream()
        .filter(
            found ->
                level.isEmpty()
                    ? WordMarkup.value(found, "pStyle").filter(styleId::equals).isPresent()
                    : WordMarkup.attribute(found, "ilvl").equals(level))
        .findFirst()
        .or(() -> level.isEmpty() ? all.stream().findFirst() : Optional.empty());
  }

  private static boolean isCounting(Element level) {
    String format = WordMarkup.value(level, "numFmt").orElse("decimal");
    return !format.equals("bullet")
        && !format.equals("none")
        && WordMarkup.value(level, "lvlText").filter(shown -> shown.contains("%")).isPresent();
  }
}
