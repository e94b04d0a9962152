package org.plenary.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.EntryWriters;
import org.plenary.entry.OwnEntryRefused;
import org.plenary.entry.Submissions;
import org.plenary.identity.Erasure;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.identity.ThemeChoice;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.AtOnce;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@JdbcTest
@ActiveProfiles("test")
@DirtiesContext
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
@MockitoBean(types = {Editions.class, Entries.class, Submissions.class, EntryWriters.class})
@Import({
  CastVotes.class,
  VoteOrigins.class,
  Candidates.class,
  PublicVotes.class,
  VoteDesk.class,
  VoteTraces.class,
  VoteCuts.class,
  CutChoiceRows.class,
  PlenaryClock.class,
  StatementCounter.class
})
class PublicVotesTest {

  private static final String HOME = "203.0.113.7";

  @Autowired private PublicVotes votes;
  @Autowired private VoteDesk desk;
  @Autowired private VoteOrigins origins;
  @Autowired private VoteTraces traces;
  @Autowired private VoteCuts cuts;
  @Autowired private Editions editions;
  @Autowired private Entries entries;
  @Autowired private Submissions submissions;
  @Autowired private EntryWriters writers;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private StatementCounter statements;
  @Autowired private ApplicationEvents events;

  private final Edition edition = EditionFixture.aPublishedEditionWithAVote();
  private final Instant opens = edition.rules().publicVote().opens().at();
  private final Instant closes = edition.rules().publicVote().closes().at();
  private final EntryId one = new EntryId("00000000-0000-0000-0000-000000000001");
  private final EntryId other = new EntryId("00000000-0000-0000-0000-000000000002");
  private final EntryId human = new EntryId("00000000-0000-0000-0000-000000000003");
  private final EntryId leader = new EntryId("00000000-0000-0000-0000-000000000004");
  private final Person han = person(PersonState.ACTIVE, Role.STAFF);
  private final Person auditor = person(PersonState.ACTIVE, Role.AUDITOR);
  private final Person voter = person(PersonState.ACTIVE, Role.APPLICANT);

  @BeforeEach
  void theVoteIsOpen() {
    jdbc.sql("delete from vote_ballot").update();
    jdbc.sql("delete from vote_key").update();
    jdbc.sql("delete from vote_cut_choice").update();
    given(editions.get(edition.id())).willReturn(edition);
    given(editions.findByCode(edition.code())).willReturn(Optional.of(edition));
    given(entries.listFinalists(any()))
        .willReturn(
            List.of(
                finalist(one, "tech"),
                finalist(other, "tech"),
                finalist(human, "human"),
                finalist(leader, "leadership")));
    given(submissions.summaries(any())).willReturn(Map.of(one, "It tells before it floods."));
    clock.stopAt(opens);
  }

  @Test
  void takesOneVoteOfEachAccountInEachCategory() {
    cast(voter, one);
    cast(voter, human);

    assertThat(votes.choices(voter, edition.id())).isEqualTo(Map.of("tech", one, "human", human));
    assertThatThrownBy(() -> cast(voter, other)).hasMessageContaining("twice");
    assertThatThrownBy(() -> cast(voter, one)).hasMessageContaining("twice");
    assertThat(desk.counts(han, edition.id())).isEqualTo(Map.of(one, 1, human, 1));
  }

  @Test
  void countsOfTwoClicksAtOnceOne() throws Exception {
    List<Object> outcomes =
        AtOnce.happen(() -> cast(voter, one), () -> cast(voter, one), () -> cast(voter, other));

    assertThat(outcomes).filteredOn(AtOnce.DONE::equals).hasSize(1);
    assertThat(outcomes).filteredOn(outcome -> outcome instanceof VoteRefused).hasSize(2);
    assertThat(desk.listAll(han, edition.id())).hasSize(1);
  }

  @Test
  void saysWhoGoesForwardOnceTheVoteIsOverAndLetsTheOfficeSettleATie() {
    Edition narrowing = EditionFixture.aPublishedEditionWithACut(edition.id(), 1);
    given(editions.get(edition.id())).willReturn(narrowing);
    cast(voter, one);
    cast(person(PersonState.ACTIVE, Role.APPLICANT), other);
    assertThat(cuts.list(han, edition.id())).isEmpty();
    clock.stopAt(closes.plusSeconds(1));

    assertThat(cut("tech").waits()).isTrue();
    assertThat(cut("human").countForward()).isEqualTo(1);
    assertThatThrownBy(() -> cuts.decide(han, edition.id(), "tech", Set.of(one, other), "x"))
        .hasMessageContaining("cut-places");
    assertThatThrownBy(() -> cuts.decide(han, edition.id(), "tech", Set.of(other), " "))
        .hasMessageContaining("cut-reason");
    assertThatThrownBy(() -> cuts.decide(han, edition.id(), "human", Set.of(human), "x"))
        .hasMessageContaining("no-tie");
    cuts.decide(han, edition.id(), "tech", Set.of(other), "More of its votes came early");

    assertThat(cut("tech").lines().stream().filter(CutLine::goesForward))
        .extracting(line -> line.candidate().entry())
        .containsExactly(other);
    assertThat(cut("tech").reason()).isEqualTo("More of its votes came early");
    assertThat(events.stream(CutTieDecided.class)).hasSize(1);

    // The tie is gone with a vote, and so is what was decided about it.
    Ballot gone =
        desk.listAll(han, edition.id()).stream()
            .filter(ballot -> ballot.entry().equals(other))
            .findFirst()
            .orElseThrow();
    desk.cancel(han, edition.id(), gone.id(), "Cast by a program");
    assertThat(cut("tech").lines().stream().filter(CutLine::goesForward))
        .extracting(line -> line.candidate().entry())
        .containsExactly(one);
    assertThat(cut("tech").reason()).isEmpty();
  }

  @Test
  void tiesAtTheCutWaitForTheOfficeUntilItHasChosen() {
    Edition narrowing = EditionFixture.aPublishedEditionWithACut(edition.id(), 1);
    given(editions.get(edition.id())).willReturn(narrowing);
    given(editions.list()).willReturn(List.of(narrowing, edition));
    cast(voter, one);
    cast(person(PersonState.ACTIVE, Role.APPLICANT), other);
    assertThat(cuts.listOpen(han, each -> true)).isEmpty();

    clock.stopAt(closes.plusSeconds(1));
    assertThat(cuts.listOpen(han, each -> true)).containsExactly(new OpenCut(narrowing, 1, closes));
    assertThat(cuts.listOpen(han, each -> false)).isEmpty();
    assertThat(cuts.listOpen(auditor, each -> true)).isEmpty();
    assertThat(cuts.listOpen(voter, each -> true)).isEmpty();

    cuts.decide(han, edition.id(), "tech", Set.of(other), "More of its votes came early");
    assertThat(cuts.listOpen(han, each -> true)).isEmpty();
    assertThat(statements.countDuring(() -> cuts.listOpen(han, each -> true))).isEqualTo(2);
  }

  @Test
  void letsNobodySettleATieInWhichTheyWroteAnEntry() {
    Edition narrowing = EditionFixture.aPublishedEditionWithACut(edition.id(), 1);
    given(editions.get(edition.id())).willReturn(narrowing);
    given(editions.list()).willReturn(List.of(narrowing));
    cast(voter, one);
    cast(person(PersonState.ACTIVE, Role.APPLICANT), other);
    clock.stopAt(closes.plusSeconds(1));
    Person park = person(PersonState.ACTIVE, Role.STAFF);
    given(writers.filter(eq(park.id()), argThat(asked -> asked.contains(one))))
        .willReturn(Set.of(one));

    assertThatThrownBy(
            () -> cuts.decide(park, edition.id(), "tech", Set.of(other), "It is not mine"))
        .isInstanceOf(OwnEntryRefused.class);
    assertThat(cut("tech").waits()).isTrue();
    assertThat(cuts.mapOwn(park, cuts.list(park, edition.id()))).containsOnlyKeys("tech");
    assertThat(cuts.listOpen(park, each -> true)).isEmpty();
    assertThat(cuts.mapOwn(han, cuts.list(han, edition.id()))).isEmpty();
    assertThat(cuts.listOpen(han, each -> true)).hasSize(1);

    cuts.decide(han, edition.id(), "tech", Set.of(one), "Drawn by lot");
    assertThat(cut("tech").waits()).isFalse();
  }

  @Test
  void showsTheCutToTheOfficeAndAuditorsAlone() {
    given(editions.get(edition.id()))
        .willReturn(EditionFixture.aPublishedEditionWithACut(edition.id(), 1));
    clock.stopAt(closes.plusSeconds(1));

    assertThat(cuts.list(auditor, edition.id())).hasSize(2);
    assertThatThrownBy(() -> cuts.list(voter, edition.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cuts.decide(auditor, edition.id(), "tech", Set.of(one), "x"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void readsTheCutWithTwoStatementsBesideTheFinalists() {
    given(editions.get(edition.id()))
        .willReturn(EditionFixture.aPublishedEditionWithACut(edition.id(), 1));
    cast(voter, one);
    clock.stopAt(closes.plusSeconds(1));

    assertThat(statements.countDuring(() -> cuts.list(han, edition.id()))).isEqualTo(2);
  }

  private CategoryCut cut(String category) {
    return cuts.list(han, edition.id()).stream()
        .filter(one -> one.category().equals(category))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsToTheServersClock() {
    assertThatThrownBy(() -> cast(voter, one, opens.minusSeconds(1))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cast(voter, one, closes.plusSeconds(1)))
        .hasMessageContaining("closed");
    cast(voter, one, closes);
    assertThat(desk.counts(han, edition.id())).containsEntry(one, 1);
  }

  @Test
  void showsNobodyAFinalistBeforeTheVoteOpens() {
    clock.stopAt(opens.minusSeconds(1));

    assertThat(votes.findPublic(edition.code())).isEmpty();
    assertThat(votes.listCandidates(edition)).isEmpty();
    clock.stopAt(opens);
    assertThat(votes.findPublic(edition.code())).contains(edition);
    assertThat(votes.listCandidates(edition))
        .extracting(Candidate::entry)
        .containsExactly(one, other, human);
  }

  @Test
  void hidesTheCountsUntilTheClose() {
    cast(voter, one);
    clock.stopAt(closes);
    assertThat(votes.findCounts(edition)).isEmpty();

    clock.stopAt(closes.plusSeconds(1));
    assertThat(votes.findCounts(edition)).contains(Map.of(one, 1));
  }

  @Test
  void refusesWhoIsNotConfirmedAndWhatIsNoFinalistOfTheVote() {
    assertThatThrownBy(() -> cast(person(PersonState.UNCONFIRMED, Role.APPLICANT), one))
        .hasMessageContaining("unconfirmed");
    assertThatThrownBy(() -> cast(voter, leader)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cast(voter, EntryId.next())).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsACancelledVoteAndCountsItNot() {
    cast(voter, one);
    String id = desk.list(han, edition.id(), null).get(0).id();

    assertThatThrownBy(() -> desk.cancel(han, edition.id(), id, " "))
        .hasMessageContaining("reason-wanted");
    desk.cancel(han, edition.id(), id, "Made up by a program");

    assertThat(desk.counts(han, edition.id())).isEmpty();
    assertThat(desk.list(auditor, edition.id(), null))
        .singleElement()
        .satisfies(kept -> assertThat(kept.cancelReason()).isEqualTo("Made up by a program"));
    assertThatThrownBy(() -> cast(voter, other)).hasMessageContaining("twice");
    assertThat(events.stream(VoteCancelled.class)).hasSize(1);
  }

  @Test
  void isReadByTheOfficeAndCancelledByStaffOnly() {
    cast(voter, one);
    String id = desk.list(auditor, edition.id(), null).get(0).id();

    assertThatThrownBy(() -> desk.counts(voter, edition.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.cancel(voter, edition.id(), id, "no"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.cancel(auditor, edition.id(), id, "no"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void recordsThatSomebodyVotedAndNeverForWhom() {
    cast(voter, one);

    assertThat(events.stream(VoteCast.class))
        .singleElement()
        .satisfies(event -> assertThat(event.facts()).isEqualTo(Map.of("category", "tech")));
  }

  @Test
  void marksWhereVotesCameFromUntilThatIsErased() {
    cast(voter, one);
    cast(person(PersonState.ACTIVE, Role.APPLICANT), other);

    List<VoteDesk.Share> shares = desk.listOrigins(han, edition.id());
    assertThat(shares).singleElement().satisfies(all -> assertThat(all.cast()).isEqualTo(2));
    String mark = shares.get(0).key();
    assertThat(mark).doesNotContain(HOME).hasSize(64);
    assertThat(desk.list(han, edition.id(), mark)).hasSize(2);

    origins
        .list(edition.id())
        .forEach(gone -> origins.remove(edition.id(), gone.id(), han.id().value()));
    assertThat(desk.listOrigins(han, edition.id())).isEmpty();
    assertThat(desk.counts(han, edition.id())).isEqualTo(Map.of(one, 1, other, 1));
    assertThat(jdbc.sql("select count(*) from vote_key").query(Integer.class).single()).isZero();
  }

  @Test
  void takesAnErasedNameOutOfTheReasonOfACancelledVote() {
    cast(voter, one);
    String id = desk.list(han, edition.id(), null).get(0).id();
    desk.cancel(han, edition.id(), id, "Ada Lovelace says it was not her");

    traces.erase(
        new Erasure(voter.id(), "Ada Lovelace", "ada@example.org", "P-7", "nowhere", han.id()));

    assertThat(desk.list(han, edition.id(), null).get(0).cancelReason()).doesNotContain("Lovelace");
  }

  @Test
  void readsTheDeskInAsManyStatementsForOneVoteAsForMany() {
    cast(voter, one);
    int forOne = statements.countDuring(this::readDesk);
    for (int more = 0; more < 5; more++) {
      cast(person(PersonState.ACTIVE, Role.APPLICANT), human);
    }

    assertThat(statements.countDuring(this::readDesk)).isEqualTo(forOne);
  }

  private void readDesk() {
    desk.counts(han, edition.id());
    desk.listHours(han, edition.id());
    desk.listOrigins(han, edition.id());
    desk.list(han, edition.id(), null);
  }

  private void cast(Person by, EntryId entry) {
    cast(by, entry, opens.plusSeconds(60));
  }

  private void cast(Person by, EntryId entry, Instant at) {
    votes.cast(by, edition.id(), entry, HOME, at);
  }

  private Entry finalist(EntryId id, String category) {
    return new Entry(
        id,
        edition.id(),
        category,
        ApplicantType.CITY,
        PersonId.next(),
        "City of Rotterdam",
        "Rotterdam",
        "Netherlands",
        "Europe",
        "Water squares that warn",
        EntryState.FINALIST,
        1,
        "SSCP23-0001",
        opens,
        null,
        1,
        opens,
        null,
        false);
  }

  private static Person person(PersonState state, Role role) {
    return new Person(
        PersonId.next(),
        "Somebody",
        "somebody@example.org",
        "",
        Set.of(role),
        Locale.UK,
        ZoneOffset.UTC,
        ThemeChoice.SYSTEM,
        state);
  }
}
