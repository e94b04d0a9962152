package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.notification.Notice;
import org.plenary.notification.NoticeId;
import org.plenary.notification.Outbox;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class CoEditorsTest {

  @Autowired private CoEditors coEditors;
  @Autowired private Entries entries;
  @Autowired private EntryWriters writers;
  @Autowired private EntryAnswers answers;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private Edition edition;
  private EntryId id;

  @BeforeEach
  void aDraft() {
    edition = world.begin(people);
    id = world.completeDraft(world.marijke, edition, "Written together").id();
  }

  @Test
  void letsAnInvitedColleagueWriteButNotSend() {
    coEditors.invite(world.marijke, id, "Daan@Example.org");
    coEditors.join(world.daan, token());

    world.write(world.daan, id, "title", "Daan's title");
    assertThat(entries.get(world.daan, id).title()).isEqualTo("Daan's title");
    assertThat(entries.listOwned(world.daan)).hasSize(1);
    assertThatThrownBy(() -> entries.submit(world.daan, id)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> entries.withdraw(world.daan, id, "")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> coEditors.invite(world.daan, id, "x@example.org"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void countsOwnerAndWhoJoinedAsWritersAndNobodyElse() {
    coEditors.invite(world.marijke, id, "daan@example.org");
    assertThat(writers.isWriter(world.daan.id(), id)).as("only asked").isFalse();
    coEditors.join(world.daan, token());

    assertThat(writers.isWriter(world.daan.id(), id)).isTrue();
    assertThat(writers.isWriter(world.marijke.id(), id)).isTrue();
    assertThat(writers.isWriter(world.stranger.id(), id)).isFalse();
    assertThat(writers.map(edition.id()))
        .containsOnly(
            Map.entry(world.marijke.id(), Set.of(id)), Map.entry(world.daan.id(), Set.of(id)));
  }

  @Test
  void letsNobodyInByAGuessedOrUsedToken() {
    coEditors.invite(world.marijke, id, "daan@example.org");
    String token = token();
    coEditors.join(world.daan, token);

    assertThatThrownBy(() -> coEditors.join(world.stranger, token)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> coEditors.join(world.stranger, "guessed"))
        .isInstanceOf(NotFound.class);
    assertThat(coEditors.join(world.daan, token)).isEqualTo(id);
  }

  @Test
  void letsNoAuditorWrite() {
    coEditors.invite(world.marijke, id, "ada@example.org");

    assertThatThrownBy(() -> coEditors.join(world.auditor, token())).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> world.draft(world.auditor, edition, "By an auditor"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void shutsOutWhoWasRemoved() {
    coEditors.invite(world.marijke, id, "daan@example.org");
    coEditors.join(world.daan, token());
    coEditors.remove(world.marijke, id, coEditors.list(world.marijke, id).get(0));

    assertThatThrownBy(() -> answers.load(world.daan, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> entries.get(world.daan, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesWhatIsNoColleague() {
    assertThatThrownBy(() -> coEditors.invite(world.marijke, id, "no address"))
        .isInstanceOf(InvitationRefused.class);
    assertThatThrownBy(() -> coEditors.invite(world.marijke, id, world.marijke.email()))
        .isInstanceOf(InvitationRefused.class);
  }

  @Test
  void asksAgainWithANewLink() {
    coEditors.invite(world.marijke, id, "daan@example.org");
    String first = token();
    coEditors.invite(world.marijke, id, "daan@example.org");

    assertThatThrownBy(() -> coEditors.join(world.daan, first)).isInstanceOf(NotFound.class);
    assertThat(coEditors.list(world.marijke, id)).hasSize(1);
  }

  @Test
  void showsTheLinkToItsReaderOnly() {
    coEditors.invite(world.marijke, id, "daan@example.org");
    String token = token();

    Map<String, Object> kept =
        jdbc.sql(
                "select * from notification_notice where template =" + " 'prize/co-editor-invited'")
            .query()
            .singleRow();
    kept.remove("secret_link");
    NoticeId notice = new NoticeId(String.valueOf(kept.get("id")));
    Notice read = outbox.get(new Viewer(world.han.id().value(), Set.of("STAFF")), notice);

    assertThat(kept.toString()).doesNotContain(token);
    assertThat(read.mail().text() + read.mail().html()).doesNotContain(token);
    assertThat(jdbc.sql("select * from entry_co_editor").query().singleRow().toString())
        .doesNotContain(token);
    assertThat(events.stream(CoEditorInvited.class).map(CoEditorInvited::facts).toList().toString())
        .doesNotContain(token);
  }

  private String token() {
    String link =
        jdbc.sql(
                "select secret_link from notification_notice where template ="
                    + " 'prize/co-editor-invited' order by queued_at desc, id limit 1")
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
