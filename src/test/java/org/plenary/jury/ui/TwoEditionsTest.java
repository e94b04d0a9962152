package org.plenary.jury.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.jury.Assignments;
import org.plenary.jury.Conflicts;
import org.plenary.jury.DeclarationItem;
import org.plenary.jury.Declarations;
import org.plenary.jury.EntryFixture;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorOrigin;
import org.plenary.jury.JurorQueue;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.JuryRoutes;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.jury.ScoringDates;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.support.Records;
import org.plenary.ui.Dates;
import org.plenary.ui.NavCounts.Count;
import org.plenary.ui.PageHeader;
import org.plenary.ui.WorkRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** A juror who sits in two editions that run at the same time. */
@JuryTest
class TwoEditionsTest {

  @Autowired private Jurors jurors;
  @Autowired private Declarations declarations;
  @Autowired private Assignments assignments;
  @Autowired private JurorQueue queue;
  @Autowired private JuryProgress progress;
  @Autowired private Conflicts conflicts;
  @Autowired private JudgingOrder order;
  @Autowired private ScoringDates scoring;
  @Autowired private Editions editions;
  @Autowired private JuryWorld world;
  @Autowired private Dates dates;
  @Autowired private Clock clock;

  private final CurrentPerson current = mock(CurrentPerson.class);
  private final Edition other = theOther();
  private Person juror;
  private OwnSeat seats;
  private QueueView view;

  @BeforeEach
  void aJurorIsGivenEntriesOfOneEdition() {
    MockVaadin.setup();
    given(editions.get(other.id())).willReturn(other);
    world.entries(3);
    JurorId seat = world.readyJurors(3).get(0);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    juror = world.person(seat);
    given(current.get()).willReturn(juror);
    seats = new OwnSeat(jurors, editions, clock);
  }

  @AfterEach
  void tearDown() {
    MockVaadin.tearDown();
  }

  @Test
  void offersNoSwitchToWhoSitsInOneEdition() {
    open("scorecards");

    assertThat(_find(SeatSwitch.class)).isEmpty();
    assertThat(titles()).hasSize(3);
  }

  @Test
  void showsTheQueueOfTheEditionTheLinkNames() {
    sitsInTheOther();

    open(JuryRoutes.queue(other.code()));
    assertThat(titles()).containsExactly("Entry 9");
    assertThat(pressed()).containsExactly("Another prize");

    again(JuryRoutes.queue(world.edition().code()));
    assertThat(titles()).hasSize(3).doesNotContain("Entry 9");
    assertThat(pressed()).containsExactly(world.edition().name());
    assertThat(_find(PageHeader.class)).hasSize(1);
  }

  @Test
  void turnsToTheOtherEditionByTheSwitch() {
    sitsInTheOther();
    open(JuryRoutes.queue(world.edition().code()));

    Juror shown = jurors.findSeat(juror, world.id()).orElseThrow();
    StringBuilder chosen = new StringBuilder();
    UI.getCurrent().removeAll();
    UI.getCurrent()
        .add(seats.switchFrom(shown, juror, seat -> chosen.append(seat.edition())).orElseThrow());
    _click(_get(NativeButton.class, spec -> spec.withText("Another prize")));

    assertThat(chosen).hasToString(other.id().value());
    assertThat(pressed()).containsExactly("Another prize");
  }

  @Test
  void keepsToTheirOwnSeatsWhateverALinkNames() {
    open(JuryRoutes.queue(other.code()));

    assertThat(titles()).hasSize(3);
  }

  @Test
  void countsWhatIsOwedInAllOfThem() {
    assertThat(counts().counts()).containsEntry("scorecards", Count.owed(3));

    sitsInTheOther();

    assertThat(counts().counts()).containsEntry("scorecards", Count.owed(4));
  }

  private void sitsInTheOther() {
    world.entries.add(EntryFixture.entry(other.id(), 9, "tech", "Elsewhere", "Elsewhere"));
    JurorId seat =
        jurors.invite(
            JuryWorld.HAN,
            other.id(),
            JuryWorld.newPerson(juror.name()),
            new JurorOrigin("Nowhere", "Nowhere"),
            false);
    jurors.accept(juror, seat);
    declarations.finish(
        juror, seat, declarations.list(juror, seat).stream().map(DeclarationItem::entry).toList());
    assignments.approve(JuryWorld.HAN, assignments.propose(other.id()));
  }

  private void open(String address) {
    view =
        new QueueView(
            current,
            seats,
            queue,
            conflicts,
            declarations,
            editions,
            order,
            scoring,
            mock(OfflineScreens.class),
            dates,
            clock);
    UI.getCurrent().add(view);
    again(address);
  }

  private void again(String address) {
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    given(event.getLocation()).willReturn(new Location(address.replaceFirst("^/", "")));
    view.beforeEnter(event);
  }

  private JurorCounts counts() {
    @SuppressWarnings("unchecked")
    ObjectProvider<CurrentEdition> none = mock(ObjectProvider.class);
    return new JurorCounts(current, none, seats, jurors, progress, conflicts);
  }

  private static List<String> titles() {
    return _find(WorkRow.class).stream()
        .map(row -> row.getElement().getTextRecursively())
        .map(text -> text.replaceAll("(Entry \\d+).*", "$1"))
        .toList();
  }

  private static List<String> pressed() {
    return _find(NativeButton.class).stream()
        .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
        .map(NativeButton::getText)
        .toList();
  }

  private static Edition theOther() {
    Edition like = EditionFixture.aPublishedEdition();
    Edition other = Records.with(Records.with(like, "id", EditionId.next()), "code", "OTHER24");
    return Records.with(other, "basics", Records.with(like.basics(), "name", "Another prize"));
  }
}
