package org.plenary.rehearsal;

import java.util.List;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitCare;
import org.plenary.award.BenefitListItem;
import org.plenary.award.BenefitReport;
import org.plenary.award.BenefitState;
import org.plenary.award.Benefits;
import org.plenary.award.ProjectType;
import org.plenary.entry.Entries;
import org.plenary.identity.Person;
import org.plenary.programme.BenefitKind;
import org.plenary.programme.EditionDate;
import org.springframework.stereotype.Component;

/** The months after the ceremony: offers are answered, courses held, projects begun. */
@Component
class FollowUpScene {

  private static final int ONE_IN_FOUR = 4;
  private static final int ONE_IN_FIVE = 5;

  private final Benefits benefits;
  private final BenefitCare care;
  private final Entries entries;
  private final Cast cast;
  private final VirtualTime time;

  FollowUpScene(Benefits benefits, BenefitCare care, Entries entries, Cast cast, VirtualTime time) {
    this.benefits = benefits;
    this.care = care;
    this.entries = entries;
    this.cast = cast;
    this.time = time;
  }

  void play(Play play) {
    goTo(play, 30);
    answer(play);
    goTo(play, 200);
    projects(play);
    goTo(play, 350);
    courses(play);
    goTo(play, 400);
    report(play);
  }

  private void goTo(Play play, long thousandths) {
    time.goTo(play.between(EditionDate.EMBARGO_LIFTS, EditionDate.FOLLOW_UP_ENDS, thousandths));
  }

  private void answer(Play play) {
    int number = 0;
    for (Benefit offered : list(play)) {
      if (number++ % ONE_IN_FIVE == 3) {
        benefits.decline(winner(offered), offered.id(), "Nobody can be spared this year.");
      } else {
        benefits.accept(winner(offered), offered.id());
      }
    }
  }

  /** Some are scoped, some agreed, one is under way. */
  private void projects(Play play) {
    int number = 0;
    for (Benefit project : list(play)) {
      if (project.kind() == BenefitKind.COLLABORATION && project.state().isUnderWay()) {
        ProjectType type = ProjectType.values()[number % ProjectType.values().length];
        care.scope(play.head(), project.id(), type, "Agreed by video call with the city's team.");
        if (number % 2 == 1) {
          care.advance(play.head(), project.id(), BenefitState.AGREED, "");
        }
        if (number == 1) {
          care.advance(play.head(), project.id(), BenefitState.RUNNING, "");
        }
        number++;
      }
    }
  }

  private void courses(Play play) {
    for (Benefit course : list(play)) {
      if (course.kind() == BenefitKind.TRAINING && course.state() == BenefitState.ACCEPTED) {
        care.advance(play.head(), course.id(), BenefitState.DELIVERED, "Held in Seoul in spring.");
      }
    }
  }

  private void report(Play play) {
    int number = 0;
    for (Benefit course : list(play)) {
      if (course.waitsForReport() && number++ % ONE_IN_FOUR != 1) {
        benefits.report(
            winner(course),
            course.id(),
            new BenefitReport(
                true,
                "Two of our officials spent five days in Seoul with peers from other cities.",
                "The help desk now works by the checklist we wrote there.",
                "Send those who do the work, not those who report on it."));
      }
    }
  }

  private List<Benefit> list(Play play) {
    return benefits.list(play.head(), play.edition().id()).stream()
        .map(BenefitListItem::benefit)
        .toList();
  }

  private Person winner(Benefit benefit) {
    return cast.get(entries.get(benefit.entry()).owner());
  }
}
