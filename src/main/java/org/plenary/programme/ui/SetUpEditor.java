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
import org.plenary.programme.UnpublishedChange;
import org.plenary.programme.UnpublishedChanges;
import org.plenary.shared.Refusal;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/**
 * One person's work on one edition. A draft is kept as it is typed; what changes in a published one
 * is kept for this person alone until it is published with its reason.
 */
final class SetUpEditor {

  private final Editions editions;
  private final UnpublishedChanges unpublished;
  private final ChangePublishing publishing;
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
  private String reason = "";

  SetUpEditor(
      Editions editions,
      UnpublishedChanges unpublished,
      ChangePublishing publishing,
      Person person,
      Edition edition,
      ReaderDates reader,
      Clock clock,
      Consumer<Edition> whenChanged) {
    this.editions = editions;
    this.unpublished = unpublished;
    this.publishing = publishing;
    this.person = person;
    this.reader = reader;
    this.clock = clock;
    lastSaved = clock.instant();
    this.whenChanged = whenChanged;
    UnpublishedChange left =
        unpublished
            .find(person, edition.id())
            .orElseGet(() -> new UnpublishedChange(edition, edition));
    seen = left.seen();
    wanted = left.wanted();
    aside.pending(pending());
    aside.missing(wanted);
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

  private int pending() {
    return isPublished() ? seen.differencesTo(wanted).size() : 0;
  }

  private boolean isPublished() {
    return seen.state() == EditionState.PUBLISHED;
  }

  /** Something was typed: keeps it, or counts it among what is to be published. */
  void typed() {
    if (section == null) {
      return;
    }
    Edition before = wanted;
    wanted = section.applyTo(before);
    if (isPublished()) {
      wanted = unpublished.keep(person, seen, before, wanted);
      aside.pending(pending());
    } else {
      save();
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

  private void save() {
    try {
      saved(editions.change(person, seen, wanted, ""));
    } catch (Refusal refused) {
      notSaved(refused);
    }
  }

  private void saved(Edition edition) {
    seen = edition;
    wanted = edition;
    conflict.hide();
    Toast.settle();
    lastSaved = clock.instant();
    aside.saved(reader.time(lastSaved));
  }

  private void notSaved(Refusal refused) {
    if (refused instanceof ChangedMeanwhile meanwhile) {
      aside.notSavedSince(reader.time(lastSaved));
      conflict.show(meanwhile, wanted);
    } else {
      refuse(refused);
    }
  }

  private void askReason() {
    new ChangeDialog(seen.differencesTo(wanted), reason, this::publishChange).open();
  }

  private void publishChange(String given) {
    reason = given;
    publishing.publish(
        person,
        seen,
        wanted,
        reason,
        edition -> {
          saved(edition);
          reason = "";
          Toast.show(EditionWords.text("programme.change.done"));
          showAsKept();
        },
        this::notSaved);
  }

  private void drop() {
    unpublished.drop(person, seen.id());
    wanted = seen;
    showAsKept();
  }

  private void takeTheirs(Edition theirs) {
    unpublished.drop(person, theirs.id());
    seen = theirs;
    wanted = theirs;
    showAsKept();
  }

  private void keepMine(Edition theirs) {
    // Both have been shown side by side: saving over the other's words is now a decision.
    wanted = theirs.overwrittenBy(seen, wanted);
    seen = theirs;
    if (isPublished()) {
      unpublished.drop(person, seen.id());
      wanted = unpublished.keep(person, seen, seen, wanted);
      conflict.hide();
    } else {
      save();
    }
    aside.pending(pending());
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
