package org.plenary.consultation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.support.Records;

/** What the public page offers once its round has closed. */
class ClosedRoundPagesTest extends PublicRoundPage {

  private static final String LATE_NOTE = "What is said now comes too late for that";

  private static final String ALL_THE_SAME =
      "href=\"/consultations/round-1?late=true\">Write a late comment all the same";

  @Test
  void saysWhenItClosedAndLeadsToALateCommentByOneLink() throws Exception {
    close(RoundState.CLOSED);
    assertThat(page())
        .contains("The round closed on Tuesday 4 June 2024, 09:00 in Nairobi.", LATE_NOTE)
        .contains("The answers will be published.", ALL_THE_SAME)
        .doesNotContain("Comments are taken until", "Comment on 1.1", "?at=whole", "/answers");
    assertThat(page("?late=true"))
        .contains("Comment on 1.1", "?at=whole", LATE_NOTE, "Choose a paragraph below")
        .doesNotContain(ALL_THE_SAME);
  }

  @Test
  void saysInTheFormAndAfterSendingThatItIsLate() throws Exception {
    close(RoundState.CLOSED);
    assertThat(page("?at=p-1")).contains("This comment is late", ">Send late comment<");
    assertThat(send("kind", "POSITION")).contains("This comment is late", "Comment on 1.1");
    assertThat(send("kind", "EDITORIAL"))
        .contains("Your late comment is kept.")
        .doesNotContain("It counts once");
  }

  @Test
  void leadsToTheAnswersOnceTheyAreOut() throws Exception {
    close(RoundState.RELEASED);
    assertThat(page())
        .contains("/consultations/round-1/answers", "What was said, and the answers to it")
        .doesNotContain("The answers will be published.", "Comment on 1.1");
  }

  @Test
  void offersToGoOnToWhoeverHasAKey() throws Exception {
    close(RoundState.CLOSED);
    given(further.findWriter(ROUND.id(), "held"))
        .willReturn(Optional.of(new PublicVoice("Ana", "ana@x.example", "", "", false)));
    assertThat(page("?key=held")).contains("Comment on 1.1", LATE_NOTE);
    assertThat(page("?key=made-up")).doesNotContain("Comment on 1.1");
  }

  @Test
  void saysWhileItIsOpenByWhenToConfirm() throws Exception {
    assertThat(page()).contains("Comments are taken until Tuesday 4 June", "Comment on 1.1");
    assertThat(send("kind", "EDITORIAL"))
        .contains("Confirm it by Tuesday 4 June 2024, 09:00 in Nairobi.");
  }

  private void close(RoundState state) {
    Round closed = Records.with(ROUND, "state", state);
    given(comments.get(any())).willReturn(closed);
    given(comments.isLate(closed)).willReturn(true);
  }
}
