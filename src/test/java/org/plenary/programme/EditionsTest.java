package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@RecordApplicationEvents
@Import({
  Editions.class,
  EditionStore.class,
  ChangeLog.class,
  EditionFiles.class,
  PlenaryClock.class,
  StatementCounter.class
})
class EditionsTest {

  private static final Person HAN = person("Han Seo-yeon", Role.STAFF);
  private static final Person MARIJKE = person("Marijke Verbeek", Role.APPLICANT);
  private static final Person AUDITOR = person("Ada Okafor", Role.AUDITOR);

  @Autowired private Editions editions;
  @Autowired private PlenaryClock clock;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void beforeTheCall() {
    clock.stopAt(Instant.parse("2023-03-01T00:00:00Z"));
  }

  @Test
  void keepsAnEditionWholeFromItsFile() {
    Edition loaded = load();

    assertThat(editions.get(loaded.id())).isEqualTo(loaded);
    assertThat(editions.findByCode("SSCP23")).contains(loaded);
    assertThat(events.stream(EditionLoaded.class)).hasSize(1);
  }

  @Test
  void refusesASecondEditionUnderTheSameCode() {
    load();

    assertThatThrownBy(this::load).isInstanceOf(CodeRefused.class);
  }

  @Test
  void hidesADraftFromApplicants() {
    Edition draft = load();

    assertThatThrownBy(() -> editions.get(MARIJKE, draft.id())).isInstanceOf(NotFound.class);
    assertThat(editions.get(AUDITOR, draft.id())).isEqualTo(draft);
    assertThat(editions.listPublished()).isEmpty();
  }

  @Test
  void letsAuditorsChangeNothing() {
    Edition draft = load();

    assertThatThrownBy(() -> editions.change(AUDITOR, draft, renamed(draft, "Mine"), "because"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> editions.publish(AUDITOR, draft.id())).isInstanceOf(NotAllowed.class);
  }

  @Test
  void publishesWhatIsCompleteAndFreezesIt() {
    Edition draft = load();

    Edition published = editions.publish(HAN, draft.id());

    assertThat(published.state()).isEqualTo(EditionState.PUBLISHED);
    assertThat(editions.get(draft.id(), published.revision())).isEqualTo(published);
    assertThat(events.stream(EditionPublished.class)).hasSize(1);
  }

  @Test
  void refusesToPublishWhileWeightsDoNotSum() {
    Edition draft = load();
    Edition lighter = draft.withCriteria(draft.criteria().subList(0, 5));
    editions.change(HAN, draft, lighter, "");

    NotReadyToPublish refused =
        catchThrowableOfType(NotReadyToPublish.class, () -> editions.publish(HAN, draft.id()));

    assertThat(refused.problems())
        .extracting(EditionProblem::messageKey)
        .contains("programme.check.weights", "programme.check.deciding-criterion");
    assertThat(editions.get(draft.id()).state()).isEqualTo(EditionState.DRAFT);
  }

  @Test
  void asksAReasonForAChangeAfterPublication() {
    Edition published = published();

    assertThatThrownBy(() -> editions.change(HAN, published, renamed(published, "New"), "  "))
        .isInstanceOf(ChangeRefused.class)
        .hasMessageContaining("reason-needed");
    assertThat(editions.get(published.id())).isEqualTo(published);
  }

  @Test
  void recordsAChangeAndTellsThoseItTouches() {
    Edition published = published();
    Edition wanted =
        EditionFixture.moved(renamed(published, "Seoul Prize 2023"), EditionDate.CALL_CLOSES, 7);

    editions.change(HAN, published, wanted, "Ramadan ended late");

    List<EditionChange> changes = editions.listChanges(AUDITOR, published.id());
    assertThat(changes)
        .extracting(EditionChange::field)
        .containsExactly("name", "dates.call-closes");
    assertThat(changes.get(1).from()).isEqualTo("Thursday 15 June 2023, 18:00 in Seoul");
    assertThat(changes.get(1).to()).isEqualTo("Thursday 22 June 2023, 18:00 in Seoul");
    assertThat(changes).allMatch(change -> change.reason().equals("Ramadan ended late"));
    assertThat(events.stream(EditionDatesMoved.class))
        .singleElement()
        .matches(EditionDatesMoved::extendsCall)
        .matches(moved -> moved.audience() == Audience.APPLICANTS);
    assertThat(events.stream(EditionChanged.class))
        .singleElement()
        .matches(changed -> changed.parts().equals(Set.of(EditionPart.BASICS)));
  }

  @Test
  void keepsTheRevisionAnEntryWasSentUnder() {
    Edition published = published();
    Edition changed =
        editions.change(HAN, published, renamed(published, "Another name"), "Name agreed");

    assertThat(editions.get(published.id(), published.revision()).name())
        .isEqualTo("Seoul Smart City Prize 2023");
    assertThat(editions.get(published.id(), changed.revision()).name()).isEqualTo("Another name");
  }

  @Test
  void bringsTogetherWhatTwoPeopleChangedInDifferentParts() {
    Edition seen = load();
    editions.change(HAN, seen, renamed(seen, "By the first"), "");
    Edition bySecond = EditionFixture.moved(seen, EditionDate.FOLLOW_UP_ENDS, 30);

    Edition merged = editions.change(HAN, seen, bySecond, "");

    assertThat(merged.name()).isEqualTo("By the first");
    assertThat(merged.dates()).isEqualTo(bySecond.dates());
  }

  @Test
  void refusesToOverwriteWhatSomebodyElseChangedMeanwhile() {
    Edition seen = load();
    editions.change(HAN, seen, renamed(seen, "By the first"), "");

    ChangedMeanwhile refused =
        catchThrowableOfType(
            ChangedMeanwhile.class,
            () -> editions.change(HAN, seen, renamed(seen, "By the second"), ""));

    assertThat(refused.part()).isEqualTo(EditionPart.BASICS);
    assertThat(refused.current().name()).isEqualTo("By the first");
  }

  @Test
  void writesACodeThatIsTypedInSmallLettersInCapitals() {
    assertThat(editions.copy(HAN, published().id(), " sscp24 ", "2024", 364).code())
        .isEqualTo("SSCP24");
  }

  @Test
  void copiesAnEditionAsADraftWithItsDatesMoved() {
    Edition original = published();

    Edition copy = editions.copy(HAN, original.id(), "SSCP24", "Seoul Smart City Prize 2024", 364);

    assertThat(copy.state()).isEqualTo(EditionState.DRAFT);
    assertThat(copy.slots()).isEqualTo(original.slots());
    assertThat(copy.date(EditionDate.CALL_CLOSES).wording())
        .isEqualTo("Thursday 13 June 2024, 18:00 in Seoul");
    assertThat(editions.list()).containsExactly(copy, original);
  }

  @Test
  void listsOneEditionAndThreeWithTheSameStatements() {
    Edition original = load();
    int forOne = statements.countDuring(editions::list);
    editions.copy(HAN, original.id(), "SSCP24", "2024", 364);
    editions.copy(HAN, original.id(), "SSCP25", "2025", 728);

    assertThat(statements.countDuring(editions::list)).isEqualTo(forOne);
    assertThat(editions.list()).hasSize(3);
  }

  private Edition load() {
    return editions.load(HAN, new EditionTemplate(EditionFixture.anEdition()));
  }

  private Edition published() {
    return editions.publish(HAN, load().id());
  }

  private static Edition renamed(Edition edition, String name) {
    return edition.with(edition.basics().named(name));
  }

  private static Person person(String name, Role role) {
    return new Person(
        PersonId.next(),
        name,
        name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@plenary.example",
        "WeGO",
        Set.of(role),
        Locale.ENGLISH,
        ZoneId.of("Asia/Seoul"));
  }
}
