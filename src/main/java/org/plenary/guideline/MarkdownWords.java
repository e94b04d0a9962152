package org.plenary.guideline;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.springframework.web.util.HtmlUtils;

/** The plain words of a piece of Markdown. */
final class MarkdownWords extends AbstractVisitor {

  private final StringBuilder words = new StringBuilder();
  private final Losses losses;

  private MarkdownWords(Losses losses) {
    this.losses = losses;
  }

  static String of(Node node, Losses losses) {
    MarkdownWords visitor = new MarkdownWords(losses);
    visitor.visitChildren(node);
    return visitor.words.toString();
  }

  static String withoutTags(String html) {
    return HtmlUtils.htmlUnescape(html.replaceAll("(?s)<!--.*?-->", " ").replaceAll("<[^>]*>", " "))
        .replaceAll("[ \\t]+", " ");
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (!words.isEmpty()) {
      words.append(' ');
    }
    visitChildren(paragraph);
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    losses.note(LossKind.CODE, code.getLiteral());
    words.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    losses.note(LossKind.HTML, html.getLiteral());
    if (html.getLiteral().matches("<br\\s*/?>")) {
      words.append('\n');
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append('\n');
  }

  @Override
  public void visit(Emphasis emphasis) {
    emphasised(emphasis);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    emphasised(emphasis);
  }

  /** The address stands behind the words, for paper has no links. */
  @Override
  public void visit(Link link) {
    int start = words.length();
    visitChildren(link);
    String shown = words.substring(start);
    if (!link.getDestination().isEmpty() && !link.getDestination().endsWith(shown)) {
      words.append(" (").append(link.getDestination()).append(')');
    }
  }

  @Override
  public void visit(Image image) {
    losses.note(LossKind.IMAGE, image.getDestination());
    visitChildren(image);
  }

  private void emphasised(Node node) {
    int start = words.length();
    visitChildren(node);
    losses.note(LossKind.EMPHASIS, words.substring(start));
  }
}
