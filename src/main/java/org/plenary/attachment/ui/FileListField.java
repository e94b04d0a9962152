package org.plenary.attachment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.FileRules;
import org.plenary.attachment.FileType;
import org.plenary.shared.Refusal;
import org.plenary.ui.Toast;

/**
 * The files handed in so far, what was refused and why, and the place to add more: by dragging, by
 * the keyboard, by choosing.
 */
public class FileListField extends Div {

  private final FileKeeper keeper;
  private final boolean isReadOnly;
  private final UnorderedList rows = new UnorderedList();
  private final Span news = new Span();
  private final FileDrop upload = new FileDrop(this::take, this::refuse);
  private final List<RefusedFile> refused = new ArrayList<>();
  private Runnable whenChanged = () -> {};
  private int most = FileRules.MOST_FILES;

  public FileListField(FileKeeper keeper) {
    this(keeper, false);
  }

  /** A list that is only read: after the entry was sent, or by a juror. */
  public static FileListField readOnly(FileKeeper keeper) {
    return new FileListField(keeper, true);
  }

  /** A list that is only read and was asked for before, as of many things at once. */
  public static FileListField of(List<Attachment> files) {
    return readOnly(new KnownFiles(files));
  }

  private FileListField(FileKeeper keeper, boolean isReadOnly) {
    this.keeper = keeper;
    this.isReadOnly = isReadOnly;
    addClassName("filelist");
    rows.addClassName("files");
    news.addClassName("sr");
    news.getElement().setAttribute("role", "status");
    add(rows, news);
    if (!isReadOnly) {
      add(upload);
    }
  }

  /** Calls back after each file that was added or removed. */
  public FileListField onChange(Runnable whenChanged) {
    this.whenChanged = whenChanged;
    return this;
  }

  /** Offers no place for another file once there are so many. */
  public FileListField atMost(int most) {
    this.most = most;
    return this;
  }

  /** Takes files of these kinds, of all that are taken in. */
  public FileListField only(Set<FileType> kinds) {
    upload.only(kinds);
    return this;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    show();
  }

  private void take(String name, InputStream content) {
    keeper.add(name, content);
    refused.removeIf(earlier -> earlier.name().equals(name));
    tell("attachment.list.added", name);
    changed();
  }

  private void refuse(String name, String reason) {
    refused.removeIf(earlier -> earlier.name().equals(name));
    refused.add(new RefusedFile(name, reason));
    news.setText(reason);
    show();
  }

  private void remove(Attachment file) {
    try {
      keeper.remove(file);
      tell("attachment.list.removed", file.fileName());
      changed();
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
    }
  }

  private void tell(String key, String fileName) {
    news.setText(getTranslation(key, fileName));
  }

  private void changed() {
    show();
    whenChanged.run();
  }

  private void show() {
    rows.removeAll();
    List<Attachment> files = keeper.list();
    for (Attachment file : files) {
      rows.add(new FileRow(file, isReadOnly ? null : () -> remove(file)));
    }
    refused.forEach(file -> rows.add(new RefusedRow(file)));
    rows.setVisible(!files.isEmpty() || !refused.isEmpty());
    upload.setVisible(files.size() < most);
  }
}
