package org.plenary.guideline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Guidelines on a database, without screens and without whom their drafts are told to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@RecordApplicationEvents
@Import({
  Messages.class,
  Dates.class,
  PlenaryClock.class,
  StatementCounter.class,
  GuidelineWorld.class
})
@ComponentScan(
    basePackages = "org.plenary.guideline",
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern =
                "org\\.plenary\\.guideline\\.(ui\\..*|.*Test.*|DraftNotices|FreezeWork|GroupReaders)"))
public @interface GuidelineTest {}
