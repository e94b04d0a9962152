package org.plenary.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.jury.Assignments;
import org.plenary.jury.Conflicts;
import org.plenary.jury.DeclarationItem;
import org.plenary.jury.Declarations;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorOrigin;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.programme.EditionDate;
import org.springframework.stereotype.Component;

/** The jury is asked, declares its conflicts and is given its entries. */
@Component
class JuryScene {

  /** This one declines, and an alternate takes the seat. */
  private static final int DECLINES = 5;

  private final Jurors jurors;
  private final Conflicts conflicts;
  private final Declarations declarations;
  private final Assignments assignments;
  private final Cast cast;
  private final VirtualTime time;

  JuryScene(
      Jurors jurors,
      Conflicts conflicts,
      Declarations declarations,
      Assignments assignments,
      Cast cast,
      VirtualTime time) {
    this.jurors = jurors;
    this.conflicts = conflicts;
    this.declarations = declarations;
    this.assignments = assignments;
    this.cast = cast;
    this.time = time;
  }

  void invite(Play play) {
    List<JurorId> asked = new ArrayList<>();
    List<Material.Judge> judges = Material.judges();
    for (int i = 0; i <= play.script().jurors(); i++) {
      Material.Judge judge = judges.get(i);
      boolean asAlternate = i == play.script().jurors();
      JurorOrigin origin = new JurorOrigin(judge.country(), judge.city());
      asked.add(
          jurors.invite(play.head(), play.edition().id(), judge.person(), origin, asAlternate));
    }
    for (int i = 0; i < play.script().jurors(); i++) {
      Person person = person(jurors.get(asked.get(i)));
      if (i == DECLINES) {
        jurors.decline(person, asked.get(i), "I am away in July.");
      } else {
        jurors.accept(person, asked.get(i));
      }
    }
    JurorId alternate = asked.get(play.script().jurors());
    jurors.accept(person(jurors.get(alternate)), alternate);
    jurors.nameChair(play.head(), asked.get(0), true);
  }

  void declareAndAssign(Play play) {
    time.goTo(play.between(EditionDate.SCREENING_ENDS, EditionDate.CONFLICTS_DUE, 600));
    for (Juror juror : seated(play)) {
      declare(person(juror), juror);
    }
    time.goTo(play.between(EditionDate.CONFLICTS_DUE, EditionDate.FIRST_EVALUATION_OPENS, 500));
    play.outsider().followAssignment(play);
    assignments.approve(play.head(), assignments.propose(play.edition().id()));
  }

  /** Declares the first entry that was pointed out, where one was. */
  private void declare(Person person, Juror juror) {
    List<DeclarationItem> items = declarations.list(person, juror.id());
    items.stream()
        .filter(item -> !item.hints().isEmpty() && item.declared() == null)
        .findFirst()
        .ifPresent(item -> declare(person, juror, item));
    declarations.finish(person, juror.id(), items.stream().map(DeclarationItem::entry).toList());
  }

  private void declare(Person person, Juror juror, DeclarationItem item) {
    conflicts.declare(
        person,
        juror.id(),
        item.entry(),
        item.hints().iterator().next(),
        "I worked with this office two years ago.");
  }

  List<Juror> seated(Play play) {
    return jurors.list(play.edition().id()).stream()
        .filter(juror -> juror.state() == JurorState.ACCEPTED)
        .toList();
  }

  private Person person(Juror juror) {
    return cast.get(juror.person());
  }
}
