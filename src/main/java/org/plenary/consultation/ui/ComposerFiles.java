package org.plenary.consultation.ui;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.consultation.Comment;

/** The files of the draft in the composer. */
class ComposerFiles implements FileKeeper {

  private final ReadingDesk desk;
  private final ComposerDraft draft;
  private final Supplier<Comment> make;

  ComposerFiles(ReadingDesk desk, ComposerDraft draft, Supplier<Comment> make) {
    this.desk = desk;
    this.draft = draft;
    this.make = make;
  }

  @Override
  public List<Attachment> list() {
    return draft
        .kept()
        .map(kept -> desk.files().list(desk.person(), kept.id()))
        .orElseGet(List::of);
  }

  @Override
  public void add(String fileName, InputStream content) {
    desk.files().add(desk.person(), make.get().id(), fileName, content);
  }

  @Override
  public void remove(Attachment file) {
    draft.kept().ifPresent(kept -> desk.files().remove(desk.person(), kept.id(), file.id()));
  }
}
