package org.plenary.group;

import java.time.Clock;
import java.util.Optional;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person says about the things in an imported list that do not add up. */
@Service
@Transactional
public class ExpertFlags {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_COUNTRY = 200;

  private final ExpertRows rows;
  private final ExpertChangeRows changes;
  private final JdbcClient jdbc;
  private final Countries countries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExpertFlags(
      ExpertRows rows,
      ExpertChangeRows changes,
      JdbcClient jdbc,
      Countries countries,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.changes = changes;
    this.jdbc = jdbc;
    this.countries = countries;
    this.events = events;
    this.clock = clock;
  }

  /** Explains one flag. The flag stays and shows its explanation. */
  public void explain(Person by, ExpertId id, ExpertFlag.Kind flag, String explanation) {
    NotAllowed.unlessStaff(by);
    ReasonMissing.unlessGiven(explanation);
    Expert expert = get(id);
    if (changes.settle(id, flag, explanation.strip(), by.id(), clock.instant())) {
      publish(by, expert, flag + ": " + explanation.strip());
    }
  }

  /** Corrects what a line says, with the reason; what stood there is kept in the record. */
  public void correct(
      Person by, ExpertId id, String name, String organisation, String country, String reason) {
    NotAllowed.unlessStaff(by);
    ReasonMissing.unlessGiven(reason);
    TextTooLong.check(name, LONGEST_NAME);
    TextTooLong.check(organisation, LONGEST_NAME);
    TextTooLong.check(country, LONGEST_COUNTRY);
    Expert before = get(id);
    changes.correct(
        id, name.strip(), organisation.strip(), country.strip(), countries.regionOf(country));
    publish(
        by,
        before,
        "%s / %s / %s → %s / %s: %s"
            .formatted(
                before.organisation(),
                before.country(),
                before.region(),
                organisation.strip(),
                country.strip(),
                reason.strip()));
  }

  /** How many members the latest imported list speaks of, where that is not how many it lists. */
  @Transactional(readOnly = true)
  public Optional<Integer> findClaim(GroupId group) {
    return jdbc.sql(
            """
            select claimed_count from group_import where group_id = ? and claimed_count is not null
            order by imported_at desc limit 1
            """)
        .param(group.value())
        .query(Integer.class)
        .optional();
  }

  private void publish(Person by, Expert expert, String what) {
    events.publishEvent(new ExpertChanged(expert.group(), expert.id(), what, by.id().value()));
  }

  private Expert get(ExpertId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(ExpertId.KIND, id.value()));
  }
}
