package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.ParagraphId;
import org.plenary.support.Records;

class PassageRoutesTest {

  private static final ParagraphId PLACE = new ParagraphId("one");

  @Test
  void leadsToTheQuotedWordsOfTheDraftThatWasCommented() {
    Comment words = about(Anchor.words(PLACE, "made public", 7));

    assertThat(PassageRoutes.read(words))
        .isEqualTo("/rounds/round-1/draft?paragraph=one&comment=comment-1");
    assertThat(PassageRoutes.open(List.of(words)))
        .containsExactly(Map.entry(4, "/consultations/round-1?passage=one&from=7&to=18#p-one"));
  }

  @Test
  void leadsToTheParagraphOrTheDraftWhereNothingIsQuoted() {
    assertThat(PassageRoutes.open(List.of(about(Anchor.paragraph(PLACE)))))
        .containsValue("/consultations/round-1#p-one");
    assertThat(PassageRoutes.open(List.of(about(Anchor.whole())))).isEmpty();
    assertThat(PassageRoutes.read(about(Anchor.whole()))).isEqualTo("/rounds/round-1/draft");
  }

  private static Comment about(Anchor place) {
    Comment comment = Records.with(Records.blank(Comment.class), "anchor", place);
    comment = Records.with(comment, "id", new CommentId("comment-1"));
    comment = Records.with(comment, "round", new RoundId("round-1"));
    return Records.with(comment, "number", 4);
  }
}
