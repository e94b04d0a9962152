package org.plenary.consultation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.plenary.attachment.FileRefused;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.HandedFile;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.Severity;
import org.plenary.guideline.ParagraphId;
import org.plenary.support.Records;

/** The draft of an open round reads on its public page as it was written. */
class OpenRoundPagesTest extends PublicRoundPage {

  @Test
  void showsTablesAsTablesAndCallsOfNotesRaised() throws Exception {
    assertThat(page())
        .contains("Before a &lt;b&gt;service&lt;/b&gt;<sup>1</sup> is moved.")
        .contains(">Who<sup>2</sup></th>", ">Step</th>", ">Assess</td>", ">The city</td>")
        .doesNotContain("Step | Who", "[^]");
  }

  @Test
  void marksThePassageALinkPointsAtAndNoOther() throws Exception {
    assertThat(page("?passage=p-1&from=12&to=23"))
        .contains("Before a &lt;b&gt;<mark>service&lt;/b&gt;</mark><sup>1</sup> is moved.");
    int city = "Step | Who\nAssess | ".length();
    assertThat(page("?passage=p-4&from=" + city + "&to=" + (city + 8)))
        .contains("<mark>The city</mark></td>", ">Assess</td>");
    assertThat(page("?passage=p-1&from=-4&to=90000")).contains("<mark> is moved.</mark>");
    assertThat(page("?passage=other&from=0&to=5") + page("?passage=p-1&from=9"))
        .doesNotContain("<mark>");
  }

  @Test
  void numbersItemsAsTheyAreCitedAndPutsNoBulletBeforeThem() throws Exception {
    assertThat(page()).contains(">1.1(a)</bdi>", ">say where</div>").doesNotContain("'• '");
  }

  @Test
  void asksWhoConfirmedOnceForNothingButTheNextComment() throws Exception {
    given(further.findWriter(ROUND.id(), "held"))
        .willReturn(Optional.of(new PublicVoice("Ana", "ana@x.example", "", "", false)));

    assertThat(page("?at=p-1&key=held"))
        .contains("You write as Ana.", "name=\"key\" value=\"held\"", "?at=whole&amp;key=held")
        .doesNotContain("ana@x.example", "name=\"email\"", "name=\"consent\"");
    assertThat(page("?at=p-1&key=made-up"))
        .contains("name=\"email\"", "name=\"consent\"")
        .doesNotContain("whole&amp;key=", "value=\"made-up\"");
  }

  @Test
  void takesAFurtherCommentWithoutWaitingAndForgivesThePaceOfAConfirmedOne() throws Exception {
    given(pace.secondsToWait(any())).willReturn(300L);
    given(further.findWriter(ROUND.id(), "held"))
        .willReturn(Optional.of(new PublicVoice("Ana", "ana@x.example", "", "", false)));
    Comment added = Records.with(Records.blank(Comment.class), "number", 7);
    given(further.add(any(), any(), any(), any())).willReturn(added);

    assertThat(post("/consultations/round-1", "held")).contains("Your comment is no. 7");
    assertThat(post("/consultations/round-1", "made-up")).contains("Your name");

    post("/consultations/round-1/confirm", "held");
    verify(pace, never()).forgive(any());
    given(comments.isWaiting(ROUND.id(), "first")).willReturn(true);
    post("/consultations/round-1/confirm", "first");
    verify(pace).forgive(any());
  }

  @Test
  void saysWhereTheMailWaitsWhileNoServerIsSet() throws Exception {
    assertThat(send("kind", "EDITORIAL")).contains("the mail waits in the outbox");
    given(mail.isServerSet()).willReturn(true);
    assertThat(send("kind", "EDITORIAL"))
        .contains("Now look into your mail")
        .doesNotContain("outbox");
  }

  @Test
  void takesKindSeverityReasonQuoteAndFile() throws Exception {
    ArgumentCaptor<CommentForm> typed = ArgumentCaptor.forClass(CommentForm.class);
    ArgumentCaptor<HandedFile> handed = ArgumentCaptor.forClass(HandedFile.class);

    assertThat(send("kind", "EDITORIAL", "severity", "BLOCKING", "reason", "Nobody can check it."))
        .contains("Now look into your mail");

    verify(comments).send(any(), any(), typed.capture(), handed.capture(), any());
    assertThat(typed.getValue())
        .isEqualTo(
            new CommentForm(
                Anchor.quoted(new ParagraphId("p-1"), "service"),
                CommentKind.EDITORIAL,
                Severity.BLOCKING,
                "More.",
                "",
                "Nobody can check it."));
    assertThat(handed.getValue().name()).isEqualTo("survey.pdf");
    assertThat(handed.getValue().content().getInputStream()).hasContent("%PDF-");
  }

  @Test
  void refusesWhatThePageDoesNotOfferAndKeepsWhatWasTyped() throws Exception {
    assertThat(send("kind", "POSITION", "severity", "<script>", "reason", "My reason."))
        .contains("id=\"kind-e\"", "id=\"severity-e\"", "Choose one of the list.")
        .contains("Choose the file once more", ">My reason.</textarea>", ">service</textarea>")
        .contains("<details class=\"more\" open=\"open\"")
        .doesNotContain("<script>\"", "Now look into your mail");
    verify(comments, never()).send(any(), any(), any(), any(), any());
  }

  @Test
  void saysAtTheFileWhyItIsNotTaken() throws Exception {
    willThrow(mock(FileRefused.class)).given(comments).send(any(), any(), any(), any(), any());

    assertThat(send("kind", "GENERAL", "severity", "MINOR", "reason", ""))
        .contains("id=\"file-e\"", ">More.</textarea>")
        .doesNotContain("Now look into your mail");
  }

  @Test
  void asksForWordsOfAParagraphOnlyAndBringsThoseThatWereSelected() throws Exception {
    assertThat(page("?at=p-1&quote=Before a")).contains("id=\"quote\"", ">Before a</textarea>");
    assertThat(page("?at=whole")).doesNotContain("id=\"quote\"");
  }

  @Test
  void beginsAWordingForATableWithTheTableAndTakesItUntouchedForNone() throws Exception {
    assertThat(page("?at=p-4"))
        .contains(">Step | Who\nAssess | The city</textarea>", "stands between two cells")
        .contains("<details class=\"more\">");
    ArgumentCaptor<CommentForm> typed = ArgumentCaptor.forClass(CommentForm.class);
    send("at", "p-4", "proposed", "Step | Who\r\nAssess | The city");
    send("at", "p-4", "proposed", "Step | Who\r\nAssess | The state");
    verify(comments, times(2)).send(any(), any(), typed.capture(), any(), any());
    assertThat(typed.getAllValues())
        .extracting(CommentForm::proposed)
        .containsExactly("", "Step | Who\nAssess | The state");
  }
}
