package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.Accounts;
import org.plenary.identity.Carried;
import org.plenary.identity.NewPerson;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;

/** Who closes an account sees what rests on it; the office is asked to hand on its entries. */
@PlayedEditionTest
class OwnerGoneTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Accounts accounts;
  @Autowired private People people;
  @Autowired private Entries entries;
  @Autowired private Jurors jurors;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private Cast cast;

  private Edition edition;
  private Person officer;
  private Person administrator;

  @BeforeAll
  void playToTheMiddleOfTheEvaluation() {
    edition = plays.of(20, 1, 0, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
    officer = cast.office().get(0);
    administrator =
        people.add(
            new NewPerson("Ada Okafor", "ada@plenary.example", "", Locale.UK, ZoneId.of("UTC")),
            Role.ADMINISTRATOR);
  }

  @Test
  void showsTheAdministratorWhatRestsOnSomebody() {
    Entry entry = judged(0);
    Juror juror =
        jurors.list(edition.id()).stream()
            .filter(one -> one.state() == JurorState.ACCEPTED)
            .findFirst()
            .orElseThrow();

    assertThat(accounts.listCarried(administrator, entry.owner()))
        .contains(new Carried("entry.hand-over.carried", entry.title(), page(entry)));
    assertThat(accounts.listCarried(administrator, juror.person()))
        .contains(new Carried("jury.juror.carried", edition.name(), "/jury/" + juror.id()));
    assertThatThrownBy(() -> accounts.listCarried(officer, entry.owner()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void asksTheOfficeOnceAndNoMoreWhenTheAccountIsOpenedAgain() {
    Entry entry = judged(1);
    accounts.deactivate(administrator, entry.owner(), "Left the city");
    assertThat(pages()).containsOnlyOnce(page(entry));

    accounts.reactivate(administrator, entry.owner());
    assertThat(pages()).doesNotContain(page(entry));

    accounts.deactivate(administrator, entry.owner(), "Left the city");
    accounts.erase(administrator, entry.owner(), "Asked to be forgotten");
    assertThat(pages()).containsOnlyOnce(page(entry));
    assertThat(workflow.isRunning("owner-gone", entry.id().value())).isTrue();
  }

  private Entry judged(int which) {
    return entries.listByState(edition.id(), Set.of(EntryState.IN_EVALUATION)).get(which);
  }

  private static String page(Entry entry) {
    return "/entries/" + entry.id() + "/owner";
  }

  private List<String> pages() {
    return inbox.list(officer).stream().map(WorkItem::href).toList();
  }
}
