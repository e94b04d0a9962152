package org.plenary.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.jury.EntryPool;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JuryAccess;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.Score;
import org.plenary.jury.ScorecardEvidence;
import org.plenary.jury.SeatPowers;
import org.plenary.jury.SentScorecards;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.plenary.ui.TableCsv;
import org.springframework.stereotype.Component;

/**
 * Every scorecard that was sent, a line each, so that whoever checks a ranking can work it out
 * again. Leaves out what its reader may not see: entries of their own, or in conflict with them.
 */
@Component
public class EvidenceTables {

  private final SentScorecards scorecards;
  private final SeatPowers powers;
  private final JuryProgress jury;
  private final EntryPool entries;
  private final Messages messages;

  EvidenceTables(
      SentScorecards scorecards,
      SeatPowers powers,
      JuryProgress jury,
      EntryPool entries,
      Messages messages) {
    this.scorecards = scorecards;
    this.powers = powers;
    this.jury = jury;
    this.entries = entries;
    this.messages = messages;
  }

  /** For staff and auditors, who are asked for again when the work begins. */
  public JobWork work(Person by, Edition edition) {
    return progress -> {
      List<List<Object>> rows = rows(by, edition);
      String name = edition.code().toLowerCase(Locale.ROOT) + "-scorecards.csv";
      progress.write(
          name,
          "text/csv;charset=utf-8",
          out -> TableCsv.write(header(by.locale(), edition), rows, out));
      progress.say("jury.job.scorecards-exported", rows.size());
    };
  }

  List<String> header(Locale locale, Edition edition) {
    List<String> header = new ArrayList<>();
    for (String column : List.of("number", "title", "category", "juror", "sent", "after-close")) {
      header.add(messages.get(locale, "verdict.export." + column));
    }
    for (Criterion criterion : edition.criteria()) {
      header.add(criterion.name());
      header.add(messages.get(locale, "jury.table.note", criterion.name()));
    }
    header.add(messages.get(locale, "jury.table.recommendation"));
    return header;
  }

  List<List<Object>> rows(Person by, Edition edition) {
    JuryAccess.requireReader(by, edition.id());
    if (powers.isStillJudging(by, edition.id())) {
      throw new JudgeFirst();
    }
    Map<EntryId, Entry> known =
        entries.list(edition.id(), EnumSet.allOf(EntryState.class)).stream()
            .collect(Collectors.toMap(Entry::id, Function.identity()));
    Map<JurorId, String> names =
        jury.list(by, edition.id()).stream()
            .collect(Collectors.toMap(row -> row.juror().id(), JurorListItem::name));
    Set<EntryId> closed = powers.listClosed(by.id(), edition.id());
    return scorecards.listEvidence(edition.id()).stream()
        .filter(one -> known.containsKey(one.entry()) && !closed.contains(one.entry()))
        .map(
            one ->
                cells(
                    by, edition, one, known.get(one.entry()), names.getOrDefault(one.juror(), "")))
        .toList();
  }

  private List<Object> cells(
      Person by, Edition edition, ScorecardEvidence sent, Entry entry, String juror) {
    List<Object> cells = new ArrayList<>();
    cells.add(entry.number());
    cells.add(entry.title());
    cells.add(edition.findCategory(entry.category()).map(one -> one.name()).orElse(""));
    cells.add(juror);
    cells.add(sent.sentAt().toString());
    cells.add(sent.isLate() ? 1 : 0);
    for (Criterion criterion : edition.criteria()) {
      Score score = sent.scores().get(criterion.key());
      cells.add(score == null || score.value() == null ? "" : score.value());
      cells.add(score == null ? "" : score.note());
    }
    cells.add(
        sent.recommendation() == null
            ? ""
            : messages.get(
                by.locale(),
                "jury.recommendation." + sent.recommendation().name().toLowerCase(Locale.ROOT)));
    return cells;
  }
}
