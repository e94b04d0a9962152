package org.plenary.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of offers to host. */
@Repository
class HostOfferRows {

  private final JdbcClient jdbc;

  HostOfferRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(HostOffer one) {
    jdbc.sql(
            """
            insert into meeting_host_offer
              (id, hosting_id, person_id, offered_at, state, host_kind, host_name, city, country,
               from_on, through_on, capacity, pays, languages, accessibility, visa_help, body_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(values(one))
        .update();
  }

  private static List<@Nullable Object> values(HostOffer one) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(one.id().value());
    values.add(one.hosting().value());
    values.add(one.person().value());
    values.add(SqlTime.of(one.offeredAt()));
    values.add(one.state().name());
    HostOfferColumns.values(one.terms()).forEach(values::add);
    values.add(one.body() == null ? null : one.body().value());
    return values;
  }

  void change(HostOfferId id, HostTerms terms) {
    jdbc.sql(
            """
            update meeting_host_offer
            set host_kind = ?, host_name = ?, city = ?, country = ?, from_on = ?, through_on = ?,
              capacity = ?, pays = ?, languages = ?, accessibility = ?, visa_help = ?
            where id = ?
            """)
        .params(Stream.concat(HostOfferColumns.values(terms), Stream.of(id.value())).toList())
        .update();
  }

  void setState(HostOfferId id, HostOffer.State state) {
    jdbc.sql("update meeting_host_offer set state = ? where id = ?")
        .params(state.name(), id.value())
        .update();
  }

  Optional<HostOffer> find(HostOfferId id) {
    return jdbc.sql("select * from meeting_host_offer where id = ?")
        .param(id.value())
        .query(HostOfferColumns::read)
        .optional();
  }

  /** Oldest first, those withdrawn too. */
  List<HostOffer> list(HostingId hosting) {
    return jdbc.sql("select * from meeting_host_offer where hosting_id = ? order by offered_at, id")
        .param(hosting.value())
        .query(HostOfferColumns::read)
        .list();
  }

  /** Every offer that stands for one of these. */
  List<HostOffer> listStanding(Collection<HostingId> of) {
    return jdbc.sql(
            """
            select * from meeting_host_offer where hosting_id in (:ids) and state <> 'WITHDRAWN'
            order by offered_at, id
            """)
        .param("ids", of.stream().map(HostingId::value).toList())
        .query(HostOfferColumns::read)
        .list();
  }

  /** What this person ever offered to host, for themselves or for a body. */
  Set<HostingId> listOf(PersonId person) {
    return Set.copyOf(
        jdbc.sql("select distinct hosting_id from meeting_host_offer where person_id = ?")
            .param(person.value())
            .query((row, number) -> new HostingId(row.getString(1)))
            .list());
  }

  /** How many stand; what nobody offers for is left out. */
  Map<HostingId, Integer> count(GuidelineId guideline) {
    return jdbc
        .sql(
            """
            select h.id, count(*) as offers from meeting_host_offer o
            join meeting_hosting h on h.id = o.hosting_id
            join meeting_host_call c on c.id = h.call_id
            where c.guideline_id = ? and o.state <> 'WITHDRAWN' group by h.id
            """)
        .param(guideline.value())
        .query((row, number) -> Map.entry(new HostingId(row.getString(1)), row.getInt(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
