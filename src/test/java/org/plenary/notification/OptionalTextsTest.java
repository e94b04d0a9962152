package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which texts a reader may ask not to get. */
class OptionalTextsTest {

  /** Whoever adds to this list makes sure that nobody loses a right or a duty by not reading. */
  @Test
  void areRemindersAndNewsAndNothingElse() {
    MailTemplates templates = new MailTemplates();

    assertThat(templates.names())
        .filteredOn(name -> templates.get(name, Locale.ENGLISH).isOptional())
        .containsExactly(
            "consultation/agenda-call-near",
            "consultation/draft-out",
            "consultation/host-call-near",
            "consultation/meeting-near",
            "consultation/meeting-reply-wanted",
            "consultation/outline-out",
            "consultation/round-closed",
            "consultation/round-half-way",
            "consultation/round-last-day",
            "consultation/round-last-week",
            "consultation/text-cleared",
            "milestone/milestone-moved",
            "milestone/milestone-reminder",
            "notification/daily",
            "prize/draft-reminder",
            "prize/scorecard-reminder");
  }

  @Test
  void neverSignTheirReaderIn() {
    String text =
        """
        ---
        subject: "Sign in"
        optional: true
        why: "You asked for it."
        values:
          secretLink: "https://plenary.example.org/enter/1"
        ---
        Here.
        """;

    assertThatThrownBy(() -> MailTemplateFile.read("identity/odd", Locale.ENGLISH, text))
        .hasMessageContaining("has a secret link");
  }
}
