package org.plenary.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.programme.ChangedMeanwhile;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionState;
import org.plenary.programme.Editions;
import org.plenary.programme.NotReadyToPublish;
import org.plenary.shared.Refusal;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/**
 * One person's work on one edition. A draft is kept as it is typed; what changes in a published one
 * waits here until it is published with its reason.
 */
final class SetUpEditor {

  private final Editions editions;
  private final Person person;
  private final ReaderDates reader;
  private final Clock clock;
  private final Consumer<Edition> whenChanged;
  private final SetUpAside aside = new SetUpAside(this::askReason, this::drop);
  private final ConflictBox conflict = new ConflictBox(this::takeTheirs, this::keepMine);
  private Edition seen;
  private Edition wanted;
  private @Nullable SetUpSection section;
  private Runnable whenReloaded = () -> {};
  private Instant lastSaved;

  SetUpEditor(
      Editions editions,
      Person person,
      Edition edition,
      ReaderDates reader,
      Clock clock,
      Consumer<Edition> whenChanged) {
    this.editions = editions;
    this.person = person;
    this.reader = reader;
    this.clock = clock;
    lastSaved = clock.instant();
    this.whenChanged = whenChanged;
    seen = edition;
    wanted = edition;
    aside.missing(edition);
  }

  Edition edition() {
    return seen;
  }

  Edition wanted() {
    return wanted;
  }

  SetUpAside aside() {
    return aside;
  }

  Div conflict() {
    return conflict;
  }

  void edit(SetUpSection shown) {
    section = shown;
  }

  void whenReloaded(Runnable reload) {
    whenReloaded = reload;
  }

  boolean hasPendingChange() {
    return seen.state() == EditionState.PUBLISHED && !seen.differencesTo(wanted).isEmpty();
  }

  /** Something was typed: keeps it, or counts it among what is to be published. */
  void typed() {
    if (section == null) {
      return;
    }
    wanted = section.applyTo(wanted);
    if (seen.state() == EditionState.DRAFT) {
      save("");
    } else {
      aside.pending(seen.differencesTo(wanted).size());
    }
    section.refresh(wanted);
    aside.missing(wanted);
    whenChanged.accept(wanted);
  }

  /** Makes the edition public and shows it as it is then. */
  void publish() {
    try {
      seen = editions.publish(person, seen.id());
      UI.getCurrent().getPage().reload();
    } catch (Refusal refused) {
      refuse(refused);
    }
  }

  private boolean save(String reason) {
    try {
      seen = editions.change(person, seen, wanted, reason);
      wanted = seen;
      conflict.hide();
      lastSaved = clock.instant();
      aside.saved(reader.time(lastSaved));
      return true;
    } catch (ChangedMeanwhile meanwhile) {
      aside.notSavedSince(reader.time(lastSaved));
      conflict.show(meanwhile, wanted);
    } catch (Refusal refused) {
      refuse(refused);
    }
    return false;
  }

  private void askReason() {
    new ChangeDialog(seen.differencesTo(wanted), this::publishChange).open();
  }

  private void publishChange(String reason) {
    if (save(reason)) {
      Toast.show(EditionWords.text("programme.change.done"));
      showAsKept();
    }
  }

  private void drop() {
    wanted = seen;
    showAsKept();
  }

  private void takeTheirs(Edition theirs) {
    seen = theirs;
    wanted = theirs;
    showAsKept();
  }

  private void keepMine(Edition theirs) {
    // Both have been shown side by side: saving over the other's words is now a decision.
    wanted = theirs.overwrittenBy(seen, wanted);
    seen = theirs;
    if (seen.state() == EditionState.DRAFT) {
      save("");
    } else {
      conflict.hide();
    }
    aside.pending(hasPendingChange() ? seen.differencesTo(wanted).size() : 0);
  }

  private void showAsKept() {
    conflict.hide();
    aside.pending(0);
    aside.missing(wanted);
    whenReloaded.run();
  }

  private void refuse(Refusal refused) {
    if (refused instanceof NotReadyToPublish notReady) {
      Toast.refuse(EditionWords.of(notReady.problems().get(0)));
    } else {
      Toast.refuse(EditionWords.text(refused.messageKey(), refused.arguments()));
    }
  }
}
