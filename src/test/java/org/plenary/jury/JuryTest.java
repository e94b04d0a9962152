package org.plenary.jury;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenary.entry.EntryWriters;
import org.plenary.entry.Submissions;
import org.plenary.identity.People;
import org.plenary.notification.Notices;
import org.plenary.programme.EditionMail;
import org.plenary.programme.EditionStages;
import org.plenary.programme.Editions;
import org.plenary.shared.Countries;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.plenary.ui.Dates;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.plenary.verdict.VerdictSlice;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockReset;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * A test of the jury's and the verdict's services on a database, with people, editions and entries
 * made up.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ImportAutoConfiguration({JacksonAutoConfiguration.class, MessageSourceAutoConfiguration.class})
@RecordApplicationEvents
@MockitoBean(
    types = {
      People.class,
      Editions.class,
      EditionStages.class,
      Notices.class,
      EntryWriters.class,
      Submissions.class
    },
    reset = MockReset.NONE)
@Import({
  Countries.class,
  JurorOrigins.class,
  JurorTies.class,
  JurorRows.class,
  ConflictRows.class,
  DeclaredRows.class,
  AssignmentRows.class,
  ScoreRows.class,
  AssignmentProposal.class,
  ScorecardAccess.class,
  SeatPowers.class,
  ConflictBarrier.class,
  JurorFileAccess.class,
  GoneJurors.class,
  Jurors.class,
  Conflicts.class,
  Declarations.class,
  Assignments.class,
  EntryDepartures.class,
  Scorecards.class,
  JudgingOrder.class,
  JudgedLate.class,
  ScoringDates.class,
  Seats.class,
  SentScorecards.class,
  JuryProgress.class,
  JurorQueue.class,
  ScorecardTables.class,
  ScoreLineTaking.class,
  ScorecardImportWork.class,
  Languages.class,
  JurorEntries.class,
  AssignmentNotices.class,
  JuryNotices.class,
  OfficeNotices.class,
  LateJurors.class,
  ConcernedJurors.class,
  EditionMail.class,
  EntriesInMemory.class,
  Dates.class,
  Messages.class,
  PlenaryClock.class,
  StatementCounter.class,
  JuryWorld.class,
  VerdictSlice.class
})
public @interface JuryTest {}
