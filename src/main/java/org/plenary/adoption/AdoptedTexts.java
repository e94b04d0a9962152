package org.plenary.adoption;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftExports;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was adopted, for everybody. Before its adoption there is nothing of a guideline here, for
 * anybody, nor while decided changes are put in; a text sent back later leaves the one that was
 * adopted before.
 */
@Service
@Transactional(readOnly = true)
public class AdoptedTexts {

  private final ClearanceRows rows;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final DraftExports exports;
  private final Rounds rounds;

  AdoptedTexts(
      ClearanceRows rows,
      Guidelines guidelines,
      Drafts drafts,
      DraftExports exports,
      Rounds rounds) {
    this.rows = rows;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.exports = exports;
    this.rounds = rounds;
  }

  /** The latest first. Two statements, however many there are. */
  public List<AdoptedListItem> list() {
    Map<GuidelineId, Clearance> latest = new LinkedHashMap<>();
    rows.list().stream()
        .filter(Clearance::isAdopted)
        .forEach(one -> latest.putIfAbsent(one.guideline(), one));
    Map<GuidelineId, String> titles = guidelines.titles(latest.keySet());
    return latest.values().stream()
        .map(
            one ->
                new AdoptedListItem(
                    one.guideline(), titles.get(one.guideline()), day(one), one.body()))
        .toList();
  }

  public AdoptedText get(GuidelineId id) {
    Clearance adopted = adopted(id);
    return new AdoptedText(
        guidelines.get(id),
        drafts.get(adopted.text()),
        day(adopted),
        adopted.body(),
        adopted.words(),
        adopted.outcome() == Outcome.ADOPTED_WITH_CHANGES,
        adopted.amended() == null ? null : drafts.get(adopted.draft()),
        adopted.inSpite(),
        rounds.list(id).stream().filter(AdoptedTexts::isPublic).toList(),
        drafts.listParagraphs(adopted.text()));
  }

  /** The text as a page that needs nothing else. */
  public String html(GuidelineId id, Locale locale) {
    return exports.html(draft(id), locale);
  }

  public byte[] pdf(GuidelineId id, Locale locale) {
    return exports.pdf(draft(id), locale);
  }

  public byte[] docx(GuidelineId id, Locale locale) {
    return exports.docx(draft(id), locale);
  }

  private Draft draft(GuidelineId id) {
    return drafts.get(adopted(id).text());
  }

  private Clearance adopted(GuidelineId id) {
    return rows.list(id).stream()
        .filter(Clearance::isAdopted)
        .findFirst()
        .orElseThrow(() -> new NotFound(GuidelineId.KIND, id.value()));
  }

  private static boolean isPublic(Round round) {
    return round.state() == RoundState.RELEASED;
  }

  private static LocalDate day(Clearance adopted) {
    return Objects.requireNonNull(adopted.decidedOn());
  }
}
