package org.plenary.guideline;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.plenary.guideline.DocxStyles.Role;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How words of a document look: by hand, by their own style, or by their paragraph's. */
final class DocxFaces {

  private static final Set<String> OFF = Set.of("false", "0", "none", "off");
  private static final Set<String> UNMOVED = Set.of("", "baseline");

  private final DocxStyles styles;

  DocxFaces(DocxStyles styles) {
    this.styles = styles;
  }

  /** What cannot be kept of a run's look. */
  record Face(boolean isHidden, boolean isStruck, boolean isRaised, boolean isEmphasised) {}

  Face of(Element run, Node paragraph) {
    String style = WordMarkup.style(paragraph);
    return new Face(
        isOn(run, style, "vanish"),
        isOn(run, style, "strike") || isOn(run, style, "dstrike"),
        setting(run, style, "vertAlign").filter(value -> !UNMOVED.contains(value)).isPresent(),
        isEmphasised(run, isHeading(paragraph) ? "" : style));
  }

  /** All headings look alike, and a link is told by its address: neither stresses words. */
  private boolean isEmphasised(Element run, String paragraphStyle) {
    boolean isLink = styles.lineage(ownStyle(run)).stream().anyMatch(DocxFaces::isLink);
    return isOn(run, paragraphStyle, "b")
        || isOn(run, paragraphStyle, "i")
        || (!isLink && setting(run, paragraphStyle, "u").filter(DocxFaces::isOn).isPresent());
  }

  /** What both styles switch on is off again: that is how italics stand out in italics. */
  private boolean isOn(Element run, String paragraphStyle, String name) {
    return byHand(run, name)
        .map(DocxFaces::isOn)
        .orElseGet(
            () ->
                inStyle(ownStyle(run), name).filter(DocxFaces::isOn).isPresent()
                    ^ inStyle(paragraphStyle, name).filter(DocxFaces::isOn).isPresent());
  }

  private Optional<String> setting(Element run, String paragraphStyle, String name) {
    return byHand(run, name)
        .or(() -> inStyle(ownStyle(run), name))
        .or(() -> inStyle(paragraphStyle, name));
  }

  private static Optional<String> byHand(Node node, String name) {
    return WordMarkup.value(node, "rPr", name);
  }

  private Optional<String> inStyle(String styleId, String name) {
    return styles.lineage(styleId).stream()
        .flatMap(style -> byHand(style.getCTStyle().getDomNode(), name).stream())
        .findFirst();
  }

  private static String ownStyle(Element run) {
    return WordMarkup.value(run, "rPr", "rStyle").orElse("");
  }

  private static boolean isOn(String value) {
    return !OFF.contains(value);
  }

  private boolean isHeading(Node paragraph) {
    return styles
        .roleOf((Element) paragraph)
        .map(Role::kind)
        .filter(Predicate.isEqual(ParagraphKind.HEADING))
        .isPresent();
  }

  private static boolean isLink(XWPFStyle style) {
    return Stream.of("hyperlink", "internet link").anyMatch(DocxStyles.nameOf(style)::contains);
  }
}
