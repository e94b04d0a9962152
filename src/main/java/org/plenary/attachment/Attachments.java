package org.plenary.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plenary.shared.NotFound;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files people hand in. Whether somebody may add, remove or freeze is decided by the module that
 * owns the thing, before it calls.
 */
@Service
public class Attachments {

  private final AttachmentTable table;
  private final FileStore files;
  private final FilePolicy policy;
  private final List<AttachmentAccess> accesses;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Attachments(
      AttachmentTable table,
      FileStore files,
      FilePolicy policy,
      List<AttachmentAccess> accesses,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.files = files;
    this.policy = policy;
    this.accesses = accesses;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes a file in, if it is what its name says, not too large and not one too many. A file that
   * is refused leaves nothing behind.
   *
   * @throws FileRefused with the reason and the way out
   */
  @Transactional
  public Attachment add(
      Subject owner, String field, String fileName, InputStream content, String by) {
    String name = FileName.clean(fileName);
    policy.requireRoom(table.list(owner).size());
    FileType promised = policy.requirePromise(name);
    try (IncomingFile file =
        IncomingFile.receive(content, files.newIncoming(), FileRules.MOST_BYTES)) {
      policy.requireKept(name, promised, file);
      Attachment attachment = attachment(owner, field, name, promised, file, by);
      files.keep(file.path(), file.sha256());
      table.insert(attachment);
      events.publishEvent(
          new AttachmentAdded(attachment.id(), owner, field, attachment.sha256(), by));
      return attachment;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Attachment attachment(
      Subject owner, String field, String name, FileType type, IncomingFile file, String by) {
    return new Attachment(
        AttachmentId.next(),
        owner,
        field,
        name,
        type,
        file.bytes(),
        file.sha256(),
        null,
        by,
        clock.instant());
  }

  /** Takes a file off the list. Versions that were frozen with it keep it. */
  @Transactional
  public void remove(Subject owner, AttachmentId id, String by) {
    if (!table.remove(owner, id, by, clock.instant())) {
      throw new NotFound("attachment", id.value());
    }
    events.publishEvent(new AttachmentRemoved(id, owner, by));
  }

  /** The files as they are now, in the order they came. */
  public List<Attachment> list(Subject owner) {
    return table.list(owner);
  }

  /** The files of many things of one kind by their ids. One statement; without files no entry. */
  public Map<String, List<Attachment>> list(String kind, Collection<String> owners) {
    return table.list(kind, owners);
  }

  /** Gives another thing the same files, as when something is begun again with what it held. */
  @Transactional
  public void copy(Subject from, Subject to) {
    for (Attachment file : table.list(from)) {
      table.insert(
          new Attachment(
              AttachmentId.next(),
              to,
              file.field(),
              file.fileName(),
              file.type(),
              file.bytes(),
              file.sha256(),
              file.note(),
              file.addedBy(),
              file.addedAt()));
    }
  }

  /** Keeps the files as they are now under this version, for good. */
  @Transactional
  public void freeze(Subject owner, int version) {
    int position = 0;
    for (Attachment file : table.list(owner)) {
      table.freeze(owner, version, position++, file.id());
    }
  }

  /** The files as they were frozen under this version. */
  public List<Attachment> listFrozen(Subject owner, int version) {
    return table.listFrozen(owner, version);
  }

  /**
   * The file, if the module that owns its thing lets this person read it.
   *
   * @throws FileForgotten where only its name and number are left
   */
  public Attachment get(Viewer by, AttachmentId id) {
    Optional<Attachment> found = table.find(id).filter(file -> mayRead(by, file.owner()));
    Attachment file = found.orElseThrow(() -> new NotFound("attachment", id.value()));
    if (table.isForgotten(id)) {
      throw new FileForgotten(id);
    }
    return file;
  }

  /**
   * Removes the contents of all files of this thing for good: nobody can fetch them from now on,
   * and the disk loses them with the next sweep. Names, sizes and numbers stay as proof.
   */
  @Transactional
  public int forget(Subject owner) {
    return table.forget(owner, clock.instant());
  }

  /** The same for one file, which goes off the list as well. */
  @Transactional
  public void forget(Subject owner, AttachmentId id, String by) {
    remove(owner, id, by);
    table.forget(id, clock.instant());
  }

  /** Changes the names of files, as when somebody's own name has to go from them. */
  @Transactional
  public void rename(Subject owner, UnaryOperator<String> change) {
    table
        .names(owner)
        .forEach(
            (id, name) -> {
              String changed = change.apply(name);
              if (!changed.equals(name)) {
                table.rename(id, changed);
              }
            });
  }

  private boolean mayRead(Viewer by, Subject owner) {
    return accesses.stream()
        .filter(access -> access.kind().equals(owner.kind()))
        .anyMatch(access -> access.mayRead(by, owner));
  }

  /** The content, for whoever was let through to it. The caller closes it. */
  public InputStream open(Attachment attachment) {
    try {
      return files.open(attachment.sha256());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
