package org.plenary.group;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.plenary.shared.Countries;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.plenary.ui.CsvWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of experts kept elsewhere, taken in line by line as they stand. */
@Service
@Transactional
public class ExpertImports {

  private final ExpertImportRows table;
  private final GroupRows groups;
  private final ExpertRows rows;
  private final Countries countries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExpertImports(
      ExpertImportRows table,
      GroupRows groups,
      ExpertRows rows,
      Countries countries,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.groups = groups;
    this.rows = rows;
    this.countries = countries;
    this.events = events;
    this.clock = clock;
  }

  /** What would be taken in, and what does not add up; changes nothing. */
  @Transactional(readOnly = true)
  public ExpertList read(Person by, byte[] content, String secretariat, @Nullable Integer claimed) {
    NotAllowed.unlessStaff(by);
    return ExpertListReader.read(text(content), secretariat, claimed, countries);
  }

  /** Takes the list in. The same file a second time is refused and adds nothing. */
  public ExpertList take(
      Person by,
      GroupId group,
      String fileName,
      byte[] content,
      String secretariat,
      @Nullable Integer claimed) {
    return take(by, group, fileName, content, secretariat, claimed, JobProgress.unseen());
  }

  /** As above, in the background: each line is a step, and all of them one transaction. */
  ExpertList take(
      Person by,
      GroupId group,
      String fileName,
      byte[] content,
      String secretariat,
      @Nullable Integer claimed,
      JobProgress progress) {
    ExpertList list = read(by, content, secretariat, claimed);
    groups.lock(group).orElseThrow(() -> new NotFound(GroupId.KIND, group.value()));
    String sha256 = sha256(content);
    table.requireNew(group, sha256);
    String id = Ids.next();
    table.insert(id, group, fileName, sha256, list, by.id(), clock.instant());
    int first = rows.nextLine(group);
    progress.outOfWhole(list.lines().size());
    for (ListedExpert line : list.lines()) {
      rows.insert(expert(group, line, first), id);
      progress.step();
    }
    events.publishEvent(
        new ExpertListImported(
            group, list.lines().size(), (int) list.countFlags(), sha256, by.id().value()));
    return list;
  }

  private static Expert expert(GroupId group, ListedExpert line, int first) {
    return new Expert(
        ExpertId.next(),
        group,
        null,
        null,
        first + line.line() - 1,
        line.number(),
        line.name(),
        line.organisation(),
        line.country(),
        line.region(),
        line.capacity(),
        null,
        null,
        "",
        line.flags());
  }

  private static String text(byte[] content) {
    return CsvWords.findText(content).orElseThrow(() -> new ImportRefused("not-utf-8"));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
