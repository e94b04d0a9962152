package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.Assignments;
import org.plenary.jury.Jurors;
import org.plenary.support.Accessibility;

/**
 * One entry of a play that is written, screened, scored and accepted by people at browsers, who
 * follow the links in their mails.
 */
final class BrowserEntry implements Outsider {

  private static final String QUESTION = "What changed for people, and how do you know?";

  private final Seats seats;
  private final Cast cast;
  private final Jurors jurors;
  private final Assignments assignments;
  private final VirtualTime time;
  private final JuryTroubles troubles;
  private final ApplicantAtBrowser applicant;
  private String entry = "";
  private String receipt = "";

  BrowserEntry(
      Seats seats,
      Cast cast,
      Jurors jurors,
      Assignments assignments,
      VirtualTime time,
      JuryTroubles troubles) {
    this.troubles = troubles;
    this.seats = seats;
    this.cast = cast;
    this.jurors = jurors;
    this.assignments = assignments;
    this.time = time;
    Page page = seats.stranger();
    seats.keep(ApplicantAtBrowser.ADDRESS, page);
    applicant = new ApplicantAtBrowser(page);
  }

  EntryId id() {
    return new EntryId(entry);
  }

  String receipt() {
    return receipt;
  }

  @Override
  public boolean owns(EntryId id) {
    return id.value().equals(entry);
  }

  @Override
  public void enter(Play play) {
    cast.giveEverybodyThePassword(Seats.PASSWORD);
    applicant.register();
    letTheMailArrive();
    applicant.followTheMail("Confirm");
    applicant.confirmTheAddress();
    entry = applicant.write(Letter.from("City of Aarhus"));
    receipt = applicant.send();
  }

  @Override
  public void followScreening(Play play) {
    Person first = play.office().get(0);
    Person second = play.office().get(1);
    ScreenerAtBrowser one = new ScreenerAtBrowser(seats.of(first.email()));
    one.askCorrection(entry, QUESTION, "Say where the figure comes from.");
    letTheMailArrive();
    applicant.followTheMail("Correct ");
    applicant.correct(QUESTION, "The figure is the city's own count.");
    letTheMailArrive();
    one.letThrough(entry);
    new ScreenerAtBrowser(seats.of(second.email())).letThrough(entry);
  }

  @Override
  public void followAssignment(Play play) {
    lookAtTheDesk(play, "assignment", "Approve");
  }

  @Override
  public void followEvaluation(Play play) {
    cast.giveEverybodyThePassword(Seats.PASSWORD);
    Assignment assignment =
        assignments.list(play.edition().id()).stream()
            .filter(given -> owns(given.entry()))
            .findFirst()
            .orElseThrow();
    Person juror = cast.get(jurors.get(assignment.juror()).person());
    new JurorAtBrowser(seats.of(juror.email()))
        .score(assignment.id().value(), play.edition().criteria().size());
    troubles.declareAConflict(play);
  }

  @Override
  public boolean holdsBack(AssignmentId id) {
    return troubles.isHeldBack(id);
  }

  @Override
  public void followLateness(Play play) {
    troubles.sendTheLastScorecardLate(play);
  }

  @Override
  public void followFinalists(Play play) {
    lookAtTheDesk(play, "finalists", "Confirm");
  }

  @Override
  public void followVerdict(Play play) {
    lookAtTheDesk(play, "verdict", "Sign");
  }

  @Override
  public void answer(Play play) {
    letTheMailArrive();
    applicant.followTheMail(" wins ");
    applicant.accept();
    applicant.nameGuest("Maja Lind", ApplicantAtBrowser.ADDRESS);
    Page stranger = seats.stranger();
    stranger.navigate("/prizes/" + play.edition().code() + "/results");
    assertThat(stranger.locator("h1")).hasText("Results");
    assertThat(stranger.content()).doesNotContain(ApplicantAtBrowser.TITLE);
  }

  /** A screen of the office in the hour in which there is something to do on it. */
  private void lookAtTheDesk(Play play, String screen, String step) {
    // Weeks have passed since anybody was here: nobody is signed in any more.
    Page desk = seats.stranger();
    desk.navigate("/" + screen + "?edition=" + play.edition().code());
    Seats.signIn(desk, play.head().email());
    assertThat(desk.getByText(step).first()).isVisible();
    Accessibility.lookAnywhere(desk, "office-" + screen);
  }

  private void letTheMailArrive() {
    time.goTo(Instant.EPOCH);
  }
}
