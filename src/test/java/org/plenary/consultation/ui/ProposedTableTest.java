package org.plenary.consultation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Audience;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.ProposedTables;
import org.plenary.consultation.Round;
import org.plenary.consultation.SaidInPublic;
import org.plenary.consultation.Severity;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.TableRedline;
import org.plenary.support.MockScreen;
import org.plenary.support.Records;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A table that is proposed in place of a table, wherever a comment is read. */
class ProposedTableTest {

  private static final Paragraph TABLE =
      new Paragraph(
          new ParagraphId("p"),
          "2.1",
          0,
          ParagraphKind.TABLE,
          1,
          "City | Users\nBusan \\| port | 12 of all",
          1,
          1,
          "Access");

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void readsOnACardAsATableWithTheChangedWordsMarkedInItsCells() {
    CommentCard card = screen.show(new CommentCard(proposing("14"), TABLE, Locale.UK));
    String html = card.getElement().getOuterHTML().replaceAll("\\s*\n\\s*", "");

    assertThat(html).contains("<table>").doesNotContain("\\|");
    assertThat(html.replaceAll("</t[dh]>", "#").replaceAll("<[^>]+>", ""))
        .contains("City#Users#Busan | port# [deleted: 12 ]  [inserted: 14 ]  of all#");
  }

  @Test
  void readsTheSameOnAPublicPage() {
    assertThat(page(true))
        .contains("<td>Busan | port</td><td><del>12</del><ins>14</ins> of all</td>")
        .doesNotContain("\\|");
  }

  @Test
  void showsNoWordsOfADraftThatIsNotForEverybody() {
    assertThat(page(false)).contains("14 of all").doesNotContain("<td>", "<del>");
  }

  private static String page(boolean isOpenToAll) {
    Comment comment = proposing("14");
    Audience audience = new Audience(false, Set.of(), Set.of(), Set.of(), isOpenToAll);
    Map<Integer, TableRedline> tables =
        ProposedTables.open(
            Records.with(Records.blank(Round.class), "audience", audience),
            () -> List.of(TABLE),
            Locale.UK,
            List.of(comment));
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(files);
    return engine
        .process(
            "public/consultation-said",
            Set.of("article"),
            new Context(
                Locale.UK,
                Map.of(
                    "lines",
                    List.of(new SaidInPublic.Said(comment, List.of(), false)),
                    "proposedTables",
                    tables,
                    "passages",
                    Map.of(),
                    "language",
                    "en")))
        .replaceAll("<span class=\"sr\">[^<]*</span>|</?span>", "");
  }

  private static Comment proposing(String users) {
    Comment comment = Records.with(Records.blank(Comment.class), "id", new CommentId("c"));
    comment = Records.with(comment, "number", 1);
    comment = Records.with(comment, "anchor", Anchor.paragraph(TABLE.id()));
    comment = Records.with(comment, "label", "2.1");
    comment = Records.with(comment, "text", "");
    comment = Records.with(comment, "reason", "");
    comment = Records.with(comment, "authorName", "Ana");
    comment = Records.with(comment, "organisation", "");
    comment = Records.with(comment, "country", "");
    comment = Records.with(comment, "kind", CommentKind.TECHNICAL);
    comment = Records.with(comment, "severity", Severity.MINOR);
    comment = Records.with(comment, "capacity", Capacity.PERSONAL);
    comment = Records.with(comment, "state", CommentState.SUBMITTED);
    return Records.with(comment, "proposed", TABLE.text().replace("12", users));
  }
}
