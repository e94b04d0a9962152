package org.plenary.notification;

import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The Markdown of mail texts, as HTML with its styles on each element, or as text. */
final class MailMarkdown {

  private static final Parser PARSER = Parser.builder().build();

  /** Mail programs drop style sheets, so each element carries its own. */
  private static final Map<Class<? extends Node>, String> STYLES =
      Map.of(
          Paragraph.class, "margin:0 0 16px",
          BulletList.class, "margin:0 0 16px;padding-inline-start:24px",
          OrderedList.class, "margin:0 0 16px;padding-inline-start:24px",
          ListItem.class, "margin:0 0 6px",
          Link.class, "color:inherit",
          Heading.class, "margin:24px 0 8px;font-size:17px;line-height:1.4",
          BlockQuote.class,
              "margin:0 0 16px;padding-inline-start:16px;border-inline-start:2px solid #dedbd3");

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    String style = STYLES.get(node.getClass());
                    if (style != null) {
                      attributes.put("style", style);
                    }
                  })
          .build();

  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private MailMarkdown() {}

  static String html(String markdown) {
    return HTML.render(PARSER.parse(markdown));
  }

  static String text(String markdown) {
    return TEXT.render(PARSER.parse(markdown)).strip();
  }
}
