package org.plenary.consultation;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.PersonId;
import org.plenary.notification.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those whose comments on a guideline stand: submitted, not withdrawn and not hidden. */
@Service
@Transactional(readOnly = true)
public class Contributors {

  private static final String LIVE =
      " where c.guideline_id = ? and c.state = 'SUBMITTED' and c.hidden_at is null";

  private final JdbcClient jdbc;

  Contributors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Somebody who spoke without an account and agreed to be written to.
   *
   * @param link what became of what they said last, or the round where that is not out yet
   */
  public record Outside(Recipient recipient, String link) {}

  /** Those who wrote with an account, be it in their own name or for a body. */
  public Set<PersonId> listPeople(GuidelineId guideline) {
    return jdbc
        .sql(
            "select distinct c.person_id from consultation_comment c"
                + LIVE
                + " and c.person_id is not null")
        .param(guideline.value())
        .query(String.class)
        .stream()
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }

  /** Those who confirmed their address, each once however often they wrote from it. */
  public List<Outside> listOutside(GuidelineId guideline) {
    Map<String, Outside> byAddress = new LinkedHashMap<>();
    jdbc.sql(
            "select v.name, v.email, v.language, r.id, r.zone, r.state from consultation_voice v"
                + " join consultation_comment c on c.voice_id = v.id"
                + " join consultation_round r on r.id = v.round_id"
                + LIVE
                + " and v.confirmed_at is not null order by v.confirmed_at desc, v.id")
        .param(guideline.value())
        .query(
            row -> {
              RoundId round = new RoundId(row.getString("id"));
              String email = row.getString("email");
              boolean isOut = RoundState.valueOf(row.getString("state")) == RoundState.RELEASED;
              byAddress.putIfAbsent(
                  email.toLowerCase(Locale.ROOT),
                  new Outside(
                      new Recipient(
                          null,
                          row.getString("name"),
                          email,
                          Locale.forLanguageTag(row.getString("language")),
                          ZoneId.of(row.getString("zone"))),
                      isOut ? ConsultationRoutes.report(round) : ConsultationRoutes.open(round)));
            });
    return List.copyOf(byAddress.values());
  }
}
