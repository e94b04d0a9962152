package org.plenary.answer;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.FileMentions;
import org.plenary.consultation.PositionFiles;
import org.plenary.consultation.Positions;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.TableExports;
import org.plenary.guideline.Comparison;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Lineage;
import org.plenary.shared.NotFound;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public report of a round. Before its release there is none, for anybody. */
@Service
@Transactional(readOnly = true)
public class DispositionReports {

  private final Rounds rounds;
  private final ReleaseRows releases;
  private final TriageRows triage;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Lineage lineage;
  private final TableExports exports;
  private final FileMentions mentions;
  private final Positions positions;
  private final PositionFiles tables;
  private final Messages messages;

  DispositionReports(
      Rounds rounds,
      ReleaseRows releases,
      TriageRows triage,
      Guidelines guidelines,
      Drafts drafts,
      Lineage lineage,
      TableExports exports,
      FileMentions mentions,
      Positions positions,
      PositionFiles tables,
      Messages messages) {
    this.rounds = rounds;
    this.releases = releases;
    this.triage = triage;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.lineage = lineage;
    this.exports = exports;
    this.mentions = mentions;
    this.positions = positions;
    this.tables = tables;
    this.messages = messages;
  }

  /** In the order of the text. The same number of statements however much was said. */
  public DispositionReport get(RoundId id) {
    Round round = rounds.get(id);
    if (round.state() != RoundState.RELEASED) {
      throw new NotFound(RoundId.KIND, id.value());
    }
    List<TriageItem> items = triage.all(id);
    var files = mentions.find(items.stream().map(TriageItem::comment).toList());
    return new DispositionReport(
        guidelines.get(round.guideline()),
        drafts.get(round.draft()),
        round,
        releases.find(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value())),
        DispositionReport.lines(items, files, item -> !round.isAfterRelease(item.comment())),
        positions.listOf(round).stream().filter(one -> !one.current().isEmpty()).toList(),
        DispositionReport.lines(items, files, item -> item.isAnsweredAfterRelease(round)));
  }

  /**
   * What the next draft changed. Empty where the draft was not for everybody, since then the next
   * is not either, as long as the next is still worked on, and where it only puts in what the body
   * decided, which is nobody's before it is confirmed.
   */
  public Optional<RoundChanges> findChanges(DispositionReport report) {
    return Optional.of(report.draft())
        .filter(draft -> report.round().audience().isOpenToAll())
        .flatMap(drafts::findNext)
        .filter(next -> next.isFrozen() && !next.isAmendment())
        .map(next -> lineage.trace(report.draft().id(), next.id()))
        .map(
            trace ->
                new RoundChanges(
                    report,
                    trace.newer(),
                    positions.listReleased(trace.older(), trace.newer()),
                    Comparison.of(trace, report.guideline().language()).stream()
                        .filter(change -> !change.isUnchanged())
                        .toList()));
  }

  /** The ISO/IEC table, its last column filled; positions on a sheet of their own. */
  public byte[] table(RoundId id, Locale locale) {
    DispositionReport report = get(id);
    Map<CommentId, String> observations =
        report.lines().stream()
            .collect(
                Collectors.toMap(line -> line.comment().id(), line -> observation(line, locale)));
    List<Comment> comments = report.lines().stream().map(DispositionReport.Line::comment).toList();
    return exports.write(
        report.guideline().title(),
        comments,
        mentions.of(report.files(), locale),
        comment -> observations.get(comment.id()),
        book -> tables.addTo(book, report.positions(), locale));
  }

  private String observation(DispositionReport.Line line, Locale locale) {
    String outcome = messages.get(locale, line.outcomeKey());
    return line.words().isEmpty() ? outcome : outcome + ". " + line.words();
  }

  public byte[] pdf(RoundId id, Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.writeTagged(new ReportHtml(messages, mentions, locale, get(id)).page(), out);
    return out.toByteArray();
  }
}
