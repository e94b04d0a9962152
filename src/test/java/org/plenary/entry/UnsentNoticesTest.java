package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntryTest
class UnsentNoticesTest {

  @Autowired private UnsentNotices notices;
  @Autowired private Entries entries;
  @Autowired private CoEditors coEditors;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlenaryClock clock;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    edition = world.begin(people);
  }

  @Test
  void tellsEverybodyWhoWroteADraftThatItWasNotSent() {
    EntryId id = world.draft(world.marijke, edition, "Half a thought").id();
    coEditors.invite(world.marijke, id, "daan@example.org");
    coEditors.join(world.daan, token());
    coEditors.invite(world.marijke, id, "never.joined@example.org");
    afterTheClose();

    notices.tellNotSent(id);

    assertThat(told()).containsExactlyInAnyOrder(world.marijke.email(), world.daan.email());
    assertThat(
            jdbc.sql("select value_json from notification_notice where template = ?")
                .param("prize/draft-not-sent")
                .query(String.class)
                .list())
        .allMatch(words -> words.contains("Half a thought"));
    then(people).should(never().description("one by one")).get(world.daan.id());
  }

  @Test
  void tellsNobodyWhoSentItWithdrewItOrMaySendItAfterAll() {
    EntryId sent = world.sent(world.daan, edition, "Sent").id();
    EntryId draft = world.draft(world.marijke, edition, "Still open").id();
    EntryId withdrawn = world.draft(world.marijke, edition, "Given up").id();
    entries.withdraw(world.marijke, withdrawn, "");

    notices.tellNotSent(draft);
    afterTheClose();
    notices.tellNotSent(sent);
    notices.tellNotSent(withdrawn);

    assertThat(told()).isEmpty();
  }

  private void afterTheClose() {
    clock.stopAt(world.closes(edition).plusSeconds(1));
  }

  private List<String> told() {
    return jdbc.sql("select recipient_email from notification_notice where template = ?")
        .param("prize/draft-not-sent")
        .query(String.class)
        .list();
  }

  private String token() {
    String link =
        jdbc.sql("select secret_link from notification_notice where template = ?")
            .param("prize/co-editor-invited")
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
