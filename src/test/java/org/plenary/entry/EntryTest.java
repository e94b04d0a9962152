package org.plenary.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenary.identity.People;
import org.plenary.milestone.FollowedPlans;
import org.plenary.support.StatementCounter;
import org.plenary.ui.Dates;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * Entries with everything below them and the awards above, a database and no screens. People are
 * made up.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@RecordApplicationEvents
@MockitoBean(types = {People.class, FollowedPlans.class})
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@Import({Messages.class, Languages.class, Dates.class, EntryWorld.class, StatementCounter.class})
@ComponentScan(
    basePackages = {
      "org.plenary.entry",
      "org.plenary.award",
      "org.plenary.form",
      "org.plenary.attachment",
      "org.plenary.programme",
      "org.plenary.notification",
      "org.plenary.shared"
    },
    excludeFilters = {
      @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.plenary\\..*\\.ui\\..*"),
      @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.plenary\\..*Test.*"),
      @ComponentScan.Filter(
          type = FilterType.REGEX,
          pattern = "org\\.plenary\\.programme\\.CurrentEdition")
    })
public @interface EntryTest {}
