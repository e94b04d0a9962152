package org.plenary.award;

import java.time.Instant;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports on benefits. */
@Repository
class BenefitReportRows {

  private final JdbcClient jdbc;

  BenefitReportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(BenefitId id, BenefitReport report, Instant at, Person by) {
    jdbc.sql(
            "insert into entry_benefit_report (benefit_id, outcome, done, gained, learnt, filed_at,"
                + " filed_by) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            id.value(),
            report.isDelivered() ? "DELIVERED" : "DROPPED",
            report.done(),
            report.gained(),
            report.learnt(),
            SqlTime.of(at),
            by.id().value())
        .update();
  }

  Optional<BenefitReport> find(BenefitId id) {
    return jdbc.sql("select * from entry_benefit_report where benefit_id = ?")
        .param(id.value())
        .query(
            (row, number) ->
                new BenefitReport(
                    row.getString("outcome").equals("DELIVERED"),
                    row.getString("done"),
                    row.getString("gained"),
                    row.getString("learnt")))
        .optional();
  }
}
