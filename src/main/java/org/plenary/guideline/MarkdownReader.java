package org.plenary.guideline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Reads Markdown with tables and footnotes. */
final class MarkdownReader extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]");

  private final List<ReadParagraph> paragraphs = new ArrayList<>();
  private final Losses losses;
  private final Map<String, String> notes;
  private final Set<String> called = new HashSet<>();
  private int listDepth;

  private MarkdownReader(Map<String, String> notes, Losses losses) {
    this.notes = notes;
    this.losses = losses;
  }

  static List<ReadParagraph> read(String markdown, Losses losses) {
    MarkdownNotes source = MarkdownNotes.takenFrom(markdown);
    MarkdownReader reader = new MarkdownReader(source.notes(), losses);
    PARSER.parse(source.rest()).accept(reader);
    // Notes nobody calls are words all the same.
    reader.notes.keySet().stream()
        .filter(name -> !reader.called.contains(name))
        .toList()
        .forEach(reader::addNote);
    return reader.paragraphs;
  }

  @Override
  public void visit(Heading heading) {
    add(ParagraphKind.HEADING, heading.getLevel(), words(heading));
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (listDepth > 0) {
      add(ParagraphKind.LIST_ITEM, listDepth, words(paragraph));
    } else {
      add(ParagraphKind.TEXT, 1, words(paragraph));
    }
  }

  @Override
  public void visit(ListItem item) {
    listDepth++;
    if (listDepth > NewParagraph.DEEPEST_ITEM) {
      losses.note(LossKind.DEEP_LEVEL, words(item));
    }
    visitChildren(item);
    listDepth--;
  }

  @Override
  public void visit(BlockQuote quote) {
    losses.note(LossKind.QUOTE, words(quote));
    visitChildren(quote);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    losses.note(LossKind.CODE, code.getLiteral());
    add(ParagraphKind.TEXT, 1, code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    losses.note(LossKind.CODE, code.getLiteral());
    add(ParagraphKind.TEXT, 1, code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    losses.note(LossKind.HTML, html.getLiteral());
    add(ParagraphKind.TEXT, 1, MarkdownWords.withoutTags(html.getLiteral()));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      List<List<String>> rows = new ArrayList<>();
      block.accept(new Rows(rows));
      add(ParagraphKind.TABLE, 1, TableText.of(rows));
    } else {
      visitChildren(block);
    }
  }

  private final class Rows extends AbstractVisitor {

    private final List<List<String>> rows;

    Rows(List<List<String>> rows) {
      this.rows = rows;
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        rows.add(new ArrayList<>());
      } else if (node instanceof TableCell) {
        rows.get(rows.size() - 1).add(words(node));
        return;
      }
      visitChildren(node);
    }
  }

  private String words(Node node) {
    return MarkdownWords.of(node, losses);
  }

  private void add(ParagraphKind kind, int level, String text) {
    List<String> names =
        NOTE.matcher(text)
            .results()
            .map(found -> found.group(1))
            .filter(notes::containsKey)
            .toList();
    String marked =
        NOTE.matcher(text).replaceAll(found -> quoted(isNote(found) ? "[^]" : found.group()));
    if (!marked.isBlank()) {
      paragraphs.add(new ReadParagraph(kind, NewParagraph.fit(kind, level), marked.strip()));
    }
    names.forEach(this::addNote);
  }

  private boolean isNote(MatchResult found) {
    return notes.containsKey(found.group(1));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  /** A note that is called twice stands at its first place and is repeated at the second. */
  private void addNote(String name) {
    String text = notes.get(name);
    if (text != null && !text.isBlank()) {
      String words = MarkdownWords.of(PARSER.parse(text), losses).strip();
      paragraphs.add(new ReadParagraph(ParagraphKind.FOOTNOTE, 1, words));
      called.add(name);
    }
  }
}
