package org.plenary.desk.site;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The guidelines of an edition as HTML. What staff typed stays text: no tag of theirs gets through.
 */
final class Guidelines {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private Guidelines() {}

  static String html(String markdown) {
    Node document = PARSER.parse(markdown);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        // The page has its own h1 and h2 above them.
        heading.setLevel(3);
      }
    }
    return RENDERER.render(document);
  }
}
