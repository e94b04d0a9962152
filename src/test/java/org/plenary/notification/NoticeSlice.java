package org.plenary.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox with its database and nothing else. Transactions are those of the code under test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@Import({
  Notices.class,
  ForeseenNotices.class,
  Outbox.class,
  OutboxReader.class,
  BulkMails.class,
  Delivery.class,
  NoticeStore.class,
  NoticeComposer.class,
  MailChoices.class,
  Gathering.class,
  Digests.class,
  DigestRows.class,
  OptionalMail.class,
  StopLinks.class,
  StoredSigningKey.class,
  FailedAddresses.class,
  MailErasure.class,
  MailTemplates.class,
  MailSettings.class,
  MailServer.class,
  MailMessages.class,
  MailRenderer.class,
  MailLayout.class,
  PlenaryClock.class,
  StatementCounter.class
})
@interface NoticeSlice {}
