package org.plenary.milestone;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenary.attachment.Attachments;
import org.plenary.identity.People;
import org.plenary.notification.MailSettings;
import org.plenary.notification.Notices;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockReset;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A test of the work plans' services on a database, with made-up people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@RecordApplicationEvents
@MockitoBean(
    types = {People.class, Notices.class, Attachments.class, MailSettings.class},
    reset = MockReset.NONE)
@Import({
  PlanRows.class,
  MilestoneRows.class,
  NeedRows.class,
  ChangeRows.class,
  MeetingCounts.class,
  MilestoneAccess.class,
  MilestoneFileAccess.class,
  MilestoneFiles.class,
  WorkPlans.class,
  Milestones.class,
  Redating.class,
  Deliveries.class,
  MilestoneNeeds.class,
  FollowedPlans.class,
  PlanImport.class,
  MilestoneNotices.class,
  CalendarLinks.class,
  CalendarFeed.class,
  Dates.class,
  Messages.class,
  PlenaryClock.class,
  StatementCounter.class,
  MeetingsOfTests.class,
  MilestoneWorld.class
})
@interface MilestoneTest {}
