package org.plenary.award;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.OwnDuties;
import org.plenary.entry.OwnDuty;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** Which benefits wait for their winner's answer, or for the report. */
@Component
class BenefitDuties implements OwnDuties {

  /** After who comes to the ceremony. */
  private static final int RANK = 2;

  private final BenefitRows rows;

  BenefitDuties(BenefitRows rows) {
    this.rows = rows;
  }

  @Override
  public Map<EntryId, OwnDuty> map(Person by, Collection<Entry> own) {
    Map<EntryId, String> titles = new HashMap<>();
    own.forEach(entry -> titles.put(entry.id(), entry.title()));
    Map<EntryId, OwnDuty> duties = new HashMap<>();
    rows.list(titles.keySet()).stream()
        .filter(benefit -> benefit.waitsForAnswer() || benefit.waitsForReport())
        .forEach(
            benefit ->
                duties.putIfAbsent(benefit.entry(), duty(benefit, titles.get(benefit.entry()))));
    return duties;
  }

  private static OwnDuty duty(Benefit benefit, String title) {
    String key = "award.step.benefit-" + (benefit.waitsForAnswer() ? "answer" : "report");
    return new OwnDuty(
        RANK,
        benefit.icon(),
        key,
        List.of(benefit.name(), title),
        benefit.due(),
        key + "-button",
        "/my-benefits/" + benefit.id());
  }
}
