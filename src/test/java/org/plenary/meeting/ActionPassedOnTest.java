package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Accounts;
import org.plenary.identity.Carried;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** An action whose owner is gone falls to the office, which passes it on. */
@ProgramTest
@Transactional
@RecordApplicationEvents
class ActionPassedOnTest {

  private static final String GONE = "action-owner-gone";

  @Autowired private MeetingWorld world;
  @Autowired private Accounts accounts;
  @Autowired private MinutesBook book;
  @Autowired private Actions actions;
  @Autowired private ActionPasses passes;
  @Autowired private Workflow workflow;
  @Autowired private JobRunner jobs;
  @Autowired private PlenaryClock clock;
  private MeetingId id;
  private Person administrator;

  @BeforeEach
  void aMeetingThatIsHeld() {
    world.begin();
    id = world.invited();
    administrator = world.person("Ada Okafor", Role.ADMINISTRATOR);
    clock.stopAt(MeetingWorld.ENDS);
    book.write(world.staff, id, "Said.", 0);
  }

  @Test
  void asksTheOfficeOnceForAnActionWhoseOwnerIsGone() {
    ActionId action = given();
    assertThat(accounts.listCarried(administrator, world.mei.id()))
        .contains(
            new Carried(
                "meeting.pass-on.carried", "Send a structure", MeetingRoutes.action(action)));
    accounts.deactivate(administrator, world.mei.id(), "Left the lab");
    assertThat(officeOwes(action)).isTrue();
    accounts.reactivate(administrator, world.mei.id());
    assertThat(officeOwes(action)).isFalse();

    accounts.deactivate(administrator, world.mei.id(), "Left the lab");
    accounts.erase(administrator, world.mei.id(), "Asked to be forgotten");
    assertThat(officeOwes(action)).isTrue();
    actions.complete(world.staff, action, "Done by the office.");
    assertThat(workflow.isRunning(GONE, action.value())).isFalse();
  }

  @Test
  void asksTheOfficeWhereTheOwnerWasGoneBeforeTheMinutesWereSent() {
    ActionId action = add();
    accounts.deactivate(administrator, world.mei.id(), "Left the lab");
    assertThat(officeOwes(action)).isFalse();
    book.send(world.staff, id);
    assertThat(officeOwes(action)).isTrue();
  }

  @Test
  void goesToTheNewOwnerWithItsDateItsReasonAndItsReminders() {
    ActionId action = given();
    accounts.deactivate(administrator, world.mei.id(), "Left the lab");
    passes.passOn(world.staff, action, world.tomas.id(), " Mei Tanaka left the lab. ");

    assertThat(workflow.isRunning(GONE, action.value())).isFalse();
    assertThat(tasksOf(world.mei)).isEmpty();
    assertThat(tasksOf(world.tomas)).containsExactly("do-action");
    assertThat(world.mailsTo("meeting-action-given")).containsExactly(world.tomas.email());
    assertThat(world.valuesOf("meeting-action-given", world.tomas))
        .contains("Mei Tanaka left the lab.", "Send a structure");
    assertThat(world.mailsTo("meeting-action-passed-on")).isEmpty();
    assertThat(passes.list(world.tomas, action))
        .containsExactly(
            new ActionPass(
                action,
                world.mei.id(),
                world.tomas.id(),
                "Mei Tanaka left the lab.",
                world.staff.id(),
                MeetingWorld.ENDS));

    clock.stopAt(Instant.parse("2024-01-28T06:00:00Z"));
    jobs.runDue();
    assertThat(world.mailsTo("meeting-action-due")).containsExactly(world.tomas.email());
    actions.complete(world.tomas, action, "Sent.");
    assertThat(workflow.isRunning("action", action.value())).isFalse();
  }

  @Test
  void tellsAFormerOwnerWhoIsStillThere() {
    ActionId action = given();
    passes.passOn(world.staff, action, world.staff.id(), "Mei Tanaka is ill.");

    assertThat(world.mailsTo("meeting-action-given")).containsExactly(world.staff.email());
    assertThat(world.mailsTo("meeting-action-passed-on")).containsExactly(world.mei.email());
    assertThatThrownBy(() -> actions.complete(world.mei, action, "Mine."))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void isTheOfficesToPassOnWithAReasonToSomebodyWhoIsThere() {
    ActionId open = add();
    refused("action-not-open", open, world.tomas, "Why");
    book.send(world.staff, id);
    refused("pass-on-reason", open, world.tomas, " ");
    assertThatThrownBy(() -> passes.passOn(world.mei, open, world.tomas.id(), "No time"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> passes.passOn(world.stranger, open, world.tomas.id(), "Mine"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> passes.passOn(world.staff, open, world.stranger.id(), "Why"))
        .isInstanceOf(NotFound.class);
    accounts.deactivate(administrator, world.tomas.id(), "Left");
    assertThatThrownBy(() -> passes.passOn(world.staff, open, world.tomas.id(), "Why"))
        .isInstanceOf(NotFound.class);
    assertThat(passes.listHeirs(world.staff, open))
        .extracting(Person::id)
        .contains(world.adaeze.id(), world.staff.id())
        .doesNotContain(world.mei.id(), world.tomas.id(), world.stranger.id());
    actions.complete(world.mei, open, "Sent.");
    refused("action-not-open", open, world.adaeze, "Why");
  }

  @Test
  void losesTheNameOfWhoIsErasedFromItsReason() {
    ActionId action = given();
    passes.passOn(world.staff, action, world.tomas.id(), "Mei Tanaka is ill.");
    accounts.erase(administrator, world.mei.id(), "Asked to be forgotten");
    assertThat(passes.list(world.staff, action))
        .singleElement()
        .extracting(ActionPass::reason)
        .asString()
        .endsWith("is ill.")
        .doesNotContain("Mei");
  }

  private void refused(String why, ActionId action, Person to, String reason) {
    assertThatThrownBy(() -> passes.passOn(world.staff, action, to.id(), reason))
        .hasMessageContaining(why);
  }

  private ActionId add() {
    return actions.add(
        world.staff, id, "Send a structure", world.mei.id(), LocalDate.of(2024, 1, 31));
  }

  private ActionId given() {
    ActionId action = add();
    book.send(world.staff, id);
    return action;
  }

  private boolean officeOwes(ActionId action) {
    return workflow.openTasks(world.staff.id().value(), Set.of("STAFF")).stream()
        .anyMatch(task -> task.procedure().equals(GONE) && task.key().equals(action.value()));
  }

  private List<String> tasksOf(Person person) {
    return workflow.openTasks(person.id().value(), Set.of()).stream().map(OpenTask::task).toList();
  }
}
