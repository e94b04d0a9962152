package org.plenary.group;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of experts kept elsewhere, taken in line by line as they stand. */
@Service
@Transactional
public class ExpertImports {

  private final JdbcClient jdbc;
  private final GroupRows groups;
  private final ExpertRows rows;
  private final Countries countries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExpertImports(
      JdbcClient jdbc,
      GroupRows groups,
      ExpertRows rows,
      Countries countries,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
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
    return ExpertList.read(text(content), secretariat, claimed, countries);
  }

  /** Takes the list in. The same file a second time is refused and adds nothing. */
  public ExpertList take(
      Person by,
      GroupId group,
      String fileName,
      byte[] content,
      String secretariat,
      @Nullable Integer claimed) {
    ExpertList list = read(by, content, secretariat, claimed);
    groups.lock(group).orElseThrow(() -> new NotFound(GroupId.KIND, group.value()));
    String sha256 = sha256(content);
    requireNew(group, sha256);
    String id = Ids.next();
    insert(id, group, fileName, sha256, list, by);
    int first = rows.nextLine(group);
    list.lines().forEach(line -> rows.insert(expert(group, line, first), id));
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

  private void requireNew(GroupId group, String sha256) {
    boolean isKnown =
        jdbc.sql("select count(*) from group_import where group_id = ? and sha256 = ?")
                .params(group.value(), sha256)
                .query(Integer.class)
                .single()
            > 0;
    if (isKnown) {
      throw new ImportRefused("known");
    }
  }

  private void insert(
      String id, GroupId group, String fileName, String sha256, ExpertList list, Person by) {
    jdbc.sql(
            """
            insert into group_import
              (id, group_id, file_name, sha256, line_count, claimed_count, imported_by, imported_at)
            values (:id, :group, :file, :sha, :lines, :claimed, :by, :at)
            """)
        .param("id", id)
        .param("group", group.value())
        .param("file", fileName)
        .param("sha", sha256)
        .param("lines", list.lines().size())
        .param("claimed", list.claimed())
        .param("by", by.id().value())
        .param("at", SqlTime.of(clock.instant()))
        .update();
  }

  /** A list in another encoding would lose the accents in names without a sign of it. */
  private static String text(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new ImportRefused("not-utf-8");
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
