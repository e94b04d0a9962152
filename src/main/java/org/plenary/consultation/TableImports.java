package org.plenary.consultation;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.consultation.ImportedRow.Fate;
import org.plenary.guideline.DraftLines;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Paragraph;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads comment tables. A bad line is refused with its number and the reason, the others are kept;
 * the same file twice adds nothing.
 */
@Service
@Transactional
public class TableImports {

  private final CommentRows rows;
  private final TableImportRows imports;
  private final Rounds rounds;
  private final Authors authors;
  private final CommentFiling filing;
  private final CommentEditing editing;
  private final SenderVoices senders;
  private final Drafts drafts;
  private final Guidelines guidelines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TableImports(
      CommentRows rows,
      TableImportRows imports,
      Rounds rounds,
      Authors authors,
      CommentFiling filing,
      CommentEditing editing,
      SenderVoices senders,
      Drafts drafts,
      Guidelines guidelines,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.imports = imports;
    this.rounds = rounds;
    this.authors = authors;
    this.filing = filing;
    this.editing = editing;
    this.senders = senders;
    this.drafts = drafts;
    this.guidelines = guidelines;
    this.events = events;
    this.clock = clock;
  }

  /** Reads a table in somebody's name; every line has its fate in the answer. */
  public List<ImportedRow> read(
      Person by, RoundId id, ImportTarget target, String fileName, byte[] file) {
    return read(by, id, target, fileName, file, JobProgress.unseen());
  }

  /** As above, in the background: each line is a step, and all of them one transaction. */
  List<ImportedRow> read(
      Person by,
      RoundId id,
      ImportTarget target,
      String fileName,
      byte[] file,
      JobProgress progress) {
    Round round = rounds.get(by, id);
    if (!round.state().hasOpened()) {
      throw new CommentRefused(Field.ROUND, "round-not-open", round.name());
    }
    Author author = author(by, round, target);
    Reading reading = new Reading(by, round, target, author, drafts.listParagraphs(round.draft()));
    reading.own.addAll(rows.listOf(id, author, by.id()));
    List<TableReader.Line> lines = new TableReader().read(new ByteArrayInputStream(file));
    progress.outOfWhole(lines.size());
    List<ImportedRow> fates = new ArrayList<>();
    for (TableReader.Line line : lines) {
      fates.add(reading.take(line));
      progress.step();
    }
    senders.forgetSilent(id);
    String sha256 = CommentWords.sha256(file);
    imports.insert(id, fileName, sha256, by.id().value(), clock.instant(), fates);
    events.publishEvent(
        new TableImported(
            id,
            fileName,
            sha256,
            count(fates, Fate.ADDED),
            count(fates, Fate.KNOWN),
            count(fates, Fate.REFUSED),
            by.id().value()));
    return fates;
  }

  /** One file on its way through, with what its author said before and in earlier lines. */
  private final class Reading {

    private final Person by;
    private final Round round;
    private final ImportTarget target;
    private final Author author;
    private final List<Paragraph> text;
    private final TableRowReading lines;
    private final List<Comment> own = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Reading(Person by, Round round, ImportTarget target, Author author, List<Paragraph> text) {
      this.by = by;
      this.round = round;
      this.target = target;
      this.author = author;
      this.text = text;
      this.lines =
          new TableRowReading(
              round, text, DraftLines.of(text, guidelines.get(round.guideline()).language()));
    }

    ImportedRow take(TableReader.Line line) {
      try {
        String id = line.text(TableColumn.ID);
        if (!id.isEmpty() && !seen.add(id)) {
          throw new CommentRefused(Field.ROUND, "id-twice");
        }
        Optional<Comment> known = byId(id);
        CommentForm form = lines.form(line, known.map(Comment::anchor).orElse(null));
        Optional<Comment> before = known.or(() -> byWords(form));
        Fate fate = before.isPresent() ? change(before.get(), form, known.isPresent()) : add(form);
        return new ImportedRow(line.number(), fate, null);
      } catch (CommentRefused refused) {
        return new ImportedRow(line.number(), Fate.REFUSED, refused);
      }
    }

    /** An id of another round or of somebody else's comment tells nothing of it. */
    private Optional<Comment> byId(String id) {
      if (id.isEmpty()) {
        return Optional.empty();
      }
      Optional<Comment> mine = own.stream().filter(one -> one.id().value().equals(id)).findFirst();
      if (mine.isPresent()) {
        return mine;
      }
      Optional<Comment> other =
          target instanceof ImportTarget.Sender
              ? rows.find(new CommentId(id)).filter(one -> one.state().isInRegister())
              : Optional.empty();
      if (other.isEmpty() && rows.find(new CommentId(id)).isPresent()
          || other.filter(one -> !one.round().equals(round.id())).isPresent()) {
        throw new CommentRefused(Field.ROUND, "other-id");
      }
      return other;
    }

    private Optional<Comment> byWords(CommentForm form) {
      return own.stream()
          .filter(one -> CommentWords.areSame(one.form(), form))
          .findFirst()
          .or(() -> onlyUnfinishedAt(form));
    }

    /** Two at one passage are two remarks; a single one may have been reworded in the file. */
    private Optional<Comment> onlyUnfinishedAt(CommentForm form) {
      List<Comment> there =
          own.stream()
              .filter(one -> one.anchor().equals(form.anchor()))
              .filter(one -> !one.anchor().quote().isEmpty())
              .filter(one -> one.kind() == form.kind())
              .toList();
      return there.size() == 1 && there.get(0).state().isUnfinished()
          ? Optional.of(there.get(0))
          : Optional.empty();
    }

    /** Where the id says which comment it is, every field counts; else only the words. */
    private Fate change(Comment before, CommentForm form, boolean byId) {
      boolean isSame =
          byId
              ? CommentWords.areSameCells(before.form(), form)
              : CommentWords.areSame(before.form(), form)
                  && CommentWords.plain(form.reason()).equals(CommentWords.plain(before.reason()));
      if (isSame) {
        senders.attach(round, before, author);
        return Fate.KNOWN;
      }
      editing.requireEditor(by, before);
      Comment changed = editing.write(before, before.revision(), form);
      own.replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
      return Fate.CHANGED;
    }

    private Fate add(CommentForm form) {
      CommentPolicy.checkCapacity(form, author.capacity());
      Comment comment =
          NewComment.of(
              round, author, form, text, CommentState.DRAFT, Channel.TABLE, clock.instant());
      if (target instanceof ImportTarget.Desk) {
        filing.requireInnerDate(by, comment, round);
      }
      rows.insert(comment, clock.instant());
      own.add(comment);
      if (target instanceof ImportTarget.Desk) {
        filing.putOnDesk(by, comment, round);
      } else if (target instanceof ImportTarget.Sender) {
        filing.register(comment, round, by.id().value());
      }
      return Fate.ADDED;
    }
  }

  private Author author(Person by, Round round, ImportTarget target) {
    if (target instanceof ImportTarget.Desk desk) {
      return authors.of(by, round, desk.body());
    }
    if (target instanceof ImportTarget.Sender sender) {
      NotAllowed.unlessStaff(by);
      return senders.author(by, round, sender);
    }
    return authors.of(by, round, null);
  }

  private static int count(List<ImportedRow> fates, Fate fate) {
    return (int) fates.stream().filter(row -> row.fate() == fate).count();
  }
}
